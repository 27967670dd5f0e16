// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/notetable.h"

#include "core/project/annotationvalues.h"
#include "core/project/articletable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// A note on a tagging shows the tagging's passage.
constexpr QStringView columns =
    u"n.id, n.tag_id, n.tagging_id, n.entity_id, a.key, coalesce(n.start, g.start) AS first, coalesce(n.\"end\", g.\"end\") AS last, "
    u"coalesce(n.quote, g.quote), coalesce(n.prefix, g.prefix), coalesce(n.suffix, g.suffix), n.body, n.author, n.created, n.changed, "
    u"n.quote IS NOT NULL FROM note n LEFT JOIN tagging g ON g.id = n.tagging_id "
    u"LEFT JOIN article a ON a.id = coalesce(n.article_id, g.article_id)";

Note readNote(const Statement &row, const SpanColumns &spans)
{
    Note note;
    note.id = idFrom(row, 0);
    const bool onPassage = row.integer(14) != 0;
    note.subject = onPassage ? Note::Subject::Passage : Note::Subject::Article;
    constexpr std::pair<int, Note::Subject> records[] = {{1, Note::Subject::Tag}, {2, Note::Subject::Tagging}, {3, Note::Subject::Entity}};
    for (const auto &[column, subject] : records) {
        if (!row.isNull(column)) {
            note.subject = subject;
            note.record = idFrom(row, column);
        }
    }
    note.article = row.integer(4);
    note.span = spans.read(row, 5);
    note.anchor = {row.text(7), row.text(8), row.text(9)};
    note.body = row.text(10);
    note.author = row.text(11);
    note.created = timeFrom(row, 12);
    note.changed = timeFrom(row, 13);
    return note;
}

void bindNote(Statement &statement, const Note &note, const QString &text)
{
    const auto recordIf = [&note](Note::Subject subject) { return note.subject == subject ? idBytes(note.record) : QByteArray(); };
    const bool onPassage = note.subject == Note::Subject::Passage;
    statement.bind(recordIf(Note::Subject::Tag)).bind(recordIf(Note::Subject::Tagging)).bind(recordIf(Note::Subject::Entity));
    if (onPassage || note.subject == Note::Subject::Article)
        statement.bind(note.article);
    else
        statement.bindNull();
    SpanColumns(text).bind(statement, onPassage ? note.span : std::nullopt);
    for (const QString &words : {note.anchor.quote, note.anchor.prefix, note.anchor.suffix})
        statement.bind(onPassage ? notNull(words) : QString());
    statement.bind(notNull(note.body)).bind(notNull(note.author)).bind(timeText(note.created)).bind(timeText(note.changed));
    statement.bind(idBytes(note.id)).run();
}

} // namespace

std::vector<Note> NoteTable::inArticle(qint64 article, const QString &text)
{
    // By two indexes; an OR of them would read every note.
    Statement find(m_database,
        QString(u"SELECT "_s % columns
            % u" WHERE n.id IN (SELECT id FROM note WHERE article_id = (SELECT id FROM article WHERE key = ?1) "
              u"UNION ALL SELECT m.id FROM tagging t CROSS JOIN note m ON m.tagging_id = t.id "
              u"WHERE t.article_id = (SELECT id FROM article WHERE key = ?1)) "
              u"ORDER BY CASE WHEN first IS NOT NULL THEN 1 WHEN n.quote IS NULL AND g.id IS NULL THEN 0 ELSE 2 END, first, last, n.id"_s));
    find.bind(article);
    const SpanColumns spans(text);
    std::vector<Note> notes;
    while (find.next())
        notes.push_back(readNote(find, spans));
    return notes;
}

std::vector<Note> NoteTable::on(Note::Subject subject, const QUuid &record)
{
    const QString column = subject == Note::Subject::Tag ? u"n.tag_id"_s
        : subject == Note::Subject::Tagging              ? u"n.tagging_id"_s
                                                         : u"n.entity_id"_s;
    Statement find(m_database, QString(u"SELECT "_s % columns % u" WHERE "_s % column % u" = ? ORDER BY n.created, n.id"_s));
    find.bind(idBytes(record));
    std::vector<Note> notes;
    std::optional<SpanColumns> spans;
    while (find.next()) {
        if (!spans)
            spans.emplace(ArticleTable(m_database).text(find.integer(4)));
        notes.push_back(readNote(find, *spans));
    }
    return notes;
}

std::optional<Note> NoteTable::note(const QUuid &id)
{
    Statement find(m_database, QString(u"SELECT "_s % columns % u" WHERE n.id = ?"_s));
    find.bind(idBytes(id));
    if (!find.next())
        return std::nullopt;
    const QString text = find.isNull(5) ? QString() : ArticleTable(m_database).text(find.integer(4));
    return readNote(find, SpanColumns(text));
}

int NoteTable::count()
{
    Statement count(m_database, u"SELECT count(*) FROM note");
    count.next();
    return int(count.integer(0));
}

void NoteTable::insert(const Note &note, const QString &text)
{
    Statement insert(m_database,
        u"INSERT INTO note (tag_id, tagging_id, entity_id, article_id, start, \"end\", quote, prefix, suffix, body, author, created, "
        u"changed, id) VALUES (?, ?, ?, (SELECT id FROM article WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindNote(insert, note, text);
}

void NoteTable::update(const Note &note, const QString &text)
{
    Statement update(m_database,
        u"UPDATE note SET tag_id = ?, tagging_id = ?, entity_id = ?, article_id = (SELECT id FROM article WHERE key = ?), start = ?, "
        u"\"end\" = ?, quote = ?, prefix = ?, suffix = ?, body = ?, author = ?, created = ?, changed = ? WHERE id = ?");
    bindNote(update, note, text);
}

void NoteTable::giveAway(const QUuid &fromTagging, const QUuid &toTagging)
{
    Statement(m_database, u"UPDATE note SET tagging_id = ? WHERE tagging_id = ?").bind(idBytes(toTagging)).bind(idBytes(fromTagging)).run();
}

void NoteTable::remove(const std::vector<QUuid> &notes)
{
    Statement remove(m_database, u"DELETE FROM note WHERE id = ?");
    for (const QUuid &id : notes)
        remove.bind(idBytes(id)).run();
}

} // namespace Parallax

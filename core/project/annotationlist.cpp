// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/annotationlist.h"

#include "core/project/annotationkeys.h"
#include "core/project/annotationvalues.h"
#include "core/project/project.h"
#include "core/storage/statement.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// The first of both kinds.
constexpr QStringView articleColumns = u"a.key, a.title, a.file, s.name, a.published, a.url";

void readArticle(Database &database, const Statement &row, AnnotationRow &into)
{
    if (row.isNull(0))
        return;
    Article article;
    article.key = row.integer(0);
    article.title = row.text(1);
    article.file = row.text(2);
    if (article.title.isEmpty())
        article.lead = ArticleTable::lead(database, article.key);
    into.article = article.key;
    into.title = article.displayTitle();
    into.source = row.text(3);
    into.published = EventDate::fromEdtf(row.text(4));
    into.url = row.text(5);
}

/// From column 6 on, in both kinds: start, end, quote, author, created, tag.
void readCommon(const Statement &row, AnnotationRow &into)
{
    if (!row.isNull(6))
        into.span = StoredSpan{row.integer(6), row.integer(7)};
    into.quote = row.text(8);
    into.author = row.text(9);
    into.created = timeFrom(row, 10);
    into.tag = idFrom(row, 11);
}

class Rows
{
public:
    explicit Rows(Database &database)
        : m_database(database)
        , m_tagging(database,
              QString(u"SELECT "_s % articleColumns
                  % u", g.start, g.\"end\", g.quote, g.author, g.created, g.tag_id FROM tagging g JOIN article a ON a.id = g.article_id "
                    u"LEFT JOIN source s ON s.key = a.source_key WHERE g.id = ?"_s))
        , m_bodies(database, u"SELECT body FROM note WHERE tagging_id = ? ORDER BY created, id")
        , m_note(database,
              QString(u"SELECT "_s % articleColumns
                  % u", coalesce(n.start, g.start), coalesce(n.\"end\", g.\"end\"), coalesce(n.quote, g.quote), n.author, n.created, "
                    u"coalesce(n.tag_id, g.tag_id), n.body, n.tagging_id, n.entity_id, e.name, n.quote IS NOT NULL AND n.start IS NULL "
                    u"FROM note n LEFT JOIN tagging g ON g.id = n.tagging_id LEFT JOIN entity e ON e.id = n.entity_id "
                    u"LEFT JOIN article a ON a.id = coalesce(n.article_id, g.article_id) LEFT JOIN source s ON s.key = a.source_key "
                    u"WHERE n.id = ?"_s))
    {
    }

    std::optional<AnnotationRow> row(const AnnotationList::Key &key)
    {
        return key.kind == AnnotationRow::Kind::Tagging ? tagging(key.id) : note(key.id);
    }

private:
    std::optional<AnnotationRow> tagging(const QUuid &id)
    {
        AnnotationRow row;
        m_tagging.bind(idBytes(id));
        const bool there = m_tagging.next();
        if (there) {
            readArticle(m_database, m_tagging, row);
            readCommon(m_tagging, row);
        }
        m_tagging.reset();
        if (!there)
            return std::nullopt;
        row.id = id;
        row.orphan = !row.span.has_value();
        QStringList bodies;
        m_bodies.bind(idBytes(id));
        while (m_bodies.next())
            bodies.append(m_bodies.text(0));
        m_bodies.reset();
        row.note = bodies.isEmpty() ? QString() : bodies.join(u"\n\n"_s);
        return row;
    }

    std::optional<AnnotationRow> note(const QUuid &id)
    {
        AnnotationRow row;
        row.kind = AnnotationRow::Kind::Note;
        m_note.bind(idBytes(id));
        const bool there = m_note.next();
        if (there) {
            readArticle(m_database, m_note, row);
            readCommon(m_note, row);
            row.note = m_note.text(12);
            row.tagging = idFrom(m_note, 13);
            row.entity = idFrom(m_note, 14);
            row.entityName = m_note.text(15);
            row.orphan = m_note.integer(16) != 0;
        }
        m_note.reset();
        row.id = id;
        return there ? std::optional(row) : std::nullopt;
    }

    Database &m_database;
    Statement m_tagging;
    Statement m_bodies;
    Statement m_note;
};

} // namespace

std::vector<AnnotationList::Key> AnnotationList::keys(const AnnotationFilter &filter, Order order)
{
    return AnnotationKeys(m_project.database(), filter, order).find();
}

std::vector<AnnotationRow> AnnotationList::rows(const std::vector<Key> &keys)
{
    Rows reader(m_project.database());
    std::vector<AnnotationRow> rows;
    rows.reserve(keys.size());
    for (const Key &key : keys) {
        if (auto row = reader.row(key))
            rows.push_back(std::move(*row));
    }
    return rows;
}

QStringList AnnotationList::authors()
{
    QStringList names;
    Statement find(m_project.database(), u"SELECT author FROM tagging UNION SELECT author FROM note");
    while (find.next()) {
        if (!find.view(0).isEmpty())
            names.append(find.text(0));
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdfreview/reviewrecords.h"

#include "core/pdfreview/reviewednotes.h"
#include "core/project/project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Record = ExportManifest::Record;

void place(RecordNow &now, const ReviewedArticle &article, const std::vector<TextSpan> &spans)
{
    now.article = &article;
    now.passage.article = article.key;
    if (spans.empty())
        return;
    now.passage.span = spans.front();
    now.words = article.words(spans.front());
    for (const TextSpan &span : spans)
        now.allWords += article.words(span);
}

std::vector<TextSpan> spansOf(const std::optional<TextSpan> &span)
{
    return span ? std::vector{*span} : std::vector<TextSpan>();
}

qint64 articleOf(Project &project, Record record, const QUuid &id)
{
    switch (record) {
    case Record::Tagging: {
        const auto tagging = project.taggings().tagging(id);
        return tagging ? tagging->article : 0;
    }
    case Record::Note: {
        const auto note = project.notes().note(id);
        return note ? note->article : 0;
    }
    case Record::Position: {
        const auto position = project.positions().position(id);
        return position ? position->article : 0;
    }
    }
    return 0;
}

} // namespace

const SqueezedText &ReviewedArticle::squeezed() const
{
    if (!m_squeezed)
        m_squeezed = std::make_unique<SqueezedText>(text);
    return *m_squeezed;
}

bool ReviewedArticle::hasNote(TextSpan span, const QString &body) const
{
    const auto subject = span.isEmpty() ? Note::Subject::Article : Note::Subject::Passage;
    return std::any_of(notes.begin(), notes.end(),
        [&](const Note &note) { return note.subject == subject && (span.isEmpty() || note.span == span) && sameWords(note.body, body); });
}

const ReviewedArticle *ReviewRecords::article(qint64 key)
{
    const auto known = m_articles.find(key);
    if (known != m_articles.end())
        return known->second.get();
    auto &article = m_articles[key];
    const auto record = m_project.articles().article(key);
    if (!record)
        return nullptr;
    article = std::make_unique<ReviewedArticle>();
    article->key = key;
    article->title = record->displayTitle();
    article->text = m_project.articles().text(key);
    for (const Tagging &tagging : m_project.taggings().inArticle(key, article->text))
        article->taggings.insert(tagging.id, tagging);
    for (const Note &note : m_project.notes().inArticle(key, article->text)) {
        article->notes.insert(note.id, note);
        if (note.subject == Note::Subject::Tagging)
            article->notesOn[note.record].push_back(note);
    }
    for (const Position &position : m_project.positions().inArticle(key, article->text))
        article->positions.insert(position.id, position);
    return article.get();
}

RecordNow ReviewRecords::now(Record record, const QUuid &id, qint64 article)
{
    const RecordNow here = inArticle(record, id, article);
    return here.article ? here : inArticle(record, id, articleOf(m_project, record, id));
}

RecordNow ReviewRecords::inArticle(Record record, const QUuid &id, qint64 key)
{
    RecordNow now;
    const ReviewedArticle *there = key == 0 ? nullptr : article(key);
    if (!there)
        return now;
    if (record == Record::Tagging && there->taggings.contains(id)) {
        const Tagging tagging = there->taggings[id];
        const std::vector<Note> notes = there->notesOn.value(id);
        place(now, *there, spansOf(tagging.span));
        now.contents = exportedNotes(tagging, notes);
        now.plainContents = plainNotes(notes);
        now.notes = int(notes.size());
        for (const Note &note : notes)
            now.changed = now.changed.isValid() ? std::max(now.changed, note.changed) : note.changed;
    } else if (record == Record::Note && there->notes.contains(id)) {
        const Note note = there->notes[id];
        place(now, *there, spansOf(note.span));
        now.contents = now.plainContents = note.body;
        now.changed = note.changed;
        now.notes = 1;
    } else if (record == Record::Position && there->positions.contains(id)) {
        const Position position = there->positions[id];
        place(now, *there, position.evidence);
        now.author = position.author.isEmpty() ? u"Parallax"_s : position.author;
    }
    return now;
}

qint64 ReviewRecords::newestVersion(const QUuid &id)
{
    qint64 key = m_project.articles().keyOf(id).value_or(0);
    constexpr int mostVersions = 1000;
    for (int i = 0; i < mostVersions && key != 0; ++i) {
        const auto record = m_project.articles().article(key);
        if (!record || !record->supersededBy)
            break;
        key = *record->supersededBy;
    }
    return key;
}

} // namespace Parallax

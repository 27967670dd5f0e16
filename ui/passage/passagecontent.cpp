// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/passagecontent.h"

#include "core/project/project.h"
#include "core/text/offsetmap.h"

#include <algorithm>

namespace Parallax {

namespace {

bool touches(const std::optional<TextSpan> &span, TextSpan passage)
{
    return span && touchesPassage(*span, passage);
}

bool isOn(const Note &note, const std::vector<Tagging> &taggings)
{
    return note.subject == Note::Subject::Tagging
        && std::any_of(taggings.begin(), taggings.end(), [&note](const Tagging &tagging) { return tagging.id == note.record; });
}

} // namespace

bool touchesPassage(TextSpan span, TextSpan passage)
{
    return passage.isEmpty() ? span.start <= passage.start && passage.start <= span.end : span.overlaps(passage);
}

void PassageReader::read(qint64 article)
{
    if (article == m_key)
        return;
    m_key = 0;
    m_text.clear();
    m_mentions.clear();
    m_taggings.clear();
    m_notes.clear();
    m_positions.clear();
    m_statements.clear();
    m_events.clear();
    m_citations.clear();
    m_article = m_project.articles().article(article);
    if (auto content = m_article ? m_project.articles().content(article) : std::nullopt) {
        m_text = std::move(content->text);
        m_mentions = std::move(content->mentions);
        m_taggings = m_project.taggings().inArticle(article, m_text);
        m_notes = m_project.notes().inArticle(article, m_text);
        m_positions = m_project.positions().inArticle(article, m_text);
        m_statements = m_project.findings().statements(article, m_text);
        m_events = m_project.events().inArticle(article, m_text);
    }
    m_key = article;
    readCitations();
}

void PassageReader::forget(const Changes &changes)
{
    if (changes.touchesArticle(m_key) || changes.touches(u"tagging") || changes.touches(u"note") || changes.touches(u"source")
        || changes.touches(u"position") || changes.touches(u"statement") || changes.touches(u"event") || changes.touches(u"event_span")
        || changes.touches(u"briefing") || changes.touches(u"citation"))
        m_key = 0;
}

const std::optional<Article> &PassageReader::article(qint64 key)
{
    read(key);
    return m_article;
}

PassageContent PassageReader::at(const Passage &passage)
{
    read(passage.article);
    PassageContent content;
    content.article = passage.article;
    content.span = passage.span;
    if (!passage.span.isEmpty())
        content.quote = m_text.mid(passage.span.start, passage.span.length());
    for (const Tagging &tagging : m_taggings) {
        if (touches(tagging.span, passage.span))
            content.taggings.push_back(tagging);
    }
    for (const Note &note : m_notes) {
        if (isOn(note, content.taggings) || (note.subject == Note::Subject::Passage && touches(note.span, passage.span)))
            content.notes.push_back(note);
    }
    for (const Mention &mention : m_mentions) {
        if (touches(mention.span, passage.span))
            content.mentions.push_back(mention);
    }
    std::copy_if(m_positions.begin(), m_positions.end(), std::back_inserter(content.positions), [&](const Position &position) {
        return std::any_of(position.evidence.begin(), position.evidence.end(), [&](TextSpan span) { return touches(span, passage.span); });
    });
    std::copy_if(m_statements.begin(), m_statements.end(), std::back_inserter(content.statements),
        [&](const StatementRecord &statement) { return touches(statement.span, passage.span); });
    std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(content.events), [&](const Event &event) {
        return std::any_of(event.spans.begin(), event.spans.end(), [&](const EventSpan &told) { return touches(told.span, passage.span); });
    });
    content.briefings = briefingsAt(passage.span);
    return content;
}

std::optional<PassageContent> PassageReader::ofPosition(const QUuid &id)
{
    const auto position = m_project.positions().position(id);
    if (!position || position->evidence.empty())
        return std::nullopt;
    PassageContent content = at({position->article, position->evidence.front()});
    const auto known =
        std::find_if(content.positions.begin(), content.positions.end(), [&id](const Position &each) { return each.id == id; });
    if (known == content.positions.end())
        content.positions.insert(content.positions.begin(), *position);
    else
        std::rotate(content.positions.begin(), known, known + 1);
    return content;
}

std::optional<PassageContent> PassageReader::ofEvent(const QUuid &id, const std::vector<qint64> &open)
{
    std::optional<Event> event = m_project.events().event(id);
    if (!event)
        return std::nullopt;
    const std::vector<EventTable::StoredEventSpan> all = m_project.events().spansOf(id);
    const auto rank = [&open](const EventTable::StoredEventSpan &told) {
        return std::find(open.begin(), open.end(), told.article) - open.begin();
    };
    const EventTable::StoredEventSpan *best = nullptr;
    for (const EventTable::StoredEventSpan &told : all) {
        if (!told.rejected && (!best || rank(told) < rank(*best)))
            best = &told;
    }
    PassageContent content;
    if (best) {
        read(best->article);
        const TextSpan span = OffsetMap(m_text).fromStored(best->span);
        content = at({best->article, span});
        event->spans = {EventSpan{best->article, span, best->date, best->rule}};
    }
    const auto known = std::find_if(content.events.begin(), content.events.end(), [&id](const Event &each) { return each.id == id; });
    if (known == content.events.end())
        content.events.insert(content.events.begin(), *event);
    else
        std::rotate(content.events.begin(), known, known + 1);
    return content;
}

std::optional<PassageContent> PassageReader::of(const QUuid &annotation)
{
    const auto tagging = m_project.taggings().tagging(annotation);
    const auto note = tagging ? std::nullopt : m_project.notes().note(annotation);
    if (!tagging && !note)
        return std::nullopt;
    const std::optional<TextSpan> span = tagging ? tagging->span : note->span;
    const qint64 article = tagging ? tagging->article : note->article;
    if (article != 0 && span)
        return at({article, *span});
    // An orphan, or a note on something that is no passage.
    PassageContent content;
    content.article = article;
    content.quote = tagging ? tagging->anchor.quote : note->anchor.quote;
    if (tagging) {
        content.taggings = {*tagging};
        content.notes = m_project.notes().on(Note::Subject::Tagging, tagging->id);
    } else {
        content.notes = {*note};
    }
    return content;
}

PassageReader::Orphans PassageReader::orphans(qint64 article)
{
    read(article);
    Orphans orphans;
    std::copy_if(
        m_taggings.begin(), m_taggings.end(), std::back_inserter(orphans.taggings), [](const Tagging &tagging) { return !tagging.span; });
    std::copy_if(m_notes.begin(), m_notes.end(), std::back_inserter(orphans.notes),
        [](const Note &note) { return note.subject == Note::Subject::Passage && !note.span; });
    return orphans;
}

} // namespace Parallax

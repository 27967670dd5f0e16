// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "core/text/offsetmap.h"
#include "ui/history/recordhistory.h"
#include "ui/notes/notessection.h"
#include "ui/passage/briefingssection.h"
#include "ui/passage/eventssection.h"
#include "ui/passage/mentionssection.h"
#include "ui/passage/orphanssection.h"
#include "ui/passage/passagehead.h"
#include "ui/passage/passagepane.h"
#include "ui/passage/passagewords.h"
#include "ui/passage/positionssection.h"
#include "ui/passage/statementssection.h"
#include "ui/passage/tagssection.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"

using namespace Qt::StringLiterals;

// The part of PassagePane that gives its sections what they show.
namespace Parallax {

void PassagePane::showContent(const PassageContent &content)
{
    const bool hasWords = content.span && !content.span->isEmpty();
    showHead(content);
    m_tags->setTaggings(content.taggings);
    m_tags->setMayTag(hasWords);
    showNotes(content);
    m_positions->setPositions(content.positions, m_reader.text());
    m_events->setEvents(content.article, content.events, m_reader.text());
    m_statements->setStatements(content.article, content.statements, m_reader.text());
    m_mentions->setMentions(content.article, content.mentions);
    m_briefings->setBriefings(content.briefings);
    giveKeys();
    m_articleNotes->setSubject(content.article == 0 ? std::nullopt : std::optional(NoteSubject::ofArticle(content.article)));
    m_orphans->setOrphans(content.article == 0 ? PassageReader::Orphans() : m_reader.orphans(content.article));
    showHistory(content);
    showEmptyState(content);
}

void PassagePane::showHead(const PassageContent &content)
{
    const Tagging *tagging = foremostTagging(content, m_session.selection.annotation());
    const auto tag = tagging ? m_session.project.tags().tag(tagging->tag) : std::nullopt;
    const bool orphan = m_shown == Shown::Annotation && !content.span && !content.quote.isEmpty();
    QString quote = content.quote;
    if (quote.isEmpty() && tagging)
        quote = tagging->anchor.quote;
    else if (quote.isEmpty() && !content.notes.empty())
        quote = content.notes.front().anchor.quote;
    m_head->setPassage(quote, tag ? std::optional(tag->color) : std::nullopt,
        content.article == 0 ? std::nullopt : m_reader.article(content.article), orphan ? tr("not placed") : QString());
    m_head->setVisible(content.article != 0 || !quote.isEmpty());
}

void PassagePane::showNotes(const PassageContent &content)
{
    const Tagging *tagging = foremostTagging(content, m_session.selection.annotation());
    const bool hasWords = content.span && !content.span->isEmpty();
    const bool picked = m_shown == Shown::Annotation && tagging && tagging->id == m_session.selection.annotation();
    std::optional<NoteSubject> subject;
    if (picked || (!hasWords && tagging))
        subject = NoteSubject::ofTagging(tagging->id);
    else if (hasWords)
        subject = NoteSubject::ofPassage(content.article, *content.span);
    const std::vector<Tag> tags = content.notes.empty() ? std::vector<Tag>() : m_session.project.tags().all();
    const auto caption = [&](const Note &note) { return noteCaption(note, content, tags); };
    m_notes->setNotes(content.notes, subject, caption);
    m_notes->setPicked(m_session.selection.annotation());
    m_notes->setVisible(subject || !content.notes.empty());
}

/// A and X mean what is picked, or else the smallest that waits here: a name, a position, an event, a statement.
void PassagePane::giveKeys()
{
    const bool picksEvent = m_events->hasPicked();
    const bool picksPosition = m_positions->hasPicked() && !m_mentions->hasPicked();
    const bool mentions = !picksEvent && !picksPosition && m_mentions->wantsKeys();
    const bool positions = !picksEvent && !mentions && m_positions->wantsKeys();
    const bool events = picksEvent || (!mentions && !positions && m_events->wantsKeys());
    const bool statements = !mentions && !positions && !events && m_statements->wantsKeys();
    m_events->setHasKeys(events);
    m_positions->setHasKeys(positions);
    m_statements->setHasKeys(statements);
    m_mentions->setHasKeys(!positions && !events && !statements);
}

void PassagePane::showHistory(const PassageContent &content)
{
    constexpr size_t most = 8;
    std::vector<RecordKey> records;
    const Selection &selection = m_session.selection;
    const std::optional<QUuid> shown = m_shown == Shown::Annotation ? selection.annotation()
        : m_shown == Shown::Position                                ? selection.position()
        : m_shown == Shown::Event                                   ? selection.event()
                                                                    : std::nullopt;
    const auto add = [&](const QString &table, const QUuid &id) {
        if (records.size() < most && (!shown || *shown == id))
            records.push_back(RecordKey::of(table, id));
    };
    for (const Tagging &tagging : content.taggings)
        add(u"tagging"_s, tagging.id);
    for (const Note &note : content.notes)
        add(u"note"_s, note.id);
    for (const Position &position : content.positions)
        add(u"position"_s, position.id);
    for (const Event &event : content.events)
        add(u"event"_s, event.id);
    for (const StatementRecord &statement : content.statements) {
        // What nobody decided has no history, and the offsets of a long text take a while.
        if (shown || statement.state == FindingState::Suggested || records.size() >= most)
            continue;
        const StoredSpan span = OffsetMap(m_reader.text()).toStored(statement.span);
        records.push_back({u"statement"_s, {content.article, span.start, span.end}});
    }
    m_history->setRecords(records);
}

void PassagePane::showEmptyState(const PassageContent &content)
{
    if (m_session.selection.articles().empty() && content.isEmpty())
        m_empty->setState(tr("Open an article to tag its passages and write notes on them."));
    else if (content.quote.isEmpty() && content.taggings.empty() && content.notes.empty() && content.positions.empty()
        && content.events.empty() && content.briefings.empty())
        m_empty->setState(tr("Select words with the mouse, or with Shift and the arrow keys. Then T tags them, M writes a note, P says "
                             "whose position they show, and V makes the words themselves a tag. What lies under the caret is shown here."));
    else
        return m_empty->hide();
    m_empty->show();
}

} // namespace Parallax

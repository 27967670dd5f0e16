// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/eventedits.h"
#include "core/project/projectcheck.h"
#include "core/text/offsetmap.h"
#include "tests/core/findings/findingdesk.h"

namespace Parallax::Test {

/// A second article, which tells of the meeting and of a vote.
struct EventBench : FindingDesk
{
    const QString otherText = QStringLiteral("Brekk 😀\n\nThe council met in May. The council voted 🗳 on Friday.");
    qint64 other = addArticle(*project, otherText);
    Event vote;

    EventBench()
    {
        meeting.date = QStringLiteral("2031-05");
        meeting.place = {};
        meeting.spans = {{article, of(QStringLiteral("The council meets")), QStringLiteral("2031-05"), QStringLiteral("dated-verb")},
            {other, inOther(QStringLiteral("The council met")), QStringLiteral("2031-05-04"), QStringLiteral("dated-verb")}};
        vote.id = derivedUuid("test", "vote");
        vote.title = QStringLiteral("The council voted");
        vote.kind = QStringLiteral("vote");
        vote.date = QStringLiteral("2031-05-09");
        vote.certainty = QStringLiteral("reported");
        vote.place = key(QStringLiteral("Brekk"));
        vote.participants = {key(QStringLiteral("Brekk"))};
        vote.spans = {{other, inOther(QStringLiteral("The council voted 🗳")), {}, QStringLiteral("dated-verb")}};
        find();
        told.clear();
    }

    void find()
    {
        Transaction transaction(project->database());
        project->events().removeFound(article);
        project->events().removeFound(other);
        Event part = meeting;
        part.spans = {meeting.spans.front()};
        project->events().put(part, text);
        part.spans = {meeting.spans.back()};
        project->events().put(part, otherText);
        project->events().put(vote, otherText);
        transaction.commit();
    }

    TextSpan inOther(const QString &words) const
    {
        const qsizetype at = otherText.indexOf(words);
        REQUIRE(at >= 0);
        return {at, at + words.size()};
    }
    Passage here(const QString &words) const { return {article, of(words)}; }
    Passage there(const QString &words) const { return {other, inOther(words)}; }
    static Passage passage(const EventSpan &span) { return {span.article, span.span}; }
    /// With its spans, also those taken away.
    std::optional<Event> whole(const QUuid &id)
    {
        auto event = project->events().event(id);
        if (event) {
            for (const auto &it : project->events().spansOf(id)) {
                const OffsetMap offsets(it.article == article ? text : otherText);
                event->spans.push_back({it.article, offsets.fromStored(it.span), it.date, it.rule, it.rejected});
            }
        }
        return event;
    }
    std::vector<std::optional<Event>> all() { return {whole(meeting.id), whole(vote.id)}; }
    QString label() { return project->journal().undoable()->label; }
    /// The newest edit alone leads from `before` to what is there, in both directions.
    void leadsBack(const std::vector<std::optional<Event>> &before)
    {
        const auto after = all();
        CHECK(edits() == 1);
        REQUIRE(project->undo().ok());
        CHECK(all() == before);
        REQUIRE(project->redo().ok());
        CHECK(all() == after);
        CHECK(isSound());
        CHECK(checkProject(*project)->findings.filter(QStringLiteral("event")).join(u'\n') == QString());
    }
    Event changedMeeting() const
    {
        Event event = meeting;
        event.state = FindingState::Changed;
        return event;
    }
};

template <typename T> QString sentence(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message;
}

} // namespace Parallax::Test

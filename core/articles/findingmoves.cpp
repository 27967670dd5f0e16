// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/articles/findingmoves.h"

#include "core/project/eventtwins.h"
#include "core/project/project.h"
#include "core/text/anchor.h"
#include "core/text/offsetmap.h"

#include <algorithm>
#include <set>

namespace Parallax {

namespace {

class FindingMove
{
public:
    FindingMove(Project &project, const VersionText &older, const VersionText &newer)
        : m_project(project)
        , m_older(older)
        , m_newer(newer)
        , m_olderOffsets(older.text)
        , m_newerOffsets(newer.text)
    {
    }

    void positions()
    {
        PositionFilter filter;
        filter.articles = {m_older.key};
        filter.withRejected = true;
        for (const PositionLine &line : m_project.positions().lines(filter)) {
            if (line.state == FindingState::Suggested && !line.handMade)
                continue;
            if (const auto position = m_project.positions().position(line.id))
                count(move(*position), position->state);
        }
    }

    void statements()
    {
        for (StatementRecord statement : m_project.findings().statements(m_older.key, m_older.text, FindingTable::Rejected::Include)) {
            if (statement.state == FindingState::Suggested)
                continue;
            const auto span = placed(statement.span);
            count(span.has_value(), statement.state);
            if (!span)
                continue;
            statement.span = *span;
            statement.cue = statement.cue.isEmpty() ? TextSpan() : placed(statement.cue).value_or(TextSpan());
            m_project.findings().removeSuggested(m_newer.key, m_newer.text, *span);
            m_project.findings().putStatement(m_newer.key, m_newer.text, statement);
        }
    }

    void events()
    {
        std::set<QUuid> decided;
        for (const auto &it : m_project.events().decidedIn(m_older.key))
            decided.insert(it.event);
        for (const QUuid &id : decided) {
            const auto event = m_project.events().event(id);
            if (event)
                count(move(*event), event->state);
        }
        removeEventTwins(m_project.events(), m_newer.key, m_newer.text);
    }

    [[nodiscard]] MovedFindings result() const { return m_result; }

private:
    [[nodiscard]] std::optional<TextSpan> placed(TextSpan span) const
    {
        return findAnchor(m_newer.text, anchorOf(m_older.text, span), span.start);
    }

    /// With the passages that are there; false when none is.
    bool move(Position position)
    {
        std::vector<TextSpan> evidence;
        TextSpan cue;
        for (const TextSpan span : position.evidence) {
            const auto found = placed(span);
            if (!found)
                continue;
            evidence.push_back(*found);
            if (!position.cue.isEmpty() && span.contains(position.cue))
                cue = within(*found, position.cue);
        }
        if (evidence.empty())
            return false;
        std::sort(evidence.begin(), evidence.end());
        position.article = m_newer.key;
        position.evidence = evidence;
        position.cue = cue;
        m_project.positions().update(position, m_newer.text);
        m_project.positions().removeTwins(position, m_newer.text);
        return true;
    }

    /// Also the passages that were taken away from it; false when one of the others is not there.
    bool move(const Event &event)
    {
        bool all = true;
        for (EventTable::StoredEventSpan span : m_project.events().spansOf(event.id)) {
            if (span.article != m_older.key)
                continue;
            const auto found = placed(m_olderOffsets.fromStored(span.span));
            all = all && (found || span.rejected);
            if (!found)
                continue;
            m_project.events().removeSpan(event.id, m_older.key, span.span.start);
            span.article = m_newer.key;
            span.span = m_newerOffsets.toStored(*found);
            m_project.events().putSpan(event.id, span);
        }
        return all;
    }

    /// Where the words of the cue stand in a passage of the newer text; empty for nowhere.
    [[nodiscard]] TextSpan within(TextSpan passage, TextSpan cue) const
    {
        const qsizetype at = m_newer.text.indexOf(QStringView(m_older.text).mid(cue.start, cue.length()), passage.start);
        const TextSpan span{at, at + cue.length()};
        return at >= 0 && passage.contains(span) ? span : TextSpan();
    }

    void count(bool moved, FindingState state)
    {
        if (state != FindingState::Rejected)
            ++(moved ? m_result.moved : m_result.left);
    }

    Project &m_project;
    const VersionText &m_older;
    const VersionText &m_newer;
    OffsetMap m_olderOffsets;
    OffsetMap m_newerOffsets;
    MovedFindings m_result;
};

} // namespace

MovedFindings moveFindings(Project &project, const VersionText &older, const VersionText &newer)
{
    FindingMove move(project, older, newer);
    move.positions();
    move.statements();
    move.events();
    return move.result();
}

} // namespace Parallax

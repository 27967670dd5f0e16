// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/foundmarks.h"

#include "core/project/project.h"
#include "ui/reader/findingtips.h"

#include <QHash>

#include <algorithm>

namespace Parallax {

namespace {

/// What a person made was never only suggested.
FindingState shownState(FindingState state, bool handMade)
{
    return handMade && state == FindingState::Suggested ? FindingState::Accepted : state;
}

std::vector<PositionMark> marksOf(Project &project, const std::vector<Position> &positions)
{
    QHash<qint64, QString> holders;
    std::vector<PositionMark> marks;
    for (const Position &position : positions) {
        if (position.state == FindingState::Rejected)
            continue;
        if (!holders.contains(position.holder))
            holders.insert(position.holder, entityNameOf(project, position.holder));
        const QString name = positionName(holders.value(position.holder), position.stance);
        const FindingState state = shownState(position.state, !position.author.isEmpty());
        for (const TextSpan &span : position.evidence) {
            if (!span.isEmpty())
                marks.push_back({span, position.id, position.stance, state, name, position.date});
        }
    }
    return marks;
}

std::vector<EventMark> marksOf(const std::vector<Event> &events)
{
    std::vector<EventMark> marks;
    for (const Event &event : events) {
        for (const EventSpan &told : event.spans) {
            if (!told.span.isEmpty() && !told.rejected)
                marks.push_back({told.span, event.id, event.title, event.date, told.date, event.certainty, told.rule,
                    shownState(event.state, event.isHandMade())});
        }
    }
    return marks;
}

/// Whether dates lie in a period; each is read once, as many findings have the same.
class DateFilter
{
public:
    explicit DateFilter(const Period &period)
        : m_period(period)
    {
    }
    bool admits(const QString &date)
    {
        if (date.isEmpty())
            return false;
        const auto known = m_known.constFind(date);
        return known != m_known.constEnd() ? *known : *m_known.insert(date, m_period.admits(date));
    }

private:
    const Period &m_period;
    QHash<QString, bool> m_known;
};

template <typename Mark, typename Fits> void keep(std::vector<Mark> &marks, Fits fits)
{
    marks.erase(std::remove_if(marks.begin(), marks.end(), [&](const Mark &mark) { return !fits(mark); }), marks.end());
}

} // namespace

FoundMarks readFoundMarks(Project &project, qint64 article, const QString &text)
{
    FoundMarks found;
    found.positions = marksOf(project, project.positions().inArticle(article, text));
    found.statements = project.findings().statements(article, text);
    found.dates = project.findings().dates(article, text);
    found.figures = project.findings().figures(article, text);
    found.events = marksOf(project.events().inArticle(article, text));
    return found;
}

FoundMarks within(FoundMarks found, const std::optional<Period> &period, qint64 article)
{
    if (!period)
        return found;
    if (period->basis == DateBasis::Report)
        return period->admitsArticle(article) ? std::move(found) : FoundMarks();
    DateFilter days(*period);
    keep(found.positions, [&](const PositionMark &mark) { return days.admits(mark.date); });
    keep(found.statements, [&](const StatementRecord &statement) { return days.admits(statement.date); });
    keep(found.dates, [&](const DateRecord &date) { return days.admits(date.value); });
    keep(found.events, [&](const EventMark &mark) { return days.admits(mark.date) || days.admits(mark.toldDate); });
    if (!period->admitsArticle(article))
        found.figures.clear();
    return found;
}

void putInto(FindingMarks &marks, FoundMarks found)
{
    marks.tints = tintRuns(found.positions);
    marks.positions = MarkIndex<PositionMark>(std::move(found.positions));
    marks.statements = MarkIndex<StatementRecord>(std::move(found.statements));
    marks.dates = MarkIndex<DateRecord>(std::move(found.dates));
    marks.figures = MarkIndex<FigureRecord>(std::move(found.figures));
    marks.events = MarkIndex<EventMark>(std::move(found.events));
}

std::vector<TextSpan> passagesOf(const std::vector<EventMark> &marks, const QUuid &event)
{
    std::vector<TextSpan> spans;
    for (const EventMark &mark : marks) {
        if (!event.isNull() && mark.id == event)
            spans.push_back(mark.span);
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinecanvasparts.h"

#include "ui/timeline/dateshift.h"
#include "ui/timeline/timelinewords.h"
#include "core/words/edtftext.h"
#include "core/words/eventwords.h"

namespace Parallax {

using namespace Qt::StringLiterals;

TimelineCanvas::Parts::Parts(TimelineCanvas &owner, const Appearance &look)
    : canvas(owner)
    , appearance(look)
    , gestures(owner, stage)
    , bar(new QScrollBar(Qt::Vertical, &owner))
{
    constexpr int restMilliseconds = 350;
    hover.setSingleShot(true);
    hover.setInterval(restMilliseconds);
    bar->hide();
}

std::vector<QString> TimelineCanvas::Parts::laneNames() const
{
    std::vector<QString> names;
    for (const auto &drawn : stage.places().lanes) {
        if (drawn.lane < 0) {
            names.push_back(timelineGroupName(drawn.group));
            continue;
        }
        const TimelineLane &lane = stage.data().lanes[size_t(drawn.lane)];
        if (lane.group == TimelineGroup::Events)
            names.push_back(eventLaneName(lane.kind));
        else if (!lane.name.isEmpty())
            names.push_back(lane.name);
        else if (lane.isRest)
            names.push_back(tr("Others"));
        else
            names.push_back(lane.group == TimelineGroup::Statements ? tr("Nobody named") : tr("No outlet named"));
    }
    return names;
}

std::optional<std::pair<double, double>> TimelineCanvas::Parts::shadedPeriod() const
{
    if (const auto brushed = gestures.brushed())
        return brushed;
    if (!period)
        return std::nullopt;
    const FoldedTime &time = stage.time();
    return std::pair(time.position(double(period->first.toJulianDay())), time.position(double(period->second.toJulianDay() + 1)));
}

int TimelineCanvas::Parts::focusedMark()
{
    return focused ? stage.layout().markOf(stage.rows(), *focused) : -1;
}

std::optional<TimelineItem> TimelineCanvas::Parts::itemAt(QPointF place)
{
    const int mark = stage.layout().markAt(place);
    if (mark < 0 || stage.layout().marks[size_t(mark)].count > 1)
        return std::nullopt;
    return stage.data().items[stage.layout().marks[size_t(mark)].item];
}

QString TimelineCanvas::Parts::describe(const TimelineItem &item) const
{
    const QString date = edtfText(shiftedDate(item.time, 0));
    const TimelineLane &lane = stage.data().lanes[item.lane];
    const QString what = !item.title.isEmpty() ? item.title : lane.name;
    return what.isEmpty() ? tr("%1: %2").arg(timelineGroupName(lane.group), date) : tr("%1: %2").arg(what, date);
}

void TimelineCanvas::Parts::showFocused()
{
    if (!focused)
        return;
    const TimelinePlaces &places = stage.places();
    const double middle = 0.5 * (places.starts[*focused] + places.ends[*focused]);
    const ShownStretch &shown = stage.shown();
    const double edge = 0.03 * shown.length();
    if (middle < shown.first + edge || middle > shown.last - edge)
        stage.setShown({middle - 0.5 * shown.length(), middle + 0.5 * shown.length()});
    const int lane = places.laneOf(stage.data(), *focused);
    for (const auto &row : stage.rows().rows) {
        if (row.isHeading || row.lane != lane)
            continue;
        const double scroll = stage.sheet().scroll;
        if (row.top < scroll)
            stage.setScroll(row.top);
        else if (row.top + row.height > scroll + stage.sheet().lanesBottom())
            stage.setScroll(row.top + row.height - stage.sheet().lanesBottom());
    }
}

} // namespace Parallax

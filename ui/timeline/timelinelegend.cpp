// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelegend.h"

#include "ui/timeline/lanemarks.h"
#include "ui/timeline/markpainter.h"
#include "core/words/stancewords.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLegend)
};

using What = TimelineItem::What;

constexpr double signWidth = 34;
constexpr double pointWidth = 14;
constexpr double gap = 6;
constexpr double between = 18;
constexpr double lineGap = 6;

bool anyOf(const std::vector<TimelineItem> &items, const std::function<bool(const TimelineItem &)> &is)
{
    return std::any_of(items.begin(), items.end(), is);
}

TimelineItem sampleOf(What what, quint8 flags = 0, quint16 dateFlags = 0, double days = 1)
{
    TimelineItem item;
    item.what = what;
    item.state = FindingState::Accepted;
    item.flags = flags;
    item.time.last = days;
    item.time.flags = dateFlags;
    return item;
}

} // namespace

TimelineLegend::TimelineLegend(const TimelineData &data, double firstDay, double lastDay)
{
    std::vector<TimelineItem> seen;
    std::copy_if(data.items.begin(), data.items.end(), std::back_inserter(seen),
        [&](const TimelineItem &item) { return item.time.first < lastDay && item.time.last > firstDay; });
    addForms(seen);
    addStanding(seen);
    addStances(seen);
}

void TimelineLegend::add(const TimelineItem &sample, const QString &words, bool isBar)
{
    m_entries.push_back({sample, words, isBar});
}

void TimelineLegend::addForms(const std::vector<TimelineItem> &seen)
{
    const auto has = [&](What what) { return anyOf(seen, [=](const TimelineItem &item) { return item.what == what; }); };
    const auto dated = [&](quint16 flags) { return anyOf(seen, [=](const TimelineItem &item) { return item.time.flags & flags; }); };
    if (has(What::Event))
        add(sampleOf(What::Event), Translated::tr("event on one day"));
    if (anyOf(seen, [](const TimelineItem &item) { return !item.time.isPoint(); }))
        add(sampleOf(What::Event, 0, 0, 9), Translated::tr("several days, or a month or year"), true);
    if (dated(Edtf::Approximate | Edtf::Uncertain))
        add(sampleOf(What::Event, 0, Edtf::Approximate, 9), Translated::tr("about or perhaps then"), true);
    if (dated(Edtf::OpenEnd | Edtf::OpenStart))
        add(sampleOf(What::Event, 0, Edtf::OpenEnd, 9), Translated::tr("goes on"), true);
    if (dated(Edtf::UnknownEnd | Edtf::UnknownStart))
        add(sampleOf(What::Event, 0, Edtf::UnknownEnd, 9), Translated::tr("end or start not known"), true);
    if (has(What::Statement))
        add(sampleOf(What::Statement), Translated::tr("statement"));
    if (has(What::Publication))
        add(sampleOf(What::Publication), Translated::tr("publication"));
}

void TimelineLegend::addStanding(const std::vector<TimelineItem> &seen)
{
    const auto has = [&](TimelineItem::Flag flag) { return anyOf(seen, [=](const TimelineItem &item) { return item.has(flag); }); };
    if (anyOf(seen, [](const TimelineItem &item) { return item.what == What::Event && item.state == FindingState::Suggested; })) {
        TimelineItem suggested = sampleOf(What::Event);
        suggested.state = FindingState::Suggested;
        add(suggested, Translated::tr("paler: suggested by the analysis, not yet accepted"));
    }
    if (has(TimelineItem::Planned))
        add(sampleOf(What::Event, TimelineItem::Planned), Translated::tr("planned"));
    if (has(TimelineItem::Denied))
        add(sampleOf(What::Event, TimelineItem::Denied), Translated::tr("denied"));
    if (has(TimelineItem::Background))
        add(sampleOf(What::Event, TimelineItem::Background), Translated::tr("background, added without a source"));
    if (has(TimelineItem::OtherDate))
        add(sampleOf(What::Event, TimelineItem::OtherDate), Translated::tr("another date given for an event"));
}

void TimelineLegend::addStances(const std::vector<TimelineItem> &seen)
{
    for (size_t i = 0; i < stanceCodes.size(); ++i) {
        if (!anyOf(seen, [=](const TimelineItem &item) { return item.what == What::Position && item.stance == Stance(i); }))
            continue;
        TimelineItem sample = sampleOf(What::Position);
        sample.stance = Stance(i);
        add(sample, stanceName(Stance(i)));
    }
}

std::vector<QPointF> TimelineLegend::places(double width, const QFontMetricsF &metrics) const
{
    std::vector<QPointF> places;
    QPointF next;
    for (const Entry &entry : m_entries) {
        const double wide = (entry.isBar ? signWidth : pointWidth) + gap + metrics.horizontalAdvance(entry.words);
        if (next.x() > 0 && next.x() + wide > width)
            next = {0, next.y() + metrics.height() + lineGap};
        places.push_back(next);
        next.rx() += wide + between;
    }
    return places;
}

double TimelineLegend::height(double width, const QFontMetricsF &metrics) const
{
    return isEmpty() ? 0 : places(width, metrics).back().y() + metrics.height();
}

void TimelineLegend::paint(QPainter &painter, const QRectF &place, const Theme &theme) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const std::vector<QPointF> at = places(place.width(), metrics);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QPointF corner = place.topLeft() + at[i];
        const double middle = corner.y() + metrics.height() / 2;
        const double wide = entry.isBar ? signWidth : pointWidth;
        painter.save();
        if (entry.isBar) {
            const double room = entry.sample.time.flags & (Edtf::OpenEnd | Edtf::UnknownEnd) ? LaneMarks::arrow : 0;
            const QRectF body(corner.x(), middle - LaneMarks::barHeight / 2, signWidth - room, LaneMarks::barHeight);
            paintBarMark(painter, body, entry.sample, theme);
        } else {
            paintPointMark(painter, {corner.x() + pointWidth / 2, middle}, entry.sample, theme);
        }
        painter.restore();
        painter.setPen(theme.soft);
        painter.drawText(QPointF(corner.x() + wide + gap, corner.y() + metrics.ascent()), entry.words);
    }
}

QStringList TimelineLegend::words() const
{
    QStringList words;
    for (const Entry &entry : m_entries)
        words.append(entry.words);
    return words;
}

} // namespace Parallax

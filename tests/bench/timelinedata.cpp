// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/timelinedata.h"

#include "core/base/uuid.h"
#include "core/timeline/eventlanes.h"

#include <algorithm>
#include <random>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Parallax::Bench {

namespace {

constexpr int actors = 12;
constexpr int outlets = 12;

class Maker
{
public:
    QDate day()
    {
        // Every third mark is from one of forty crowded weeks.
        const int at = below(3) == 0 ? (below(40) * 97) % 3640 + below(7) : below(3652);
        return QDate(2015, 9, 1).addDays(at);
    }
    QString date()
    {
        const QDate first = day();
        const QString text = first.toString(Qt::ISODate);
        switch (below(20)) {
        case 0:
            return first.toString(u"yyyy-MM"_s);
        case 1:
            return first.toString(u"yyyy"_s);
        case 2:
            return text + u'/' + first.addDays(1 + below(40)).toString(Qt::ISODate);
        case 3:
            return text + u'~';
        case 4:
            return text + u"/.."_s;
        case 5:
            return text + u"T%1:30"_s.arg(below(24), 2, 10, QLatin1Char('0'));
        case 6:
            return below(20) == 0 ? QString::number(1950 + below(60)) : text;
        default:
            return text;
        }
    }
    TimelineItem item(int number)
    {
        TimelineItem item;
        item.id = derivedUuid("bench", QByteArray::number(number));
        item.article = 1 + below(100000);
        const int kind = below(10);
        if (kind < 3) {
            item.what = TimelineItem::What::Event;
            item.lane = quint32(below(int(eventLaneCodes.size())));
            item.title = u"Talks of number %1 in the capital"_s.arg(number);
            item.flags = quint8(below(12) == 0 ? TimelineItem::Planned : below(20) == 0 ? TimelineItem::Disputed : 0);
        } else if (kind < 8) {
            item.what = kind < 6 ? TimelineItem::What::Statement : TimelineItem::What::Position;
            item.stance = kind < 6 ? Stance::Unclear : Stance(below(7));
            // Some speak far more than others.
            item.lane = quint32(int(eventLaneCodes.size()) + std::min(below(actors), below(actors)));
            item.span = {below(2000), 3000};
        } else {
            item.what = TimelineItem::What::Publication;
            item.lane = quint32(int(eventLaneCodes.size()) + actors + std::min(below(outlets), below(outlets)));
            item.title = u"Report %1 of the talks"_s.arg(number);
        }
        return item;
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    std::mt19937 m_random{20250820};
};

std::vector<TimelineLane> lanes()
{
    std::vector<TimelineLane> all;
    for (const char *code : eventLaneCodes) {
        all.emplace_back();
        all.back().kind = QString::fromLatin1(code);
    }
    for (int i = 0; i < actors + outlets; ++i) {
        TimelineLane &lane = all.emplace_back();
        lane.group = i < actors ? TimelineGroup::Statements : TimelineGroup::Publications;
        lane.name = i < actors ? u"Speaker %1"_s.arg(i + 1) : u"Outlet %1"_s.arg(i - actors + 1);
        if (i < actors)
            lane.entity = i + 1;
    }
    return all;
}

} // namespace

TimelineData manyItems(int items)
{
    TimelineData data;
    data.lanes = lanes();
    Maker maker;
    for (int i = 0; i < items; ++i) {
        TimelineItem item = maker.item(i);
        ++data.lanes[item.lane].count;
        const auto time = maker.below(50) == 0 ? std::nullopt : timeSpan(maker.date());
        if (time)
            item.time = *time;
        (time ? data.items : data.undated).push_back(item);
    }
    std::sort(data.items.begin(), data.items.end(), [](const TimelineItem &a, const TimelineItem &b) {
        return std::make_tuple(a.time.first, -a.time.last, a.lane, a.id) < std::make_tuple(b.time.first, -b.time.last, b.lane, b.id);
    });
    return data;
}

} // namespace Parallax::Bench

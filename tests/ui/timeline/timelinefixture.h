// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/uuid.h"
#include "core/timeline/timelineitem.h"

#include <catch2/catch_test_macros.hpp>
#include <QString>

#include <algorithm>
#include <random>
#include <tuple>

namespace Parallax::Test {

using namespace Qt::StringLiterals;

/// A timeline to put items on: lanes of talks (0) and conflict (1), of two speakers (2, 3) and an outlet (4).
struct TimelineMaker
{
    TimelineData data;
    int number = 0;

    TimelineMaker()
    {
        data.lanes.resize(5);
        data.lanes[0].kind = u"talks"_s;
        data.lanes[1].kind = u"conflict"_s;
        for (const size_t lane : {2, 3}) {
            data.lanes[lane].group = TimelineGroup::Statements;
            data.lanes[lane].name = lane == 2 ? u"Ada Byron"_s : u"Carl Menger"_s;
        }
        data.lanes[4].group = TimelineGroup::Publications;
        data.lanes[4].name = u"Daily News"_s;
    }

    TimelineItem &add(quint32 lane, const QString &date, const QString &title = {})
    {
        const auto time = timeSpan(date);
        REQUIRE(time);
        TimelineItem item;
        item.id = derivedUuid("item", QByteArray::number(++number));
        item.lane = lane;
        item.what = lane < 2 ? TimelineItem::What::Event : lane < 4 ? TimelineItem::What::Statement : TimelineItem::What::Publication;
        item.article = number;
        item.span = {number, number + 1};
        item.time = *time;
        item.title = title;
        data.items.push_back(item);
        return data.items.back();
    }
    /// The same for the same seed: days, months, years, intervals; crowded and empty weeks.
    void addMany(int count, unsigned seed)
    {
        std::mt19937 random(seed);
        const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
        for (int i = 0; i < count; ++i) {
            const QDate day = QDate(2024, 1, 1).addDays(below(3) ? below(20) : below(700));
            const QString text = day.toString(Qt::ISODate);
            const int form = below(12);
            const QString date = form == 0 ? day.toString(u"yyyy-MM"_s)
                : form == 1                ? day.toString(u"yyyy"_s)
                : form == 2                ? text + u"/.."_s
                : form == 3                ? text + u'/' + day.addDays(1 + below(60)).toString(Qt::ISODate)
                : form == 4                ? text + u'~'
                : form == 5                ? text + u"T12:30"_s
                                           : text;
            add(quint32(below(5)), date,
                below(4) ? u"Talks of number %1 about grain and safe passage"_s.arg(i).left(8 + below(40)) : QString());
        }
    }
    std::shared_ptr<const TimelineData> take()
    {
        std::sort(data.items.begin(), data.items.end(), [](const TimelineItem &a, const TimelineItem &b) {
            return std::make_tuple(a.time.first, -a.time.last, a.lane, a.id) < std::make_tuple(b.time.first, -b.time.last, b.lane, b.id);
        });
        for (const TimelineItem &item : data.items)
            ++data.lanes[item.lane].count;
        return std::make_shared<const TimelineData>(std::move(data));
    }
};

} // namespace Parallax::Test

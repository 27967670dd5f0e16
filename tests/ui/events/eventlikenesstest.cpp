// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventlikeness.h"

#include "tests/ui/events/eventsdesk.h"

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Event event(const QString &kind, const QString &date, std::vector<qint64> participants, std::optional<qint64> place = std::nullopt)
{
    Event made;
    made.id = QUuid::createUuid();
    made.kind = kind;
    made.date = date;
    made.participants = std::move(participants);
    made.place = place;
    return made;
}

} // namespace

TEST_CASE("Events are alike by who took part or where, and by kind or time")
{
    const Event talks = event(u"talks"_s, u"2025-05-12"_s, {1, 2}, 9);
    CHECK(eventLikeness(talks, event(u"talks"_s, u"2025-05-12"_s, {3})) == 0);
    CHECK(eventLikeness(talks, event(u"war"_s, u"2019"_s, {1, 2})) == 0);
    CHECK(eventLikeness(talks, event(u"talks"_s, {}, {1})) > 0);
    CHECK(eventLikeness(talks, event(u"war"_s, u"2025-05"_s, {2})) > 0);
    CHECK(eventLikeness(talks, event(u"war"_s, u"../2025-06"_s, {}, 9)) > 0);
    CHECK(eventLikeness(talks, event(u"talks"_s, u"2025-05-12"_s, {1, 2}, 9))
        > eventLikeness(talks, event(u"talks"_s, u"2025-05-12"_s, {1})));
    CHECK(eventLikeness(talks, event(u"talks"_s, u"2025-05"_s, {1})) > eventLikeness(talks, event(u"talks"_s, u"2025"_s, {1})));
    CHECK(eventLikeness(talks, event(u"talks"_s, u"2025"_s, {1, 2}, 9)) > eventLikeness(talks, event(u"war"_s, u"2025"_s, {1, 2})));
    CHECK(eventLikeness(talks, event(u"visit"_s, u"2025-05-12"_s, {1})) > eventLikeness(talks, event(u"talks"_s, u"2019"_s, {1})));
}

TEST_CASE("Likely duplicates come first, then what is near in time")
{
    Test::EventsDesk desk;
    const auto choices = eventChoices(*desk.project, desk.stored(desk.talks));
    REQUIRE(choices.size() == 2);
    CHECK(choices[0].id == desk.round);
    CHECK(choices[0].likely);
    CHECK(choices[1].id == desk.storm);
    CHECK_FALSE(choices[1].likely);
}

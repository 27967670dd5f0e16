// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventcontent.h"

#include "tests/ui/events/eventsdesk.h"

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("An event is read with the words of its passages, by when the reports appeared")
{
    Test::EventsDesk desk;
    const auto content = readEvent(*desk.project, desk.talks);
    REQUIRE(content);
    CHECK(content->event.title == u"Norway and Iceland met in Bergen"_s);
    REQUIRE(content->passages.size() == 2);
    CHECK(content->all == 2);
    const EventPassage &first = content->passages[0];
    CHECK(first.quotation == u"Norway and Iceland met in Bergen on Monday"_s);
    CHECK(first.source == u"The Harbour Post"_s);
    CHECK(first.published == u"2025-05-14"_s);
    CHECK(first.date == u"2025-05-12"_s);
    CHECK_FALSE(first.why.isEmpty());
    CHECK(first.passage == desk.passage(0, first.quotation));
    CHECK(content->passages[1].source == u"North Wire"_s);
    CHECK_FALSE(readEvent(*desk.project, QUuid::createUuid()));
}

TEST_CASE("After a pair of surrogates a passage has the right words")
{
    Test::EventsDesk desk;
    const auto content = readEvent(*desk.project, desk.storm);
    REQUIRE(content);
    CHECK(content->passages.at(0).quotation == u"A storm hit the coast in 2019"_s);
}

TEST_CASE("Dates that passages give otherwise are told with who gives them")
{
    EventContent content;
    content.event.date = u"2025-05-12"_s;
    const auto add = [&](const QString &source, const QString &date) {
        EventPassage passage{{1, {0, 3}}, u"abc"_s, source, {}, {}, date, {}};
        content.passages.push_back(passage);
    };
    add(u"A"_s, u"2025-05-12"_s);
    add(u"B"_s, u"2025-05-13"_s);
    add(u"C"_s, u"2025-05"_s);
    add(u"D"_s, {});
    add(u"E"_s, u"2024"_s);
    add(u"F"_s, u"2025-05-13"_s);
    add(u"F"_s, u"2025-05-13"_s);
    CHECK(otherDates(content) == std::vector<OtherDate>{{u"2024"_s, {u"E"_s}}, {u"2025-05-13"_s, {u"B"_s, u"F"_s}}});
    content.event.date = u"2025-05"_s;
    CHECK(otherDates(content).size() == 3);
    content.event.date = QString();
    CHECK(otherDates(content).size() == 4);
}

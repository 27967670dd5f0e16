// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventproposal.h"

#include "tests/ui/events/eventsdesk.h"

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A new event is proposed from the words, and what is found in them")
{
    Test::EventsDesk desk;
    const EventFacts facts = proposeEvent(*desk.project, desk.passage(0, u"Norway and Iceland met in Bergen"_s));
    CHECK(facts.title == u"Norway and Iceland met in Bergen"_s);
    CHECK(facts.date == u"2025-05-12"_s);
    CHECK(facts.kind == u"meeting"_s);
    CHECK(facts.place == desk.entity(u"Bergen"_s));
    std::vector expected{desk.entity(u"Norway"_s), desk.entity(u"Iceland"_s)};
    std::sort(expected.begin(), expected.end());
    CHECK(facts.participants == expected);
}

TEST_CASE("Without a date in its sentence an event has that of the article")
{
    Test::EventsDesk desk;
    const EventFacts facts = proposeEvent(*desk.project, desk.passage(0, u"Minister Kari Holm left early"_s));
    CHECK(facts.title == u"Minister Kari Holm left early"_s);
    CHECK(facts.date == u"2025-05-14"_s);
    CHECK(facts.kind == u"event"_s);
    CHECK_FALSE(facts.place);
    CHECK(facts.participants == std::vector{desk.entity(u"Kari Holm"_s)});
    CHECK(proposeEvent(*desk.project, desk.passage(0, u"storm"_s)).date == u"2019"_s);
}

TEST_CASE("A place is where something happens, not who acts there")
{
    Test::EventsDesk desk;
    const EventFacts facts = proposeEvent(*desk.project, desk.passage(2, u"Norway for another round"_s));
    CHECK_FALSE(facts.place);
    CHECK(facts.participants == std::vector{desk.entity(u"Norway"_s)});
    Article bare;
    bare.title = u"Bare"_s;
    desk.articles.push_back(Test::addArticle(*desk.project, u"Ministers dined in Oslo."_s, bare));
    Test::addMentions(*desk.project, desk.articles[3], {{u"Oslo"_s, EntityType::Gpe}});
    const EventFacts dinner = proposeEvent(*desk.project, desk.passage(3, u"dined in Oslo"_s));
    CHECK(dinner.place == desk.entity(u"Oslo"_s));
    CHECK(dinner.participants.empty());
    CHECK(dinner.date.isEmpty());
    CHECK(dinner.title == u"Dined in Oslo"_s);
}

TEST_CASE("A title is one line that is not too long")
{
    CHECK(eventTitleOf(u"  the\n talks,  in Bergen. ") == u"The talks, in Bergen"_s);
    const QString title = eventTitleOf(QString(u"word "_s).repeated(40));
    CHECK(title.size() <= 90);
    CHECK(title.endsWith(u"word…"_s));
    CHECK(eventTitleOf(QString(u'x').repeated(200)).size() == 90);
    CHECK(eventTitleOf(u" ").isEmpty());
}

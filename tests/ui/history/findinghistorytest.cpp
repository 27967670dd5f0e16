// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/eventedits.h"
#include "core/findings/positionedits.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/history/recordchanges.h"
#include "ui/history/touched.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("The history of a position is told in words, and leads to its passage")
{
    Test::TestSession session({u"Talks\nChad wants a road. Mali does not."_s});
    Project &project = *session.project;
    const qint64 article = project.articles().keys(ArticleTable::Order::Title).front();
    Test::addMentions(project, article, {{u"Chad"_s, EntityType::Gpe}, {u"Mali"_s, EntityType::Gpe}});
    const qint64 chad = *project.entities().named(u"Chad"_s, EntityType::Gpe);
    const qint64 mali = *project.entities().named(u"Mali"_s, EntityType::Gpe);
    const auto made = addPosition(project, {article, {11, 16}, chad, {}, u"a road"_s, Stance::Demands});
    REQUIRE(made.ok());
    REQUIRE(setStance(project, {*made}, Stance::Supports).ok());
    REQUIRE(setHolder(project, {*made}, mali).ok());
    REQUIRE(setTopic(project, {*made}, u"the road"_s).ok());
    REQUIRE(setStrength(project, {*made}, 3).ok());
    QStringList lines;
    for (const HistoryLine &line : historyOf(project, {RecordKey::of(u"position"_s, *made)}))
        lines += u"%1|%2|%3"_s.arg(line.words.what, line.words.before, line.words.after);
    CHECK(lines
        == QStringList{u"Strength changed|plain|emphatic"_s, u"Issue changed|“a road”|“the road”"_s, u"Holder changed|Chad|Mali"_s,
            u"Stance changed|demands|supports"_s, u"Position made||demands"_s});
    const auto entries = project.journal().entries(10);
    REQUIRE_FALSE(entries.empty());
    CHECK(touchedBy(project, entries.front().number).passage == Passage{article, {11, 16}});
}

TEST_CASE("The history of an event is told in words, with what was done to its passages, and leads to it")
{
    Test::TestSession session({u"Talks \U0001f600\nThey met in Chad. Nobody else came."_s});
    Project &project = *session.project;
    const qint64 article = project.articles().keys(ArticleTable::Order::Title).front();
    Test::addMentions(project, article, {{u"Chad"_s, EntityType::Gpe}});
    const qint64 chad = *project.entities().named(u"Chad"_s, EntityType::Gpe);
    Event found;
    found.id = QUuid::createUuid();
    found.title = u"They met"_s;
    found.kind = u"meeting"_s;
    found.spans = {{article, {9, 17}, {}, u"undated"_s}};
    {
        Transaction transaction(project.database());
        project.events().put(found, project.articles().text(article));
        transaction.commit();
    }
    const auto newest = [&project] { return project.journal().undoable()->number; };
    REQUIRE(addEventPassage(project, found.id, {article, {27, 33}}).ok());
    const Touched added = touchedBy(project, newest());
    CHECK(added.event == found.id);
    CHECK(added.passage == Passage{article, {9, 17}});
    REQUIRE(setPassageDate(project, found.id, {article, {27, 33}}, u"2031"_s).ok());
    REQUIRE(setEventDate(project, found.id, u"2031-02"_s).ok());
    EventFacts facts = factsOf(*project.events().event(found.id));
    facts.kind = u"talks"_s;
    REQUIRE(changeEvent(project, found.id, facts).ok());
    facts.certainty = u"planned"_s;
    REQUIRE(changeEvent(project, found.id, facts).ok());
    facts.place = chad;
    REQUIRE(changeEvent(project, found.id, facts).ok());
    facts.title = u"Talks"_s;
    REQUIRE(changeEvent(project, found.id, facts).ok());
    REQUIRE(rejectEvents(project, {found.id}).ok());
    CHECK_FALSE(touchedBy(project, newest()).event);
    CHECK(touchedBy(project, newest()).passage == Passage{article, {9, 17}});
    QStringList lines;
    QStringList restorable;
    for (const HistoryLine &line : historyOf(project, {RecordKey::of(u"event"_s, found.id)})) {
        lines += u"%1|%2|%3"_s.arg(line.words.what, line.words.before, line.words.after);
        restorable += QString::number(int(line.restorable));
        CHECK(line.record == RecordKey::of(u"event"_s, found.id));
    }
    CHECK(lines
        == QStringList{u"Rejected||"_s, u"Renamed|They met|Talks"_s, u"Place changed||Chad"_s, u"Certainty changed|reported|planned"_s,
            u"Kind changed|meeting|talks"_s, u"Date changed||Feb 2031"_s, u"Date a passage of “They met”||"_s,
            u"Add a passage to “They met”||"_s});
    CHECK(restorable.join(QString()) == u"01111111"_s);

    const auto background = addEvent(project, {u"First talks"_s, {}, u"1994"_s, {}, {}, {}});
    REQUIRE(background.ok());
    const Touched made = touchedBy(project, newest());
    CHECK(made.event == *background);
    CHECK_FALSE(made.passage);
    CHECK(historyOf(project, {RecordKey::of(u"event"_s, *background)}).front().words == ChangeWords{u"Event made"_s, {}, u"First talks"_s});
}

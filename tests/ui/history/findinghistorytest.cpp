// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/positionedits.h"
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

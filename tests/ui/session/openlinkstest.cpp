// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/openlinks.h"

#include "tests/testlib/testsession.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"Depot\nThe drivers called the plan “a slap in the face of every driver”."_s;
const QString second = u"Garage\nIt was “a slap in the face of every driver”, they wrote."_s;

struct Desk : Test::TestSession
{
    OpenLinks links{session()};

    Desk()
        : TestSession({first, second, u"Weather\nIt rained."_s})
    {
    }
    bool settled(size_t count)
    {
        return QTest::qWaitFor([this, count] { return !links.isWorking() && links.links().size() == count; });
    }
};

} // namespace

TEST_CASE("Links follow the articles that are open")
{
    Desk desk;
    desk.selection.setArticles({1, 2}, 0);
    REQUIRE(desk.settled(1));
    CHECK(desk.links.links().front().kind == LinkKind::SameQuote);
    CHECK(desk.links.links().front().a.article == 1);
    desk.selection.setArticles({2, 1}, 0);
    REQUIRE(QTest::qWaitFor([&] { return desk.settled(1) && desk.links.links().front().a.article == 2; }));
    desk.selection.setArticles({1, 3}, 0);
    REQUIRE(desk.settled(0));
    desk.selection.setArticles({}, -1);
    REQUIRE(desk.settled(0));
}

TEST_CASE("A finding that changes in an open article is followed; other changes are not")
{
    Desk desk;
    desk.selection.setArticles({1, 2}, 0);
    REQUIRE(desk.settled(1));
    desk.links.setPicked(0);
    CHECK(desk.links.picked() == 0);
    desk.links.setLinks({});
    CHECK(desk.links.picked() == -1);
    QSignalSpy spy(&desk.links, &OpenLinks::linksChanged);
    desk.project->announce({{u"tagging"_s}, std::vector<qint64>{1}});
    desk.project->announce({{u"statement"_s}, std::vector<qint64>{3}});
    QTest::qWait(200);
    CHECK(spy.isEmpty());
    desk.project->announce({{u"statement"_s}, std::vector<qint64>{2}});
    REQUIRE(desk.settled(1));
}

TEST_CASE("Only a link that is there can be picked")
{
    Desk desk;
    QSignalSpy spy(&desk.links, &OpenLinks::pickedChanged);
    desk.links.setPicked(0);
    CHECK(desk.links.picked() == -1);
    desk.links.setLinks({{LinkKind::Supports, {1, {0, 5}}, {2, {0, 6}}, u"Why."_s, false}});
    desk.links.setPicked(0);
    desk.links.setPicked(0);
    CHECK(spy.size() == 1);
    desk.links.setPicked(-1);
    CHECK(desk.links.picked() == -1);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinesource.h"

#include "core/findings/eventedits.h"
#include "tests/ui/timeline/timelinedesk.h"

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using What = TimelineItem::What;

struct Desk : Test::TimelineDesk
{
    QSignalSpy changes{&source, &TimelineSource::dataChanged};
    QSignalSpy periods{&selection, &Selection::periodChanged};
};

} // namespace

TEST_CASE("Nothing is read before a timeline wants it")
{
    Desk desk;
    desk.project->announce({{u"event"_s}, std::nullopt});
    QTest::qWait(250);
    CHECK_FALSE(desk.source.isWorking());
    CHECK_FALSE(desk.source.data());
    desk.source.want();
    CHECK(desk.source.isWorking());
    REQUIRE(desk.settled());
    CHECK(desk.changes.size() == 1);
    CHECK(
        desk.item(What::Event, u"Signing of the treaty"_s).time.last - desk.item(What::Event, u"Signing of the treaty"_s).time.first == 31);
    desk.source.want();
    CHECK_FALSE(desk.source.isWorking());
}

TEST_CASE("What changes is read again, once for many changes, and what does not matter is not")
{
    Desk desk;
    desk.source.want();
    REQUIRE(desk.settled());
    desk.project->announce({{u"tag"_s}, std::nullopt});
    QTest::qWait(250);
    CHECK(desk.changes.size() == 1);
    const QUuid vote = desk.idOf(u"Vote on quotas"_s);
    const auto before = desk.source.data();
    REQUIRE(setEventDate(*desk.project, vote, u"2031-06"_s).ok());
    REQUIRE(acceptEvents(*desk.project, {vote}).ok());
    desk.project->announce({{u"article"_s}, std::nullopt});
    REQUIRE(QTest::qWaitFor([&] { return desk.changes.size() > 1; }));
    REQUIRE(desk.settled());
    CHECK(desk.changes.size() == 2);
    CHECK(desk.source.data() != before);
    CHECK(desk.item(What::Event, u"Vote on quotas"_s).time.last > 0);
    CHECK(before->undated.size() == desk.source.data()->undated.size() + 1);
}

TEST_CASE("Another basis places everything anew")
{
    Desk desk;
    QSignalSpy bases(&desk.source, &TimelineSource::basisChanged);
    desk.source.want();
    REQUIRE(desk.settled());
    desk.source.setBasis(DateBasis::Report);
    CHECK(bases.size() == 1);
    REQUIRE(desk.settled());
    CHECK(desk.source.data()->basis == DateBasis::Report);
    const double published = double(QDate(2031, 5, 16).toJulianDay());
    CHECK(desk.item(What::Event, u"Signing of the treaty"_s).time.first == published);
    desk.source.setBasis(DateBasis::Report);
    CHECK(bases.size() == 1);
}

TEST_CASE("A basis that is chosen while another is read wins")
{
    Desk desk;
    desk.source.want();
    desk.source.setBasis(DateBasis::Statement);
    desk.source.setBasis(DateBasis::Report);
    REQUIRE(desk.settled());
    CHECK(desk.changes.size() == 1);
    CHECK(desk.source.data()->basis == DateBasis::Report);
}

TEST_CASE("A picked period has the articles with something in it")
{
    Desk desk;
    desk.source.pickPeriod(QDate(2022, 3, 31), QDate(2022, 3, 1));
    REQUIRE(QTest::qWaitFor([&] { return desk.periods.size() == 1; }));
    const Period period = *desk.selection.period();
    CHECK(period.first == QDate(2022, 3, 1));
    CHECK(period.last == QDate(2022, 3, 31));
    CHECK(period.articles == std::vector<qint64>{desk.articles[1]});
    desk.source.clearPeriod();
    CHECK_FALSE(desk.selection.period());
}

TEST_CASE("The articles of the period are found anew by another basis and after a change")
{
    Desk desk;
    desk.source.pickPeriod(QDate(2022, 3, 1), QDate(2022, 3, 31));
    REQUIRE(QTest::qWaitFor([&] { return desk.selection.period().has_value(); }));
    desk.source.setBasis(DateBasis::Report);
    REQUIRE(QTest::qWaitFor([&] { return desk.selection.period()->basis == DateBasis::Report; }));
    CHECK(desk.selection.period()->articles.empty());
    desk.source.setBasis(DateBasis::Event);
    REQUIRE(QTest::qWaitFor([&] { return desk.selection.period()->basis == DateBasis::Event; }));
    REQUIRE(setEventDate(*desk.project, desk.idOf(u"Vote on quotas"_s), u"2022-03-05"_s).ok());
    CHECK(QTest::qWaitFor([&] { return desk.selection.period()->articles.size() == 2; }));
}

TEST_CASE("A period that is still looked for when another basis is chosen is picked by that")
{
    Desk desk;
    desk.source.pickPeriod(QDate(2031, 5, 1), QDate(2031, 5, 31));
    REQUIRE(QTest::qWaitFor([&] { return desk.selection.period().has_value(); }));
    desk.source.pickPeriod(QDate(2022, 3, 1), QDate(2022, 3, 31));
    desk.source.setBasis(DateBasis::Report);
    REQUIRE(desk.waitForJobs());
    QCoreApplication::processEvents();
    CHECK(desk.selection.period()->first == QDate(2022, 3, 1));
    CHECK(desk.selection.period()->basis == DateBasis::Report);
}

TEST_CASE("A period that is cleared while its articles are looked for stays cleared")
{
    Desk desk;
    desk.source.pickPeriod(QDate(2031, 5, 1), QDate(2031, 5, 31));
    REQUIRE(QTest::qWaitFor([&] { return desk.selection.period().has_value(); }));
    desk.source.pickPeriod(QDate(2022, 1, 1), QDate(2022, 12, 31));
    // By the cross in another pane.
    desk.selection.setPeriod(std::nullopt);
    REQUIRE(desk.waitForJobs());
    QCoreApplication::processEvents();
    CHECK_FALSE(desk.selection.period());
}

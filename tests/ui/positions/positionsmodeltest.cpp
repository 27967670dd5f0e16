// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionsmodel.h"

#include "tests/ui/positions/positionsdesk.h"

#include <QAbstractItemModelTester>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::PositionsDesk
{
    PositionsModel model{*project, jobs};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};

    Desk() { model.setActive(true); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !model.isReading(); });
    }
    QString name(const QModelIndex &index) const { return index.data().toString(); }
};

} // namespace

TEST_CASE("The tree has actors, issues and quotations")
{
    Desk desk;
    REQUIRE(desk.settled());
    REQUIRE(desk.model.rowCount() == 2);
    CHECK(desk.model.shown() == 5);
    const QModelIndex norway = desk.model.index(0, 0);
    CHECK(desk.name(norway) == u"Norway"_s);
    CHECK(desk.model.rowCount(norway) == 3);
    const QModelIndex quotas = desk.model.index(0, 0, norway);
    CHECK(desk.name(quotas) == u"A cut of the quota"_s);
    CHECK(desk.name(desk.model.index(0, 0, quotas)) == u"rejects any quota cut"_s);
    CHECK(desk.model.index(0, 0, quotas).data(Qt::AccessibleTextRole).toString().contains(u"opposes"_s));
    CHECK(desk.name(desk.model.index(2, 0, norway)) == u"refuse them"_s);
    CHECK_FALSE(desk.model.hasIndex(0, 0, desk.model.index(0, 0, quotas)));
}

TEST_CASE("A position is found again by its id and its key")
{
    Desk desk;
    REQUIRE(desk.settled());
    const QModelIndex index = desk.model.indexOf(desk.idOf(u"welcomes inspectors"_s));
    REQUIRE(index.isValid());
    CHECK(desk.model.indexOfKey(index.data(PositionsModel::KeyRole).toString()) == index);
    CHECK(desk.model.indexOfKey(index.parent().data(PositionsModel::KeyRole).toString()) == index.parent());
    CHECK_FALSE(desk.model.indexOf(QUuid::createUuid()).isValid());
}

TEST_CASE("A group stands for all below it, and each position counts once")
{
    Desk desk;
    REQUIRE(desk.settled());
    const QModelIndex norway = desk.model.index(0, 0);
    CHECK(desk.model.linesUnder({norway}).size() == 3);
    CHECK(desk.model.linesUnder({norway, desk.model.index(0, 0, norway)}).size() == 3);
    CHECK(desk.model.allLines().size() == 5);
}

TEST_CASE("Another grouping comes from what was read; a decision changes rows without a reset")
{
    Desk desk;
    REQUIRE(desk.settled());
    PositionListing listing = desk.model.listing();
    listing.grouping = PositionGrouping::Issue;
    desk.model.setListing(listing);
    REQUIRE(desk.settled());
    CHECK(desk.name(desk.model.index(0, 0)) == u"A cut of the quota"_s);
    CHECK(desk.name(desk.model.index(2, 0)) == u"refuse them"_s);
    const auto resets = desk.resets.size();
    const QUuid id = desk.idOf(u"welcomes inspectors"_s);
    REQUIRE(desk.project
                ->edit(u"Accept"_s,
                    [&]() -> Result<Done> {
                        desk.project->positions().setState({id}, FindingState::Accepted);
                        return Done();
                    })
                .ok());
    REQUIRE(desk.settled());
    CHECK(desk.resets.size() == resets);
    CHECK(desk.model.lineAt(desk.model.indexOf(id))->state == FindingState::Accepted);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.settled());
    CHECK(desk.model.lineAt(desk.model.indexOf(id))->state == FindingState::Suggested);
}

TEST_CASE("What changes while it is read is read again")
{
    Desk desk;
    const QUuid id = desk.idOf(u"welcomes inspectors"_s);
    REQUIRE(desk.project
                ->edit(u"Reject"_s,
                    [&]() -> Result<Done> {
                        desk.project->positions().setState({id}, FindingState::Rejected);
                        return Done();
                    })
                .ok());
    PositionListing listing = desk.model.listing();
    listing.query.text = u"inspectors"_s;
    desk.model.setListing(listing);
    REQUIRE(desk.settled());
    CHECK(desk.model.total() == 4);
    CHECK_FALSE(desk.model.indexOf(id).isValid());
}

TEST_CASE("An inactive model does not read")
{
    Desk desk;
    REQUIRE(desk.settled());
    desk.model.setActive(false);
    desk.add(1, u"Analysts expect"_s, u"Norway"_s, u"inspectors"_s, Stance::Unclear);
    desk.project->announce({{u"position"_s}, std::nullopt});
    REQUIRE(desk.waitForJobs());
    CHECK(desk.model.shown() == 5);
    desk.model.setActive(true);
    REQUIRE(desk.settled());
    CHECK(desk.model.shown() == 6);
}

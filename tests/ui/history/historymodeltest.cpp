// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    HistoryModel model{*project, jobs};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void make(int tags, const QString &author)
    {
        project->setAuthor(author);
        for (int i = 0; i < tags; ++i)
            REQUIRE(createTag(*project, u"%1 %2"_s.arg(author).arg(i)).ok());
    }
    bool settled(int rows)
    {
        return QTest::qWaitFor([this, rows] { return !model.isReading() && model.rowCount() == rows; });
    }
};

} // namespace

TEST_CASE("Edits are listed newest first, and undone ones stay, said to be undone")
{
    Desk desk;
    REQUIRE(desk.settled(0));
    desk.make(2, u"Anna"_s);
    REQUIRE(desk.settled(2));
    CHECK(desk.model.entryAt(0).number > desk.model.entryAt(1).number);
    CHECK(desk.model.index(0).data(HistoryModel::AuthorRole).toString() == u"Anna"_s);
    CHECK(desk.model.index(0).data().toString() == desk.project->journal().undoable()->label);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(QTest::qWaitFor([&] { return desk.model.index(0).data(HistoryModel::StateRole).toInt() == int(JournalEntry::State::Undone); }));
    CHECK(desk.model.rowCount() == 2);
}

TEST_CASE("The filter looks at what was done and by whom")
{
    Desk desk;
    desk.make(3, u"Anna"_s);
    desk.make(2, u"Ben"_s);
    REQUIRE(desk.settled(5));
    desk.model.setFilter(u"ben"_s);
    REQUIRE(desk.settled(2));
    desk.model.setFilter(u"nobody"_s);
    REQUIRE(desk.settled(0));
    desk.model.setFilter({});
    REQUIRE(desk.settled(5));
}

TEST_CASE("Pages follow as they are asked for, with and without a filter, each edit once")
{
    // Without a tester: it asks for more by itself.
    Test::TestSession desk;
    constexpr int edits = HistoryModel::pageSize + 30;
    desk.project->setAuthor(u"Anna"_s);
    for (int i = 0; i < edits; ++i)
        REQUIRE(createTag(*desk.project, u"Tag %1"_s.arg(i)).ok());
    HistoryModel model(*desk.project, desk.jobs);
    REQUIRE(desk.waitForJobs());
    CHECK(model.rowCount() == HistoryModel::pageSize);
    for (const QString &filter : {QString(), u"anna"_s}) {
        model.setFilter(filter);
        REQUIRE(desk.waitForJobs());
        REQUIRE(model.canFetchMore({}));
        model.fetchMore({});
        REQUIRE(desk.waitForJobs());
        CHECK(!model.canFetchMore({}));
        REQUIRE(model.rowCount() == edits);
        for (int row = 1; row < edits; ++row)
            CHECK(model.entryAt(row).number < model.entryAt(row - 1).number);
    }
}

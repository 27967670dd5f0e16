// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/issuespane.h"

#include "core/findings/issueedits.h"
#include "core/issues/issuefile.h"
#include "tests/testlib/testsession.h"
#include "ui/issues/growingtext.h"
#include "ui/issues/issueeditor.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    std::unique_ptr<IssuesPane> pane;
    QSignalSpy told{&notices, &Notices::shown};

    explicit Desk(const std::vector<Issue> &issues = {{u"cod"_s, u"Cod quotas"_s, u"How much cod."_s, u"cod quota"_s},
                      {u"grain"_s, u"Grain"_s, {}, {}}, {u"rice"_s, u"Rice"_s, {}, u"rice"_s}})
        : TestSession({u"Fish\nThe quota for cod was cut.\nCod quota talks failed."_s, u"Grain\nNo cod here."_s})
    {
        if (!issues.empty())
            REQUIRE(importIssues(*project, issues).ok());
        pane = std::make_unique<IssuesPane>(session());
        pane->resize(360, 800);
        pane->show();
        pane->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(pane.get()));
        REQUIRE(waitForJobs());
    }
    template <typename Widget> Widget *part(const QString &name) { return pane->findChild<Widget *>(name); }
    RowView *list() { return part<RowView>(u"issueList"_s); }
    QLineEdit *label() { return part<QLineEdit>(u"issueLabel"_s); }
    GrowingText *query() { return part<GrowingText>(u"issueQuery"_s); }
    QString finds() { return part<QLabel>(u"issueFinds"_s)->text(); }
    QString picked() { return list()->currentIndex().data().toString(); }
    QAction *action(const QString &name) { return part<QAction>(name); }
    std::optional<Issue> stored(const QString &id) { return project->issues().issue(id); }
    void pick(int row)
    {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        list()->setFocus();
    }
};

} // namespace

TEST_CASE("The first issue is picked, and its fields shown")
{
    Desk desk;
    CHECK(desk.picked() == u"Cod quotas");
    CHECK(desk.label()->text() == u"Cod quotas");
    CHECK(desk.query()->toPlainText() == u"cod quota");
    CHECK(desk.part<QLabel>(u"issueId"_s)->text() == u"cod");
    CHECK(desk.part<QLabel>(u"issuesFigure"_s)->text() == u"3 issue(s)");
    CHECK(QTest::qWaitFor([&] { return desk.finds() == u"Finds 1 article(s), 2 passage(s)."; }));
    QTest::keyClick(desk.list(), Qt::Key_Down);
    CHECK(desk.label()->text() == u"Grain");
    CHECK(desk.finds() == u"Without a query no passage gets this issue by itself.");
    CHECK(!desk.part<QWidget>(u"issuesHint"_s)->isVisible());
}

TEST_CASE("A query is counted while it is typed, and kept when its field is left")
{
    Desk desk;
    desk.pick(1);
    desk.query()->setFocus();
    QTest::keyClicks(desk.query(), u"(cod"_s);
    CHECK(QTest::qWaitFor([&] { return desk.finds().startsWith(u"The bracket"); }));
    QTest::keyClicks(desk.query(), u")"_s);
    CHECK(QTest::qWaitFor([&] { return desk.finds() == u"Finds 2 article(s), 3 passage(s)."; }));
    CHECK(desk.stored(u"grain"_s)->query.isEmpty());
    QTest::keyClick(desk.query(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.stored(u"grain"_s)->query == u"(cod)");
    CHECK(desk.part<QWidget>(u"issuesHint"_s)->isVisible());
    REQUIRE(desk.project->undo().ok());
    CHECK(QTest::qWaitFor([&] { return desk.query()->toPlainText().isEmpty(); }));
}

TEST_CASE("A passage that was found is shown in the readers")
{
    Desk desk;
    QSignalSpy revealed(&desk.selection, &Selection::revealRequested);
    REQUIRE(QTest::qWaitFor([&] { return desk.part<QAbstractButton>(u"foundPassage"_s) != nullptr; }));
    QTest::mouseClick(desk.part<QAbstractButton>(u"foundPassage"_s), Qt::LeftButton);
    REQUIRE(revealed.count() == 1);
    CHECK(desk.selection.articles().size() == 1);
}

TEST_CASE("Esc puts back what was kept, and then leaves")
{
    Desk desk;
    desk.label()->setFocus();
    QTest::keyClicks(desk.label(), u"x"_s);
    QTest::keyClick(desk.label(), Qt::Key_Escape);
    CHECK(desk.label()->text() == u"Cod quotas");
    QTest::keyClick(desk.label(), Qt::Key_Escape);
    CHECK(desk.list()->hasFocus());
    CHECK(!desk.project->issues().issue(u"cod"_s)->label.contains(u'x'));
}

TEST_CASE("What is being written is saved when another issue is picked, also when another edit comes between")
{
    Desk desk;
    desk.query()->setFocus();
    QTest::keyClicks(desk.query(), u" OR haddock"_s);
    REQUIRE(putIssue(*desk.project, {u"rice"_s, u"Rice prices"_s, {}, u"rice"_s}).ok());
    REQUIRE(desk.waitForJobs());
    CHECK(desk.query()->toPlainText().contains(u"haddock"_s));
    desk.list()->setCurrentIndex(desk.list()->model()->index(2, 0));
    CHECK(desk.stored(u"cod"_s)->query.contains(u"haddock"_s));
    CHECK(desk.label()->text() == u"Rice prices");
}

TEST_CASE("A new issue is there once it has a label")
{
    Desk desk;
    QTest::mouseClick(desk.part<KeyButton>(u"newIssueButton"_s), Qt::LeftButton);
    CHECK(desk.label()->hasFocus());
    CHECK(desk.label()->text().isEmpty());
    QTest::keyClick(desk.label(), Qt::Key_Escape);
    CHECK(desk.project->issues().all().size() == 3);

    desk.action(u"newIssue"_s)->trigger();
    QTest::keyClicks(desk.label(), u"Barley duties"_s);
    QTest::keyClick(desk.label(), Qt::Key_Return);
    REQUIRE(desk.waitForJobs());
    CHECK(desk.stored(u"barley-duties"_s).has_value());
    CHECK(desk.picked() == u"Barley duties");
    CHECK(desk.list()->model()->rowCount() == 4);
    desk.query()->setFocus();
    QTest::keyClicks(desk.query(), u"barley"_s);
    desk.pane->save();
    CHECK(desk.stored(u"barley-duties"_s)->query == u"barley");
}

TEST_CASE("Delete takes the picked issue away and can be undone")
{
    Desk desk;
    desk.pick(1);
    QTest::keyClick(desk.list(), Qt::Key_Delete);
    REQUIRE(desk.waitForJobs());
    CHECK(!desk.stored(u"grain"_s));
    CHECK(desk.picked() == u"Rice");
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.waitForJobs());
    CHECK(desk.list()->model()->rowCount() == 3);
    CHECK(desk.picked() == u"Rice");
}

TEST_CASE("Issues are exported, imported, and the examples restored in one edit each")
{
    Desk desk;
    const QString path = desk.folder.filePath(u"issues.tsv"_s);
    desk.pane->exportTo(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(readIssues(file.readAll())->size() == 3);
    REQUIRE(deleteIssue(*desk.project, u"cod"_s).ok());
    desk.pane->importFrom(path);
    CHECK(desk.stored(u"cod"_s).has_value());
    CHECK(desk.told.count() == 2);
    desk.pane->importFrom(desk.folder.filePath(u"none.tsv"_s));
    CHECK(desk.told.last().at(0).value<Notices::Kind>() == Notices::Kind::Problem);
    CHECK(desk.told.last().at(1).toString().startsWith(u"No issues were imported from"));

    desk.action(u"restoreExampleIssues"_s)->trigger();
    CHECK(desk.project->issues().all().size() == 19);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.project->issues().all().size() == 3);
}

TEST_CASE("An empty list says what to do")
{
    Desk desk(std::vector<Issue>{});
    CHECK(desk.part<EmptyState>(u"issuesEmpty"_s)->isVisible());
    CHECK(!desk.part<IssueEditor>(u"issueEditor"_s)->isVisible());
    Q_EMIT desk.part<EmptyState>(u"issuesEmpty"_s)->actionChosen();
    REQUIRE(desk.waitForJobs());
    CHECK(desk.list()->isVisible());
    CHECK(desk.list()->model()->rowCount() == 16);
}

TEST_CASE("The shell is asked for files and for an analysis")
{
    Desk desk;
    QSignalSpy files(desk.pane.get(), &IssuesPane::importRequested);
    QSignalSpy analysis(desk.pane.get(), &IssuesPane::analysisRequested);
    desk.action(u"importIssues"_s)->trigger();
    CHECK(files.count() == 1);
    REQUIRE(putIssue(*desk.project, {{}, u"Oats"_s, {}, {}}).ok());
    QTest::mouseClick(desk.part<KeyButton>(u"analyseAgain"_s), Qt::LeftButton);
    CHECK(analysis.count() == 1);
    CHECK(desk.pane->actions().size() == 5);
}

TEST_CASE("A wide pane has the editor at the side of the list")
{
    Desk desk;
    auto *scroll = desk.part<QWidget>(u"issueScroll"_s);
    const auto placeOf = [&](QWidget *widget) { return widget->mapTo(desk.pane.get(), QPoint()); };
    CHECK(placeOf(scroll).y() > placeOf(desk.list()).y());
    CHECK(placeOf(scroll).x() == 0);
    desk.pane->resize(1000, 700);
    CHECK(QTest::qWaitFor([&] { return placeOf(scroll).x() > 300; }));
    CHECK(placeOf(scroll).y() == placeOf(desk.list()).y());
}

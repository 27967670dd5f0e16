// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypane.h"

#include "core/words/periodtext.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/library/librarymodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/periodchip.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    LibraryPane pane;
    RowView *view;
    FilterField *filter;

    explicit Desk(const QStringList &texts)
        : TestSession(texts)
        , pane(session())
        , view(pane.findChild<RowView *>(u"articles"_s))
        , filter(pane.findChild<FilterField *>(u"libraryFilter"_s))
    {
        REQUIRE(view);
        REQUIRE(filter);
        pane.resize(262, 500);
        pane.show();
    }
    QString figure() { return pane.findChild<QLabel *>(u"figure"_s)->text(); }
    EmptyState *empty() { return pane.findChild<EmptyState *>(u"libraryEmpty"_s); }
    qint64 key(int row) { return pane.model().keyAt(row); }
    void applyFilter(const QString &text)
    {
        filter->apply(text);
        REQUIRE(waitForJobs());
    }
    QAction *action(const QString &text)
    {
        const auto actions = pane.actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

const QStringList three{u"Grain deal\nx"_s, u"Border talks\ny"_s, u"Summit\nz"_s};

} // namespace

TEST_CASE("Enter opens the article, Ctrl+Enter beside")
{
    Desk desk(three);
    desk.view->setCurrentIndex(desk.pane.model().index(1));
    QTest::keyClick(desk.view, Qt::Key_Return);
    CHECK(desk.selection.articles() == std::vector{desk.key(1)});
    desk.view->setCurrentIndex(desk.pane.model().index(2));
    QTest::keyClick(desk.view, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.selection.articles() == std::vector{desk.key(1), desk.key(2)});
}

TEST_CASE("Several selected articles open beside each other")
{
    Desk desk(three);
    desk.view->selectAll();
    desk.view->selectionModel()->setCurrentIndex(desk.pane.model().index(0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(desk.view, Qt::Key_Return);
    CHECK(desk.selection.articles() == std::vector{desk.key(0), desk.key(1), desk.key(2)});
}

TEST_CASE("What is exported are the selected articles, or those of the filter")
{
    Desk desk(three);
    CHECK(desk.pane.choice().articles.empty());
    desk.applyFilter(u"talks"_s);
    CHECK(desk.pane.choice().articles == std::vector{desk.key(0)});
    desk.applyFilter({});
    desk.view->selectAll();
    CHECK(desk.pane.choice().articles.size() == 3);
    QSignalSpy asked(&desk.pane, &LibraryPane::exportRequested);
    desk.action(u"Export as annotated PDF…"_s)->trigger();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<std::vector<qint64>>().size() == 3);
}

TEST_CASE("The row of the article that is read becomes current")
{
    Desk desk(three);
    desk.selection.open(desk.key(2));
    CHECK(desk.view->currentIndex().row() == 2);
    desk.selection.openBeside(desk.key(0));
    CHECK(desk.view->currentIndex().row() == 0);
    desk.selection.setActive(0);
    CHECK(desk.view->currentIndex().row() == 2);
}

TEST_CASE("Only the row of the article that is read is selected, also when Ctrl was held on the way to it")
{
    Desk desk(three);
    desk.selection.setArticles({desk.key(0), desk.key(1), desk.key(2)}, 0);
    QAction next;
    next.setShortcut(QKeySequence(u"Ctrl+J"_s));
    QObject::connect(&next, &QAction::triggered, &desk.pane, [&] { desk.selection.setActive(desk.selection.active() + 1); });
    desk.pane.addAction(&next);
    QApplication::setActiveWindow(&desk.pane);
    for (int row = 1; row < 3; ++row) {
        QTest::keyClick(desk.pane.windowHandle(), Qt::Key_J, Qt::ControlModifier);
        CHECK(desk.view->currentIndex().row() == row);
        CHECK(desk.view->selectionModel()->selectedIndexes() == QModelIndexList{desk.pane.model().index(row)});
    }
}

TEST_CASE("The article that is read becomes current when its row arrives")
{
    QStringList texts;
    for (int i = 0; i < LibraryModel::firstRows + 20; ++i)
        texts.append(u"Report %1\nwords"_s.arg(i));
    Test::TestSession session(texts);
    session.selection.open(session.project->articles().keys(ArticleTable::Order::Published).back());
    LibraryPane pane(session.session());
    auto *view = pane.findChild<RowView *>(u"articles"_s);
    CHECK(!view->currentIndex().isValid());
    REQUIRE(session.waitForJobs());
    CHECK(view->currentIndex().row() == texts.size() - 1);
}

TEST_CASE("The filter narrows the list, says how far, and Esc in the list clears it")
{
    Desk desk(three);
    const QString all = desk.figure();
    QTest::keyClick(desk.view, Qt::Key_Slash);
    CHECK(desk.pane.focusWidget() == desk.filter);
    desk.applyFilter(u"border"_s);
    CHECK(desk.pane.model().rowCount() == 1);
    CHECK(desk.figure() == u"1 of 3"_s);

    QTest::keyClick(desk.filter, Qt::Key_Return);
    CHECK(desk.selection.articles() == std::vector{desk.key(0)});
    QTest::keyClick(desk.filter, Qt::Key_Down);
    CHECK(desk.pane.focusWidget() == desk.view);
    QTest::keyClick(desk.view, Qt::Key_Escape);
    REQUIRE(desk.waitForJobs());
    CHECK(desk.pane.model().rowCount() == 3);
    CHECK(desk.figure() == all);
}

TEST_CASE("A list without rows says what to do")
{
    SECTION("no articles")
    {
        Desk desk({});
        REQUIRE(desk.empty()->isVisible());
        CHECK(desk.empty()->text().contains(u"Ctrl+I"_s));
        Test::addArticle(*desk.project, u"Text"_s);
        desk.project->announce({});
        REQUIRE(desk.waitForJobs());
        CHECK(desk.view->isVisible());
    }
    SECTION("nothing matches the filter")
    {
        Desk desk(three);
        desk.applyFilter(u"<wombat>"_s);
        REQUIRE(desk.empty()->isVisible());
        CHECK(desk.empty()->text().contains(u"&lt;wombat&gt;"_s));
        Q_EMIT desk.empty()->linkActivated(u"action"_s);
        REQUIRE(desk.waitForJobs());
        CHECK(desk.view->isVisible());
        CHECK(desk.filter->text().isEmpty());
    }
}

TEST_CASE("The order is chosen from a menu")
{
    Desk desk(three);
    auto *sort = desk.pane.findChild<QToolButton *>(u"librarySort"_s);
    REQUIRE(sort);
    const auto orders = sort->menu()->actions();
    REQUIRE(orders.size() == 4);
    CHECK(orders[0]->isChecked());
    orders[1]->trigger();
    REQUIRE(desk.waitForJobs());
    CHECK(desk.pane.model().order() == ArticleTable::Order::Title);
    CHECK(desk.view->model()->index(0, 0).data().toString() == u"Border talks"_s);
}

TEST_CASE("Titles can be copied")
{
    Desk desk(three);
    desk.view->selectAll();
    REQUIRE(desk.action(u"Copy title"_s));
    desk.action(u"Copy title"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->text() == u"Grain deal\nBorder talks\nSummit"_s);
}

TEST_CASE("Files dropped on the list are to be imported, anything else is not")
{
    Desk desk(three);
    QSignalSpy requested(&desk.pane, &LibraryPane::importRequested);
    const auto drop = [&](const QMimeData &data) {
        QDragEnterEvent enter(QPoint(20, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&desk.pane, &enter);
        QDropEvent event(QPointF(20, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&desk.pane, &event);
    };
    QMimeData web;
    web.setUrls({QUrl(u"https://example.org/a"_s)});
    drop(web);
    CHECK(requested.isEmpty());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/reports/one two.txt"_s), QUrl::fromLocalFile(u"/reports/folder"_s)});
    drop(files);
    REQUIRE(requested.size() == 1);
    CHECK(requested[0][0].toStringList() == QStringList{u"/reports/one two.txt"_s, u"/reports/folder"_s});
}

TEST_CASE("A picked period narrows the list, says so, and is cleared by its chip and where nothing is left")
{
    Desk desk(three);
    auto *chip = desk.pane.findChild<PeriodChip *>(u"libraryPeriod"_s);
    REQUIRE(chip);
    CHECK_FALSE(chip->isVisible());
    Period period{{2025, 8, 18}, {2025, 8, 20}, DateBasis::Event, {desk.key(1)}};
    desk.selection.setPeriod(period);
    REQUIRE(desk.waitForJobs());
    CHECK(desk.pane.model().rowCount() == 1);
    CHECK(desk.figure() == u"1 of 3"_s);
    CHECK(chip->isVisible());
    CHECK(chip->text() == periodText(period));
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK_FALSE(desk.selection.period());
    REQUIRE(desk.waitForJobs());
    CHECK(desk.pane.model().rowCount() == 3);
    CHECK_FALSE(chip->isVisible());

    period.articles.clear();
    desk.selection.setPeriod(period);
    REQUIRE(desk.waitForJobs());
    CHECK(desk.empty()->isVisible());
    CHECK(desk.empty()->text().contains(periodText(period)));
    Q_EMIT desk.empty()->linkActivated(u"action"_s);
    CHECK_FALSE(desk.selection.period());
    REQUIRE(desk.waitForJobs());
    CHECK(desk.pane.model().rowCount() == 3);

    desk.selection.setPeriod(period);
    desk.applyFilter(u"summit"_s);
    CHECK(desk.empty()->text().contains(u"summit"_s));
    CHECK(desk.empty()->text().contains(periodText(period)));
    Q_EMIT desk.empty()->linkActivated(u"action"_s);
    REQUIRE(desk.waitForJobs());
    CHECK(desk.pane.model().rowCount() == 3);
}

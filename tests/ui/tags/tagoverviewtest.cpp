// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagoverview.h"

#include "tests/ui/tags/tagsdesk.h"
#include "ui/tags/matrixview.h"
#include "ui/tags/tagchart.h"
#include "ui/tags/tagmatrixmodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"

#include <catch2/catch_test_macros.hpp>
#include <QApplication>
#include <QClipboard>
#include <QLabel>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TagsDesk
{
    QUuid quote = tag(u"Key quote"_s);
    QUuid nato = tag(u"Red lines/NATO"_s);
    TagOverview overview{session()};
    MatrixView *table = overview.findChild<MatrixView *>(u"tagTable"_s);
    TagChart *chart = overview.findChild<TagChart *>(u"tagChart"_s);
    std::vector<AnnotationFilter> asked;

    Desk()
    {
        QObject::connect(
            &selection, &Selection::annotationsRequested, &overview, [this](const AnnotationFilter &filter) { asked.push_back(filter); });
        overview.resize(1000, 600);
    }
    void tagSome()
    {
        put(quote, passage(0, u"road to nowhere"_s));
        put(nato, passage(0, u"nowhere"_s));
        put(nato, passage(1, u"troops"_s));
    }
    void show()
    {
        overview.show();
        REQUIRE(waitForJobs());
    }
};

} // namespace

TEST_CASE("Without taggings the overview says how to make one, and follows when there are some")
{
    Desk desk;
    desk.show();
    auto *empty = desk.overview.findChild<EmptyState *>(u"tagOverviewEmpty"_s);
    CHECK(empty->isVisible());
    CHECK(empty->text().contains(u"press T"_s));
    desk.tagSome();
    REQUIRE(desk.settle());
    CHECK(!empty->isVisible());
    CHECK(desk.chart->isVisible());
    CHECK(desk.chart->bars().size() == 2);
    CHECK(desk.chart->bars().front().tag == desk.nato);
}

TEST_CASE("A hidden overview counts nothing")
{
    Desk desk;
    desk.tagSome();
    REQUIRE(desk.settle());
    CHECK(desk.overview.figures().bars.empty());
    desk.show();
    CHECK(desk.overview.figures().bars.size() == 2);
}

TEST_CASE("Figures and bars lead to their passages, by mouse and by key")
{
    Desk desk;
    desk.tagSome();
    desk.show();
    const QModelIndex cell = desk.table->model()->index(1, 2);
    REQUIRE(cell.data(TagMatrixModel::ValueRole).toInt() == 1);
    QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, {}, desk.table->visualRect(cell).center());
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked[0].tags == std::vector<QUuid>{desk.nato});
    CHECK(desk.asked[0].articles.size() == 1);
    QTest::keyClick(desk.table, Qt::Key_Return);
    CHECK(desk.asked.size() == 2);
    // Nothing is behind an empty cell.
    const QModelIndex none = desk.table->model()->index(0, 2);
    REQUIRE(none.data(TagMatrixModel::ValueRole).toInt() == 0);
    QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, {}, desk.table->visualRect(none).center());
    CHECK(desk.asked.size() == 2);

    Q_EMIT desk.chart->tagRequested(desk.quote);
    REQUIRE(desk.asked.size() == 3);
    CHECK(desk.asked[2].tags == std::vector<QUuid>{desk.quote});
}

TEST_CASE("A click on a bar is a click on its tag")
{
    Desk desk;
    desk.tagSome();
    desk.show();
    QTest::qWait(50);
    const QRectF plot = desk.chart->chart()->plotArea();
    // The first bar, near the axis.
    const QPointF bar(plot.left() + 10, plot.top() + plot.height() / 4);
    QTest::mouseClick(desk.chart->viewport(), Qt::LeftButton, {}, desk.chart->mapFromScene(desk.chart->chart()->mapToScene(bar)));
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked[0].tags == std::vector<QUuid>{desk.nato});
}

TEST_CASE("Ctrl+C copies the table, or the cells that are selected")
{
    Desk desk;
    desk.tagSome();
    desk.show();
    QTest::keyClick(desk.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(u"Tag\tAll articles\t"_s));
    CHECK(QApplication::clipboard()->text().count(u'\n') == 3);
    desk.table->selectionModel()->select(
        QItemSelection(desk.table->model()->index(0, 0), desk.table->model()->index(1, 0)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(desk.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"Tag\tAll articles\nKey quote\t1\nRed lines / NATO\t2\n"_s);
}

TEST_CASE("The table turns to tags on the same words")
{
    Desk desk;
    desk.tagSome();
    desk.show();
    QTest::mouseClick(desk.overview.findChild<Chip *>(u"tagsTogether"_s), Qt::LeftButton);
    REQUIRE(desk.table->model()->columnCount() == 2);
    CHECK(desk.table->model()->index(0, 1).data().toString() == u"1"_s);
}

TEST_CASE("Of many tags the most used have a bar, and how many more there are is said")
{
    Desk desk;
    for (int i = 0; i < 34; ++i)
        desk.put(desk.tag(u"Tag %1"_s.arg(i)), desk.passage(0, u"minister"_s));
    desk.tagSome();
    desk.show();
    CHECK(desk.chart->bars().size() == TagChart::most);
    auto *more = desk.overview.findChild<QLabel *>(u"moreTags"_s);
    CHECK(more->isVisibleTo(&desk.overview));
    CHECK(more->text() == u"…and 6 more"_s);
}

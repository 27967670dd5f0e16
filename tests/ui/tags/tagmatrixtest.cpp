// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagmatrix.h"

#include "tests/ui/tags/tagsdesk.h"
#include "ui/tags/tagchart.h"
#include "ui/tags/tagmatrixmodel.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TagsDesk
{
    QUuid quote = tag(u"Key quote"_s);
    QUuid nato = tag(u"Red lines/NATO"_s);
    QUuid unused = tag(u"Unused"_s);

    Desk()
    {
        put(quote, passage(0, u"road to nowhere"_s));
        put(nato, passage(0, u"nowhere"_s));
        put(nato, passage(0, u"minister"_s));
        put(nato, passage(1, u"troops"_s));
    }
};

std::vector<size_t> all(size_t count)
{
    std::vector<size_t> all;
    for (size_t i = 0; i < count; ++i)
        all.push_back(i);
    return all;
}

} // namespace

TEST_CASE("Figures of tags by article, and of tags on the same words")
{
    Desk desk;
    const TagFigures figures = tagFigures(*desk.project);
    REQUIRE(figures.bars.size() == 2);
    CHECK(figures.bars[0] == TagBar{desk.nato, u"Red lines / NATO"_s, figures.bars[0].color, 3});
    CHECK(figures.bars[1].passages == 1);
    CHECK(!figures.articlesCut);
    CHECK(tabSeparated(figures.byArticle, all(2), all(3))
        == u"Tag\tAll articles\tTalks\tGuarantees\nKey quote\t1\t1\t0\nRed lines / NATO\t3\t2\t1\n"_s);
    CHECK(
        tabSeparated(figures.together, all(2), all(2)) == u"Tag\tKey quote\tRed lines / NATO\nKey quote\t0\t1\nRed lines / NATO\t1\t0\n"_s);
}

TEST_CASE("The passages behind a cell")
{
    Desk desk;
    const TagFigures figures = tagFigures(*desk.project);
    const AnnotationFilter sum = passagesOf(figures.byArticle, 1, 0);
    CHECK(sum.kind == AnnotationFilter::Kind::Taggings);
    CHECK(sum.tags == std::vector<QUuid>{desk.nato});
    CHECK(sum.articles.empty());
    CHECK(passagesOf(figures.byArticle, 1, 2).articles == std::vector<qint64>{desk.articles[1]});
    CHECK(sum.overlapping.isNull());
    const AnnotationFilter pair = passagesOf(figures.together, 0, 1);
    CHECK(pair.tags == std::vector<QUuid>{desk.quote});
    CHECK(pair.overlapping == desk.nato);
}

TEST_CASE("What is copied holds no formulas and no stray tabs")
{
    TagMatrix matrix;
    matrix.rows = {{u"=SUM(A1)"_s, QUuid::createUuid(), 0, 0}, {u"a\tb"_s, QUuid::createUuid(), 0, 0}};
    matrix.columns = {{u"+1"_s, {}, 4, 0}};
    matrix.values = {{5}, {6}};
    CHECK(tabSeparated(matrix, {0, 1}, {0}) == u"Tag\t'+1\n'=SUM(A1)\t5\na b\t6\n"_s);
    CHECK(tabSeparated(matrix, {1}, {}) == u"Tag\na b\n"_s);
}

TEST_CASE("The table of figures")
{
    Desk desk;
    TagMatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setMatrix(tagFigures(*desk.project).byArticle);
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.columnCount() == 3);
    CHECK(model.headerData(1, Qt::Vertical).toString() == u"Red lines / NATO"_s);
    CHECK(model.headerData(1, Qt::Horizontal).toString() == u"Talks"_s);
    CHECK(model.index(0, 2).data().toString().isEmpty());
    CHECK(model.index(1, 1).data().toString() == u"2"_s);
    CHECK(model.index(1, 0).data(TagMatrixModel::ShareRole).toDouble() == 1.0);
    CHECK(model.index(1, 1).data(TagMatrixModel::ShareRole).toDouble() == 1.0);
    CHECK(model.index(1, 2).data(TagMatrixModel::ShareRole).toDouble() == 0.5);
}

TEST_CASE("The scale of the chart has whole numbers")
{
    using Scale = TagChart::Scale;
    CHECK(Scale::upTo(1) == Scale{1, 1});
    CHECK(Scale::upTo(4) == Scale{4, 4});
    CHECK(Scale::upTo(7) == Scale{8, 4});
    CHECK(Scale::upTo(23) == Scale{25, 5});
    CHECK(Scale::upTo(23, 2) == Scale{40, 2});
    CHECK(Scale::upTo(23, 1) == Scale{50, 1});
    CHECK(Scale::upTo(0) == Scale{1, 1});
    CHECK(Scale::upTo(98765) == Scale{100000, 5});
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationsmodel.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
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
    qint64 article;
    AnnotationsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Desk()
        : TestSession({u"Talks\nA ceasefire, or a truce, or a 🕊️ peace."_s})
        , article(project->articles().keys(ArticleTable::Order::Title).front())
        , model(*project, jobs)
    {
        project->setAuthor(u"Anna"_s);
        model.setActive(true);
        REQUIRE(settled(0));
    }
    QUuid tag(const QString &path, TextSpan span) { return tagPassages(*project, path, {{article, span}}).value().front(); }
    bool settled(int rows)
    {
        return QTest::qWaitFor([this, rows] { return !model.isReading() && model.rowCount() == rows; });
    }
};

} // namespace

TEST_CASE("Taggings and notes are listed, counted, and follow the project")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, {8, 17});
    REQUIRE(addArticleNote(*desk.project, desk.article, u"Weak sourcing"_s).ok());
    REQUIRE(desk.settled(2));
    CHECK(desk.model.total() == 2);
    CHECK(desk.model.authors() == QStringList{u"Anna"_s});
    const int row = desk.model.rowOf(tagging);
    REQUIRE(row >= 0);
    CHECK(desk.model.index(row).data().toString() == u"ceasefire"_s);
    CHECK(desk.model.tags().path(desk.model.rowAt(row)->tag) == u"Peace"_s);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.settled(1));
    CHECK(desk.model.total() == 1);
}

TEST_CASE("A change is seen in the rows that stay, and they are not reset for it")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, {8, 17});
    REQUIRE(desk.settled(1));
    QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
    const auto other = createTag(*desk.project, u"War"_s);
    REQUIRE(retag(*desk.project, {tagging}, *other).ok());
    CHECK(desk.model.tags().path(desk.model.rowAt(0)->tag) == u"War"_s);
    REQUIRE(desk.settled(1));
    CHECK(resets.isEmpty());
    CHECK(desk.model.rowOf(tagging) == 0);
}

TEST_CASE("The filter narrows the list; only the last one counts")
{
    Desk desk;
    desk.tag(u"Peace"_s, {8, 17});
    desk.tag(u"War"_s, {24, 29});
    REQUIRE(addArticleNote(*desk.project, desk.article, u"Weak sourcing"_s).ok());
    REQUIRE(desk.settled(3));
    AnnotationFilter filter;
    filter.text = u"truce"_s;
    desk.model.setFilter(filter);
    filter.text = u"sourcing"_s;
    desk.model.setFilter(filter);
    REQUIRE(desk.settled(1));
    CHECK(desk.model.keyAt(0).kind == AnnotationRow::Kind::Note);
    CHECK(desk.model.total() == 3);
    filter = {};
    filter.kind = AnnotationFilter::Kind::Taggings;
    desk.model.setFilter(filter);
    REQUIRE(desk.settled(2));
    desk.model.setFilter({});
    REQUIRE(desk.settled(3));
}

TEST_CASE("While nobody looks nothing is read")
{
    Desk desk;
    desk.model.setActive(false);
    desk.tag(u"Peace"_s, {8, 17});
    QTest::qWait(200);
    CHECK(desk.model.rowCount() == 0);
    desk.model.setActive(true);
    CHECK(desk.settled(1));
}

TEST_CASE("Rows far down are fetched when they are asked for")
{
    Desk desk;
    std::vector<Passage> passages;
    QString text;
    for (int i = 0; i < 300; ++i)
        text += u"word%1 "_s.arg(i, 3, 10, QLatin1Char('0'));
    const qint64 article = Test::addArticle(*desk.project, text);
    for (qsizetype i = 0; i < 300; ++i)
        passages.push_back({article, {i * 8, i * 8 + 7}});
    REQUIRE(tagPassages(*desk.project, u"All"_s, passages).ok());
    desk.model.setOrder(AnnotationList::Order::Article);
    REQUIRE(desk.settled(300));
    CHECK(desk.model.index(299).data().toString() == u"word299"_s);
    CHECK(desk.model.index(0).data().toString() == u"word000"_s);
    CHECK(desk.model.index(150).data().toString() == u"word150"_s);
}

TEST_CASE("A row that is gone before the list knows is empty")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, {8, 17});
    REQUIRE(desk.settled(1));
    REQUIRE(untag(*desk.project, {tagging}).ok());
    CHECK(desk.model.rowCount() == 1);
    CHECK(!desk.model.rowAt(0));
    CHECK(!desk.model.index(0).data().isValid());
    CHECK(desk.settled(0));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarymodel.h"

#include "core/articles/articleedits.h"
#include "core/articles/versions.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/widgets/articledrag.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Warning;

void add(Test::TestSession &desk, const QString &title, const QString &source, const QString &published, const QString &language = {})
{
    Article article;
    article.title = title;
    article.source = source;
    article.published = EventDate::fromEdtf(published);
    article.language = language;
    Test::addArticle(*desk.project, u"Text of "_s + title, article);
}

void addThree(Test::TestSession &desk)
{
    add(desk, u"Beta"_s, u"Herald"_s, u"2025-08-20"_s);
    add(desk, u"alpha"_s, u"Courier"_s, {}, u"uk"_s);
    add(desk, u"Gamma"_s, {}, u"2025-08-21"_s);
}

QStringList titles(const LibraryModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    return titles;
}

} // namespace

TEST_CASE("A project opens with its first rows; the others follow in place")
{
    QStringList texts;
    for (int i = 0; i < 1000; ++i)
        texts.append(u"Report %1\nwords"_s.arg(i, 4, 10, QChar(u'0')));
    Test::TestSession desk(texts);
    LibraryModel model(*desk.project, desk.jobs);
    const QAbstractItemModelTester tester(&model, fatal);
    CHECK(model.rowCount() == LibraryModel::firstRows);
    CHECK(model.total() == 1000);
    CHECK(model.matching() == 1000);

    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    REQUIRE(desk.waitForJobs());
    REQUIRE(model.rowCount() == 1000);
    REQUIRE(inserted.size() == 1);
    CHECK(inserted[0][1].toInt() == LibraryModel::firstRows);
    CHECK(reset.isEmpty());
    CHECK(model.index(999).data().toString() == u"Report 0999"_s);
    CHECK(model.rowOf(model.keyAt(777)) == 777);
    CHECK(model.rowOf(-5) == -1);
}

TEST_CASE("Rows say outlet, date and language, or that they are not known")
{
    Test::TestSession desk;
    addThree(desk);
    const LibraryModel model(*desk.project, desk.jobs);
    CHECK(titles(model) == QStringList{u"Gamma"_s, u"Beta"_s, u"alpha"_s});
    CHECK(model.index(1).data(LibraryModel::SourceRole).toString() == u"Herald"_s);
    CHECK(!model.index(1).data(LibraryModel::DateRole).toString().isEmpty());
    CHECK(model.index(1).data(LibraryModel::BadgesRole).toStringList().isEmpty());
    CHECK(model.index(2).data(LibraryModel::DateRole).toString().isNull());
    CHECK(model.index(2).data(LibraryModel::BadgesRole).toStringList() == QStringList{u"UK"_s});
    CHECK(model.index(2).data(Qt::AccessibleTextRole).toString() == u"alpha, Courier, undated"_s);
}

TEST_CASE("Rows are sorted and filtered by a job, of which the last one counts")
{
    Test::TestSession desk;
    addThree(desk);
    LibraryModel model(*desk.project, desk.jobs);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setOrder(ArticleTable::Order::Title);
    REQUIRE(desk.waitForJobs());
    CHECK(titles(model) == QStringList{u"alpha"_s, u"Beta"_s, u"Gamma"_s});

    QSignalSpy counts(&model, &LibraryModel::countsChanged);
    model.setFilter(u"g"_s);
    model.setFilter(u"her"_s);
    REQUIRE(desk.waitForJobs());
    CHECK(counts.size() == 1);
    CHECK(titles(model) == QStringList{u"Beta"_s});
    CHECK(model.matching() == 1);
    CHECK(model.total() == 3);

    model.setFilter({});
    REQUIRE(desk.waitForJobs());
    CHECK(model.rowCount() == 3);
}

TEST_CASE("What changes in the project shows")
{
    Test::TestSession desk;
    addThree(desk);
    LibraryModel model(*desk.project, desk.jobs);
    const QAbstractItemModelTester tester(&model, fatal);
    CHECK(model.index(0).data().toString() == u"Gamma"_s);
    add(desk, u"Delta"_s, {}, u"2025-08-22"_s);
    desk.project->announce({{u"tag"_s}});
    CHECK(desk.jobs.running() == 0);
    desk.project->announce({{u"article"_s}});
    REQUIRE(desk.waitForJobs());
    CHECK(titles(model) == QStringList{u"Delta"_s, u"Gamma"_s, u"Beta"_s, u"alpha"_s});
    CHECK(model.total() == 4);
}

TEST_CASE("A project without articles has no rows")
{
    Test::TestSession desk;
    LibraryModel model(*desk.project, desk.jobs);
    const QAbstractItemModelTester tester(&model, fatal);
    CHECK(model.rowCount() == 0);
    CHECK(model.matching() == 0);
    addThree(desk);
    desk.project->announce({});
    REQUIRE(desk.waitForJobs());
    CHECK(model.rowCount() == 3);
}

TEST_CASE("Dragged rows carry their keys from top to bottom")
{
    Test::TestSession desk;
    addThree(desk);
    const LibraryModel model(*desk.project, desk.jobs);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(2), model.index(0)}));
    CHECK(articlesIn(data.get()) == std::vector<qint64>{model.keyAt(0), model.keyAt(2)});
    CHECK(data->text() == u"Gamma\nalpha"_s);
    CHECK(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
}

TEST_CASE("A row shows the grade of outlet and article, and only touched rows are read again")
{
    Test::TestSession desk;
    addThree(desk);
    LibraryModel model(*desk.project, desk.jobs);
    const QAbstractItemModelTester tester(&model, fatal);
    REQUIRE(titles(model) == QStringList{u"Gamma"_s, u"Beta"_s, u"alpha"_s});
    QSignalSpy changed(&model, &LibraryModel::dataChanged);
    QSignalSpy reset(&model, &LibraryModel::modelReset);

    REQUIRE(gradeArticle(*desk.project, model.keyAt(2), 3).ok());
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 2);
    CHECK(changed[0][1].toModelIndex().row() == 2);
    CHECK(model.index(2).data(LibraryModel::BadgesRole).toStringList() == QStringList{u"3"_s, u"UK"_s});
    CHECK(model.index(2).data(Qt::AccessibleTextRole).toString() == u"alpha, Courier, undated, graded 3"_s);
    REQUIRE(desk.waitForJobs());
    CHECK(changed.size() == 1);
    CHECK(reset.isEmpty());

    REQUIRE(gradeSource(*desk.project, u"Herald"_s, u'B').ok());
    REQUIRE(desk.waitForJobs());
    CHECK(model.index(1).data(LibraryModel::BadgesRole).toStringList() == QStringList{u"B"_s});
}

TEST_CASE("An edited date moves the row; what a corrected version took the place of is not listed")
{
    Test::TestSession desk;
    addThree(desk);
    LibraryModel model(*desk.project, desk.jobs);
    const QAbstractItemModelTester tester(&model, fatal);
    const qint64 alpha = model.keyAt(2);
    const qint64 gamma = model.keyAt(0);
    ArticleDetails details = ArticleDetails::of(*desk.project->articles().article(alpha));
    details.published = u"2025-08-22"_s;
    REQUIRE(setArticleDetails(*desk.project, alpha, details).ok());
    REQUIRE(desk.waitForJobs());
    CHECK(titles(model) == QStringList{u"alpha"_s, u"Gamma"_s, u"Beta"_s});

    REQUIRE(supersede(*desk.project, gamma, alpha).ok());
    REQUIRE(desk.waitForJobs());
    CHECK(model.rowOf(gamma) == -1);
    CHECK(model.total() == 2);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.waitForJobs());
    CHECK(model.total() == 3);
}

TEST_CASE("Only articles of the picked period are listed, also those that the filter matches, in the order that is set")
{
    Test::TestSession desk;
    addThree(desk);
    LibraryModel model(*desk.project, desk.jobs);
    const QAbstractItemModelTester tester(&model, fatal);
    const auto keys = desk.project->articles().keys(ArticleTable::Order::Title);
    Period period{{2025, 8, 20}, {2025, 8, 21}, DateBasis::Report, {keys[0], keys[2]}};
    std::sort(period.articles.begin(), period.articles.end());
    model.setPeriod(period);
    REQUIRE(desk.waitForJobs());
    CHECK(titles(model) == QStringList{u"Gamma"_s, u"alpha"_s});
    CHECK(model.matching() == 2);
    CHECK(model.total() == 3);
    model.setOrder(ArticleTable::Order::Title);
    REQUIRE(desk.waitForJobs());
    CHECK(titles(model) == QStringList{u"alpha"_s, u"Gamma"_s});
    model.setFilter(u"a"_s);
    REQUIRE(desk.waitForJobs());
    CHECK_FALSE(titles(model).contains(u"Beta"_s));
    model.setFilter({});
    model.setPeriod(std::nullopt);
    REQUIRE(desk.waitForJobs());
    CHECK(titles(model) == QStringList{u"alpha"_s, u"Beta"_s, u"Gamma"_s});
}

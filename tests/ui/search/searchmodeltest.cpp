// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchmodel.h"

#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr auto warn = QAbstractItemModelTester::FailureReportingMode::Warning;

bool settled(const SearchModel &model)
{
    return QTest::qWaitFor([&model] { return model.state() != SearchModel::State::Searching; });
}

void add(Test::TestSession &desk, const QString &title, const QString &text, const QString &published)
{
    Article article;
    article.title = title;
    article.source = u"Herald"_s;
    article.published = EventDate::fromEdtf(published);
    Test::addArticle(*desk.project, text, article);
}

} // namespace

TEST_CASE("A query finds articles with a passage each, the newest first")
{
    Test::TestSession desk;
    add(desk, u"Old"_s, u"The truce held."_s, u"2025-01-01"_s);
    add(desk, u"New"_s, u"A truce was broken."_s, u"2025-02-01"_s);
    add(desk, u"Other"_s, u"Grain prices."_s, u"2025-03-01"_s);
    SearchModel model(*desk.project);
    const QAbstractItemModelTester tester(&model, warn);
    CHECK(model.state() == SearchModel::State::Idle);

    model.search(u" truce "_s);
    CHECK(model.state() == SearchModel::State::Searching);
    REQUIRE(settled(model));
    CHECK(model.state() == SearchModel::State::Found);
    CHECK(model.text() == u"truce"_s);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.total() == 2);
    CHECK(model.index(0).data().toString() == u"New"_s);
    CHECK(model.index(0).data(SearchModel::SourceRole).toString() == u"Herald"_s);
    CHECK(model.snippetAt(0).text == u"A truce was broken."_s);
    CHECK(model.snippetAt(0).spans == std::vector<TextSpan>{{2, 7}});
    CHECK(model.rowOf(model.keyAt(1)) == 1);
    CHECK(!model.rankedOver());

    QSignalSpy located(&model, &SearchModel::located);
    model.locate(model.keyAt(1));
    REQUIRE(located.wait());
    CHECK(located[0][0].toLongLong() == model.keyAt(1));
    CHECK(located[0][1].value<TextSpan>() == TextSpan{4, 9});

    model.search({});
    CHECK(model.state() == SearchModel::State::Idle);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A malformed query says where, and empties the list")
{
    Test::TestSession desk({u"Truce\nwords"_s});
    SearchModel model(*desk.project);
    model.search(u"truce"_s);
    REQUIRE(settled(model));
    CHECK(model.rowCount() == 1);
    model.search(u"\"truce"_s);
    CHECK(model.state() == SearchModel::State::Malformed);
    CHECK(!model.problem().isEmpty());
    CHECK(model.rowCount() == 0);
    CHECK(model.total() == 0);
}

TEST_CASE("More rows come when the view reaches the end, until all are there")
{
    QStringList texts;
    for (int i = 0; i < 2 * SearchModel::pageSize + 7; ++i)
        texts.append(u"Report %1\ntruce"_s.arg(i));
    Test::TestSession desk(texts);
    SearchModel model(*desk.project);
    const QAbstractItemModelTester tester(&model, warn);
    model.search(u"truce"_s);
    REQUIRE(settled(model));
    CHECK(model.rowCount() == SearchModel::pageSize);
    CHECK(model.total() == texts.size());
    model.fetchMore({});
    CHECK(!model.canFetchMore({}));
    // The tester asks for more as well, whenever rows arrive.
    REQUIRE(QTest::qWaitFor([&] {
        model.fetchMore({});
        return model.rowCount() == texts.size();
    }));
    CHECK(!model.canFetchMore({}));
    QSet<qint64> keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.insert(model.keyAt(row));
    CHECK(keys.size() == texts.size());
}

TEST_CASE("The order can be changed, and what is imported meanwhile is found")
{
    Test::TestSession desk;
    add(desk, u"Much"_s, u"truce truce truce"_s, u"2025-01-01"_s);
    add(desk, u"Little"_s, u"a truce in a long text about many other things that happened on that day"_s, u"2025-02-01"_s);
    SearchModel model(*desk.project);
    const QAbstractItemModelTester tester(&model, warn);
    model.search(u"truce"_s);
    REQUIRE(settled(model));
    CHECK(model.index(0).data().toString() == u"Little"_s);
    model.setOrder(SearchOptions::Order::Ranked);
    REQUIRE(settled(model));
    CHECK(model.index(0).data().toString() == u"Much"_s);

    add(desk, u"Third"_s, u"truce"_s, u"2025-03-01"_s);
    desk.project->announce({{u"article"_s}});
    REQUIRE(settled(model));
    CHECK(model.total() == 3);
}

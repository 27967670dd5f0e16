// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchthread.h"

#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>
#include <QTest>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Query query(QStringView text)
{
    auto parsed = Query::fromText(text);
    REQUIRE(parsed.ok());
    return std::move(parsed).value();
}

} // namespace

TEST_CASE("Only the last search is answered")
{
    QTemporaryDir folder;
    const auto project = Test::makeProject(folder, {u"Peace plan\nA truce holds."_s, u"Grain\nNo truce."_s});
    SearchThread thread(project->path());
    QList<qint64> totals;
    const auto done = [&totals](const Result<SearchResults> &results) { totals.append(results ? results->total : -1); };
    thread.search(query(u"grain"), {}, done);
    thread.search(query(u"nothing"), {}, done);
    thread.search(query(u"truce"), {}, done);
    REQUIRE(QTest::qWaitFor([&] { return !totals.isEmpty(); }));
    QTest::qWait(50);
    CHECK(totals == QList<qint64>{2});

    thread.search(query(u"grain"), {}, done);
    thread.stop();
    QTest::qWait(50);
    CHECK(totals.size() == 1);
}

TEST_CASE("A find is located in its article")
{
    QTemporaryDir folder;
    const auto project = Test::makeProject(folder, {u"Peace plan\nA truce holds."_s});
    const qint64 article = project->articles().keys(ArticleTable::Order::Imported).front();
    SearchThread thread(project->path());
    std::optional<std::vector<TextSpan>> found;
    thread.locate(query(u"truce"), article, [&found](const Result<std::vector<TextSpan>> &spans) {
        if (spans)
            found = *spans;
    });
    REQUIRE(QTest::qWaitFor([&] { return found.has_value(); }));
    CHECK(*found == std::vector<TextSpan>{{13, 18}});
}

TEST_CASE("A project that is gone is told, and found again when it is back")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"test.parallax"_s);
    SearchThread thread(path);
    std::optional<Result<SearchResults>> answer;
    const auto done = [&answer](Result<SearchResults> results) { answer = std::move(results); };
    thread.search(query(u"truce"), {}, done);
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    REQUIRE(!answer->ok());
    CHECK(!answer->error().message.isEmpty());

    const auto project = Test::makeProject(folder, {u"Truce\nwords"_s});
    answer.reset();
    thread.search(query(u"truce"), {}, done);
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    REQUIRE(answer->ok());
    CHECK((*answer)->total == 1);
}

TEST_CASE("A thread that is busy can be ended")
{
    QTemporaryDir folder;
    const auto project = Test::makeProject(folder, {u"Truce\nwords"_s});
    bool answered = false;
    {
        SearchThread thread(project->path());
        thread.search(query(u"truce"), {}, [&answered](const Result<SearchResults> &) { answered = true; });
    }
    QTest::qWait(20);
    CHECK(!answered);
}

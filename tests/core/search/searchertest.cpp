// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searcher.h"

#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir);
    std::unique_ptr<Searcher> searcher = Searcher::open(project->path()).value();

    qint64 add(const QString &text, const QString &published = {})
    {
        Article article;
        article.published = EventDate::fromEdtf(published);
        return addArticle(*project, text, article);
    }

    SearchResults search(QStringView text, SearchOptions options = {})
    {
        auto results = searcher->search(Query::fromText(text).value(), options);
        REQUIRE(results.ok());
        return std::move(results).value();
    }

    std::vector<qint64> keys(QStringView text, SearchOptions options = {})
    {
        std::vector<qint64> keys;
        for (const SearchHit &hit : search(text, options).hits)
            keys.push_back(hit.article);
        return keys;
    }

    /// The passages that hits() gives, joined by bars.
    QString passages(QStringView query, qint64 article)
    {
        const QString text = project->articles().content(article).value_or(ArticleContent{}).text;
        QStringList passages;
        const auto spans = searcher->hits(Query::fromText(query).value(), article);
        for (const TextSpan span : spans.value())
            passages.append(text.mid(span.start, span.length()));
        return passages.join(u'|');
    }
};

using Keys = std::vector<qint64>;

} // namespace

TEST_CASE("what is found comes newest first, undated last, with the exact number")
{
    Fixture f;
    const qint64 undated = f.add(u"grain"_s);
    const qint64 old = f.add(u"grain"_s, u"2022-03"_s);
    const qint64 newest = f.add(u"grain"_s, u"2025-08-20T04:46"_s);
    const qint64 newer = f.add(u"grain"_s, u"2025-08-20"_s);
    f.add(u"corn"_s, u"2025-08-21"_s);
    CHECK(f.keys(u"grain") == Keys{newest, newer, old, undated});
    CHECK(f.search(u"grain").total == 4);

    const SearchOptions page{.limit = 2, .offset = 1};
    CHECK(f.keys(u"grain", page) == Keys{newer, old});
    CHECK(f.search(u"grain", page).total == 4);
    CHECK(f.keys(u"grain", {.offset = 9}).empty());
    CHECK(f.search(u"wheat").total == 0);
}

TEST_CASE("the order is the project's own")
{
    Fixture f;
    for (int i = 0; i < 60; ++i)
        f.add(u"grain"_s, i % 5 == 0 ? QString() : u"2025-08-%1"_s.arg(i * 7 % 28 + 1, 2, 10, QLatin1Char('0')));
    CHECK(f.keys(u"grain", {.limit = 100}) == f.project->articles().keys(ArticleTable::Order::Published));
}

TEST_CASE("an article imported since the last search is found in its place")
{
    Fixture f;
    const qint64 first = f.add(u"grain"_s, u"2025-08-01"_s);
    CHECK(f.keys(u"grain") == Keys{first});
    const qint64 second = f.add(u"grain"_s, u"2025-08-02"_s);
    const qint64 third = f.add(u"grain"_s, u"2025-07-30"_s);
    CHECK(f.keys(u"grain") == Keys{second, first, third});
}

TEST_CASE("case and diacritics make no difference")
{
    Fixture f;
    const qint64 key = f.add(u"Recep Tayyip Erdoğan met ZELENSKÝ in İstanbul"_s);
    CHECK(f.keys(u"erdogan zelensky") == Keys{key});
    CHECK(f.passages(u"erdogan ZELENSKY", key) == u"Erdoğan|ZELENSKÝ"_s);
}

TEST_CASE("ranked: the better fit first, of equal ones the newer")
{
    Fixture f;
    const qint64 twin = f.add(u"grain ships left the port of Odesa early today"_s, u"2025-08-01"_s);
    const qint64 newerTwin = f.add(u"grain ships left the port of Odesa early today"_s, u"2025-08-02"_s);
    const qint64 best = f.add(u"grain grain grain"_s, u"2022-01-01"_s);
    for (int i = 0; i < 5; ++i)
        f.add(u"nothing of the kind"_s);
    const SearchResults results = f.search(u"grain", {.order = SearchOptions::Order::Ranked});
    REQUIRE(results.hits.size() == 3);
    CHECK(results.hits[0].article == best);
    CHECK(results.hits[1].article == newerTwin);
    CHECK(results.hits[2].article == twin);
    CHECK(results.hits[0].score > results.hits[1].score);
    CHECK(results.hits[1].score == results.hits[2].score);
    CHECK(results.rankedOver == 3);
    CHECK_FALSE(results.rankedOverNewestOnly);
}

TEST_CASE("ranking takes the newest 2,000 and says so")
{
    Fixture f;
    const qint64 oldest = f.add(u"grain grain grain grain"_s, u"1999"_s);
    {
        Transaction transaction(f.project->database());
        for (int i = 0; i < SearchOptions::rankedAtMost; ++i) {
            Article article;
            article.id = QUuid::createUuid();
            article.sha256 = article.id.toRfc4122() + article.id.toRfc4122();
            article.published = EventDate::fromDate(QDate(2025, 1, 1).addDays(i % 300));
            article.file = article.format = article.encoding = u"x"_s;
            article.imported = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
            f.project->articles().insert(article, {u"grain and much else"_s, {}, QByteArray(""), 0});
        }
        transaction.commit();
    }
    const SearchResults results = f.search(u"grain", {.order = SearchOptions::Order::Ranked, .limit = 5000});
    CHECK(results.total == 2001);
    CHECK(results.rankedOver == 2000);
    CHECK(results.rankedOverNewestOnly);
    CHECK(results.hits.size() == 2000);
    for (const SearchHit &hit : results.hits)
        REQUIRE(hit.article != oldest);
}

TEST_CASE("a snippet is a passage on one line with the places of the words")
{
    Fixture f;
    f.add(u"Headline\n\n"_s + u"filler word "_s.repeated(200) + u"\n\n😀 The ﬁrst “grain” ship,\nשלום عليكم, left Odesa."_s);
    for (const QString &query : {u"grain odesa"_s, u"grai* ode*"_s}) {
        const MarkedText snippet = f.search(query).hits.front().snippet;
        QStringList passages;
        for (const TextSpan span : snippet.spans)
            passages.append(snippet.text.mid(span.start, span.length()));
        CHECK(passages == QStringList{u"grain"_s, u"Odesa"_s});
        CHECK(snippet.text.startsWith(u'…'));
        CHECK(snippet.text.contains(u"😀 The ﬁrst “grain” ship, שלום عليكم, left Odesa."));
    }
}

TEST_CASE("an article that holds the characters of the marks is marked nevertheless")
{
    Fixture f;
    const QString strange = QString(QChar(0xe000)) + u" corn "_s + QChar(0xe001) + QChar(0xe001) + u" grain "_s + QChar(0xe002);
    const qint64 key = f.add(strange);
    CHECK(f.passages(u"grain", key) == u"grain"_s);
    const SearchHit hit = f.search(u"grain").hits.front();
    REQUIRE(hit.snippet.spans.size() == 1);
    CHECK(hit.snippet.text.mid(hit.snippet.spans[0].start, hit.snippet.spans[0].length()) == u"grain"_s);
    CHECK(hit.snippet.text.contains(QChar(0xe000)));
}

TEST_CASE("hits are every place of a wanted word and none of an unwanted one")
{
    Fixture f;
    const qint64 key = f.add(u"Grain, 𝐠 corn 😀 grain; the grain ships. Shipping of grain to the port"_s);
    CHECK(f.passages(u"grain", key) == u"Grain|grain|grain|grain"_s);
    CHECK(f.passages(u"\"grain ships\" OR ship*", key) == u"grain ships|Shipping"_s);
    CHECK(f.passages(u"port OR (grain NOT wheat)", key) == u"Grain|grain|grain|grain|port"_s);
    CHECK(f.passages(u"port -barley", key) == u"port"_s);
    CHECK(f.passages(u"NEAR(shipping port, 4)", key) == u"Shipping|port"_s);
    CHECK(f.passages(u"NEAR(corn port, 2)", key) == QString());
    CHECK(f.passages(u"on:2025", key) == QString());
    CHECK(f.passages(u"grain", key + 1) == QString());
}

TEST_CASE("the error of a search is a sentence")
{
    const QTemporaryDir dir;
    const auto missing = Searcher::open(dir.filePath(u"none.parallax"_s));
    REQUIRE(!missing.ok());
    CHECK(missing.error().message.startsWith(u"The project could not be searched: "));
}

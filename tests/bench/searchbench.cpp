// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long searches take, by the kind of query: p50 / p95 in milliseconds, first page of 20 with snippets, beside the
// bare loop of FTS5 over the same rows and its own ranking. Then the marks of a long article, and the plain find.
// usage: searchbench [ARTICLES]

#include "core/base/uuid.h"
#include "core/project/bulkload.h"
#include "core/project/project.h"
#include "core/search/ftsexpression.h"
#include "core/search/searcher.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/text/findtext.h"
#include "tests/bench/generatedarticle.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr int queriesOfAKind = 60;
constexpr int pageSize = 20;

/// Articles dated at random, so that the order of publication is not that of the keys.
QStringList fill(Project &project, int articles)
{
    Bench::ArticleGenerator generator(42);
    std::mt19937 random(7);
    QStringList samples;
    const BulkLoad bulk(project.database());
    Transaction transaction(project.database());
    for (int i = 0; i < articles; ++i) {
        const QString text = QString::fromUtf8(generator.next());
        Article article;
        article.id = newUuid(i);
        article.sha256 = article.id.toRfc4122() + article.id.toRfc4122();
        article.file = article.format = article.encoding = u"x"_s;
        article.title = text.section(u'\n', 0, 0);
        article.published = EventDate::fromDate(QDate(2015, 1, 1).addDays(random() % 4000));
        article.imported = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        project.articles().insert(article, {text, {}, QByteArray(""), 0});
        if (i % std::max(1, articles / 400) == 0)
            samples.append(text);
    }
    transaction.commit();
    return samples;
}

struct Kind
{
    const char *name;
    qint64 from; ///< rows found, parts per thousand of the articles
    qint64 to;
    QString (*make)(const QStringList &words, qsizetype at);
};

QString oneWord(const QStringList &words, qsizetype at)
{
    return words[at];
}

const std::vector<Kind> kinds{
    {"one word, rare", 0, 5, oneWord},
    {"one word, middling", 5, 100, oneWord},
    {"one word, common", 100, 1000, oneWord},
    {"three words", 0, 1000, [](const QStringList &words, qsizetype at) { return QStringList(words.mid(at, 3)).join(u' '); }},
    {"phrase of two words", 0, 1000,
        [](const QStringList &words, qsizetype at) { return QString(u'"' + words[at] + u' ' + words[at + 1] + u'"'); }},
    {"first four letters", 0, 1000, [](const QStringList &words, qsizetype at) { return QString(words[at].left(4) + u'*'); }},
    {"first two letters", 0, 1000, [](const QStringList &words, qsizetype at) { return QString(words[at].left(2) + u'*'); }},
    {"word in a month", 0, 1000, [](const QStringList &words, qsizetype at) { return QString(words[at] + u" on:2019-05"_s); }},
};

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("  %-28s %8.2f / %8.2f\n", what, times[times.size() / 2], times[times.size() * 95 / 100]);
}

template <typename Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void runRows(Database &database, const QString &sql, const QString &expression)
{
    Statement rows(database, sql);
    rows.bind(expression);
    while (rows.next()) { }
}

struct Times
{
    std::vector<double> newest;
    std::vector<double> amongHalf; ///< newest first, of every other article
    std::vector<double> ranked;
    std::vector<double> loop;
    std::vector<double> fts;
    std::vector<qint64> totals;

    void print(const char *kind)
    {
        if (totals.empty())
            return;
        std::sort(totals.begin(), totals.end());
        std::printf("%s (%zu queries, %lld articles found at the median)\n", kind, totals.size(),
            static_cast<long long>(totals[totals.size() / 2]));
        ::print("newest first", newest);
        ::print("newest first, of one half", amongHalf);
        ::print("ranked", ranked);
        if (loop.empty())
            return;
        ::print("FTS5: count", loop);
        ::print("FTS5: rank all, no snippets", fts);
    }
};

void measure(const Kind &kind, const QStringList &samples, Searcher &searcher, Database &database, const std::vector<qint64> &keys)
{
    Times times;
    auto half = std::make_shared<std::vector<qint64>>();
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(*half), [](qint64 key) { return key % 2 == 0; });
    const auto time = [&](const Query &query, const SearchOptions &options) {
        return milliseconds([&] { static_cast<void>(searcher.search(query, options)); });
    };
    for (qsizetype i = 0; i < 40 * samples.size() && times.newest.size() < queriesOfAKind; ++i) {
        const QStringList words = samples[i % samples.size()].toLower().split(u' ', Qt::SkipEmptyParts);
        const auto query = Query::fromText(kind.make(words, (i * 37) % (words.size() - 3)));
        if (!query)
            continue;
        const auto once = searcher.search(*query, {.limit = pageSize});
        const qint64 share = once->total * 1000 / qint64(keys.size());
        if (once->total == 0 || share < kind.from || share > kind.to)
            continue;
        times.totals.push_back(once->total);
        times.newest.push_back(time(*query, {.limit = pageSize}));
        times.amongHalf.push_back(time(*query, {.limit = pageSize, .articles = half}));
        times.ranked.push_back(time(*query, {.order = SearchOptions::Order::Ranked, .limit = pageSize}));
        if (!isTextOnly(query->root))
            continue;
        const QString expression = ftsExpression(query->root);
        times.loop.push_back(
            milliseconds([&] { runRows(database, u"SELECT count(*) FROM article_search WHERE article_search MATCH ?"_s, expression); }));
        times.fts.push_back(milliseconds([&] {
            runRows(database, u"SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rank LIMIT 20"_s, expression);
        }));
    }
    times.print(kind.name);
}

void measureLongText(const QString &text, Project &project, Searcher &searcher)
{
    const QString megabyte = text.repeated(int(1'000'000 / text.size()) + 1);
    Article article;
    article.id = newUuid(0);
    article.sha256 = QByteArray(32, 'x');
    article.file = article.format = article.encoding = u"x"_s;
    article.imported = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const qint64 key = project.articles().insert(article, {megabyte, {}, QByteArray(""), 0});
    const auto query = Query::fromText(u"the");
    std::vector<double> marks;
    std::vector<double> find;
    size_t found = 0;
    for (int i = 0; i < 20; ++i) {
        marks.push_back(milliseconds([&] { found = searcher.hits(*query, key)->size(); }));
        find.push_back(milliseconds([&] { found = findPlain(megabyte, u"minister").size(); }));
    }
    std::printf("one article of a megabyte\n");
    print("hits()", marks);
    print("findPlain()", find);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int articles = arguments.size() > 1 ? arguments.at(1).toInt() : 20'000;
    const QTemporaryDir folder;
    const auto project = Project::open(folder.filePath(u"bench.parallax"_s), Project::Access::Create);
    const QStringList samples = fill(**project, articles);
    const auto searcher = Searcher::open((*project)->path());
    Database database((*project)->path(), Database::Mode::ReadOnly);
    std::printf("%d articles; p50 / p95, ms\n", articles);
    std::printf(
        "  %-28s %8.2f\n", "first search", milliseconds([&] { static_cast<void>((*searcher)->search(*Query::fromText(u"minister"))); }));
    std::vector<qint64> keys = (*project)->articles().keys(ArticleTable::Order::Imported);
    std::sort(keys.begin(), keys.end());
    for (const Kind &kind : kinds)
        measure(kind, samples, **searcher, database, keys);
    measureLongText(samples.first(), **project, **searcher);
    return 0;
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far is an import from the least that storing and indexing the same texts costs? importbench [articles] [rounds] [jobs]

#include "core/analysis/lexicon.h"
#include "core/import/importer.h"
#include "core/project/project.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/bench/generatedarticle.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// Seconds that the process's threads have computed: less shaken by other programs than the time that passed.
double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

struct Cost
{
    double seconds = 0;
    double processor = 0;
};

class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    [[nodiscard]] Cost cost() const { return {double(m_timer.nsecsElapsed()) / 1e9, processorTime() - m_processor}; }

private:
    QElapsedTimer m_timer;
    double m_processor = processorTime();
};

Cost median(std::vector<Cost> costs)
{
    Cost middle;
    std::sort(costs.begin(), costs.end(), [](Cost a, Cost b) { return a.seconds < b.seconds; });
    middle.seconds = costs[costs.size() / 2].seconds;
    std::sort(costs.begin(), costs.end(), [](Cost a, Cost b) { return a.processor < b.processor; });
    middle.processor = costs[costs.size() / 2].processor;
    return middle;
}

/// MB, of the whole process so far.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

Cost importOnce(const QString &folder, const QString &path, int jobs, int expected)
{
    QFile::remove(path);
    auto project = Project::open(path, Project::Access::Create);
    const auto lexicon = Lexicon::builtIn();
    Importer importer(**project, lexicon, jobs);
    const Stopwatch watch;
    const auto report = importer.run({folder}, Progress());
    const Cost cost = watch.cost();
    if (!report || report->added != expected)
        std::fprintf(stderr, "the import failed: %s\n", report ? "articles are missing" : qPrintable(report.error().message));
    return cost;
}

/// The limit: one table and its index, one transaction, texts in memory already.
Cost storeOnce(const std::vector<QByteArray> &texts, const QString &path, qint64 hashSize)
{
    QFile::remove(path);
    Database database(path, Database::Mode::Create);
    database.execute(u"PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768;"
                     u"CREATE TABLE article (key INTEGER PRIMARY KEY, text TEXT NOT NULL);"
                     u"CREATE VIRTUAL TABLE article_search USING fts5 (text, content = 'article', content_rowid = 'key',"
                     u"    tokenize = 'unicode61 remove_diacritics 2');"_s);
    if (hashSize > 0)
        Statement(database, u"INSERT INTO article_search (article_search, rank) VALUES ('hashsize', ?)").bind(hashSize).run();
    const Stopwatch watch;
    Transaction transaction(database);
    Statement insert(database, u"INSERT INTO article (key, text) VALUES (?, ?)");
    Statement index(database, u"INSERT INTO article_search (rowid, text) VALUES (?, ?)");
    for (size_t i = 0; i < texts.size(); ++i) {
        insert.bind(qint64(i + 1)).bindUtf8(texts[i]).run();
        index.bind(qint64(i + 1)).bindUtf8(texts[i]).run();
    }
    transaction.commit();
    return watch.cost();
}

void print(const char *what, Cost cost, int articles, double megabytes)
{
    std::printf("%-28s %6.2f s  %7.0f articles/s  %6.1f MB/s  %6.2f s of processor\n", what, cost.seconds, articles / cost.seconds,
        megabytes / cost.seconds, cost.processor);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto argument = [](int index, int otherwise) {
        const QStringList arguments = QCoreApplication::arguments();
        return index < arguments.size() ? arguments[index].toInt() : otherwise;
    };
    const int articles = argument(1, 10000);
    const int rounds = argument(2, 5);
    const int jobs = argument(3, 0);

    const QTemporaryDir folder;
    std::vector<QByteArray> texts;
    qint64 bytes = 0;
    Bench::ArticleGenerator generator(20250820);
    for (int i = 0; i < articles; ++i) {
        texts.push_back(generator.next());
        bytes += texts.back().size();
        QFile file(folder.filePath(u"in-%1.txt"_s.arg(i, 6, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(texts.back()) != texts.back().size())
            return 1;
    }
    const double megabytes = double(bytes) / 1e6;
    const QTemporaryDir out;
    const QString path = out.filePath(u"bench.parallax"_s);

    std::vector<Cost> imported;
    std::vector<Cost> stored;
    std::vector<Cost> storedByDefault;
    double memory = 0;
    for (int round = 0; round < rounds; ++round) {
        imported.push_back(importOnce(folder.path(), path, jobs, articles));
        memory = round == 0 ? peakMemory() : memory;
        stored.push_back(storeOnce(texts, path, 64 * 1024 * 1024));
        storedByDefault.push_back(storeOnce(texts, path, 0));
    }
    std::printf("%d articles, %.1f MB, median of %d interleaved rounds\n", articles, megabytes, rounds);
    print("import", median(imported), articles, megabytes);
    print("limit, FTS5 buffer 64 MB", median(stored), articles, megabytes);
    print("limit, FTS5 default buffer", median(storedByDefault), articles, megabytes);
    const auto ratio = [&imported](
                           const std::vector<Cost> &limit, double Cost::*what) { return median(imported).*what / (median(limit).*what); };
    std::printf("import / limit, time passed: %.2f with the 64 MB buffer, %.2f with the default\n", ratio(stored, &Cost::seconds),
        ratio(storedByDefault, &Cost::seconds));
    std::printf("import / limit, processor:   %.2f with the 64 MB buffer, %.2f with the default\n", ratio(stored, &Cost::processor),
        ratio(storedByDefault, &Cost::processor));
    std::printf("peak memory of the first import, %.0f MB of texts held for the comparison included: %.0f MB\n", megabytes, memory);
    return 0;
}

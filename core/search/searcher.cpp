// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searcher.h"

#include "core/search/ftsexpression.h"
#include "core/search/keyfilter.h"
#include "core/search/longtexthits.h"
#include "core/search/snapshot.h"
#include "core/search/sqlcondition.h"
#include "core/storage/fault.h"
#include "core/text/findtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Searcher)
};

Error failure(const StorageError &error)
{
    constexpr int interrupted = 9; // SQLITE_INTERRUPT
    if ((error.code() & 0xff) == interrupted)
        return {Translated::tr("The search was stopped.")};
    return {Translated::tr("The project could not be searched: %1.").arg(faultReason(error))};
}

bool holds(const QString &text, const Query::Node &filter)
{
    return !findPlain(text, filter.text, {.wholeWords = !filter.prefix, .wordStarts = true}).empty();
}

} // namespace

Searcher::Searcher(Database database)
    : m_database(std::move(database))
    , m_title(m_database, u"SELECT title FROM article WHERE key = ?")
{
    m_database.execute(u"PRAGMA temp_store = MEMORY"_s);
    m_database.defineFunction("parallax_chosen", [this](qint64 key) { return m_chosen.contains(key) ? 1 : 0; });
}

Result<std::unique_ptr<Searcher>> Searcher::open(const QString &projectPath)
{
    try {
        return std::unique_ptr<Searcher>(new Searcher(Database(projectPath, Database::Mode::ReadOnly)));
    } catch (const StorageError &error) {
        return failure(error);
    }
}

void Searcher::defineFilters(const SqlCondition &condition)
{
    for (size_t i = 0; i < condition.sources.size(); ++i) {
        QSet<qint64> keys;
        Statement sources(m_database, u"SELECT key, name FROM source");
        while (sources.next()) {
            if (holds(sources.text(1), *condition.sources[i]))
                keys.insert(sources.integer(0));
        }
        m_database.defineFunction(
            "parallax_source_" + QByteArray::number(qsizetype(i)), [keys](qint64 key) { return keys.contains(key) ? 1 : 0; });
    }
    for (size_t i = 0; i < condition.titles.size(); ++i) {
        m_database.defineFunction("parallax_title_" + QByteArray::number(qsizetype(i)), [this, filter = *condition.titles[i]](qint64 key) {
            m_title.bind(key);
            const bool found = m_title.next() && holds(m_title.text(0), filter);
            m_title.reset();
            return found ? 1 : 0;
        });
    }
}

template <typename Visit> void Searcher::find(const Query &query, Visit visit)
{
    const SqlCondition condition = sqlCondition(query);
    defineFilters(condition);
    Statement found(m_database, condition.statement);
    for (const QString &value : condition.values)
        found.bind(value);
    // Few, so that to pass over them costs less than a condition of SQL on every article.
    QSet<qint64> superseded;
    Statement older(m_database, u"SELECT key FROM article WHERE superseded_by IS NOT NULL");
    while (older.next())
        superseded.insert(older.integer(0));
    while (found.next()) {
        if (!superseded.contains(found.integer(0)))
            visit(found.integer(0));
    }
}

Result<std::vector<qint64>> Searcher::articles(const Query &query)
{
    try {
        const Snapshot snapshot(m_database);
        std::vector<qint64> keys;
        find(query, [&keys](qint64 key) { keys.push_back(key); });
        std::sort(keys.begin(), keys.end());
        return keys;
    } catch (const StorageError &error) {
        return failure(error);
    }
}

std::vector<SearchHit> Searcher::ranked(const Query &query, const std::vector<qint64> &keys)
{
    std::vector<SearchHit> hits;
    std::map<qint64, double> scores;
    if (const auto part = positivePart(query.root)) {
        m_chosen = QSet<qint64>(keys.begin(), keys.end());
        Statement rank(
            m_database, u"SELECT rowid, bm25(article_search) FROM article_search WHERE article_search MATCH ? AND parallax_chosen(rowid)");
        rank.bind(ftsExpression(*part));
        // FTS5 gives the better article the lower figure.
        while (rank.next())
            scores[rank.integer(0)] = -rank.real(1);
    }
    for (const qint64 key : keys) {
        const auto score = scores.find(key);
        hits.push_back({key, {}, score == scores.end() ? 0 : score->second});
    }
    // Of equal ones the newer stays first.
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; });
    return hits;
}

Result<SearchResults> Searcher::search(const Query &query, const SearchOptions &options)
{
    try {
        const Snapshot snapshot(m_database);
        m_ranks.refresh(m_database);
        const bool byRank = options.order == SearchOptions::Order::Ranked;
        const auto offset = size_t(std::max(0, options.offset));
        const auto limit = size_t(std::max(0, options.limit));
        NewestArticles newest(m_ranks, byRank ? size_t(SearchOptions::rankedAtMost) : offset + limit);
        SearchResults results;
        KeyFilter only(options.articles.get());
        find(query, [&](qint64 key) {
            if (!only.admits(key))
                return;
            newest.add(key);
            ++results.total;
        });
        const std::vector<qint64> keys = newest.take();
        if (byRank) {
            results.hits = ranked(query, keys);
            results.rankedOver = qint64(keys.size());
            results.rankedOverNewestOnly = results.rankedOver < results.total;
        } else {
            for (const qint64 key : keys)
                results.hits.push_back({key, {}, 0});
        }
        results.hits.erase(results.hits.begin(), results.hits.begin() + qsizetype(std::min(offset, results.hits.size())));
        results.hits.resize(std::min(limit, results.hits.size()));
        addSnippets(query, results.hits);
        return results;
    } catch (const StorageError &error) {
        return failure(error);
    }
}

/// One pass of the index for all keys; of those whose text holds one of the marks, the next pair is tried.
void Searcher::addExcerpts(
    Statement &snippet, const QString &expression, const std::vector<qint64> &keys, std::map<qint64, MarkedText> &found, int marks)
{
    std::vector<qint64> again;
    const Marks pair = Marks::pair(marks);
    const auto [first, last] = std::minmax_element(keys.begin(), keys.end());
    m_chosen = QSet<qint64>(keys.begin(), keys.end());
    snippet.bind(QString(pair.open)).bind(QString(pair.close)).bind(expression).bind(*first).bind(*last);
    while (snippet.next()) {
        if (snippet.integer(2) > 0)
            again.push_back(snippet.integer(0));
        else
            found[snippet.integer(0)] = withoutMarks(snippet.text(1), pair, true);
    }
    snippet.reset();
    if (!again.empty() && marks + 1 < Marks::pairs)
        addExcerpts(snippet, expression, again, found, marks + 1);
}

MarkedText Searcher::beginning(qint64 article)
{
    constexpr qsizetype longest = 200;
    Statement text(m_database, u"SELECT substr(text, 1, 400) FROM article_text WHERE key = ?");
    text.bind(article);
    if (!text.next())
        return {};
    QString line = text.text(0).simplified();
    if (line.size() > longest) {
        const qsizetype blank = line.lastIndexOf(u' ', longest);
        line.truncate(blank > longest / 2 ? blank : line[longest - 1].isHighSurrogate() ? longest - 1 : longest);
        line += u'…';
    }
    return {line, {}};
}

void Searcher::addSnippets(const Query &query, std::vector<SearchHit> &hits)
{
    std::vector<qint64> keys;
    for (const SearchHit &hit : hits)
        keys.push_back(hit.article);
    const QString expression = anyTermExpression(query.root);
    std::map<qint64, MarkedText> found;
    if (!keys.empty() && !expression.isNull()) {
        Statement snippet(m_database,
            u"SELECT rowid, snippet(article_search, 0, ?1, ?2, '…', 30), instr(text, ?1) + instr(text, ?2) FROM article_search "
            u"WHERE article_search MATCH ?3 AND rowid BETWEEN ?4 AND ?5 AND parallax_chosen(rowid)");
        if (hasPrefix(query.root)) {
            addExcerpts(snippet, expression, keys, found);
        } else {
            // FTS5 jumps to a row, which for a few rows is cheaper than to walk past all that hold a common word.
            for (const qint64 key : keys)
                addExcerpts(snippet, expression, {key}, found);
        }
    }
    for (SearchHit &hit : hits) {
        const auto excerpt = found.find(hit.article);
        hit.snippet = excerpt == found.end() ? beginning(hit.article) : std::move(excerpt->second);
    }
}

/// The first pair that the text does not hold; nothing for a text that holds one of each.
std::optional<Marks> Searcher::marksFor(qint64 article)
{
    Statement holds(m_database, u"SELECT instr(text, ?) + instr(text, ?) FROM article_text WHERE key = ?");
    for (int i = 0; i < Marks::pairs; ++i) {
        const Marks pair = Marks::pair(i);
        holds.bind(QString(pair.open)).bind(QString(pair.close)).bind(article);
        if (holds.next() && holds.integer(0) == 0)
            return pair;
        holds.reset();
    }
    return std::nullopt;
}

Result<std::vector<TextSpan>> Searcher::hits(const Query &query, qint64 article)
{
    constexpr qint64 longText = 100'000; // bytes
    const QString expression = anyTermExpression(query.root);
    if (expression.isNull())
        return std::vector<TextSpan>();
    try {
        const Snapshot snapshot(m_database);
        const auto marks = marksFor(article);
        if (!marks)
            return std::vector<TextSpan>();
        Statement text(m_database, u"SELECT text FROM article_text WHERE key = ? AND length(CAST(text AS BLOB)) > ?");
        text.bind(article).bind(longText);
        if (text.next())
            return longTextHits(m_database, text.text(0), expression, widestHit(query.root), *marks);
        Statement highlight(
            m_database, u"SELECT highlight(article_search, 0, ?, ?) FROM article_search WHERE article_search MATCH ? AND rowid = ?");
        highlight.bind(QString(marks->open)).bind(QString(marks->close)).bind(expression).bind(article);
        return highlight.next() ? withoutMarks(highlight.text(0), *marks, false).spans : std::vector<TextSpan>();
    } catch (const StorageError &error) {
        return failure(error);
    }
}

} // namespace Parallax

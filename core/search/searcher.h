// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/search/markedtext.h"
#include "core/search/publicationranks.h"
#include "core/search/query.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QSet>

#include <map>
#include <memory>

namespace Parallax {

struct SqlCondition;

struct SearchOptions
{
    enum class Order {
        NewestFirst, ///< undated last
        Ranked ///< by BM25, best first, over the newest rankedAtMost articles found
    };

    Order order = Order::NewestFirst;
    int limit = 50;
    int offset = 0;
    /// Only these articles: keys, ascending; null for all.
    std::shared_ptr<const std::vector<qint64>> articles = nullptr;

    /// Ranking costs the same for every article found, and common words are found in most of them.
    static constexpr int rankedAtMost = 2000;
};

struct SearchHit
{
    qint64 article = 0; ///< key
    /// A passage on one line, with the places in it (UTF-16) of what was found; the article's beginning, without
    /// places, when the query asked for no words.
    MarkedText snippet;
    double score = 0; ///< Ranked only; more is better

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct SearchResults
{
    std::vector<SearchHit> hits; ///< the page asked for
    qint64 total = 0; ///< exact
    bool rankedOverNewestOnly = false; ///< say so to the user: older articles may fit better
    qint64 rankedOver = 0; ///< how many articles took part in the ranking
};

/// Searches a project through a connection of its own, on the thread that opened it. After an import the next search
/// sees the new articles. An article that a corrected version took the place of is not found. A few searches a second
/// in a project of 100,000 articles leave no trace; a star after two or three letters takes longest.
class Searcher
{
public:
    static Result<std::unique_ptr<Searcher>> open(const QString &projectPath);

    Result<SearchResults> search(const Query &query, const SearchOptions &options = {});
    /// Keys of all articles found, ascending.
    Result<std::vector<qint64>> articles(const Query &query);
    /// Where the words that the query asks for stand in an article that it finds: UTF-16, in order. Exactly what the
    /// index holds, whatever the size of the article.
    Result<std::vector<TextSpan>> hits(const Query &query, qint64 article);

    /// From any thread: the search under way ends soon with an error.
    void interrupt() { m_database.interrupt(); }

private:
    explicit Searcher(Database database);

    void defineFilters(const SqlCondition &condition);
    /// `visit` gets the key of each article found, in no order.
    template <typename Visit> void find(const Query &query, Visit visit);
    std::vector<SearchHit> ranked(const Query &query, const std::vector<qint64> &keys);
    void addSnippets(const Query &query, std::vector<SearchHit> &hits);
    void addExcerpts(
        Statement &snippet, const QString &expression, const std::vector<qint64> &keys, std::map<qint64, MarkedText> &found, int marks = 0);
    MarkedText beginning(qint64 article);
    std::optional<Marks> marksFor(qint64 article);

    Database m_database;
    PublicationRanks m_ranks;
    Statement m_title;
    QSet<qint64> m_chosen; ///< what the SQL function parallax_chosen() lets through
};

} // namespace Parallax

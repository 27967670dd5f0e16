// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchmodel.h"

#include "core/project/project.h"
#include "ui/search/searchthread.h"
#include "core/words/datetext.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

SearchModel::SearchModel(Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_thread(new SearchThread(project.path(), this))
{
    connect(&project, &Project::changed, this, &SearchModel::projectChanged);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SearchModel::rowOf(qint64 article) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [article](const Row &row) { return row.hit.article == article; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.article.displayTitle();
    case KeyRole:
        return row.hit.article;
    case SourceRole:
        return row.article.source;
    case DateRole:
        return row.article.published ? dateText(*row.article.published) : QString();
    case Qt::AccessibleTextRole:
        return QString(row.article.displayTitle() % u". "_s % row.hit.snippet.text);
    }
    return {};
}

void SearchModel::projectChanged(const Changes &changes)
{
    if (m_query && (changes.touches(u"article") || changes.touches(u"source")))
        run();
}

void SearchModel::search(const QString &text)
{
    const QString query = text.trimmed();
    if (query == m_text && m_state != State::Failed)
        return;
    m_text = query;
    m_query.reset();
    if (query.isEmpty()) {
        m_thread->stop();
        clear();
        return setState(State::Idle);
    }
    auto parsed = Query::fromText(query);
    if (!parsed) {
        m_thread->stop();
        clear();
        return setState(State::Malformed, parsed.error().message);
    }
    m_query = std::move(parsed).value();
    run();
}

void SearchModel::setOrder(SearchOptions::Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (m_query)
        run();
}

void SearchModel::setArticles(std::shared_ptr<const std::vector<qint64>> articles)
{
    const bool same = articles && m_articles ? *articles == *m_articles : articles == m_articles;
    m_articles = std::move(articles);
    if (!same && m_query)
        run();
}

void SearchModel::run()
{
    m_fetching = false;
    setState(State::Searching);
    m_thread->search(*m_query, options(0), [this](Result<SearchResults> results) {
        if (results)
            return apply(std::move(results).value());
        clear();
        setState(State::Failed, results.error().message);
    });
}

void SearchModel::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void SearchModel::clear()
{
    if (!m_rows.empty()) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    m_total = 0;
    m_rankedOver.reset();
    m_fetching = false;
}

std::vector<SearchModel::Row> SearchModel::rowsOf(std::vector<SearchHit> hits) const
{
    std::vector<qint64> keys;
    for (const SearchHit &hit : hits)
        keys.push_back(hit.article);
    std::vector<Article> articles = m_project.articles().articles(keys);
    std::vector<Row> rows;
    // Both are in the same order; an article that has gone meanwhile is missing from the second.
    auto article = articles.begin();
    for (SearchHit &hit : hits) {
        if (article != articles.end() && article->key == hit.article)
            rows.push_back({std::move(hit), std::move(*article++)});
    }
    return rows;
}

void SearchModel::apply(SearchResults results)
{
    beginResetModel();
    m_asked = int(results.hits.size());
    m_rows = rowsOf(std::move(results.hits));
    m_total = results.total;
    m_rankedOver = results.rankedOverNewestOnly ? std::optional(results.rankedOver) : std::nullopt;
    endResetModel();
    setState(State::Found);
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    // Behind the articles that took part in the ranking none follows.
    const qint64 last = m_rankedOver.value_or(m_total);
    return !parent.isValid() && m_state == State::Found && !m_fetching && m_asked < last;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    m_thread->search(*m_query, options(m_asked), [this](Result<SearchResults> results) {
        m_fetching = false;
        if (results)
            append(std::move(results).value());
        else
            setState(State::Failed, results.error().message);
    });
}

void SearchModel::append(SearchResults results)
{
    // The project may have shrunk: then there is nothing more, and asking again would not end.
    m_asked = results.hits.empty() ? int(m_total) : m_asked + int(results.hits.size());
    std::vector<Row> rows = rowsOf(std::move(results.hits));
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

void SearchModel::locate(qint64 article)
{
    if (!m_query)
        return;
    m_thread->locate(*m_query, article, [this, article](const Result<std::vector<TextSpan>> &spans) {
        if (spans && !spans->empty())
            Q_EMIT located(article, spans->front());
    });
}

} // namespace Parallax

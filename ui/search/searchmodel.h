// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"
#include "core/search/searcher.h"
#include "ui/search/searchstate.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace Parallax {

class Project;
class SearchThread;
struct Changes;

/// What a query finds: articles with a passage each, more of them as the view comes to the end.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< qint64
        SourceRole, ///< the outlet, or null
        DateRole, ///< as the locale writes it, or null
    };

    using State = SearchState;

    static constexpr int pageSize = 50;

    SearchModel(Project &project, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] qint64 keyAt(int row) const { return m_rows[size_t(row)].hit.article; }
    [[nodiscard]] int rowOf(qint64 article) const;
    [[nodiscard]] const MarkedText &snippetAt(int row) const { return m_rows[size_t(row)].hit.snippet; }

    /// Drops an earlier search that has not answered yet. An empty text empties the list.
    void search(const QString &text);
    [[nodiscard]] SearchOptions::Order order() const { return m_order; }
    void setOrder(SearchOptions::Order order);
    /// Finds only these: keys, ascending; null for all.
    void setArticles(std::shared_ptr<const std::vector<qint64>> articles);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// How many articles took part in the ranking, when that was not all of them.
    [[nodiscard]] std::optional<qint64> rankedOver() const { return m_rankedOver; }

    /// Answered by located(), unless the query asked for no words or another search comes between.
    void locate(qint64 article);

Q_SIGNALS:
    void stateChanged();
    void located(qint64 article, Parallax::TextSpan firstHit);

private:
    struct Row
    {
        SearchHit hit;
        Article article;
    };

    void projectChanged(const Changes &changes);
    void run();
    void setState(State state, const QString &problem = {});
    void clear();
    void apply(SearchResults results);
    void append(SearchResults results);
    [[nodiscard]] std::vector<Row> rowsOf(std::vector<SearchHit> hits) const;
    [[nodiscard]] SearchOptions options(int offset) const { return {m_order, pageSize, offset, m_articles}; }

    Project &m_project;
    SearchThread *m_thread;
    SearchOptions::Order m_order = SearchOptions::Order::NewestFirst;
    std::shared_ptr<const std::vector<qint64>> m_articles;
    QString m_text;
    std::optional<Query> m_query;
    State m_state = State::Idle;
    QString m_problem;
    std::vector<Row> m_rows;
    qint64 m_total = 0;
    int m_asked = 0; ///< hits asked for so far; more than rows when an article has gone meanwhile
    std::optional<qint64> m_rankedOver;
    bool m_fetching = false;
};

} // namespace Parallax

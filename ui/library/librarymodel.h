// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"
#include "core/project/articletable.h"
#include "ui/library/articlecache.h"
#include "ui/session/jobs.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

namespace Parallax {

class Project;
struct Changes;

/// The articles of the project as rows, in one of the orders of ArticleTable and narrowed by a filter. Holds the keys
/// of all rows but only the articles in view, so that 100,000 of them open as fast as five. Rows come from a job; the
/// first ones at once.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< qint64
        SourceRole, ///< the outlet, or null
        DateRole, ///< as the locale writes it, or null when the article is undated
        MentionsRole, ///< int
        BadgesRole ///< QStringList of short words
    };

    /// Rows that are there when the constructor returns.
    static constexpr int firstRows = 200;

    LibraryModel(Project &project, Jobs &jobs, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Looks at no more than some thousand rows after `start`, as each has to be read for it.
    [[nodiscard]] QModelIndexList match(
        const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const override;

    [[nodiscard]] qint64 keyAt(int row) const;
    [[nodiscard]] const std::vector<qint64> &keys() const { return m_keys; }
    /// -1 when the article is filtered out or not in the list yet.
    [[nodiscard]] int rowOf(qint64 key) const;

    /// Articles of the project, whatever the filter.
    [[nodiscard]] int total() const { return m_total; }
    /// Rows of the filter; more than rowCount() until the first job is done.
    [[nodiscard]] int matching() const { return m_complete ? int(m_keys.size()) : m_total; }

    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] ArticleTable::Order order() const { return m_order; }
    void setOrder(ArticleTable::Order order);
    [[nodiscard]] const std::optional<Period> &period() const { return m_period; }
    /// Only articles with something in it.
    void setPeriod(const std::optional<Period> &period);

Q_SIGNALS:
    /// total() or matching() changed, or the filter was applied.
    void countsChanged();
    void failed(const QString &sentence);

private:
    struct Rows
    {
        std::vector<qint64> keys;
        int total = 0;
    };

    void projectChanged(const Changes &changes);
    void refresh();
    void apply(Rows rows);
    [[nodiscard]] QVariant articleData(const Article &article, int role) const;

    Project &m_project;
    Jobs &m_jobs;
    Jobs::Handle m_job;
    std::vector<qint64> m_keys;
    mutable ArticleCache m_cache;
    ArticleTable::Order m_order = ArticleTable::Order::Published;
    QString m_filter;
    std::optional<Period> m_period;
    int m_total = 0;
    int m_generation = 0; ///< of refresh(): what an older job brings is dropped
    bool m_complete = false;
    bool m_stale = false; ///< any row may show something else once the keys are there
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/positions/positionlisting.h"
#include "ui/session/jobs.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace Parallax {

class Project;
struct Changes;

/// The positions of the project that a query lets through, grouped by actor and issue. All lines are in memory, their
/// quotations only for rows in view. Reading, filtering and grouping is a job; what an older one brings is dropped. When
/// the groups and rows stay the same, no reset comes.
class PositionsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString, the same after a refresh
        IdRole ///< QUuid; null for a group
    };

    PositionsModel(Project &project, Jobs &jobs, QObject *parent = nullptr);
    ~PositionsModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Not by letters: each of thousands of rows would have to be read for it.
    [[nodiscard]] QModelIndexList match(const QModelIndex &, int, const QVariant &, int, Qt::MatchFlags) const override { return {}; }

    /// Null for a position.
    [[nodiscard]] const PositionGroup *groupAt(const QModelIndex &index) const;
    /// Null for a group.
    [[nodiscard]] const PositionLine *lineAt(const QModelIndex &index) const;
    /// Null for a group, or when it is gone and the model does not know yet. Valid until the next call.
    [[nodiscard]] const PositionQuote *quoteAt(const QModelIndex &index) const;
    [[nodiscard]] const PositionData &names() const { return *m_answer.data; }
    [[nodiscard]] PositionDataPtr sharedData() const { return m_answer.data; }
    [[nodiscard]] QModelIndex indexOf(const QUuid &position) const;
    [[nodiscard]] QModelIndex indexOfKey(const QString &key) const;
    /// Of the positions in and below the rows, each once, in the order of the tree.
    [[nodiscard]] std::vector<const PositionLine *> linesUnder(const QModelIndexList &indexes) const;
    [[nodiscard]] std::vector<const PositionLine *> allLines() const;

    [[nodiscard]] const PositionListing &listing() const { return m_listing; }
    void setListing(const PositionListing &listing);
    /// Reads when something has changed only while it is active, at first not.
    void setActive(bool active);

    [[nodiscard]] int shown() const { return m_answer.shown; }
    /// Positions of the project, without rejected ones.
    [[nodiscard]] int total() const { return m_answer.total; }
    [[nodiscard]] bool isReading() const { return m_job || m_pause.isActive() || (m_active && m_outdated); }
Q_SIGNALS:
    /// Before modelAboutToBeReset(), on which a tree view forgets where its rows are.
    void aboutToReset();
    /// The rows are those of the query.
    void refreshed();
    void failed(const QString &sentence);

private:
    void projectChanged(const Changes &changes);
    void refresh();
    void apply(PositionAnswer answer);
    struct Chosen
    {
        QSet<const PositionGroup *> groups;
        QSet<const PositionLine *> lines;
    };
    /// All of `groups`, or what of them is chosen.
    void appendLines(const std::vector<int> &groups, const Chosen &chosen, bool all, std::vector<const PositionLine *> &lines) const;

    Project &m_project;
    Jobs &m_jobs;
    Jobs::Handle m_job;
    QTimer m_pause;
    int m_generation = 0; ///< of refresh(): what an older job brings is dropped
    bool m_active = false;
    bool m_outdated = true;
    bool m_knowsProject = false; ///< m_answer.data is what the project has
    PositionListing m_listing;
    PositionAnswer m_answer{std::make_shared<PositionData>(), {}, 0, 0};
    mutable QHash<QUuid, std::pair<int /*group*/, int /*row*/>> m_places; ///< made when it is asked for
    mutable QCache<QUuid, PositionQuote> m_quotes;
};

} // namespace Parallax

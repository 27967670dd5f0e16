// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/findingrecords.h"

#include <QAbstractListModel>

#include <vector>

namespace Parallax {

class Jobs;
class Project;
struct Changes;

struct IssueRow
{
    Issue issue;
    int positions = 0; ///< that are not rejected
    QString fault; ///< why no passage is found for it, in a sentence; null when some can

    friend bool operator==(const IssueRow &, const IssueRow &) = default;
};

/// The project's issues by label. Follows the project; rows are read by a job of their own.
class IssuesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, PositionsRole, FaultRole };

    IssuesModel(Project &project, Jobs &jobs, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const std::vector<IssueRow> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<Issue> issues() const;
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    /// Rows are up to date with the project; not every one of them changed.
    void loaded();
    void failed(const QString &sentence);

private:
    void followProject(const Changes &changes);
    void load();
    void take(std::vector<IssueRow> rows);

    Project &m_project;
    Jobs &m_jobs;
    std::vector<IssueRow> m_rows;
    int m_load = 0; ///< number of the newest one; what an older one brings is out of date
    bool m_loaded = false;
};

} // namespace Parallax

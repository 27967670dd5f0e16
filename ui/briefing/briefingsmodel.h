// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/briefingrecords.h"

#include <QAbstractListModel>

#include <vector>

namespace Parallax {

class Jobs;
class Project;
struct Changes;

/// The project's briefings without their texts, the last changed first. Follows the project; rows are read by a job.
class BriefingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, DetailRole };

    BriefingsModel(Project &project, Jobs &jobs, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const std::vector<Briefing> &rows() const { return m_rows; }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const QUuid &id) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);

private:
    void load();
    void take(std::vector<Briefing> rows);

    Project &m_project;
    Jobs &m_jobs;
    std::vector<Briefing> m_rows;
    int m_load = 0; ///< number of the newest one; what an older one brings is out of date
    bool m_loaded = false;
};

} // namespace Parallax

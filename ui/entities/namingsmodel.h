// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/entitytable.h"
#include "ui/session/jobs.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace Parallax {

class Project;

/// The newest articles that name one entity.
class NamingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< qint64, of the article
        SourceRole, ///< the outlet, or null
        DateRole, ///< as the locale writes it, or null
        MentionsRole ///< int
    };

    static constexpr int most = 50;

    NamingsModel(Project &project, Jobs &jobs, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] std::optional<qint64> entity() const { return m_entity; }
    /// Rows come a moment later; countsChanged() tells.
    void setEntity(std::optional<qint64> entity);
    [[nodiscard]] qint64 keyAt(int row) const { return m_namings[size_t(row)].article; }
    /// Articles of the project that name the entity, also those without a row.
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    void countsChanged();
    void failed(const QString &sentence);

private:
    struct Rows
    {
        std::vector<Naming> namings;
        int total = 0;
    };

    void refresh();
    void apply(Rows rows);

    Project &m_project;
    Jobs &m_jobs;
    Jobs::Handle m_job;
    int m_generation = 0;
    std::optional<qint64> m_entity;
    std::vector<Naming> m_namings;
    int m_total = 0;
};

} // namespace Parallax

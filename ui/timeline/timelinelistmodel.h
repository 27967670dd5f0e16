// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinereader.h"

#include <QAbstractListModel>
#include <QHash>

namespace Parallax {

class Project;

/// Items of a timeline as rows of two lines, in the order given. What is told about one is read when its row is first shown.
class TimelineListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MetaRole = Qt::UserRole, ///< the second line: who, where, what is to be known of it
        StanceRole ///< int, of a position; else nothing
    };

    explicit TimelineListModel(Project &project, QObject *parent = nullptr);

    void setItems(std::vector<TimelineItem> items);
    [[nodiscard]] const TimelineItem *itemAt(const QModelIndex &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const TimelineDetail &detail(int row) const;
    [[nodiscard]] QString text(int row) const;
    [[nodiscard]] QString meta(int row) const;

    Project &m_project;
    std::vector<TimelineItem> m_items;
    mutable QHash<int, TimelineDetail> m_details;
};

} // namespace Parallax

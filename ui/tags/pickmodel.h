// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tags/pickrows.h"

#include <QAbstractListModel>

namespace Parallax {

/// The lines of a picker of tags.
class PickModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< PickRow::Kind as int
        ColorRole, ///< int, as Tag::color
        CarriedRole, ///< bool
        ShortcutRole ///< QString
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setRows(std::vector<PickRow> rows);
    [[nodiscard]] const std::vector<PickRow> &rows() const { return m_rows; }

private:
    std::vector<PickRow> m_rows;
};

} // namespace Parallax

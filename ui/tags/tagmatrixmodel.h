// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tags/tagmatrix.h"

#include <QAbstractTableModel>

namespace Parallax {

/// A TagMatrix as a table. Cells without passages are empty.
class TagMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< int
        ShareRole, ///< double, of the highest value of the cells that may be compared with it
        ColorRole ///< of a header: int, as Tag::color, or -1 where it is no tag
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const TagMatrix &matrix() const { return m_matrix; }
    void setMatrix(TagMatrix matrix);

private:
    [[nodiscard]] bool isSum(int column) const;

    TagMatrix m_matrix;
    int m_highest = 0; ///< sums aside
    int m_highestSum = 0;
};

} // namespace Parallax

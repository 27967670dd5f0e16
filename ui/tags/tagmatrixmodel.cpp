// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagmatrixmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

int TagMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int TagMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.columns.size());
}

bool TagMatrixModel::isSum(int column) const
{
    const TagMatrix::Line &line = m_matrix.columns[size_t(column)];
    return line.tag.isNull() && line.article == 0;
}

QVariant TagMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int value = m_matrix.values[size_t(index.row())][size_t(index.column())];
    const QString &row = m_matrix.rows[size_t(index.row())].name;
    const QString &column = m_matrix.columns[size_t(index.column())].name;
    switch (role) {
    case Qt::DisplayRole:
        return value > 0 ? QLocale().toString(value) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(row, column, tr("%n passage(s)", nullptr, value));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n passage(s)", nullptr, value).arg(row, column);
    case ValueRole:
        return value;
    case ShareRole:
        return double(value) / std::max(1, isSum(index.column()) ? m_highestSum : m_highest);
    }
    return {};
}

QVariant TagMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto &lines = orientation == Qt::Horizontal ? m_matrix.columns : m_matrix.rows;
    if (section < 0 || section >= int(lines.size()))
        return {};
    const TagMatrix::Line &line = lines[size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return line.name;
    if (role == ColorRole)
        return line.tag.isNull() ? -1 : line.color;
    return {};
}

void TagMatrixModel::setMatrix(TagMatrix matrix)
{
    if (matrix == m_matrix)
        return;
    beginResetModel();
    m_matrix = std::move(matrix);
    m_highest = 0;
    m_highestSum = 0;
    for (const auto &row : m_matrix.values) {
        for (size_t i = 0; i < row.size(); ++i) {
            int &highest = isSum(int(i)) ? m_highestSum : m_highest;
            highest = std::max(highest, row[i]);
        }
    }
    endResetModel();
}

} // namespace Parallax

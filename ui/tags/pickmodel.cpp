// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/pickmodel.h"

using namespace Qt::StringLiterals;

namespace Parallax {

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PickRow &row = m_rows[size_t(index.row())];
    const bool makes = row.kind == PickRow::Kind::Make;
    switch (role) {
    case Qt::DisplayRole:
        return makes ? tr("Create “%1”").arg(row.path) : row.path;
    case Qt::AccessibleTextRole:
        if (makes)
            return tr("Create the tag %1").arg(row.path);
        return row.carried ? tr("%1, on this passage; choosing it again removes it").arg(row.path) : row.path;
    case Qt::ToolTipRole:
        return row.path;
    case KindRole:
        return int(row.kind);
    case ColorRole:
        return row.color;
    case CarriedRole:
        return row.carried;
    case ShortcutRole:
        return row.shortcut;
    }
    return {};
}

void PickModel::setRows(std::vector<PickRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace Parallax

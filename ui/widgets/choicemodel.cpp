// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicemodel.h"

using namespace Qt::StringLiterals;

namespace Parallax {

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return choice.name;
    case KeyRole:
        return choice.key;
    case DetailRole:
        return choice.detail;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return choice.detail.isEmpty() ? choice.name : QString(choice.name + u", "_s + choice.detail);
    }
    return {};
}

void ChoiceModel::setChoices(std::vector<Choice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

} // namespace Parallax

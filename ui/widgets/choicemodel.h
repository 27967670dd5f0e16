// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include <vector>

namespace Parallax {

/// One of what a Picker offers.
struct Choice
{
    qint64 key = 0;
    QString name;
    QString detail; ///< what tells it apart, e.g. a kind, or outlet and date

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Few choices, replaced as a whole with every letter that is typed.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< qint64
        DetailRole
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setChoices(std::vector<Choice> choices);

private:
    std::vector<Choice> m_choices;
};

} // namespace Parallax

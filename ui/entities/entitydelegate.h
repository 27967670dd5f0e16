// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;
class EntitiesModel;

/// Draws the rows of an EntitiesModel: each name underlined as its mentions are in the text.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EntityDelegate(const EntitiesModel &model, const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const EntitiesModel &m_model;
    const Appearance &m_appearance;
};

} // namespace Parallax

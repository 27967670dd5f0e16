// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;
class Selection;

/// Draws the rows of a NamingsModel: title, number of mentions; under them outlet and date. A bar marks open articles.
class NamingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NamingDelegate(const Appearance &appearance, const Selection &selection, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
    const Selection &m_selection;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;
class Selection;
struct LibraryRow;

/// Draws the rows of a LibraryModel. A bar at the left marks the articles that are open, a tint the selected ones.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LibraryDelegate(const Appearance &appearance, const Selection &selection, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As high as the title needs; as high as the highest in a view of uniform rows, which cannot look at each.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMeta(QPainter &painter, const LibraryRow &places, const QFont &font, const QModelIndex &index) const;
    [[nodiscard]] bool isOpen(const QModelIndex &index) const;

    const Appearance &m_appearance;
    const Selection &m_selection;
};

} // namespace Parallax

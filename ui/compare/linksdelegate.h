// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;
struct LinkPlaces;

/// Draws the rows of a LinksModel: what joins the passages, both passages under their outlets, and why.
class LinksDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LinksDelegate(const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] LinkPlaces places(const QStyleOptionViewItem &option, const QModelIndex &index, QRect row) const;
    void paintKind(QPainter &painter, const QRect &place, const QFont &font, const QModelIndex &index) const;

    const Appearance &m_appearance;
};

} // namespace Parallax

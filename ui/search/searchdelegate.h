// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;
class SearchModel;
class Selection;

/// Draws the rows of a SearchModel: what was found stands out in the passage by weight and by darker ink.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchDelegate(const SearchModel &model, const Appearance &appearance, const Selection &selection, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSnippet(QPainter &painter, const QRect &place, const QFont &font, int row) const;

    const SearchModel &m_model;
    const Appearance &m_appearance;
    const Selection &m_selection;
};

} // namespace Parallax

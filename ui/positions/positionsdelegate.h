// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/positions/positionplaces.h"

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;
class PositionsModel;
struct PositionGroup;
struct PositionLine;
struct PositionQuote;

/// Draws the rows of a PositionsModel: groups with their counts by stance; positions with stance, quotation and source.
class PositionsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PositionsDelegate(const PositionsModel &model, const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Of a row of the view, where a click goes to the passage. Empty for a group.
    [[nodiscard]] QRect quotePlace(const QRect &row, int viewWidth, const QFont &font, const QModelIndex &index) const;
    /// Heights are kept: a tree asks for them by the ten thousand.
    void forgetHeights() { m_heights = {}; }

private:
    struct Heights
    {
        int width = -1;
        int topGroup = 0;
        int group = 0;
        int position = 0;
    };

    [[nodiscard]] PositionPlaces::Fonts fonts(const QFont &interface) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const PositionGroup &group) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const PositionLine &line) const;
    /// How many lines it took.
    static int paintQuote(QPainter &painter, const QRect &place, const QFont &font, const QString &quote);
    void paintSource(QPainter &painter, const PositionPlaces &places, const PositionPlaces::Fonts &fonts, bool wide,
        const PositionLine &line, const PositionQuote &quote) const;

    const PositionsModel &m_model;
    const Appearance &m_appearance;
    mutable Heights m_heights;
};

} // namespace Parallax

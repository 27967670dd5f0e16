// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

namespace Parallax {

/// Where things stand on a page. In twips (1/20 point) from its top left corner, as everything that is laid out here: fine
/// enough for whole numbers, and what the printed pages count in.
struct PageGeometry
{
    static constexpr qreal twipsAPoint = 20;
    static constexpr int twipsAnInch = 1440;
    /// A pixel of the screen, in which line styles are given.
    static constexpr qreal pixel = 15;

    static constexpr qreal columnWidth = 6900; ///< 66 characters of running text
    static constexpr qreal marginGap = 450; ///< between the column and its margin, for leader lines
    static constexpr qreal marginWidth = 2276;
    static constexpr qreal top = 1260;
    static constexpr qreal headTop = 660;
    static constexpr qreal headRule = 945;

    QSizeF size;
    qreal left = 0;

    [[nodiscard]] qreal right() const { return left + columnWidth + marginGap + marginWidth; }
    [[nodiscard]] qreal width() const { return right() - left; }
    [[nodiscard]] qreal columnRight() const { return left + columnWidth; }
    [[nodiscard]] qreal marginLeft() const { return right() - marginWidth; }
    [[nodiscard]] qreal bottom() const { return size.height() - 1650; } ///< of what the head and the foot leave
    [[nodiscard]] qreal legendRule() const { return size.height() - 1410; }
    [[nodiscard]] qreal legendTop() const { return size.height() - 1275; }
    [[nodiscard]] qreal footTop() const { return size.height() - 750; }

    static PageGeometry of(bool letter)
    {
        PageGeometry geometry;
        geometry.size = letter ? QSizeF(12240, 15840) : QSizeF(11906, 16838);
        geometry.left = (geometry.size.width() - geometry.width()) / 2;
        return geometry;
    }
    [[nodiscard]] static QRectF inPoints(const QRectF &rect) { return {rect.topLeft() / twipsAPoint, rect.size() / twipsAPoint}; }
};

} // namespace Parallax

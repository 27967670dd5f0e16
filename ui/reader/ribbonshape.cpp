// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/ribbonshape.h"

#include "ui/reader/pagearea.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr qreal inset = 3; // bands of lines below each other do not touch
constexpr qreal thinEnd = 2; // half of what is left of a band at its word

void curveTo(QPainterPath &path, qreal fromX, qreal toX, qreal toY)
{
    const qreal fromY = path.currentPosition().y();
    const qreal middle = (fromX + toX) / 2;
    path.cubicTo(middle, fromY, middle, toY, toX, toY);
}

struct Band
{
    qreal left;
    qreal leftTop;
    qreal leftBottom;
    qreal right;
    qreal rightTop;
    qreal rightBottom;
};

/// Between both texts, or from the one in view to the word.
Band bandOf(const Ribbon &ribbon, qreal width, qreal wordX)
{
    const qreal centre = ribbonCentre(ribbon);
    const RibbonEnd tip{centre - thinEnd, centre + thinEnd, 0};
    const RibbonEnd &left = ribbon.openSide() < 0 ? tip : ribbon.left;
    const RibbonEnd &right = ribbon.openSide() > 0 ? tip : ribbon.right;
    return {ribbon.openSide() < 0 ? wordX : 0, left.top, left.bottom, ribbon.openSide() > 0 ? wordX : width, right.top, right.bottom};
}

} // namespace

RibbonEnd ribbonEnd(PageArea &view, TextSpan span)
{
    const TextSpan seen = view.textInView();
    const qreal height = view.viewport()->height();
    const RibbonEnd above{0, 0, -1};
    const RibbonEnd below{height, height, 1};
    if (span.end <= seen.start)
        return above;
    if (span.start >= seen.end)
        return below;
    const QRectF first = view.toViewport(view.page().caretRect(std::max(span.start, seen.start)));
    const QRectF last = view.toViewport(view.page().caretRect(std::max(span.start, std::min(span.end, seen.end) - 1)));
    if (last.bottom() - inset <= 0)
        return above;
    if (first.top() + inset >= height)
        return below;
    return {std::max<qreal>(0, first.top() + inset), std::min(height, last.bottom() - inset), 0};
}

QPainterPath ribbonPath(const Ribbon &ribbon, qreal width, qreal wordX)
{
    const Band band = bandOf(ribbon, width, wordX);
    QPainterPath path(QPointF(band.left, band.leftTop));
    curveTo(path, band.left, band.right, band.rightTop);
    path.lineTo(band.right, band.rightBottom);
    curveTo(path, band.right, band.left, band.leftBottom);
    path.closeSubpath();
    return path;
}

QPainterPath ribbonEdges(const Ribbon &ribbon, qreal width, qreal wordX)
{
    const Band band = bandOf(ribbon, width, wordX);
    QPainterPath path(QPointF(band.left, band.leftTop));
    curveTo(path, band.left, band.right, band.rightTop);
    path.moveTo(band.left, band.leftBottom);
    curveTo(path, band.left, band.right, band.rightBottom);
    return path;
}

qreal ribbonCentre(const Ribbon &ribbon)
{
    const qreal left = (ribbon.left.top + ribbon.left.bottom) / 2;
    const qreal right = (ribbon.right.top + ribbon.right.bottom) / 2;
    return ribbon.openSide() < 0 ? right : ribbon.openSide() > 0 ? left : (left + right) / 2;
}

} // namespace Parallax

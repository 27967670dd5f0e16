// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pagecontent.h"

#include "core/look/stanceglyph.h"
#include "core/pdf/printedlines.h"

#include <QPainter>

#include <algorithm>

namespace Parallax {

namespace {

constexpr QRgb leaderColor = 0xff8b949e;

void paintSign(QPainter &painter, const PageContent::Sign &sign)
{
    if (sign.kind == PageContent::Sign::Kind::Stance) {
        paintStanceGlyph(painter, sign.spot, sign.stance, sign.tint, sign.color);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(sign.color);
    if (sign.kind == PageContent::Sign::Kind::Dot)
        painter.drawEllipse(sign.spot);
    else
        painter.drawRect(sign.spot);
}

void paintBars(QPainter &painter, const std::vector<PageContent::Bar> &bars)
{
    for (const PageContent::Bar &bar : bars)
        painter.fillRect(bar.rect, bar.color);
}

} // namespace

qreal PageContent::add(const LaidText &laid, QPointF topLeft)
{
    return add(laid, topLeft, 0, laid.lines());
}

qreal PageContent::add(const LaidText &laid, QPointF topLeft, int firstLine, int lines)
{
    for (int i = 0; i < lines; ++i)
        texts.push_back({laid, firstLine + i, topLeft + QPointF(0, i * laid.style->lineHeight + laid.style->baseline), laid.style->color});
    return lines > 0 ? lines * laid.style->lineHeight : 0;
}

void PageContent::addRight(const LaidText &laid, qreal right, qreal top)
{
    add(laid, QPointF(right - widthOf(laid), top), 0, std::min(1, laid.lines()));
}

void PageContent::addRule(qreal left, qreal right, qreal y, const QColor &color, qreal width)
{
    bars.push_back({QRectF(left, y - width / 2, right - left, width), color});
}

void paintPage(QPainter &painter, const PageContent &content, PrintedLines *lines)
{
    paintBars(painter, content.grounds);
    paintBars(painter, content.bars);
    for (const PageContent::Text &text : content.texts) {
        painter.setPen(text.color);
        if (lines)
            lines->paint(painter, *text.laid.layout, text.line, text.baseline);
        else
            text.laid.layout->lineAt(text.line).draw(&painter, text.baseline);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(leaderColor), 10, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    for (const QPolygonF &leader : content.leaders)
        painter.drawPolyline(leader);
    for (const PageContent::Sign &sign : content.signs)
        paintSign(painter, sign);
}

void paintTints(QPainter &painter, const PageContent &content)
{
    painter.save();
    // As the annotations of the file do it: what lies over another stays seen.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    paintBars(painter, content.tints);
    painter.restore();
}

} // namespace Parallax

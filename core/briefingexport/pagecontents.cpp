// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/pagecanvas.h"
#include "core/briefingexport/pagepiece.h"
#include "core/briefingexport/pagestyle.h"

#include <QPainter>

#include <algorithm>

namespace Parallax {

namespace {

// Points.
constexpr qreal numberRoom = 26;
constexpr qreal leaderGap = 5;
constexpr qreal leaderStep = 4;
constexpr qreal beforeFirstLevel = 2;

struct Entry
{
    std::shared_ptr<const SetText> text;
    int heading = 0;
    qreal indent = 0;
    qreal width = 0;
    QColor ink;

    void paintLine(PageCanvas &canvas, int line, QPointF at) const
    {
        QPainter &painter = canvas.painter();
        painter.setPen(ink);
        const bool isRightToLeft = text->isRightToLeft();
        text->paintLine(painter, line, at + QPointF(isRightToLeft ? numberRoom : indent, 0), &canvas.lines());
        canvas.addHeadingLink(heading, QRectF(at, QSizeF(width, text->leading())));
        if (line + 1 < text->lines())
            return;
        const QString number = QString::number(canvas.headingPage(heading));
        const QFont font = PageStyle::contents.font();
        const qreal own = printWidth(number, font);
        paintText(painter, at + QPointF(isRightToLeft ? 0 : width - own, 0), number, font, text->leading());
        const auto [left, length] = text->extentOn(line, 0, text->text().size());
        const qreal from = isRightToLeft ? own + leaderGap : indent + left + length + leaderGap;
        const qreal to = isRightToLeft ? numberRoom + left - leaderGap : width - own - leaderGap;
        paintLeader(painter, at + QPointF(0, text->baseline() - 0.5), from, to);
    }
    /// Dots at the same places in all entries, so that they stand below each other.
    static void paintLeader(QPainter &painter, QPointF at, qreal from, qreal to)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(PageStyle::hairline);
        for (qreal x = (int(from / leaderStep) + 1) * leaderStep; x < to; x += leaderStep)
            painter.drawEllipse(at + QPointF(x, 0), 0.5, 0.5);
    }
};

} // namespace

Pieces contentsPieces(const std::vector<ContentsEntry> &entries, qreal width)
{
    Pieces pieces;
    for (const ContentsEntry &entry : entries) {
        Entry made{
            nullptr, entry.heading, PageStyle::indent * (entry.level - 1), width, entry.level == 1 ? PageStyle::text : PageStyle::soft};
        const SetText::Style style{PageStyle::contents.font(), PageStyle::contents.leading, Qt::AlignLeft};
        made.text = std::make_shared<const SetText>(entry.text, style, width - made.indent - numberRoom);
        const int lines = made.text->lines();
        for (int line = 0; line < lines; ++line) {
            Piece piece;
            piece.size = {line == 0 && entry.level == 1 && !pieces.empty() ? beforeFirstLevel : 0, made.text->leading(), line + 1 < lines};
            piece.paint = [made, line](PageCanvas &canvas, QPointF at) { made.paintLine(canvas, line, at); };
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

} // namespace Parallax

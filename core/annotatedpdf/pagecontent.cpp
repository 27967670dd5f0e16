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

/// Between its beginning and its end, what is painted into a PDF belongs to a part of the text, or to none.
class Tagged
{
public:
    Tagged(QPainter &painter, const PagePrinting *printing, const std::optional<PageContent::Part> &part)
        : m_painter(painter)
        , m_isMarked(printing)
        , m_element(printing && part ? printing->elementOf(*part) : -1)
    {
        paintMark(true);
    }
    ~Tagged() { paintMark(false); }
    Q_DISABLE_COPY_MOVE(Tagged)

private:
    void paintMark(bool begins)
    {
        if (m_isMarked)
            m_painter.fillRect(m_element < 0 ? pdfArtifactMark(begins) : pdfElementMark(m_element, begins), Qt::black);
    }

    QPainter &m_painter;
    bool m_isMarked;
    int m_element;
};

/// Behind a line, which has none there: words of two lines of a part would be one to who reads the part and not the page.
void paintSpace(QPainter &painter, const PageContent::Text &text)
{
    const QRectF words = text.laid.layout->lineAt(text.line).naturalTextRect();
    const bool fromRight = text.laid.layout->text().isRightToLeft();
    painter.setFont(text.laid.style->font);
    painter.drawText(text.baseline + QPointF(fromRight ? words.left() : words.right(), 0), QStringLiteral(" "));
}

void paintTexts(QPainter &painter, const PageContent &content, const PagePrinting *printing)
{
    for (size_t i = 0; i < content.texts.size();) {
        const auto part = content.texts[i].part;
        const Tagged tagged(painter, printing, part);
        for (; i < content.texts.size() && content.texts[i].part == part; ++i) {
            const PageContent::Text &text = content.texts[i];
            painter.setPen(text.color);
            if (!printing) {
                text.laid.layout->lineAt(text.line).draw(&painter, text.baseline);
                continue;
            }
            printing->lines.paint(painter, *text.laid.layout, text.line, text.baseline);
            if (part && i + 1 < content.texts.size() && content.texts[i + 1].part == part)
                paintSpace(painter, text);
        }
    }
}

} // namespace

qreal PageContent::add(const LaidText &laid, QPointF topLeft)
{
    return add(laid, topLeft, 0, laid.lines());
}

qreal PageContent::add(const LaidText &laid, QPointF topLeft, int firstLine, int lines)
{
    for (int i = 0; i < lines; ++i)
        texts.push_back(
            {laid, firstLine + i, topLeft + QPointF(0, i * laid.style->lineHeight + laid.style->baseline), laid.style->color, m_part});
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

void paintPage(QPainter &painter, const PageContent &content, const PagePrinting *printing)
{
    if (!content.grounds.empty() || !content.bars.empty()) {
        const Tagged tagged(painter, printing, std::nullopt);
        paintBars(painter, content.grounds);
        paintBars(painter, content.bars);
    }
    paintTexts(painter, content, printing);
    if (content.leaders.empty() && content.signs.empty())
        return;
    const Tagged tagged(painter, printing, std::nullopt);
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

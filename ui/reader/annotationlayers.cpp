// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotationlayers.h"

#include "ui/reader/handles.h"
#include "ui/reader/markglyphs.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStringBuilder>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int pileTypeSize = 10;

/// The lines of a passage in one paragraph, each as far as it is marked.
std::vector<std::vector<QRectF>> blocksOfLines(const PageView &view, TextSpan span)
{
    std::vector<std::vector<QRectF>> blocks;
    for (const auto &box : view.layout.lineBoxes(inView(view, span))) {
        if (blocks.empty() || box.rect.top() > blocks.back().back().bottom() + 1)
            blocks.emplace_back(std::vector{box.rect});
        else if (box.rect.top() < blocks.back().back().bottom() - 1)
            blocks.back().back() |= box.rect;
        else
            blocks.back().push_back(box.rect);
    }
    return blocks;
}

/// Round all lines that touch each other; what a line leaves empty before the passage goes on is inside.
QPainterPath frame(const PageView &view, TextSpan span)
{
    const int paragraph = paragraphAt(view.layout.paragraphs(), std::max(span.start, view.text.start));
    const bool rightToLeft = view.layout.layoutOf(paragraph).text().isRightToLeft();
    QPainterPath path;
    for (const auto &lines : blocksOfLines(view, span)) {
        QRectF all;
        for (const QRectF &line : lines)
            all |= line;
        for (size_t i = 0; i < lines.size(); ++i) {
            QRectF line = lines[i];
            const bool goesOn = i + 1 < lines.size();
            const bool cameHere = i > 0;
            if (rightToLeft ? cameHere : goesOn)
                line.setRight(all.right());
            if (rightToLeft ? goesOn : cameHere)
                line.setLeft(all.left());
            // On the middle of the pixels, so that a pen of one pixel is not spread over two.
            path.addRect(QRectF(
                QPointF(std::floor(line.left()) - 1.5, line.top() + 0.5), QPointF(std::ceil(line.right()) + 1.5, line.bottom() + 0.5)));
        }
    }
    return path.simplified();
}

} // namespace

void MarginLayer::paint(const PageView &view) const
{
    for (const MarginItem &item : m_places.items(view.layout, view.text)) {
        switch (item.kind) {
        case MarginItem::Kind::Stripe:
            paintStripe(view, item);
            break;
        case MarginItem::Kind::Note: {
            const bool picked = item.marks.front()->id == m_picked;
            paintNoteGlyph(view.painter, item.rect.topLeft(), picked ? view.theme.accent : view.theme.soft,
                picked ? view.theme.accentBackground : view.theme.paper);
            break;
        }
        case MarginItem::Kind::Pile:
            paintPile(view, item);
            break;
        }
    }
}

void MarginLayer::paintStripe(const PageView &view, const MarginItem &item) const
{
    const AnnotationMark &mark = *item.marks.front();
    const bool picked = mark.id == m_picked;
    view.painter.setPen(Qt::NoPen);
    view.painter.setBrush(tagColor(view.theme, mark.color));
    const QRectF stripe = picked ? item.rect.adjusted(-1, -1, 1, 1) : item.rect;
    view.painter.drawRoundedRect(stripe, stripe.width() / 2, stripe.width() / 2);
    // A head on it says that a note hangs on the tagging.
    if (mark.notes > 0)
        view.painter.drawEllipse(QPointF(item.rect.center().x(), item.rect.top() + 1), 3, 3);
}

void MarginLayer::paintPile(const PageView &view, const MarginItem &item)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pileTypeSize);
    view.painter.setFont(font);
    const auto count = item.marks.size();
    const QRectF label(item.rect.left(), item.rect.top(), item.rect.width(), pileTypeSize + 3);
    view.painter.setPen(view.theme.soft);
    view.painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, count > 9 ? u"9+"_s : QString(u'+' % QString::number(count)));
    if (item.rect.bottom() > label.bottom() + 2)
        view.painter.fillRect(
            QRectF(item.rect.left() + 1, label.bottom() + 2, 1, item.rect.bottom() - label.bottom() - 2), view.theme.soft);
}

void PassageFrame::setPassage(TextSpan span, MarkInk ink, bool handles)
{
    m_span = span;
    m_ink = ink;
    m_handles = handles;
}

void PassageFrame::paint(const PageView &view) const
{
    if (!m_span.overlaps(view.text))
        return;
    QColor ink = m_ink.in(view.theme);
    if (m_strength == Strength::Faint)
        ink.setAlphaF(0.6F);
    view.painter.setPen(QPen(ink, m_strength == Strength::Faint ? 1 : 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    view.painter.setBrush(Qt::NoBrush);
    view.painter.drawPath(frame(view, m_span));
    if (!m_handles)
        return;
    for (const Boundary boundary : {Boundary::Start, Boundary::End}) {
        const auto handle = handleOf(view.layout, view.text, m_span, boundary);
        if (!handle)
            continue;
        view.painter.setPen(QPen(view.theme.paper, 1));
        view.painter.setBrush(ink);
        view.painter.drawRect(handle->bar);
        view.painter.drawEllipse(handle->knob, Handle::radius, Handle::radius);
    }
}

} // namespace Parallax

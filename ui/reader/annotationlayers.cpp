// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotationlayers.h"

#include "ui/reader/handles.h"
#include "ui/reader/markglyphs.h"
#include "ui/reader/passagepath.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int pileTypeSize = 10;

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
    view.painter.drawPath(passagePath(view, m_span));
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

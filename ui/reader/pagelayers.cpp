// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagelayers.h"

#include <QPainter>
#include <QPainterPath>

namespace Parallax {

void outline(const PageView &view, TextSpan span, const QPen &pen)
{
    view.painter.setPen(pen);
    view.painter.setBrush(Qt::NoBrush);
    for (const auto &box : view.layout.lineBoxes(inView(view, span))) {
        // On the middle of the pixels, so that a pen of one pixel is not spread over two.
        const QRect rect = box.rect.toAlignedRect().adjusted(-1, 1, 0, -2);
        view.painter.drawRoundedRect(QRectF(rect).translated(0.5, 0.5), 3, 3);
    }
}

void Outlines::paint(const PageView &view) const
{
    const auto visible = m_spans.within(view.text);
    if (visible.empty())
        return;
    const QPen usual(m_role == Role::Search ? view.theme.accent : view.theme.soft, 1);
    const QPen strong(view.theme.accent, 2);
    const TextSpan *current = m_current < 0 ? nullptr : &m_spans.all()[size_t(m_current)];
    for (const TextSpan &span : visible)
        outline(view, span, &span == current ? strong : usual);
}

void RevealFlash::paint(const PageView &view) const
{
    if (!m_span.isEmpty())
        outline(view, m_span, QPen(view.theme.accent, 2));
}

void SelectionLayer::paint(const PageView &view) const
{
    if (m_span.isEmpty())
        return;
    QColor ground = view.theme.accent;
    ground.setAlphaF(m_active ? 0.28F : 0.14F);
    view.painter.setPen(Qt::NoPen);
    for (const auto &box : view.layout.lineBoxes(inView(view, m_span)))
        view.painter.fillRect(box.rect, ground);
}

void TextLayer::paint(const PageView &view) const
{
    QPainter &painter = view.painter;
    painter.setPen(view.theme.text);
    if (const QTextLayout *heading = view.layout.headingLayout())
        heading->draw(&painter, view.layout.headingPlace());
    const auto &paragraphs = view.layout.paragraphs();
    if (paragraphs.empty())
        return;
    const QRectF clip = painter.clipBoundingRect();
    for (int i = paragraphAt(paragraphs, view.text.start); i < int(paragraphs.size()) && paragraphs[size_t(i)].span.start < view.text.end;
         ++i) {
        painter.setPen(paragraphs[size_t(i)].kind == ParagraphKind::Boilerplate ? view.theme.faint : view.theme.text);
        view.layout.layoutOf(i).draw(&painter, view.layout.placeOf(i), {}, clip);
    }
}

} // namespace Parallax

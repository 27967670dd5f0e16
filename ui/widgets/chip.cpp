// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chip.h"

#include <QPainter>

namespace Parallax {

namespace {

constexpr int boxPadding = 8;
constexpr int chipHeight = 24;
constexpr qreal radius = 4;
constexpr qreal underlineWidth = 2;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chip::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + (isBox() ? 2 * boxPadding : 2), chipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool outlined = isBox() || hasFocus();
    painter.setPen(outlined ? QPen(hasFocus() ? m_look.checkedInk : m_look.line) : QPen(Qt::NoPen));
    painter.setBrush(isBox() && isChecked() ? QBrush(m_look.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, radius, radius);

    const QRect inside = rect().adjusted(isBox() ? boxPadding : 0, 0, isBox() ? -boxPadding : 0, 0);
    // A pixel more, as widths are rounded.
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, inside.width() + 1);
    const bool bright = isChecked() || underMouse();
    painter.setPen(bright ? m_look.checkedInk : m_look.ink);
    painter.drawText(inside, int(isBox() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter), shown);
    if (isBox() || !isChecked())
        return;
    const qreal y = (chipHeight + fontMetrics().ascent() - fontMetrics().descent()) / 2 + 3;
    painter.setPen(QPen(m_look.underline, underlineWidth, m_look.underlineStyle, Qt::FlatCap));
    painter.drawLine(QPointF(0, y), QPointF(fontMetrics().horizontalAdvance(shown), y));
}

} // namespace Parallax

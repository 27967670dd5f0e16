// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/choicebox.h"

#include <QPainter>
#include <QWheelEvent>

namespace Parallax {

namespace {

constexpr int padding = 9;
constexpr int boxHeight = 28;
constexpr qreal radius = 6;
constexpr qreal arrowReach = 3.5; // from its middle

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(15);
}

void ChoiceBox::setCode(const QString &code)
{
    if (findData(code) < 0)
        addItem(code, code);
    setCurrentIndex(findData(code));
}

QSize ChoiceBox::sizeHint() const
{
    // Wide enough for a few letters: the form says how wide it is.
    return {12 * fontMetrics().averageCharWidth(), boxHeight};
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(hasFocus() ? QPalette::Link : QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QColor faint = palette().color(QPalette::PlaceholderText);
    const QRect inside = rect().adjusted(padding, 0, -2 * padding - int(arrowReach), 0);
    painter.setPen(isEnabled() ? palette().color(QPalette::Text) : faint);
    painter.drawText(
        inside, int(Qt::AlignLeft | Qt::AlignVCenter), fontMetrics().elidedText(currentText(), Qt::ElideRight, inside.width()));
    const QPointF tip(width() - padding - arrowReach, height() / 2.0 + arrowReach / 2);
    painter.setPen(QPen(faint, 1.4));
    painter.drawPolyline(QPolygonF({tip + QPointF(-arrowReach, -arrowReach), tip, tip + QPointF(arrowReach, -arrowReach)}));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Parallax

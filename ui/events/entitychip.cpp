// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/entitychip.h"

#include "ui/session/appearance.h"
#include "core/words/entitywords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int chipHeight = 24;
constexpr int padding = 8;
constexpr int crossWidth = 20;
constexpr qreal crossReach = 3; // from its middle
constexpr qreal radius = 4;
constexpr qreal underlineWidth = 2;

} // namespace

EntityChip::EntityChip(const Appearance &appearance, const QString &name, EntityType type, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_type(type)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(entityTypeName(type));
    setToolTip(u"%1 (%2)"_s.arg(name, entityTypeName(type)));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // Also by Space and by what a screen reader does with buttons.
    connect(this, &QAbstractButton::clicked, this, [this] { m_onCross ? Q_EMIT removed() : Q_EMIT chosen(); });
}

void EntityChip::setRemovable(bool on)
{
    m_removable = on;
    updateGeometry();
    update();
}

QRect EntityChip::cross() const
{
    return m_removable ? QRect(width() - crossWidth, 0, crossWidth, height()) : QRect();
}

QSize EntityChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + padding + (m_removable ? crossWidth : padding) + 2, chipHeight};
}

QSize EntityChip::minimumSizeHint() const
{
    return {4 * crossWidth, chipHeight};
}

void EntityChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? theme.accent : theme.line);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRect inside = rect().adjusted(padding, 0, m_removable ? -crossWidth : -padding, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, inside.width() + 1);
    painter.setPen(theme.text);
    painter.drawText(inside, int(Qt::AlignLeft | Qt::AlignVCenter), shown);
    const EntityGroup group = entityGroup(m_type);
    const qreal y = (chipHeight + fontMetrics().ascent() - fontMetrics().descent()) / 2 + 3;
    painter.setPen(QPen(entityColor(theme, group), underlineWidth, entityLineStyle(group), Qt::FlatCap));
    painter.drawLine(QPointF(inside.left(), y), QPointF(inside.left() + fontMetrics().horizontalAdvance(shown), y));
    if (!m_removable)
        return;
    const QPointF middle = QRectF(cross()).center();
    const bool over = underMouse() && cross().contains(mapFromGlobal(QCursor::pos()));
    painter.setPen(QPen(over ? theme.text : theme.faint, 1.2));
    painter.drawLine(middle + QPointF(-crossReach, -crossReach), middle + QPointF(crossReach, crossReach));
    painter.drawLine(middle + QPointF(-crossReach, crossReach), middle + QPointF(crossReach, -crossReach));
}

void EntityChip::mouseReleaseEvent(QMouseEvent *event)
{
    const QScopedValueRollback onCross(m_onCross, cross().contains(event->position().toPoint()));
    QAbstractButton::mouseReleaseEvent(event);
}

void EntityChip::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_removable && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        Q_EMIT removed();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Parallax

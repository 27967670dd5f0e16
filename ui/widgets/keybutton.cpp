// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keybutton.h"

#include "ui/widgets/rowtext.h"

#include <QKeyEvent>
#include <QPainter>

namespace Parallax {

namespace {

constexpr int buttonHeight = 26;
constexpr int boxPadding = 10;
constexpr int gap = 6;
constexpr qreal radius = 5;

} // namespace

KeyButton::KeyButton(const QString &text, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    setToolTip(key.isEmpty() ? QString() : tr("%1 (%2)").arg(text(), key));
    updateGeometry();
    update();
}

void KeyButton::setFlat(bool flat)
{
    m_flat = flat;
    updateGeometry();
    update();
}

void KeyButton::setInk(const QColor &ink)
{
    m_ink = ink;
    update();
}

void KeyButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QSize KeyButton::sizeHint() const
{
    const int key = m_key.isEmpty() ? 0 : gap + Badge::width(m_key, rowFont(font(), -2));
    return {(m_flat ? 2 : 2 * boxPadding) + fontMetrics().horizontalAdvance(text()) + key, buttonHeight};
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const QColor accent = palette().color(QPalette::Link);
    const QColor line = palette().color(QPalette::Mid);
    const QColor faint = palette().color(QPalette::PlaceholderText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && (hasFocus() || underMouse());
    if (!m_flat || hasFocus()) {
        painter.setPen(lit || (m_primary && isEnabled()) ? accent : line);
        painter.setBrush(m_flat ? QBrush() : isDown() ? palette().highlight() : palette().base());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const QColor ink = m_flat && m_ink.isValid() ? m_ink : palette().color(QPalette::Text);
    const bool bright = isEnabled() && (m_primary || (m_flat && lit));
    const int padding = m_flat ? 1 : boxPadding;
    painter.setPen(!isEnabled() ? faint : bright ? accent : ink);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_key.isEmpty())
        return;
    const QFont small = rowFont(font(), -2);
    const int keyWidth = Badge::width(m_key, small);
    const int height = QFontMetrics(small).height() + 2;
    const Badge badge{m_key, QRect(width() - padding - keyWidth + 1, (this->height() - height) / 2, keyWidth, height)};
    badge.paint(painter, small, line, faint);
}

} // namespace Parallax

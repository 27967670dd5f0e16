// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/keybutton.h"

#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"

#include <QKeyEvent>
#include <QPainter>

namespace Parallax {

namespace {

constexpr int buttonHeight = 26;
constexpr int padding = 10;
constexpr int gap = 6;
constexpr qreal radius = 5;

} // namespace

KeyButton::KeyButton(const Appearance &appearance, const QString &text, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_key(key)
{
    setText(text);
    setToolTip(tr("%1 (%2)").arg(text, key));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QSize KeyButton::sizeHint() const
{
    return {2 * padding + fontMetrics().horizontalAdvance(text()) + gap + Badge::width(m_key, rowFont(font(), -2)), buttonHeight};
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
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && (m_primary || hasFocus() || underMouse());
    painter.setPen(lit ? theme.accent : theme.line);
    painter.setBrush(isDown() ? theme.accentBackground : theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(!isEnabled() ? theme.faint : m_primary ? theme.accent : theme.text);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    const QFont small = rowFont(font(), -2);
    const int width = Badge::width(m_key, small);
    const int height = QFontMetrics(small).height() + 2;
    const Badge badge{m_key, QRect(this->width() - padding - width + 2, (this->height() - height) / 2, width, height)};
    badge.paint(painter, small, theme.line, theme.faint);
}

} // namespace Parallax

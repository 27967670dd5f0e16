// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/legendtoggle.h"

#include "ui/reader/markglyphs.h"
#include "ui/session/appearance.h"

#include <QLocale>
#include <QPainter>

namespace Parallax {

namespace {

constexpr int underlineWidth = 22;
constexpr int glyphWidth = 10;
constexpr int dotWidth = 8;
constexpr int padding = 8;
constexpr int gap = 6;
constexpr int toggleHeight = 24;

} // namespace

LegendToggle::LegendToggle(const Appearance &appearance, const QString &text, std::optional<MarkInk> mark, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_mark(mark)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

QString LegendToggle::countText() const
{
    return m_count < 0 ? QString() : locale().toString(m_count);
}

void LegendToggle::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(countText());
    updateGeometry();
    update();
}

int LegendToggle::sampleWidth() const
{
    return !m_mark ? dotWidth : m_mark->of == MarkInk::Of::Entity ? underlineWidth : glyphWidth;
}

QSize LegendToggle::sizeHint() const
{
    int width = 2 * padding + sampleWidth() + gap + fontMetrics().horizontalAdvance(text());
    if (m_count >= 0)
        width += gap + fontMetrics().horizontalAdvance(countText());
    return QSize(width, toggleHeight);
}

void LegendToggle::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange) ? QPen(theme.accent) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? theme.paper : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    int x = padding;
    const qreal middle = height() / 2.0;
    if (m_mark) {
        if (isChecked())
            paintSample(painter, QRectF(x, 0, sampleWidth(), height()), *m_mark, theme);
    } else {
        painter.setPen(QPen(isChecked() ? theme.accent : theme.faint, 1.5));
        painter.setBrush(isChecked() ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(x + dotWidth / 2.0, middle), dotWidth / 2.0 - 0.5, dotWidth / 2.0 - 0.5);
    }
    x += sampleWidth() + gap;
    const int textWidth = fontMetrics().horizontalAdvance(text());
    painter.setPen(isChecked() ? theme.text : theme.faint);
    painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignVCenter, text());
    painter.setPen(theme.faint);
    painter.drawText(QRect(x + textWidth + gap, 0, width(), height()), Qt::AlignVCenter, countText());
}

void LegendToggle::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LegendToggle::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Parallax

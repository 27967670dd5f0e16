// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/legendtoggle.h"

#include "ui/reader/markglyphs.h"
#include "ui/session/appearance.h"

#include <QLocale>
#include <QPainter>
#include <QStringBuilder>

namespace Parallax {

namespace {

constexpr int underlineWidth = 22;
constexpr int glyphWidth = 10;
constexpr int bandWidth = 12;
constexpr int spotWidth = 14;
constexpr int dotWidth = 8;
constexpr int padding = 8;
constexpr int narrowPadding = 5;
constexpr int gap = 6;
constexpr int toggleHeight = 24;
constexpr qreal paleness = 0.35;

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

void LegendToggle::setNamed(bool named)
{
    m_named = named;
    setHint(m_hint);
    updateGeometry();
    update();
}

void LegendToggle::setHint(const QString &hint)
{
    m_hint = hint;
    setToolTip(m_named ? hint : QString(accessibleName() % u'\n' % hint));
}

int LegendToggle::sampleWidth() const
{
    if (!m_mark)
        return dotWidth;
    switch (m_mark->of) {
    case MarkInk::Of::Entity:
        return underlineWidth;
    case MarkInk::Of::Position:
    case MarkInk::Of::Link:
    case MarkInk::Of::Event:
        return spotWidth;
    case MarkInk::Of::Date:
    case MarkInk::Of::Figure:
        return bandWidth;
    case MarkInk::Of::Tag:
    case MarkInk::Of::Note:
    case MarkInk::Of::Statement:
        break;
    }
    return glyphWidth;
}

int LegendToggle::nameWidth() const
{
    return m_named ? gap + fontMetrics().horizontalAdvance(text()) : 0;
}

QSize LegendToggle::sizeHint() const
{
    int width = 2 * (m_named ? padding : narrowPadding) + sampleWidth() + nameWidth();
    if (m_count >= 0)
        width += gap + fontMetrics().horizontalAdvance(countText());
    return QSize(width, toggleHeight);
}

int LegendToggle::paintMark(QPainter &painter, int x) const
{
    const Theme &theme = m_appearance.theme();
    const int width = sampleWidth();
    if (!m_mark) {
        painter.setPen(QPen(isChecked() ? theme.accent : theme.faint, 1.5));
        painter.setBrush(isChecked() ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(x + width / 2.0, height() / 2.0), width / 2.0 - 0.5, width / 2.0 - 0.5);
    } else {
        painter.setOpacity(isChecked() ? 1 : paleness);
        paintSample(painter, QRectF(x, 0, width, height()), *m_mark, theme);
        painter.setOpacity(1);
    }
    return x + width;
}

void LegendToggle::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange) ? QPen(theme.accent) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? theme.paper : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    int x = paintMark(painter, m_named ? padding : narrowPadding);
    if (m_named) {
        painter.setPen(isChecked() ? theme.text : theme.faint);
        painter.drawText(QRect(x + gap, 0, nameWidth() - gap + 1, height()), Qt::AlignVCenter, text());
    }
    x += nameWidth();
    painter.setPen(isChecked() && !m_named ? theme.text : theme.faint);
    painter.drawText(QRect(x + gap, 0, width(), height()), Qt::AlignVCenter, countText());
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

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/periodchip.h"

#include "core/words/periodtext.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int chipHeight = 24;
constexpr int crossPlace = 20; ///< its width with the space before it
constexpr qreal crossSize = 7;
constexpr qreal radius = 4;

} // namespace

PeriodChip::PeriodChip(QWidget *parent, Style style)
    : QAbstractButton(parent)
    , m_style(style)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void PeriodChip::setPeriod(const std::optional<Period> &period)
{
    const QString days = period ? periodText(*period) : QString();
    const QString words = days.isNull() || m_style == Style::Box ? days : tr("Only %1").arg(days);
    if (words != text()) {
        setText(words);
        updateGeometry();
    }
    if (!words.isNull()) {
        setToolTip(tr("%1 Click to show all times again.").arg(periodSentence(*period)));
        setAccessibleName(tr("Only %1; show all times again").arg(days));
        setAccessibleDescription(periodSentence(*period));
    }
    setVisible(!words.isNull());
}

void PeriodChip::setLook(const Look &look)
{
    m_look = look;
    update();
}

int PeriodChip::padding() const
{
    return m_style == Style::Box ? 8 : 2;
}

QSize PeriodChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding() + crossPlace - (m_style == Style::Box ? 4 : 0), chipHeight};
}

QSize PeriodChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6 + 2 * padding() + crossPlace), chipHeight};
}

void PeriodChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = underMouse() || hasFocus();
    const bool boxed = m_style == Style::Box;
    painter.setPen(boxed || hasFocus() ? QPen(hasFocus() ? m_look.strongInk : m_look.line) : QPen(Qt::NoPen));
    painter.setBrush(boxed ? QBrush(m_look.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const QRect words = rect().adjusted(padding(), 0, -crossPlace, 0);
    painter.setPen(strong ? m_look.strongInk : m_look.ink);
    // A pixel more, as widths are rounded.
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));

    painter.setPen(QPen(strong ? m_look.strongInk : m_look.ink, 1.25, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle(width() - 11, height() / 2.0);
    const qreal arm = crossSize / 2;
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

void PeriodChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PeriodChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PeriodChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/inklabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Parallax {

InkLabel::InkLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

void InkLabel::setInk(const QColor &ink)
{
    m_ink = ink;
    update();
}

QSize InkLabel::minimumSizeHint() const
{
    constexpr int readable = 6; // letters
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min(whole.width(), readable * fontMetrics().averageCharWidth()), whole.height()};
}

bool InkLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || sizeHint().width() <= width())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void InkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_ink.isValid() ? m_ink : palette().color(foregroundRole()));
    const QRect place = contentsRect();
    painter.drawText(place, int(alignment()), fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace Parallax

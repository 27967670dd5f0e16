// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/growingtext.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int side = 11;
constexpr int top = 5;
constexpr qreal radius = 6;

} // namespace

GrowingText::GrowingText(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewest(fewestLines)
    , m_most(mostLines)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // The box is painted here: the viewport begins inside it.
    document()->setDocumentMargin(0);
    setViewportMargins(side, top, side, top);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    // Queued: a scroll bar that comes while the text is being laid out would leave its lines too long.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit, Qt::QueuedConnection);
    fit();
}

QSize GrowingText::sizeHint() const
{
    // The layout of a plain text edit counts lines, not pixels.
    const int lines = std::clamp(int(document()->documentLayout()->documentSize().height()), m_fewest, m_most);
    return {160, lines * fontMetrics().lineSpacing() + 2 * top};
}

void GrowingText::fit()
{
    const bool scrolls = int(document()->documentLayout()->documentSize().height()) > m_most;
    const auto policy = scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    if (policy != verticalScrollBarPolicy()) {
        setVerticalScrollBarPolicy(policy);
        // Lines that were laid out already keep their length otherwise, and the bar covers their ends.
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setLineWrapMode(QPlainTextEdit::WidgetWidth);
    }
    setFixedHeight(sizeHint().height());
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

bool GrowingText::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    // The event of the viewport goes to paintEvent(); this one is for what lies around it.
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(hasFocus() ? QPalette::Link : QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    return true;
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (enters && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT entered();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    // A menu over it, or another window, does not end the writing.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/titleedit.h"

#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int side = 9;
constexpr int top = 5;
constexpr qreal radius = 6;

} // namespace

TitleEdit::TitleEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // The box is painted here: the viewport begins inside it.
    document()->setDocumentMargin(0);
    setViewportMargins(side, top, side, top);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &TitleEdit::fitHeight);
}

QSize TitleEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    lines = std::clamp(lines, 1, maximumLines);
    return {160, lines * fontMetrics().lineSpacing() + 2 * top};
}

void TitleEdit::fitHeight()
{
    // One that scrolls while its height still follows would show its first line cut.
    updateGeometry();
    setFixedHeight(sizeHint().height());
}

void TitleEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

bool TitleEdit::event(QEvent *event)
{
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

void TitleEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TitleEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void TitleEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

} // namespace Parallax

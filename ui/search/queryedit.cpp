// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/queryedit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QWheelEvent>

namespace Parallax {

QueryEdit::QueryEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    viewport()->setAutoFillBackground(false);
    // A file dropped on the window means import.
    setAcceptDrops(false);
}

void QueryEdit::setText(const QString &text)
{
    // Through the cursor, so that it can be undone as typing can.
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString query = text().trimmed(); !query.isEmpty())
            m_history.add(query);
        Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        m_history.endWalk();
        Q_EMIT escaped();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return walk(event->key());
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void QueryEdit::walk(int key)
{
    const auto query = key == Qt::Key_Up ? m_history.older(text()) : m_history.newer();
    if (query)
        setText(*query);
    else if (key == Qt::Key_Down)
        Q_EMIT leftDownward();
}

bool QueryEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void QueryEdit::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(source->text().simplified());
}

void QueryEdit::wheelEvent(QWheelEvent *event)
{
    // The line could be scrolled out of sight by the pixel that rounding leaves.
    event->ignore();
}

void QueryEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void QueryEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingeditor.h"
#include "ui/briefing/markplaces.h"

#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Keys of the window that mean something else while one writes.
bool isOwn(const QKeyEvent &event)
{
    if (event.modifiers() == Qt::ControlModifier)
        return event.key() == Qt::Key_B || event.key() == Qt::Key_I || event.key() == Qt::Key_F;
    return event.modifiers() == Qt::AltModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
}

} // namespace

bool BriefingEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // What the editor cannot take back, the project does.
        const bool passes = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
        if (passes) {
            event->ignore();
            return false;
        }
        if (isOwn(*key)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool BriefingEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::MouseMove || event->type() == QEvent::Wheel)
        Q_EMIT markLeft();
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->modifiers() == Qt::ControlModifier) {
        const BriefingMark *mark = markAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (mark && !mark->name.isEmpty())
            Q_EMIT citationChosen(QString(mark->name));
    }
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const BriefingMark *mark = markAt(help->pos()))
        Q_EMIT markHovered(*mark, help->globalPos());
    return true;
}

bool BriefingEditor::handleKey(const QKeyEvent &event)
{
    const bool plain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    const bool control = event.modifiers() == Qt::ControlModifier;
    std::optional<TextEdit> edit;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain || textCursor().hasSelection())
            return false;
        // The sentence takes its marks along.
        if (const auto behind = behindMarks(toPlainText(), selection().start))
            select({*behind, *behind});
        edit = continuedList(toPlainText(), selection().start);
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        edit = shiftedList(toPlainText(), selection(), event.key() == Qt::Key_Tab);
        // A tab in Markdown begins code, which nobody means here.
        if (!edit)
            return focusNextPrevChild(event.key() == Qt::Key_Tab);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event.modifiers() != Qt::AltModifier)
            return false;
        Q_EMIT problemStepRequested(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_B:
    case Qt::Key_I:
        edit = control ? std::optional(toggledEmphasis(toPlainText(), selection(), event.key() == Qt::Key_B ? u"**"_s : u"*"_s))
                       : std::nullopt;
        break;
    case Qt::Key_F:
        if (control)
            Q_EMIT findRequested();
        return control;
    default:
        return false;
    }
    if (edit)
        apply(*edit);
    return edit.has_value();
}

void BriefingEditor::keyPressEvent(QKeyEvent *event)
{
    const bool writes = event->key() != Qt::Key_Up && event->key() != Qt::Key_Down && event->key() != Qt::Key_F;
    if (!(writes && isReadOnly()) && handleKey(*event))
        return event->accept();
    QPlainTextEdit::keyPressEvent(event);
}

void BriefingEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Its own menu is no end of the writing.
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void BriefingEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

void BriefingEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

} // namespace Parallax

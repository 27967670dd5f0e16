// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/noteeditor.h"

#include "ui/session/appearance.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 16;
constexpr int documentMargin = 0;

} // namespace

NoteEditor::NoteEditor(const Appearance &appearance, std::shared_ptr<const Highlighting> highlighting, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_appearance(appearance)
    , m_highlighting(std::move(highlighting))
{
    setObjectName(u"noteEditor"_s);
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Write a note in Markdown: **bold**, *italic*, - list"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(documentMargin);
    m_rest.setInterval(pause);
    m_longest.setInterval(longestUnsaved);
    for (QTimer *timer : {&m_rest, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] {
            // An empty note is none: somebody who has just cleared it goes on to write, and shall keep it.
            if (!toPlainText().trimmed().isEmpty())
                save();
        });
    }
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEditor::noticeChange);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { updateGeometry(); });
    connect(&appearance, &Appearance::themeChanged, this, [this] {
        if (m_highlighter)
            highlight();
    });
}

NoteEditor::~NoteEditor()
{
    // A highlighter that goes takes its colours from the document, which tells of it as of a change of the text.
    const QSignalBlocker blocker(this);
    m_highlighter.reset();
}

void NoteEditor::setSavedText(const QString &text)
{
    const bool follows = !isUnsaved();
    m_saved = text;
    if (follows && toPlainText() != text)
        setPlainText(text);
    highlightSoon();
    if (!isUnsaved()) {
        m_rest.stop();
        m_longest.stop();
    }
}

void NoteEditor::save()
{
    m_rest.stop();
    m_longest.stop();
    if (isUnsaved())
        Q_EMIT saveRequested(toPlainText());
}

void NoteEditor::finish()
{
    save();
    // What could not be saved stays in sight, and one can try again.
    if (!isUnsaved())
        Q_EMIT finished();
}

void NoteEditor::noticeChange()
{
    if (!isUnsaved())
        return;
    highlightSoon();
    m_rest.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void NoteEditor::highlightSoon()
{
    if (!m_highlighter && m_highlighting && !document()->isEmpty())
        QTimer::singleShot(0, this, &NoteEditor::highlight);
}

void NoteEditor::highlight()
{
    // A highlighter that sets its colours changes no text.
    const QSignalBlocker blocker(this);
    m_highlighter = m_highlighting->forDocument(*document(), u"Markdown"_s, m_appearance.theme().dark);
}

QSize NoteEditor::sizeHint() const
{
    // QPlainTextDocumentLayout counts its height in lines.
    const int lines = std::clamp(int(document()->size().height()), fewestLines, mostLines);
    return {200, lines * fontMetrics().lineSpacing() + 2 * documentMargin + 2};
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return finish();
    // Nothing that was written is lost by a key; undo takes it back.
    if (event->key() == Qt::Key_Escape)
        return finish();
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
    // Its own menu, or another window for a moment, is no end of the writing.
    if (event->reason() == Qt::PopupFocusReason)
        return;
    if (event->reason() == Qt::ActiveWindowFocusReason)
        save();
    else
        finish();
}

void NoteEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/highlighting.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QTimer>

#include <memory>

namespace Parallax {

class Appearance;

/// Where a note is written, in Markdown. Asks to be saved when the focus leaves, on Ctrl+Enter and Esc, when the keys rest,
/// and now and then while they do not. As high as its text.
class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Milliseconds without a key until the text is saved, and the longest that one can type without.
    static constexpr int pause = 4000;
    static constexpr int longestUnsaved = 20000;

    /// Definitions are read when there is text to colour and shared by the editors that have the same `highlighting`.
    NoteEditor(const Appearance &appearance, std::shared_ptr<const Highlighting> highlighting, QWidget *parent = nullptr);
    ~NoteEditor() override;

    /// What the project holds now. The text follows unless somebody has changed it here.
    void setSavedText(const QString &text);
    [[nodiscard]] const QString &savedText() const { return m_saved; }
    [[nodiscard]] bool isUnsaved() const { return toPlainText() != m_saved; }
    /// Asks for it if there is something to save.
    void save();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Whoever saves it calls setSavedText().
    void saveRequested(const QString &text);
    /// By Ctrl+Enter, Esc or because the focus went elsewhere, and after it was saved.
    void finished();
    void focusChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void noticeChange();
    /// Reading the definitions takes some 40 ms: after the text has been painted.
    void highlightSoon();
    void highlight();
    void finish();

    const Appearance &m_appearance;
    std::shared_ptr<const Highlighting> m_highlighting;
    std::unique_ptr<QSyntaxHighlighter> m_highlighter;
    QString m_saved;
    QTimer m_rest;
    QTimer m_longest;
};

} // namespace Parallax

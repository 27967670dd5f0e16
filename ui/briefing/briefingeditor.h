// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "ui/briefing/briefingmarks.h"

#include <QPlainTextEdit>

#include <memory>

namespace Parallax {

class Appearance;
class BriefingHighlighter;
class Highlighting;
struct TextEdit;

/// Where a briefing is written, in Markdown: in the reading face, its lines no longer than one reads well. Ctrl+B and Ctrl+I,
/// lists that go on with Enter and go deeper with Tab. Undo is its own as long as it has something to take back.
class BriefingEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Of a line.
    static constexpr int mostCharacters = 80;

    /// `appearance` outlives it.
    BriefingEditor(const Appearance &appearance, std::shared_ptr<const Highlighting> highlighting, QWidget *parent = nullptr);
    ~BriefingEditor() override;

    /// Another briefing: nothing of it can be undone here.
    void setText(const QString &text);
    /// The same one with other words; undo can take it back. The caret stays where it was in the words that did not change.
    void replaceText(const QString &text);
    /// The same, and nothing can be undone here: the project's undo has done it.
    void reloadText(const QString &text);

    [[nodiscard]] TextSpan selection() const;
    void select(TextSpan span);
    void apply(const TextEdit &edit);
    /// At the place of a mark for the caret.
    void insertMark(const QString &mark);
    /// As paragraphs of their own behind the one of the caret, or behind the building block that it is in.
    void insertBlock(const QString &block);
    void toggleBold();
    void toggleItalic();

    void setMarks(std::vector<BriefingMark> marks);
    [[nodiscard]] BriefingHighlighter &highlighter() const { return *m_highlighter; }
    [[nodiscard]] const BriefingMark *markAt(const QPoint &place) const;

Q_SIGNALS:
    void findRequested();
    /// Alt+Down and Alt+Up.
    void problemStepRequested(int direction);
    void left();
    /// The mouse rests on a mark; global pixels.
    void markHovered(const Parallax::BriefingMark &mark, const QPoint &place);
    void markLeft();
    /// By Ctrl and a click.
    void citationChosen(const QString &name);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    void fitMeasure();
    void applyTheme();
    [[nodiscard]] qsizetype blockEndAt(qsizetype caret) const;

    const Appearance &m_appearance;
    std::unique_ptr<BriefingHighlighter> m_highlighter;
};

} // namespace Parallax

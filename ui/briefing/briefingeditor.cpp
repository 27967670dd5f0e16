// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingeditor.h"

#include "ui/briefing/briefinghighlighter.h"
#include "ui/briefing/markplaces.h"
#include "ui/session/appearance.h"

#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int side = 24;
constexpr int top = 16;

/// What two texts have in common at their ends stays.
TextEdit changeOf(const QString &before, const QString &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < most && before[start] == after[start])
        ++start;
    qsizetype same = 0;
    while (same < most - start && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return {{start, before.size() - same}, after.mid(start, after.size() - same - start), {}};
}

qsizetype follow(qsizetype offset, const TextEdit &change)
{
    if (offset <= change.replaced.start)
        return offset;
    if (offset >= change.replaced.end)
        return offset - change.replaced.length() + change.by.size();
    return change.replaced.start + std::min(offset - change.replaced.start, change.by.size());
}

} // namespace

BriefingEditor::BriefingEditor(const Appearance &appearance, std::shared_ptr<const Highlighting> highlighting, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_appearance(appearance)
    , m_highlighter(std::make_unique<BriefingHighlighter>(*document(), std::move(highlighting), appearance.theme()))
{
    setObjectName(u"briefingEditor"_s);
    setAccessibleName(tr("Text of the briefing"));
    setPlaceholderText(tr("Write in Markdown. Select words in an article and press Ctrl+Shift+C to cite them here."));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(false);
    document()->setDocumentMargin(0);
    connect(&appearance, &Appearance::themeChanged, this, &BriefingEditor::applyTheme);
    connect(&appearance, &Appearance::readingFontChanged, this, &BriefingEditor::applyTheme);
    applyTheme();
}

BriefingEditor::~BriefingEditor()
{
    // A highlighter that goes takes its colours from the document, which tells of it as of a change of the text.
    const QSignalBlocker blocker(this);
    m_highlighter.reset();
}

void BriefingEditor::setText(const QString &text)
{
    m_highlighter->setMarks({});
    setPlainText(text);
}

void BriefingEditor::replaceText(const QString &text)
{
    const QString before = toPlainText();
    if (text == before)
        return;
    const TextEdit change = changeOf(before, text);
    const TextSpan kept{follow(selection().start, change), follow(selection().end, change)};
    const int scrolled = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.setPosition(int(change.replaced.start));
    cursor.setPosition(int(change.replaced.end), QTextCursor::KeepAnchor);
    cursor.insertText(change.by);
    select(kept);
    verticalScrollBar()->setValue(scrolled);
}

void BriefingEditor::reloadText(const QString &text)
{
    replaceText(text);
    document()->clearUndoRedoStacks();
}

TextSpan BriefingEditor::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

void BriefingEditor::select(TextSpan span)
{
    const qsizetype last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(int(std::clamp<qsizetype>(span.start, 0, last)));
    cursor.setPosition(int(std::clamp<qsizetype>(span.end, 0, last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void BriefingEditor::apply(const TextEdit &edit)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(edit.replaced.start));
    cursor.setPosition(int(edit.replaced.end), QTextCursor::KeepAnchor);
    if (!edit.replaced.isEmpty() || !edit.by.isEmpty())
        cursor.insertText(edit.by);
    select(edit.selected);
}

void BriefingEditor::insertMark(const QString &mark)
{
    apply(insertedMark(toPlainText(), selection(), mark, blockEndAt(selection().end)));
    ensureCursorVisible();
}

void BriefingEditor::insertBlock(const QString &block)
{
    const QString markdown = block.trimmed();
    const QString text = toPlainText();
    const qsizetype caret = selection().end;
    const qsizetype behind = blockEndAt(caret);
    qsizetype place = behind;
    if (place < 0) {
        const qsizetype paragraph = text.indexOf("\n\n"_L1, std::max<qsizetype>(0, caret - 1));
        place = paragraph < 0 ? text.size() : std::max(paragraph, caret);
    }
    place = endOfWords(text, {0, place});
    const QString before = place == 0 ? QString() : u"\n\n"_s;
    const QString rest = text.mid(place);
    const QString after = rest.startsWith("\n\n"_L1) ? QString() : rest.startsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    const qsizetype end = place + before.size() + markdown.size();
    apply({{place, place}, QString(before % markdown % after), {end, end}});
    ensureCursorVisible();
}

qsizetype BriefingEditor::blockEndAt(qsizetype caret) const
{
    const BriefingDocument document = readBriefing(toPlainText());
    for (const BuildingBlockPlace &block : document.buildingBlocks) {
        if (block.source.start < caret && caret < block.source.end)
            return block.source.end;
    }
    return -1;
}

void BriefingEditor::toggleBold()
{
    apply(toggledEmphasis(toPlainText(), selection(), u"**"_s));
}

void BriefingEditor::toggleItalic()
{
    apply(toggledEmphasis(toPlainText(), selection(), u"*"_s));
}

void BriefingEditor::setMarks(std::vector<BriefingMark> marks)
{
    // Colours are no change of the text.
    const QSignalBlocker blocker(this);
    m_highlighter->setMarks(std::move(marks));
    viewport()->update();
}

const BriefingMark *BriefingEditor::markAt(const QPoint &place) const
{
    const QTextCursor cursor = cursorForPosition(place);
    const QRect caret = cursorRect(cursor);
    // Beyond the end of a line there are no words.
    if (std::abs(caret.center().x() - place.x()) > 2 * fontMetrics().averageCharWidth() || !caret.adjusted(-99, 0, 99, 0).contains(place))
        return nullptr;
    const int offset = caret.center().x() > place.x() ? cursor.position() - 1 : cursor.position();
    return m_highlighter->markAt(offset);
}

void BriefingEditor::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    QPalette palette = theme.palette();
    // The margins around the text as well.
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, theme.paper);
    palette.setColor(QPalette::PlaceholderText, theme.faint);
    setPalette(palette);
    setAutoFillBackground(true);
    QFont face = m_appearance.readingFont();
    face.setPointSizeF(std::max(9.0, face.pointSizeF() - 0.5));
    setFont(face);
    const QSignalBlocker blocker(this);
    m_highlighter->setTheme(theme);
    fitMeasure();
}

void BriefingEditor::fitMeasure()
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int measure = mostCharacters * fontMetrics().averageCharWidth();
    const int room = width() - bar;
    const int margin = std::max(side, (room - measure) / 2);
    setViewportMargins(margin, top, std::max(side, room - margin - measure), 0);
}

void BriefingEditor::resizeEvent(QResizeEvent *event)
{
    fitMeasure();
    QPlainTextEdit::resizeEvent(event);
}

} // namespace Parallax

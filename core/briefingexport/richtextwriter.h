// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/richtext.h"
#include "core/briefingexport/shownruns.h"

#include <QHash>
#include <QTextCharFormat>
#include <QTextCursor>

class QTextTable;

namespace Parallax {

/// Writes a briefing into an empty QTextDocument, block by block.
class RichTextWriter
{
public:
    /// All are borrowed for as long as it lives.
    RichTextWriter(const BriefingPages &pages, const RichTextStyle &style, QTextDocument &document);

    void writeTitle(const DocumentTitle &title);
    void write(const DocumentBlock &block, int raised);
    void writeNotes();

private:
    // Blocks.
    void startBlock(QTextBlockFormat format, qsizetype sourceStart);
    /// What follows until endFramed() stands in a cell with a rule at its left, or on a ground.
    void startFramed(const QColor &rule, const QColor &ground, qreal indent);
    void endFramed();
    void writeHeading(const DocumentBlock &block, int level);
    void writeParagraph(const DocumentBlock &block);
    void writeCode(const DocumentBlock &block);
    void writeTable(const DocumentBlock &block);
    void writeCell(QTextTable &table, const DocumentBlock &block, int row, int column);
    void writePicture(const DocumentBlock &block);
    void writeRule(const DocumentBlock &block);
    void writeNote(const BriefingSource &source);

    // Runs.
    void writeRuns(const ShownRuns &runs, const QTextCharFormat &base);
    void writeRun(const ShownRun &run, const QTextCharFormat &base);
    void writeMarked(const ShownRun &run, const QTextCharFormat &format);
    void writeNumbers(const ShownRun &run, const QTextCharFormat &base);
    void writeStance(const ShownRun &run, const QTextCharFormat &base);
    [[nodiscard]] QTextCharFormat numberFormat(const BriefingSource *source, const QTextCharFormat &base) const;
    [[nodiscard]] const BriefingSource *sourceOf(int number) const;

    [[nodiscard]] QTextCharFormat reading(qreal factor = 1) const;
    [[nodiscard]] QTextCharFormat sans(qreal factor = 1) const;
    [[nodiscard]] QTextBlockFormat spaced(qreal above, qreal below, qreal indent = 0) const;
    [[nodiscard]] qreal em() const { return m_style.pointSize * 4 / 3; }

    const BriefingPages &m_pages;
    const RichTextStyle &m_style;
    QTextDocument &m_document;
    QTextCursor m_cursor;
    bool m_fresh = true; ///< the cursor is in an empty block that nothing was written into
    QHash<int, qsizetype> m_firstUse; ///< of a number, in the Markdown
};

} // namespace Parallax

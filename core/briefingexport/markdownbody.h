// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/shownruns.h"

namespace Parallax {

/// A briefing as Markdown that other programs read: CommonMark with tables, and footnotes as Pandoc and GitHub have them.
class MarkdownBody
{
public:
    /// Both are borrowed for as long as it lives.
    MarkdownBody(const BriefingPages &pages, const BriefingExport &options);

    QString markdown();

private:
    void write(const DocumentBlock &block);
    void writeItem(const DocumentBlock &block);
    void writeCode(const DocumentBlock &block);
    void writeTable(const DocumentBlock &block);
    void writePicture(const DocumentBlock &block);
    void writeDates(const Chronology &chronology, const DocumentBlock &block);
    void writeNotes();

    /// Lines of a block, each behind what the quotations and lists around it want; a blank line in front.
    void addBlock(const QStringList &lines, const DocumentBlock &block);
    void addRow(QStringList &lines, const QStringList &cells) const;
    [[nodiscard]] QString indentOf(const DocumentBlock &block) const;
    [[nodiscard]] QString runs(const ShownRuns &runs, bool inTable = false) const;

    const BriefingPages &m_pages;
    const BriefingExport &m_options;
    const DocumentTitle m_title;
    QString m_markdown;
    std::vector<qsizetype> m_markers; ///< widths of the markers of the lists around what follows
    const DocumentBlock *m_last = nullptr;
};

} // namespace Parallax

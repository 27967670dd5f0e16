// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/shownruns.h"

#include <QHash>

namespace Parallax {

/// What stands in the body of an HTML file of a briefing.
class HtmlBody
{
public:
    /// Both are borrowed for as long as it lives.
    HtmlBody(const BriefingPages &pages, const BriefingExport &options);

    QString html();

private:
    struct OpenList
    {
        bool ordered = false;
        int next = 0; ///< number of the item that would go on with it
    };

    void writeContents();
    void write(const DocumentBlock &block, size_t index);
    void writeHeading(const DocumentBlock &block, size_t index);
    void writeParagraph(const DocumentBlock &block);
    void writeCode(const DocumentBlock &block);
    void writeTable(const DocumentBlock &block);
    void writePicture(const DocumentBlock &block);
    void writeNotes();
    void writeNote(const BriefingSource &source);

    /// Opens and closes lists and quotations so that the block stands in those it is in.
    void nest(const DocumentBlock &block);
    void closeLists(size_t depth);
    void openItem(const DocumentBlock &block);

    [[nodiscard]] QString runs(const ShownRuns &runs);
    [[nodiscard]] QString run(const ShownRun &run);
    [[nodiscard]] QString numbers(const ShownRun &run);

    const BriefingPages &m_pages;
    const BriefingExport &m_options;
    const DocumentTitle m_title;
    QString m_html;
    std::vector<OpenList> m_lists;
    int m_quoted = 0;
    QHash<int, int> m_uses; ///< by number of the source
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"
#include "core/briefingexport/pagenotes.h"
#include "core/briefingexport/pagepiece.h"

#include <set>

namespace Parallax {

/// Makes pieces of pages of a briefing, one below the other.
class PieceMaker
{
public:
    /// `pages` outlives the pieces.
    PieceMaker(const BriefingPages &pages, qreal width);

    void addTitle();
    void addContents(const std::vector<ContentsEntry> &entries);
    void addBlocks();
    void addEndnotes(const PageNotes &notes);

    [[nodiscard]] qreal height() const;
    /// In order; a heading is known by the index of its block, that of the endnotes by a number that no block has.
    [[nodiscard]] const std::vector<ContentsEntry> &headings() const { return m_headings; }
    Pieces take() { return std::move(m_pieces); }

private:
    void add(Piece piece);
    void addAll(Pieces pieces, qreal above);
    void addBlock(int index);
    void addHeading(int index, int level, const ShownRuns &runs, const QString &text);
    void addText(const DocumentBlock &block, bool keepsNext);
    void addCode(const DocumentBlock &block);
    void addPicture(const DocumentBlock &block);
    void addRule();
    /// Whole lines of one setting; the first has the space above.
    void addLines(const QString &text, const PageStyle::Setting &setting, qreal above, bool keepsNext);
    [[nodiscard]] qreal spaceBefore(const DocumentBlock &block) const;

    const BriefingPages &m_pages;
    qreal m_width;
    int m_raised = 0;
    std::set<int> m_cited; ///< numbers that stand outside of lists of sources
    bool m_inSourceList = false;
    Pieces m_pieces;
    const DocumentBlock *m_before = nullptr;
    std::vector<ContentsEntry> m_headings;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingsources.h"
#include "core/briefingexport/pagepiece.h"
#include "core/briefingexport/setruns.h"

#include <map>
#include <memory>

namespace Parallax {

/// The sources of a briefing, set as foot- or endnotes. A value that can be copied.
class PageNotes
{
public:
    PageNotes(const std::vector<BriefingSource> &sources, qreal width);

    [[nodiscard]] std::map<int, NoteSize> sizes() const;
    [[nodiscard]] bool isEmpty() const { return m_notes.empty(); }
    /// One line of a note, with its number at the first one.
    void paintLine(PageCanvas &canvas, int number, int line, QPointF at) const;
    /// "4, 7 on page 1 · 11 on page 2", each number with a link to its note.
    [[nodiscard]] SetRuns earlierWords(const std::vector<EarlierNotes> &earlier) const;
    /// All of them one below the other.
    [[nodiscard]] Pieces endnotes() const;

private:
    qreal m_width;
    std::map<int, std::shared_ptr<const SetRuns>> m_notes;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"
#include "core/briefingexport/pagenotes.h"
#include "core/pdf/pdffinish.h"

class QPagedPaintDevice;

namespace Parallax {

/// The pages of a briefing before they are painted.
struct PageLayout
{
    QSizeF size; ///< points
    Pieces pieces;
    PageNotes notes;
    std::vector<ContentsEntry> headings; ///< in order
    std::vector<PlannedPage> pages;

    /// Of each heading, from 0.
    [[nodiscard]] QHash<int, int> headingPages() const;
};

/// `pages` outlives the layout.
PageLayout layOutPages(const BriefingPages &pages, const BriefingExport &options);

struct PrintedBriefing
{
    PdfAdditions additions; ///< all that leads from one place to another, the outline, the texts
    std::vector<char32_t> missing; ///< characters that no installed font has
};

/// Paints them with heads, feet and footnotes.
PrintedBriefing printPages(const PageLayout &layout, const BriefingPages &pages, const BriefingExport &options, QPagedPaintDevice &device);

} // namespace Parallax

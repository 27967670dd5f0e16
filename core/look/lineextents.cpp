// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/look/lineextents.h"

#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>

namespace Parallax {

bool mayMixDirections(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const ushort code = c.unicode();
        // Hebrew, Arabic and their neighbours, their presentation forms, direction marks, and all surrogates to be sure.
        return (code >= 0x590 && code <= 0x8ff) || (code >= 0x200e && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
            || (code >= 0xd800 && code <= 0xdfff) || (code >= 0xfb1d && code <= 0xfefc);
    });
}

std::vector<Extent> extentsOnLine(const QTextLayout &layout, const QTextLine &line, int start, int end, bool mixedDirections)
{
    start = std::max(start, line.textStart());
    end = std::min(end, line.textStart() + line.textLength());
    // White space at the end of a line is not seen, so nothing marks it.
    if (end == line.textStart() + line.textLength()) {
        while (end > start && layout.text()[end - 1].isSpace())
            --end;
    }
    if (start >= end)
        return {};
    if (!mixedDirections) {
        const qreal from = line.cursorToX(start);
        const qreal to = line.cursorToX(end);
        return {{std::min(from, to), std::max(from, to)}};
    }
    std::vector<Extent> extents;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
        const auto positions = run.positions();
        const auto advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        Extent extent{1e9, -1e9};
        for (int i = 0; i < positions.size(); ++i) {
            extent.left = std::min(extent.left, positions[i].x());
            extent.right = std::max(extent.right, positions[i].x() + advances[i].x());
        }
        if (extent.left < extent.right)
            extents.push_back(extent);
    }
    std::sort(extents.begin(), extents.end(), [](const Extent &a, const Extent &b) { return a.left < b.left; });
    std::vector<Extent> joined;
    for (const Extent &extent : extents) {
        if (!joined.empty() && extent.left <= joined.back().right + 1)
            joined.back().right = std::max(joined.back().right, extent.right);
        else
            joined.push_back(extent);
    }
    return joined;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pagebreaks.h"

namespace Parallax {

namespace {

/// The line that begins the page after the one that begins with `first`.
size_t nextStart(const std::vector<FlowLine> &lines, size_t first, qreal pageHeight)
{
    size_t end = first;
    size_t enough = first + 1;
    for (qreal used = 0; end < lines.size(); ++end) {
        used += lines[end].height + (end > first ? lines[end].gap : 0);
        if (used > pageHeight && end > first)
            break;
        if (used < pageHeight * 2 / 3)
            enough = end + 1;
    }
    if (end == lines.size())
        return end;
    for (size_t start = end; start > enough; --start) {
        if (!lines[start].joined)
            return start;
    }
    return end;
}

} // namespace

std::vector<size_t> pageStarts(const std::vector<FlowLine> &lines, qreal pageHeight)
{
    std::vector<size_t> starts;
    for (size_t start = 0; start < lines.size(); start = nextStart(lines, start, pageHeight))
        starts.push_back(start);
    return starts;
}

} // namespace Parallax

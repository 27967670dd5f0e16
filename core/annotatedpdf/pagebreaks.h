// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Parallax {

/// A line of a text that flows over pages.
struct FlowLine
{
    qreal height = 0;
    qreal gap = 0; ///< above it; not at the top of a page
    bool joined = false; ///< better on one page with the line before it
};

/// Index of the first line of each page of this height; empty for no lines. A page stays a third empty at most for the sake of
/// lines that are joined.
std::vector<size_t> pageStarts(const std::vector<FlowLine> &lines, qreal pageHeight);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/positions/positiontree.h"

namespace Parallax {

/// "suggested", "accepted", "corrected", "rejected"; "by hand" for what a person made and nobody decided on since.
QString positionStateName(const PositionLine &line);
/// The position's own date in plain words, or that its article was published; null when neither is known.
QString positionDateText(const PositionLine &line, const PositionQuote &quote);
/// "as Kremlin": by what name the holder goes; null where that is its own.
QString heldAsText(const PositionData &data, const PositionLine &line);
/// "according to ISW"; null for none.
QString attributionText(const QString &name);

QString positionGroupAccessibleText(const PositionGroup &group);
QString positionAccessibleText(const PositionData &data, const PositionLine &line, const PositionQuote &quote);
/// Plain lines: who stands how to what, the whole quotation, where it is from.
QString positionToolTip(const PositionData &data, const PositionLine &line, const PositionQuote &quote);

/// A table with a line of headings, columns apart by tabs, as spreadsheets take it. `quotes` may lack some or be in any
/// order.
QString positionsAsTable(
    const PositionData &data, const std::vector<const PositionLine *> &lines, const std::vector<PositionQuote> &quotes);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/cues.h"

namespace Parallax {

/// One piece of what stands round a headline: "Posted on August 24, 2025", "By Jane Doe", "2 min read", an address.
struct HeaderItem
{
    TextSpan span; ///< UTF-16, of the whole text
    QString what; ///< as in resources/lexicon/boilerplate.tsv, and "byline-date", "url", "known-outlet"

    friend bool operator==(const HeaderItem &, const HeaderItem &) = default;
};

struct HeaderItems
{
    std::vector<HeaderItem> items;
    qsizetype rest = 0; ///< where the items end; the line's end when it holds nothing else

    friend bool operator==(const HeaderItems &, const HeaderItems &) = default;
};

/// The items that a line begins with, glued to each other or with separators between them. An item whose value runs to
/// the end of the line (names, outlets) is only taken when that value looks like one.
HeaderItems headerItems(QStringView text, TextSpan line, Cues::Zone zone);

/// A labelled or an ISO date that a whole paragraph is glued to: "date 2025-08-20 Russia said …". Empty for a sentence
/// that begins with a date.
HeaderItems gluedDate(QStringView text, TextSpan line);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace Parallax {

/// Patterns of near matches are no longer than this, in UTF-16 units.
inline constexpr qsizetype longestNearPattern = 128;

/// As two units are compared here: without case, all white space, quotation marks, apostrophes and dashes as one.
char16_t plainUnit(char16_t unit);

/// Where a pattern stands with some units inserted, missing or others.
struct NearMatch
{
    qsizetype end = 0; ///< UTF-16 offset in the text, of the best of the places near here
    int edits = 0;

    friend bool operator==(const NearMatch &, const NearMatch &) = default;
};

/// The `limit` best places with at most `mostEdits`, best first; of places closer than half the pattern, the best. By Myers'
/// bit vectors (1999; in blocks as Hyyrö 2003): about 10 ms a million units, whatever the pattern.
std::vector<NearMatch> nearMatches(QStringView text, QStringView pattern, int mostEdits, size_t limit);

/// For each unit of `pattern`, the offset of the unit of `text` that stands for it in the best match that ends at `end`; -1
/// where it is missing.
std::vector<qsizetype> alignedUnits(QStringView text, QStringView pattern, qsizetype end);

/// Edits that make `pattern` the beginning of `text`; the rest of the text does not count.
int editsToBeginning(QStringView text, QStringView pattern);

} // namespace Parallax

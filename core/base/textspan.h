// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace Parallax {

/// A place in a text held in memory: UTF-16 code units of the article's QString, end exclusive.
/// The database holds code points instead (see StoredSpan); OffsetMap converts at that border and nowhere else.
struct TextSpan {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype offset) const { return start <= offset && offset < end; }
    [[nodiscard]] bool contains(TextSpan other) const { return start <= other.start && other.end <= end; }
    [[nodiscard]] bool overlaps(TextSpan other) const { return std::max(start, other.start) < std::min(end, other.end); }

    friend auto operator<=>(const TextSpan &, const TextSpan &) = default;
};

/// The same place as the database, the JSON dump and exchange formats count it: Unicode code points, end exclusive,
/// so that SQL's substr(text, start + 1, end - start) is the passage.
struct StoredSpan {
    qint64 start = 0;
    qint64 end = 0;

    friend auto operator<=>(const StoredSpan &, const StoredSpan &) = default;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Parallax {

/// A stretch of text that two versions have in common, or that one of them has alone.
struct DiffPiece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

/// By words and line breaks, with the fewest words changed (Myers, "An O(ND) Difference Algorithm", 1986); texts that differ
/// beyond measure are compared by lines.
std::vector<DiffPiece> diffOf(const QString &before, const QString &after);

} // namespace Parallax

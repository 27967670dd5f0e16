// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <vector>

namespace Parallax {

/// A text with places in it; UTF-16.
struct MarkedText
{
    QString text;
    std::vector<TextSpan> spans; ///< in order, without overlaps

    friend bool operator==(const MarkedText &, const MarkedText &) = default;
};

/// Characters that FTS5 puts around what it found. Private-use ones; another pair is taken for an article that holds
/// one of the first.
struct Marks
{
    QChar open;
    QChar close;

    static constexpr int pairs = 16;
    static Marks pair(int index) { return {QChar(0xe000 + 2 * index), QChar(0xe001 + 2 * index)}; }
};

/// Takes the marks out. On one line, each run of blanks and line breaks becomes one blank.
MarkedText withoutMarks(const QString &marked, Marks marks, bool onOneLine);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QStringView>

#include <vector>

namespace Parallax {

/// A line that holds more than white space; its span (UTF-16) leaves out white space at both ends.
struct TextLine
{
    TextSpan span;
    bool afterBlank = false; ///< an empty line, or the start of the text, stands before it

    friend bool operator==(const TextLine &, const TextLine &) = default;
};

/// Lines end at LF, CR, CRLF, form feed, and Unicode's line and paragraph separators.
std::vector<TextLine> textLines(QStringView text);

/// `span` without white space at its ends; empty where it holds nothing else.
TextSpan trimmed(QStringView text, TextSpan span);

/// Text that was broken into lines of a fixed width (mail, readouts): most lines that another one follows at once are
/// of middling length and do not end a sentence. Such lines belong together up to the next empty line.
bool isHardWrapped(QStringView text, const std::vector<TextLine> &lines);

} // namespace Parallax

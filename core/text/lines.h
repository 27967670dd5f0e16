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

/// The paragraphs: one a line, except where a text was broken into lines of a fixed width (mail, readouts). There a
/// line belongs to the one before it when its first word would not have fitted there. Spans as those of TextLine; line
/// breaks within a paragraph are part of it.
std::vector<TextSpan> textParagraphs(QStringView text);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerlayout.h"

namespace Parallax {

enum class CaretMove { Left, Right, WordLeft, WordRight, Up, Down, LineStart, LineEnd, PageUp, PageDown, TextStart, TextEnd };

/// Where the caret goes from `offset`: always to a place between grapheme clusters, never into white space between
/// paragraphs. `x` (page) is where Up, Down and the pages aim, so that the caret does not drift over short lines;
/// `pageHeight` in pixels. Left and Right go by what is seen: in a right-to-left paragraph Left goes on in the text.
qsizetype movedCaret(ReaderLayout &layout, qsizetype offset, CaretMove move, qreal x, int pageHeight);

/// The word at `offset` as a double click selects it, else the single character there.
TextSpan wordAt(const ReaderLayout &layout, qsizetype offset);
/// The whole line of the article, also when it is laid out in pieces.
TextSpan paragraphSpanAt(const ReaderLayout &layout, qsizetype offset);

} // namespace Parallax

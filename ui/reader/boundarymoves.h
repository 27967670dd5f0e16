// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/paragraphs.h"

#include <QString>

namespace Parallax {

enum class Boundary { Start, End };
enum class BoundaryUnit { Character, Word, Sentence };

// Where the boundaries of a passage may go: an end never comes to stand after white space, a start never before it, and
// a passage never becomes empty. Signs around words count as words, so that a closing quotation mark can be taken in.
// Offsets are UTF-16 into `text`; `paragraphs` as splitParagraphs() has them.

/// One unit on in the text (1) or back (-1); the same span where it cannot go.
TextSpan movedBoundary(
    const QString &text, const std::vector<Paragraph> &paragraphs, TextSpan span, Boundary boundary, BoundaryUnit unit, int direction);

/// To the place nearest to `offset`.
TextSpan draggedBoundary(
    const QString &text, const std::vector<Paragraph> &paragraphs, TextSpan span, Boundary boundary, BoundaryUnit unit, qsizetype offset);

} // namespace Parallax

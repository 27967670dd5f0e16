// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/block.h"

#include <QStringView>

#include <vector>

namespace Parallax {

enum class ParagraphKind : quint8 { Title, Subheading, Body, Boilerplate };

/// A stretch that is laid out as one piece; UTF-16 offsets into the article's text, white space at its ends left out.
struct Paragraph
{
    TextSpan span;
    ParagraphKind kind = ParagraphKind::Body;
    /// Part of a line too long for one layout: it follows the piece before it without a gap.
    bool continues = false;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// A longer paragraph is cut into several pieces, so that opening and scrolling never wait for more than one of them.
inline constexpr qsizetype longestPiece = 6'000;

/// In text order, none blank. A line is cut where boilerplate or the headline begins or ends in the middle of it;
/// a long one at the end of a sentence, else at a space, never inside a grapheme cluster. `blocks` as ArticleContent has them.
std::vector<Paragraph> splitParagraphs(QStringView text, const std::vector<Block> &blocks);

/// Index of the paragraph that holds `offset`, or else of the one before it; 0 before the first.
int paragraphAt(const std::vector<Paragraph> &paragraphs, qsizetype offset);

} // namespace Parallax

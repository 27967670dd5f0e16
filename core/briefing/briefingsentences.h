// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"

#include <QStringView>

#include <array>

namespace Parallax {

/// A sentence of the text proper (no heading, no caption), or a row of a table.
struct BriefingSentence
{
    TextSpan source; ///< UTF-16 offsets into the Markdown, citations and marks included; of a row its line
    bool cited = false; ///< with a citation in it or right behind it
    bool assessment = false;
    bool isTableRow = false;

    [[nodiscard]] bool isUnsourced() const { return !cited && !assessment; }
};

/// How a paragraph in italics begins that a template has where the analyst is to write something, in the languages that
/// templates have.
constexpr std::array<QStringView, 3> placeholderWords{u"To be written:", u"Noch zu schreiben:", u"Ще написати:"};

/// Without those of building blocks that state nothing of their own (lists of sources, pictures, remarks all in italics), without
/// placeholders, and without what only leads to a list ("Three points stand out:"). What a block quotes is one sentence.
std::vector<BriefingSentence> sentencesOf(const QString &markdown, const BriefingDocument &document);

} // namespace Parallax

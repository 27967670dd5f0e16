// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"
#include "core/look/theme.h"

#include <memory>

class QTextDocument;

namespace Parallax {

/// How a QTextDocument of a briefing looks.
struct RichTextStyle
{
    Theme theme = Theme::light();
    qreal pointSize = 11;
    QString readingFamily;
    QString interfaceFamily;
    /// Links citations to "cite:NAME" and pictures to their address, says the words of a source when the pointer rests on its
    /// number, and marks `unsourced`. Else numbers and notes link to each other.
    bool forScreen = true;
    std::vector<TextSpan> unsourced; ///< BriefingSentence::source of those without a source, in text order
    qreal pictureWidth = 450; ///< points
};

/// For the preview and for ODT. Every block's format has the property `sourceStart` (an int, offset into the Markdown), so that
/// preview and editor can follow each other. Pictures are resources of the document. GUI thread, or the one that uses it.
std::unique_ptr<QTextDocument> richTextOf(const BriefingPages &pages, const RichTextStyle &style);
inline constexpr int sourceStartProperty = 0x100000 + 1; ///< QTextFormat::UserProperty + 1

} // namespace Parallax

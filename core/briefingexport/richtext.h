// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"
#include "core/look/theme.h"

#include <memory>

class QTextDocument;

namespace Parallax {

/// How a briefing looks on the screen.
struct RichTextStyle
{
    Theme theme = Theme::light();
    qreal pointSize = 11;
    QString readingFamily;
    QString interfaceFamily;
    std::vector<TextSpan> unsourced; ///< BriefingSentence::source of those without a source, in text order
    qreal pictureWidth = 450; ///< points
    qreal devicePixelRatio = 1; ///< of the screen
};

/// For the preview. Citations link to "cite:NAME" and say the words of their source in a tool tip, pictures to their address;
/// sources that are not sound are flagged, sentences without a source underlined. Every block's format has the property `sourceStart` (an
/// int, offset into the Markdown), so that preview and editor can follow each other. Pictures are resources of the document. Any thread,
/// which owns the document.
std::unique_ptr<QTextDocument> richTextOf(const BriefingPages &pages, const RichTextStyle &style);
inline constexpr int sourceStartProperty = 0x100000 + 1; ///< QTextFormat::UserProperty + 1

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/settext.h"

#include <QColor>
#include <QSizeF>

namespace Parallax::PageStyle {

// A page of a briefing on paper; lengths are points.

inline constexpr qreal side = 69; ///< margin of the text
inline constexpr qreal edge = 57; ///< margin of running heads and foot lines, which are a little wider
inline constexpr qreal firstTop = 62; ///< of the title
inline constexpr qreal top = 66; ///< of the text on the pages that follow
inline constexpr qreal bottom = 52; ///< below text and footnotes
inline constexpr qreal headTop = 32;
inline constexpr qreal headRule = 47;
inline constexpr qreal footTop = 30; ///< of the foot line, from the lower edge

inline constexpr qreal betweenParagraphs = 6.8;
inline constexpr qreal betweenItems = 2.6;
inline constexpr qreal indent = 15; ///< of lists and quotations

inline constexpr QColor text{0x1c, 0x21, 0x26};
inline constexpr QColor soft{0x5a, 0x64, 0x70};
inline constexpr QColor noteInk{0x2c, 0x33, 0x3a};
inline constexpr QColor accent{0x2a, 0x5f, 0x8f};
inline constexpr QColor rule{0x8b, 0x94, 0x9e};
inline constexpr QColor hairline{0xc9, 0xcd, 0xca};
inline constexpr QColor rowLine{0xdc, 0xdf, 0xdc};
inline constexpr QColor codeGround{0xf3, 0xf4, 0xf2};

/// How a kind of text is set.
struct Setting
{
    Face face = Face::Serif;
    qreal points = 10;
    qreal leading = 15.2;
    QColor ink = text;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    Qt::Alignment alignment = Qt::AlignLeft;

    [[nodiscard]] QFont font() const { return printFont(face, points, weight, italic); }
};

inline const Setting body{};
inline const Setting quotation{Face::Serif, 10, 15.2, soft};
inline const Setting title{Face::Serif, 18.8, 23.4, text, QFont::Bold};
inline const Setting byline{Face::Sans, 8.2, 12, soft};
inline const Setting cell{Face::Sans, 8, 11.4};
inline const Setting tableHead{Face::Sans, 8, 11.4, soft, QFont::Bold};
inline const Setting note{Face::Serif, 7.6, 10.6, noteInk};
inline const Setting noteNumber{Face::Sans, 6.2, 10.6, accent, QFont::Bold};
inline const Setting earlierNotes{Face::Sans, 6.8, 10.6, soft};
inline const Setting caption{Face::Sans, 7.4, 10.6, soft};
inline const Setting running{Face::Sans, 7.2, 10.6, soft};
inline const Setting code{Face::Mono, 8.2, 12, text, QFont::Normal};
inline const Setting contents{Face::Sans, 8.8, 14};

/// `level` from 1.
inline Setting heading(int level)
{
    if (level <= 1)
        return {Face::Sans, 10.6, 15, text, QFont::Bold};
    return {Face::Sans, level == 2 ? 9.4 : 8.8, 13.6, level <= 3 ? text : soft, QFont::Bold};
}

} // namespace Parallax::PageStyle

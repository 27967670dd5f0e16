// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/look/theme.h"

#include <QFont>

namespace Parallax {

/// How a kind of text is set; twips.
struct TextStyle
{
    QFont font; ///< its pixel is a twip
    qreal lineHeight = 0;
    qreal baseline = 0; ///< from the top of a line
    QColor color;
    qreal markTop = 0; ///< of a mark, above the baseline
    qreal markBottom = 0; ///< of a mark, below the baseline
};

/// The typography of an annotated PDF.
struct PageStyles
{
    Theme theme = Theme::light();
    QColor tagged{0xffe38c};
    QColor noted{0xe2efa6};
    QColor noteInk{0x7a8a1e};
    QColor rule{0xc9cdca};

    TextStyle title;
    TextStyle quiet; ///< the line below the title
    TextStyle body;
    TextStyle subheading;
    TextStyle boilerplate;
    TextStyle running; ///< head and foot
    TextStyle label; ///< of what stands in the margin
    TextStyle note; ///< text in the margin
    TextStyle section; ///< headings of contents, index and legend
    TextStyle group; ///< headings within them
    TextStyle entry; ///< their lines

    static PageStyles make();
};

} // namespace Parallax

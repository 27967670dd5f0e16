// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/briefingexport.h"

namespace Parallax {

/// The page of a DOCX or ODT file, in twentieths of a point.
struct DocumentPage
{
    int width = 11906;
    int height = 16838;
    int top = 1500; ///< where the text begins
    int bottom = 1300;
    int side = 1380;
    int head = 720; ///< where the head of the page begins
    int foot = 640;

    static DocumentPage of(const BriefingExport &options)
    {
        DocumentPage page;
        if (options.letter) {
            page.width = 12240;
            page.height = 15840;
        }
        return page;
    }
    [[nodiscard]] int textWidth() const { return width - 2 * side; }
};

} // namespace Parallax

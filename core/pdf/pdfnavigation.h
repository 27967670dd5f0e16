// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdffinish.h"
#include "core/pdf/pdfpages.h"

namespace Parallax {

// What leads from place to place. Pages are within bounds. All throw QPDFExc.

void writeLinks(QPDF &pdf, const std::vector<PdfPage> &pages, const std::vector<PdfLink> &links);

/// And has viewers show it beside the pages, if there is any.
void writeOutline(QPDF &pdf, const std::vector<PdfPage> &pages, const std::vector<PdfBookmark> &bookmarks);

} // namespace Parallax

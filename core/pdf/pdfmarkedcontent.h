// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdffinish.h"
#include "core/pdf/pdfpages.h"

namespace Parallax {

/// A piece of a page's content that belongs to an element of the document; its number within the page is its MCID.
struct PdfMarkedPiece
{
    size_t page = 0;
    int id = 0;
    size_t element = 0;
};

/// What was painted between two marks stands for a text (ISO 32000-1, 14.9.4), belongs to an element (14.7.4) or is an artifact
/// (14.8.2.2); the marks themselves go. A mark of what `additions` has not stays, where nobody sees it. The pieces are in
/// the order of the pages. Throws QPDFExc.
std::vector<PdfMarkedPiece> writeMarkedContent(const std::vector<PdfPage> &pages, const PdfAdditions &additions);

} // namespace Parallax

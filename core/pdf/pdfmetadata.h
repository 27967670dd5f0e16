// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdffinish.h"

#include <qpdf/QPDF.hh>

namespace Parallax {

/// Into the document information, the XMP packet and the catalog. Both throw QPDFExc.
void writeMetadata(QPDF &pdf, const PdfMetadata &metadata);
PdfMetadata readMetadata(QPDF &pdf);

} // namespace Parallax

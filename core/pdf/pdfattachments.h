// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdffinish.h"

#include <qpdf/QPDF.hh>

namespace Parallax {

// Files within the file (ISO 32000-2, 7.11.4), by the name tree /EmbeddedFiles. Both throw QPDFExc.

void writeAttachments(QPDF &pdf, const std::vector<PdfAttachment> &attachments, const QDateTime &date);

/// Without those that are too large, or whose bytes cannot be read. Nothing is trusted.
std::vector<PdfAttachment> readAttachments(QPDF &pdf);

} // namespace Parallax

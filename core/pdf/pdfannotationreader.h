// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdfannotation.h"
#include "core/pdf/pdfpages.h"

#include <vector>

namespace Parallax {

/// The markup annotations of all pages, as PdfFile has them: popups and review states are left out, and what answers those
/// answers what they were on. Nothing is trusted. Throws QPDFExc.
std::vector<PdfAnnotation> readAnnotations(const std::vector<PdfPage> &pages);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdfannotation.h"
#include "core/pdf/pdfpages.h"

#include <string>

namespace Parallax {

/// The colour of a mark that has none.
QColor markColor(const PdfAnnotation &annotation);

/// The box of a mark as it is shown: its own, or that of its quads.
QRectF markRect(const PdfAnnotation &annotation);

/// The content stream of an /AP /N, in the page's user space, after its graphics state was set. Empty for a reply, which is
/// read beside what it answers and not on the page.
std::string appearanceOf(const PdfAnnotation &annotation, const PdfPageFrame &frame);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdfpages.h"

#include <QString>

namespace Parallax {

/// What was painted between two pdfTextMark()s stands for this text (ISO 32000-1, 14.9.4); the marks themselves go. A mark
/// without a text stays, where nobody sees it. Throws QPDFExc.
void writeActualTexts(const std::vector<PdfPage> &pages, const std::vector<QString> &texts);

} // namespace Parallax

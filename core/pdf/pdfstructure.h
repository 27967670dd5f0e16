// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdfmarkedcontent.h"

namespace Parallax {

/// The name of a standard structure type (ISO 32000-1, 14.8.4): "/H1".
QByteArray structureType(PdfRole role);

/// The structure tree (14.7): each element with the pieces of pages that belong to it, in reading order. Elements without any are
/// left out. Throws QPDFExc.
void writeStructure(
    QPDF &pdf, const std::vector<PdfPage> &pages, const std::vector<PdfElement> &elements, const std::vector<PdfMarkedPiece> &pieces);

} // namespace Parallax

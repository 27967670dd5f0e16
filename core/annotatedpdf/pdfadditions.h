// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/documentplan.h"
#include "core/annotatedpdf/planrows.h"
#include "core/pdf/pdffinish.h"

namespace Parallax {

/// The marks of an article whose first page is that of the file; also noted in `manifest`.
void addAnnotations(PdfAdditions &additions, ExportManifest &manifest, const ArticlePages &pages, int firstPage, const PageStyles &styles);

/// Of the page of this number.
void addLinks(PdfAdditions &additions, const PageContent &content, int page);

/// By article, entity and tag, then positions.
void addBookmarks(PdfAdditions &additions, const DocumentPlan &plan, const LastParts &last);

PdfMetadata metadataOf(const DocumentPlan &plan, const QDateTime &now);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pdfarticle.h"
#include "core/text/paragraphs.h"

namespace Parallax {

/// The paragraph of the text that stands as the title at its top; -1 where the title is not from the text.
int titleParagraph(const PdfArticle &article, const std::vector<Paragraph> &paragraphs);

/// What stands above the text of an article that is known by this title, or by none.
QString headingOf(const Article &article);

/// Outlet, date, grade with its meaning, byline, address, file and the beginning and end of its hash: what is known of it.
QString quietLine(const Article &article);

/// "Wire · 20 Aug 2025"; with the grade where that is asked for.
QString shortSource(const Article &article, bool withGrade = false);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pagecontent.h"
#include "core/annotatedpdf/pagegeometry.h"

namespace Parallax {

/// What stands at the head and the foot of a page, outside what it is about.
struct PageFrame
{
    QString headLeft;
    QString headRight;
    QString footLeft;
    int page = 0; ///< from 0
    int pages = 0;
};

/// After everything else of the page, so that it never comes between two of its words.
void addFrame(PageContent &content, const PageFrame &frame, const PageGeometry &geometry, const PageStyles &styles);

/// "Annotated by A. Analyst, 21 Nov 2026", for the head.
QString annotatedBy(const QString &annotator, const QDate &day);

} // namespace Parallax

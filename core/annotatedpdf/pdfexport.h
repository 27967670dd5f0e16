// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pdfdocument.h"

namespace Parallax {

/// What the files of one export share, on one thread.
struct PdfExport
{
    /// All must live as long.
    PdfExport(Project &from, const PdfChoice &choice, const Step &stepped)
        : project(from)
        , geometry(PageGeometry::of(choice.letter))
        , styles(PageStyles::make())
        , reader(from, choice)
        , step(stepped)
    {
    }
    Q_DISABLE_COPY_MOVE(PdfExport)

    Project &project;
    PageGeometry geometry;
    PageStyles styles;
    PdfArticleReader reader;
    const Step &step;
};

/// Every article is gone over so many times: to know its pages, and to print them.
inline constexpr int stepsAnArticle = 2;

/// The articles into one file. Throws StorageError.
Result<AnnotatedPdfWritten> writeDocument(PdfExport &how, const QString &path, const std::vector<Article> &articles);

/// What is said of an article that is gone.
QString unknownArticle();

} // namespace Parallax

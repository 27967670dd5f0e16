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

/// Every article is gone over so many times: to know its pages, to print them, and to write them with the annotations.
inline constexpr int stepsAnArticle = 3;

/// A file that is to be written, and the articles in it.
struct PdfOrder
{
    QString path;
    std::vector<Article> articles;
};

/// Files whose pages are printed together, since fonts cost more than pages: they are put together once for all. A result each.
std::vector<Result<AnnotatedPdfWritten>> writeDocuments(PdfExport &how, const std::vector<PdfOrder> &orders);

/// What is said of an article that is gone.
QString unknownArticle();

} // namespace Parallax

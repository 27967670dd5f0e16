// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/annotatedpdf.h"
#include "core/annotatedpdf/endmatter.h"
#include "core/annotatedpdf/pdfadditions.h"
#include "core/annotatedpdf/printedpages.h"

namespace Parallax {

/// How far an export is. False says that it is to stop.
using Step = std::function<bool()>;

/// An article that is laid out.
struct LaidArticle
{
    LaidArticle(PdfArticle read, const PageGeometry &geometry, const PageStyles &styles)
        : article(std::move(read))
        , pages(article, geometry, styles)
    {
    }
    Q_DISABLE_COPY_MOVE(LaidArticle)

    PdfArticle article;
    ArticlePages pages;
};

/// The head and the foot of an article's page but for the page's number; it is number `number` of `articles`, from 0.
PageFrame articleFrame(const PdfArticle &article, int number, int articles, const QDate &day);

/// Makes one file of articles: lays them out to know all pages, then prints them one by one and adds the annotations. Used once.
class PdfDocument
{
public:
    /// All must live as long. `printed` may be shared by documents that print one after the other.
    PdfDocument(PdfArticleReader &reader, const PageGeometry &geometry, const PageStyles &styles, const Step &step, PrintedPages &printed);

    /// Throws StorageError.
    Result<Done> plan(const std::vector<Article> &articles, const Project &project);
    /// Throws StorageError.
    Result<Done> print();
    /// After print(), with the pages in this file.
    Result<Done> write(const QString &printed, QIODevice &device) const;

    [[nodiscard]] AnnotatedPdfWritten written() const;

private:
    std::unique_ptr<LaidArticle> takeLaid(size_t number);
    Result<Done> printArticles();
    void addPage(const PageContent &content);
    [[nodiscard]] int pagesPrinted() const { return m_printed.count() - m_firstPrinted; }
    [[nodiscard]] PageFrame frameOf(const QString &headLeft) const;

    PdfArticleReader &m_reader;
    const PageGeometry &m_geometry;
    const PageStyles &m_styles;
    const Step &m_step;
    QDateTime m_now = QDateTime::currentDateTime();
    std::vector<qint64> m_keys;
    DocumentPlan m_plan;
    std::optional<EndMatter> m_end;
    int m_contentsPages = 0;
    int m_pages = 0;
    std::unique_ptr<LaidArticle> m_kept; ///< the last that was laid out
    size_t m_keptNumber = 0;
    PrintedPages &m_printed;
    int m_firstPrinted = 0; ///< page of m_printed
    PdfAdditions m_additions;
    ExportManifest m_manifest;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pdfdocument.h"

#include "core/annotatedpdf/articlehead.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

Error cancelled()
{
    return {Translated::tr("The export was cancelled.")};
}

} // namespace

PageFrame articleFrame(const PdfArticle &article, int number, int articles, const QDate &day)
{
    PageFrame frame;
    const QString part =
        articles == 1 ? Translated::tr("annotated article") : Translated::tr("annotated article %1 of %2").arg(number + 1).arg(articles);
    frame.headLeft = article.project.isEmpty() ? part : QString(article.project + u" · "_s + part);
    frame.headRight = annotatedBy(article.annotator, day);
    const QString source = shortSource(article.article);
    frame.footLeft = beginningOf(article.article.displayTitle(), 60) + (source.isEmpty() ? source : QString(u" · "_s + source));
    return frame;
}

PdfDocument::PdfDocument(
    PdfArticleReader &reader, const PageGeometry &geometry, const PageStyles &styles, const Step &step, PrintedPages &printed)
    : m_reader(reader)
    , m_geometry(geometry)
    , m_styles(styles)
    , m_step(step)
    , m_printed(printed)
{
}

std::unique_ptr<LaidArticle> PdfDocument::takeLaid(size_t number)
{
    if (m_kept && m_keptNumber == number)
        return std::move(m_kept);
    return std::make_unique<LaidArticle>(m_reader.read(m_keys[number]), m_geometry, m_styles);
}

Result<Done> PdfDocument::plan(const std::vector<Article> &articles, const Project &project)
{
    m_plan.project = QFileInfo(project.path()).completeBaseName();
    m_plan.annotator = project.author();
    if (articles.size() > 1) {
        DocumentPlan known = m_plan;
        for (const Article &article : articles)
            known.articles.push_back({article.displayTitle(), shortSource(article, true), QFileInfo(article.file).fileName(),
                article.sha256, article.id, article.language});
        m_contentsPages = RowPages(contentsRows(known, annotatedBy(m_plan.annotator, m_now.date()), {}), m_geometry, m_styles).count();
    }
    int page = m_contentsPages;
    for (const Article &article : articles) {
        m_keys.push_back(article.key);
        m_kept = takeLaid(m_keys.size() - 1);
        m_keptNumber = m_keys.size() - 1;
        m_plan.add(m_kept->pages, page);
        page = m_plan.pages();
        if (!m_step())
            return cancelled();
    }
    m_end.emplace(m_plan, m_kept->pages.bottom(), m_geometry, m_styles);
    m_pages = page + m_end->pages();
    return Done{};
}

PageFrame PdfDocument::frameOf(const QString &part) const
{
    PageFrame frame;
    frame.headLeft = m_plan.project + u" · "_s + part;
    frame.headRight = annotatedBy(m_plan.annotator, m_now.date());
    frame.footLeft = m_plan.articles.size() == 1 ? beginningOf(m_plan.articles.front().title, 90) : m_plan.project;
    frame.page = pagesPrinted();
    frame.pages = m_pages;
    return frame;
}

void PdfDocument::addPage(const PageContent &content)
{
    addLinks(m_additions, content, pagesPrinted());
    m_printed.add(content);
}

Result<Done> PdfDocument::printArticles()
{
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const auto laid = takeLaid(i);
        const int firstPage = m_plan.articles[i].firstPage;
        // Somebody may have changed the article meanwhile.
        if (laid->pages.count() != m_plan.articles[i].pages)
            return Error{Translated::tr("“%1” was changed while it was being exported. Export it again.").arg(m_plan.articles[i].title)};
        PageFrame frame = articleFrame(laid->article, int(i), int(m_keys.size()), m_now.date());
        frame.pages = m_pages;
        m_printed.beginSection(m_plan.articles[i].title);
        for (int page = 0; page < laid->pages.count(); ++page) {
            frame.page = pagesPrinted();
            PageContent content = laid->pages.page(page, frame);
            if (i + 1 == m_keys.size() && page + 1 == laid->pages.count())
                m_end->addBelowText(content);
            addPage(content);
        }
        addAnnotations(m_additions, m_manifest, laid->pages, firstPage, m_styles);
        if (!m_step())
            return cancelled();
    }
    return Done{};
}

Result<Done> PdfDocument::print()
{
    m_firstPrinted = m_printed.count();
    const RowPages contents(contentsRows(m_plan, annotatedBy(m_plan.annotator, m_now.date()), m_end->parts()), m_geometry, m_styles);
    if (m_contentsPages > 0)
        m_printed.beginSection(Translated::tr("Contents"));
    for (int page = 0; page < m_contentsPages; ++page)
        addPage(contents.page(page, frameOf(Translated::tr("contents"))));
    if (const auto printed = printArticles(); !printed)
        return printed.error();
    if (m_end->pages() > 0)
        m_printed.beginSection(Translated::tr("Index and legend"));
    for (int page = 0; page < m_end->pages(); ++page)
        addPage(m_end->page(page, frameOf(Translated::tr("index and legend"))));
    m_additions.texts = m_printed.texts();
    m_additions.elements = m_printed.elements();
    m_additions.metadata = metadataOf(m_plan, m_now);
    addBookmarks(m_additions, m_plan, m_end->parts());
    m_manifest.exported = m_now.toUTC();
    m_manifest.author = m_plan.annotator;
    m_additions.attachments.push_back({QString::fromLatin1(ExportManifest::fileName), u"application/json"_s, m_manifest.toJson()});
    return Done{};
}

Result<Done> PdfDocument::write(const QString &printed, QIODevice &device) const
{
    size_t steps = 0;
    bool stopped = false;
    const auto step = [&](int percent) {
        for (; !stopped && steps < m_keys.size() * size_t(percent) / 100; ++steps)
            stopped = !m_step();
        return !stopped;
    };
    auto written = finishPdf({printed, m_firstPrinted, m_pages}, m_additions, device, step);
    return stopped ? cancelled() : written;
}

AnnotatedPdfWritten PdfDocument::written() const
{
    return {1, int(m_keys.size()), m_pages, int(m_manifest.marks.size()), m_plan.notPlaced};
}

} // namespace Parallax

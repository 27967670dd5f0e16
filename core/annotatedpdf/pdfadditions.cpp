// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pdfadditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qreal iconSize = 13; ///< points

PdfAnnotation annotationOf(const PdfMark &mark, const PageStyles &styles)
{
    PdfAnnotation annotation;
    annotation.name = mark.id.toString(QUuid::WithoutBraces);
    annotation.author = mark.author;
    annotation.contents = mark.text;
    annotation.subject = mark.label;
    annotation.created = mark.created;
    annotation.modified = mark.changed;
    annotation.color = tintOf(mark, styles);
    return annotation;
}

/// On the first page, beside what the margin says.
PdfAnnotation noteIcon(const PdfMark &mark, const QRectF &margin, int page, const PageStyles &styles)
{
    PdfAnnotation annotation = annotationOf(mark, styles);
    annotation.kind = PdfMarkKind::Note;
    annotation.page = page;
    const QRectF beside = PageGeometry::inPoints(margin);
    annotation.rect = QRectF(beside.left() - iconSize - 3, beside.top() - 1, iconSize, iconSize);
    return annotation;
}

} // namespace

void addAnnotations(PdfAdditions &additions, ExportManifest &manifest, const ArticlePages &pages, int firstPage, const PageStyles &styles)
{
    const PdfArticle &article = pages.article();
    manifest.articles.push_back({article.article.id, article.article.sha256, firstPage, pages.count()});
    for (size_t i = 0; i < article.marks.size(); ++i) {
        const PdfMark &mark = article.marks[i];
        const auto &boxes = pages.boxesOf(i);
        const size_t first = additions.annotations.size();
        if (boxes.empty())
            additions.annotations.push_back(noteIcon(mark, pages.margin().placeOf(i), firstPage + pages.margin().pageOf(i), styles));
        for (const ColumnBox &box : boxes) {
            auto part = std::find_if(additions.annotations.begin() + std::ptrdiff_t(first), additions.annotations.end(),
                [&](const PdfAnnotation &each) { return each.page == firstPage + box.page; });
            if (part == additions.annotations.end()) {
                PdfAnnotation annotation = annotationOf(mark, styles);
                annotation.page = firstPage + box.page;
                const size_t parts = additions.annotations.size() - first;
                if (parts > 0) {
                    annotation.name += u'/' + QString::number(parts + 1);
                    annotation.inReplyTo = int(first);
                    annotation.isPart = true;
                }
                part = additions.annotations.insert(additions.annotations.end(), std::move(annotation));
            }
            part->quads.push_back(PageGeometry::inPoints(box.mark));
        }
        const PdfAnnotation &whole = additions.annotations[first];
        manifest.marks.push_back({whole.name, mark.record, mark.id, article.article.id, mark.text, whole.page});
    }
}

void addLinks(PdfAdditions &additions, const PageContent &content, int page)
{
    for (const PageContent::Link &link : content.links)
        additions.links.push_back({page, PageGeometry::inPoints(link.rect), link.toPage, link.toTop / PageGeometry::twipsAPoint, link.url});
}

PdfMetadata metadataOf(const DocumentPlan &plan, const QDateTime &now)
{
    PdfMetadata metadata;
    metadata.title = plan.articles.size() == 1 ? plan.articles.front().title : plan.project;
    metadata.author = plan.annotator;
    metadata.created = now;
    for (const MarkGroup &group : groupsOf(plan)) {
        if (group.record == ExportManifest::Record::Tagging)
            metadata.keywords += group.label;
    }
    const QString language = plan.articles.empty() ? QString() : plan.articles.front().language;
    if (std::all_of(
            plan.articles.begin(), plan.articles.end(), [&](const PlannedArticle &article) { return article.language == language; }))
        metadata.language = language;
    return metadata;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pdfarticle.h"

#include "core/annotatedpdf/pagestyles.h"
#include "core/annotatedpdf/pdfmarks.h"
#include "core/look/theme.h"
#include "core/pdf/fontcoverage.h"
#include "core/project/project.h"

#include <QFileInfo>

#include <algorithm>

namespace Parallax {

struct PdfArticleReader::Known
{
    Known(Project &project, const PdfChoice &choice)
        : words(project)
        , tags(project.tags().all())
        , shown(shownTags(tags, choice))
        , coverage(PageStyles::make().body.font)
    {
    }

    MarkWords words;
    std::vector<Tag> tags;
    QHash<QUuid, ShownTag> shown;
    FontCoverage coverage;
};

PdfChoice PdfChoice::everything()
{
    PdfChoice choice;
    for (size_t type = 0; type < entityTypeCodes.size(); ++type)
        choice.entityTypes.insert(int(type));
    return choice;
}

PdfArticleReader::PdfArticleReader(Project &project, const PdfChoice &choice)
    : m_project(project)
    , m_choice(choice)
    , m_known(std::make_unique<Known>(project, choice))
{
}

PdfArticleReader::~PdfArticleReader() = default;

PdfArticle PdfArticleReader::read(qint64 key)
{
    PdfArticle article;
    const auto record = m_project.articles().article(key);
    auto content = m_project.articles().content(key);
    if (!record || !content)
        return article;
    article.article = *record;
    article.project = QFileInfo(m_project.path()).completeBaseName();
    article.annotator = m_project.author();
    article.text = std::move(content->text);
    article.blocks = std::move(content->blocks);
    for (const Mention &mention : content->mentions) {
        if (mention.state != FindingState::Rejected && m_choice.entityTypes.contains(int(mention.type)))
            article.entities.push_back({mention.span, mention.entity, m_known->words.entityName(mention.entity), mention.type});
    }
    addAnnotations(article, m_project, m_choice, m_known->shown);
    if (m_choice.positions)
        addPositions(article, m_project, m_choice, m_known->words);
    std::stable_sort(article.marks.begin(), article.marks.end(), [](const PdfMark &a, const PdfMark &b) {
        const auto place = [](const PdfMark &mark) { return mark.spans.empty() ? TextSpan{-1, -1} : mark.spans.front(); };
        return place(a) < place(b);
    });
    QString all = record->title + article.text;
    for (const PdfMark &mark : article.marks)
        all += mark.label + mark.text;
    const QString missing = missingSentence(m_known->coverage.missing(all));
    if (!missing.isEmpty())
        article.notPlaced.push_back(missing);
    return article;
}

PdfArticle readPdfArticle(Project &project, qint64 article, const PdfChoice &choice)
{
    return PdfArticleReader(project, choice).read(article);
}

} // namespace Parallax

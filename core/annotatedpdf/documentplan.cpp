// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/documentplan.h"

#include "core/annotatedpdf/articlehead.h"
#include "core/words/quotationmarks.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

PlannedMark planned(const ArticlePages &pages, size_t number, size_t article, int firstPage)
{
    const PdfMark &mark = pages.article().marks[number];
    PlannedMark result{mark.record, mark.label, {}, article, {}, mark.color, mark.stance, mark.suggested, mark.holder, mark.topic};
    const auto &boxes = pages.boxesOf(number);
    if (mark.spans.empty())
        result.words = beginningOf(mark.text);
    else
        result.words = withMarksInPairs(beginningOf(pages.article().text.mid(mark.spans.front().start, mark.spans.front().length())));
    if (mark.record == ExportManifest::Record::Note && !mark.spans.empty())
        result.words = beginningOf(mark.text, 80) + u" · "_s + result.words;
    const bool hasPlace = !boxes.empty();
    result.place = {firstPage + (hasPlace ? boxes.front().page : 0), hasPlace ? boxes.front().line.top() : PageGeometry::top};
    return result;
}

void addEntities(QHash<qint64, PlannedEntity> &entities, const ArticlePages &pages, int firstPage)
{
    for (const PdfEntity &entity : pages.article().entities) {
        PlannedEntity &known = entities[entity.entity];
        known.name = entity.name;
        known.type = entity.type;
        ++known.mentions;
        const auto boxes = pages.column().boxes(entity.span);
        if (!boxes.empty() && (known.places.empty() || known.places.back().page < firstPage + boxes.front().page))
            known.places.push_back({firstPage + boxes.front().page, boxes.front().line.top()});
    }
}

} // namespace

QString beginningOf(const QString &words, qsizetype longest)
{
    const QString line = words.simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longest);
    qsizetype end = space > longest / 2 ? space : longest;
    if (line[end - 1].isHighSurrogate())
        --end;
    return line.first(end) + u'…';
}

void DocumentPlan::add(const ArticlePages &pages, int firstPage)
{
    const PdfArticle &article = pages.article();
    const Article &record = article.article;
    const QString title = record.displayTitle();
    articles.push_back({title, shortSource(record, true), QFileInfo(record.file).fileName(), record.sha256, record.id, record.language,
        firstPage, pages.count()});
    for (size_t i = 0; i < article.marks.size(); ++i) {
        marks.push_back(planned(pages, i, articles.size() - 1, firstPage));
        if (pages.boxesOf(i).empty() && !article.marks[i].spans.empty())
            notPlaced += Translated::tr("“%1”: the passage of “%2” holds no words; its mark stands in the margin alone.")
                             .arg(title, article.marks[i].label);
    }
    addEntities(entities, pages, firstPage);
    occurring.add(pages.occurring());
    for (const QString &sentence : article.notPlaced)
        notPlaced += Translated::tr("“%1”: %2", "a title and a sentence about it").arg(title, sentence);
}

int DocumentPlan::pages() const
{
    return articles.empty() ? 0 : articles.back().firstPage + articles.back().pages;
}

} // namespace Parallax

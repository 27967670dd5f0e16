// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/articlehead.h"

#include "core/articles/articleedits.h"
#include "core/pdf/exportmanifest.h"
#include "core/words/datetext.h"

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

QString gradeText(const Article &article)
{
    return Translated::tr("grade %1 (%2)").arg(article.grade(), gradeMeaning(article));
}

} // namespace

int titleParagraph(const PdfArticle &article, const std::vector<Paragraph> &paragraphs)
{
    const auto first = std::find_if(
        paragraphs.begin(), paragraphs.end(), [](const Paragraph &paragraph) { return paragraph.kind != ParagraphKind::Boilerplate; });
    if (first == paragraphs.end())
        return -1;
    const QString words = article.text.mid(first->span.start, first->span.length()).simplified();
    const QString title = article.article.title.simplified();
    const bool isTitle = title.isEmpty() ? first->kind == ParagraphKind::Title : title.compare(words, Qt::CaseInsensitive) == 0;
    return isTitle ? int(first - paragraphs.begin()) : -1;
}

QString headingOf(const Article &article)
{
    if (!article.title.isEmpty())
        return article.title;
    // The first words of the text stand below it already.
    return article.published ? Translated::tr("Untitled article of %1").arg(dateText(*article.published))
                             : Translated::tr("Untitled article");
}

QString quietLine(const Article &article)
{
    QStringList parts;
    if (!article.source.isEmpty())
        parts += article.source;
    parts += article.published ? longDateText(*article.published) : Translated::tr("date not known");
    if (!article.grade().isEmpty())
        parts += gradeText(article);
    if (!article.byline.isEmpty())
        parts += article.byline;
    if (!article.url.isEmpty())
        parts += article.url;
    parts += Translated::tr("file %1, SHA-256 %2").arg(QFileInfo(article.file).fileName(), ExportManifest::shortHash(article.sha256));
    return parts.join(u" · "_s);
}

QString shortSource(const Article &article, bool withGrade)
{
    QStringList parts;
    if (!article.source.isEmpty())
        parts += article.source;
    if (article.published)
        parts += dateText(*article.published);
    if (withGrade && !article.grade().isEmpty())
        parts += article.grade();
    return parts.join(u" · "_s);
}

} // namespace Parallax

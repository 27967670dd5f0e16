// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/articles/articleedits.h"

#include "core/project/project.h"

#include <QCoreApplication>
#include <QLocale>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ArticleEdits)
};

Error gone()
{
    return Error{Translated::tr("This article is not in the project any more.")};
}

/// Null when nothing is left.
QString plain(const QString &typed)
{
    const QString text = typed.simplified();
    return text.isEmpty() ? QString() : text;
}

/// What `details` has other than `article`; `article` then has it too.
ArticleFields takeOver(Article &article, const ArticleDetails &details, const std::optional<EventDate> &published)
{
    ArticleFields changed;
    const auto take = [&changed](auto &now, const auto &wanted, ArticleField field) {
        if (now == wanted)
            return;
        now = wanted;
        changed |= field;
    };
    take(article.title, plain(details.title), ArticleField::Title);
    take(article.published, published, ArticleField::Published);
    take(article.source, plain(details.source), ArticleField::Source);
    take(article.byline, plain(details.byline), ArticleField::Byline);
    take(article.url, plain(details.url), ArticleField::Url);
    return changed;
}

QString labelOf(ArticleFields changed, const QString &title)
{
    if (changed == ArticleField::Title)
        return Translated::tr("Change the title of “%1”").arg(title);
    if (changed == ArticleField::Published)
        return Translated::tr("Change the date of “%1”").arg(title);
    if (changed == ArticleField::Source)
        return Translated::tr("Change the outlet of “%1”").arg(title);
    if (changed == ArticleField::Byline)
        return Translated::tr("Change the byline of “%1”").arg(title);
    if (changed == ArticleField::Url)
        return Translated::tr("Change the address of “%1”").arg(title);
    return Translated::tr("Change the details of “%1”").arg(title);
}

} // namespace

ArticleDetails ArticleDetails::of(const Article &article)
{
    return {article.title, article.published ? article.published->toEdtf() : QString(), article.source, article.byline, article.url};
}

Result<Done> setArticleDetails(Project &project, qint64 key, const ArticleDetails &details)
{
    auto article = project.articles().article(key);
    if (!article)
        return gone();
    const QString typedDate = plain(details.published);
    const auto published = EventDate::fromEdtf(typedDate);
    if (!typedDate.isNull() && !published)
        return Error{
            Translated::tr("“%1” is not a date of the calendar in a form that can be kept. Write a year (2025), a month (2025-08), "
                           "a day (2025-08-20) or a minute (2025-08-20T04:46).")
                .arg(typedDate)};
    const QString title = article->displayTitle();
    const ArticleFields changed = takeOver(*article, details, published);
    if (!changed)
        return Done{};
    return project.edit(labelOf(changed, title), [&]() -> Result<Done> {
        // An analysis may have stored something since.
        auto now = project.articles().article(key);
        if (!now)
            return gone();
        now->edited |= takeOver(*now, details, published);
        project.articles().setDetails(*now);
        return Done{};
    });
}

Result<Done> gradeSource(Project &project, const QString &source, QChar reliability)
{
    if (!reliability.isNull() && reliabilityMeaning(reliability).isNull())
        return Error{Translated::tr("“%1” is no grade of reliability. The grades are A to F.").arg(reliability)};
    const QString label = reliability.isNull() ? Translated::tr("Take the grade from “%1”").arg(source)
                                               : Translated::tr("Grade “%1” %2").arg(source, QString(reliability));
    return project.edit(label, [&]() -> Result<Done> {
        if (!project.articles().setReliability(source, reliability))
            return Error{Translated::tr("No article is from “%1”. Give the article its outlet first, then grade it.").arg(source)};
        return Done{};
    });
}

Result<Done> gradeArticle(Project &project, qint64 key, int credibility)
{
    if (credibility != 0 && credibilityMeaning(credibility).isNull())
        return Error{Translated::tr("“%1” is no grade of credibility. The grades are 1 to 6.").arg(credibility)};
    const auto article = project.articles().article(key);
    if (!article)
        return gone();
    const QString title = article->displayTitle();
    const QString label = credibility == 0 ? Translated::tr("Take the grade from “%1”").arg(title)
                                           : Translated::tr("Grade “%1” %2").arg(title, QString::number(credibility));
    return project.edit(label, [&]() -> Result<Done> {
        project.articles().setCredibility(key, credibility);
        return Done{};
    });
}

QString reliabilityMeaning(QChar reliability)
{
    switch (reliability.unicode()) {
    case u'A':
        return Translated::tr("Completely reliable");
    case u'B':
        return Translated::tr("Usually reliable");
    case u'C':
        return Translated::tr("Fairly reliable");
    case u'D':
        return Translated::tr("Not usually reliable");
    case u'E':
        return Translated::tr("Unreliable");
    case u'F':
        return Translated::tr("Reliability cannot be judged");
    default:
        return {};
    }
}

QString credibilityMeaning(int credibility)
{
    switch (credibility) {
    case 1:
        return Translated::tr("Confirmed by other sources");
    case 2:
        return Translated::tr("Probably true");
    case 3:
        return Translated::tr("Possibly true");
    case 4:
        return Translated::tr("Doubtful");
    case 5:
        return Translated::tr("Improbable");
    case 6:
        return Translated::tr("Truth cannot be judged");
    default:
        return {};
    }
}

QString gradeMeaning(const Article &article)
{
    // German writes nouns with a capital letter.
    const bool lowers = QLocale().language() != QLocale::German;
    QStringList meanings;
    for (const QString &meaning : {reliabilityMeaning(article.reliability), credibilityMeaning(article.credibility)}) {
        if (!meaning.isEmpty())
            meanings.append(lowers ? meaning.left(1).toLower() + meaning.mid(1) : meaning);
    }
    return meanings.isEmpty() ? QString() : meanings.join(QLatin1StringView(", "));
}

} // namespace Parallax

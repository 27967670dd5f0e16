// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pdfadditions.h"
#include "core/words/stancewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

// An outline that nobody can look over helps nobody; the index has everything.
constexpr size_t mostEntities = 60;
constexpr size_t mostPages = 40;

PdfBookmark bookmark(const QString &title, const PlannedPlace &place)
{
    return {title, place.page, place.top / PageGeometry::twipsAPoint};
}

QString pageTitle(const DocumentPlan &plan, int page)
{
    const auto after = std::upper_bound(plan.articles.begin(), plan.articles.end(), page,
        [](int number, const PlannedArticle &article) { return number < article.firstPage; });
    const QString number = QString::number(page + 1);
    if (plan.articles.size() == 1 || after == plan.articles.begin())
        return Translated::tr("Page %1").arg(number);
    return Translated::tr("Page %1: %2", "a page and the article it is of").arg(number, beginningOf((after - 1)->title, 60));
}

void addArticles(std::vector<PdfBookmark> &bookmarks, const DocumentPlan &plan)
{
    auto mark = plan.marks.begin();
    for (size_t i = 0; i < plan.articles.size(); ++i) {
        PdfBookmark article = bookmark(plan.articles[i].title, {plan.articles[i].firstPage, 0});
        for (; mark != plan.marks.end() && mark->article == i; ++mark) {
            const QString label =
                mark->record == ExportManifest::Record::Position ? QString(mark->label + u": "_s + stanceName(mark->stance)) : mark->label;
            article.children.push_back(bookmark(label, mark->place));
        }
        article.isOpen = plan.articles.size() == 1;
        bookmarks.push_back(std::move(article));
    }
}

void addEntities(std::vector<PdfBookmark> &bookmarks, const DocumentPlan &plan)
{
    std::vector<const PlannedEntity *> entities;
    for (const PlannedEntity &entity : plan.entities) {
        if (!entity.places.empty())
            entities.push_back(&entity);
    }
    if (entities.empty())
        return;
    std::sort(entities.begin(), entities.end(), [](const PlannedEntity *a, const PlannedEntity *b) {
        return a->mentions != b->mentions ? a->mentions > b->mentions : a->name < b->name;
    });
    entities.resize(std::min(entities.size(), mostEntities));
    PdfBookmark all = bookmark(Translated::tr("Entities"), entities.front()->places.front());
    for (const PlannedEntity *entity : entities) {
        PdfBookmark one = bookmark(countedLabel(entity->name, entity->mentions), entity->places.front());
        for (size_t i = 0; i < std::min(entity->places.size(), mostPages); ++i)
            one.children.push_back(bookmark(pageTitle(plan, entity->places[i].page), entity->places[i]));
        all.children.push_back(std::move(one));
    }
    bookmarks.push_back(std::move(all));
}

/// Under what it is listed as.
QString passageTitle(const PlannedMark &mark)
{
    const QString words = beginningOf(mark.words, 60);
    return mark.topic.isEmpty()
        ? words
        : Translated::tr("%1: %2", "what a position is on, and what it is").arg(mark.topic, stanceName(mark.stance));
}

void addGroups(std::vector<PdfBookmark> &bookmarks, const DocumentPlan &plan, ExportManifest::Record record, const QString &title)
{
    PdfBookmark all{title};
    for (const MarkGroup &group : groupsOf(plan)) {
        if (group.record != record)
            continue;
        PdfBookmark one = bookmark(countedLabel(group.label, qsizetype(group.marks.size())), plan.marks[group.marks.front()].place);
        for (const size_t mark : group.marks)
            one.children.push_back(bookmark(passageTitle(plan.marks[mark]), plan.marks[mark].place));
        all.children.push_back(std::move(one));
    }
    if (all.children.empty())
        return;
    all.page = all.children.front().page;
    all.top = all.children.front().top;
    bookmarks.push_back(std::move(all));
}

} // namespace

void addBookmarks(PdfAdditions &additions, const DocumentPlan &plan, const LastParts &last)
{
    auto &bookmarks = additions.bookmarks;
    if (plan.articles.size() > 1)
        bookmarks.push_back(bookmark(Translated::tr("Contents"), {}));
    addArticles(bookmarks, plan);
    addEntities(bookmarks, plan);
    addGroups(bookmarks, plan, ExportManifest::Record::Tagging, Translated::tr("Tags"));
    addGroups(bookmarks, plan, ExportManifest::Record::Position, Translated::tr("Positions"));
    if (last.index.page >= 0)
        bookmarks.push_back(bookmark(Translated::tr("Index of annotations"), last.index));
    bookmarks.push_back(bookmark(Translated::tr("What the marks mean"), last.legend));
}

} // namespace Parallax

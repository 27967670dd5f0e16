// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/openproject.h"
#include "app/texttable.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(SummaryCommand)
};

constexpr int mostNamed = 10;
constexpr int narrowest = 60; // columns, below which titles are not cut further

struct Totals
{
    int articles = 0;
    int mentions = 0;
    QSet<QString> outlets;
    QString first; ///< EDTF
    QString last;

    void add(const Article &article);
};

void Totals::add(const Article &article)
{
    ++articles;
    mentions += article.mentionCount;
    if (!article.source.isEmpty())
        outlets.insert(article.source);
    if (!article.published)
        return;
    const QString date = article.published->toEdtf().left(10);
    first = first.isNull() ? date : std::min(first, date);
    last = last.isNull() ? date : std::max(last, date);
}

QString typeName(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Translated::tr("person");
    case EntityType::Organisation:
        return Translated::tr("organisation");
    case EntityType::Gpe:
        return Translated::tr("country, state or city");
    case EntityType::Loc:
        return Translated::tr("place");
    case EntityType::Facility:
        return Translated::tr("building");
    case EntityType::Agreement:
        return Translated::tr("agreement");
    case EntityType::Event:
        return Translated::tr("event");
    case EntityType::Medium:
        return Translated::tr("medium");
    }
    return {};
}

void print(const TextTable &table, Console &console)
{
    for (const QString &line : table.lines())
        console.result(line);
}

Totals printArticles(Project &project, Console &console)
{
    constexpr int outletWidth = 30;
    constexpr int otherColumns = outletWidth + 32;
    const int width = std::max(console.width().value_or(140), narrowest + otherColumns);
    TextTable table({{Translated::tr("Article"), width - otherColumns}, {Translated::tr("Outlet"), outletWidth}, {Translated::tr("Date")},
        {Translated::tr("Entities (mentions)"), 0, TextTable::Align::Right}});
    Totals totals;
    for (const Article &article : project.articles().articles(project.articles().keys(ArticleTable::Order::Published))) {
        const size_t entities = article.mentionCount > 0 ? project.entities().counts({article.key}).size() : 0;
        table.addRow({article.displayTitle(), article.source.isEmpty() ? u"–"_s : article.source,
            article.published ? article.published->toEdtf().left(10) : u"–"_s, u"%1 (%2)"_s.arg(entities).arg(article.mentionCount)});
        totals.add(article);
    }
    print(table, console);
    return totals;
}

ExitCode summary(const QCommandLineParser &line, Console &console)
{
    const auto project = openProject(line.positionalArguments().constFirst(), Project::Access::Read, console);
    if (!project)
        return ExitCode::Failed;
    const Totals totals = printArticles(*project, console);
    const auto named = project->entities().counts({});

    console.result({});
    console.result(Translated::tr("Articles: %1. Outlets: %2. Entities: %3, mentioned %4 times.")
                       .arg(QString::number(totals.articles), QString::number(totals.outlets.size()), QString::number(named.size()),
                           QString::number(totals.mentions)));
    if (!totals.first.isNull())
        console.result(Translated::tr("Published from %1 to %2.").arg(totals.first, totals.last));
    if (named.empty())
        return ExitCode::Done;

    console.result({});
    TextTable table({{Translated::tr("Most named"), narrowest}, {Translated::tr("Kind")},
        {Translated::tr("Mentions"), 0, TextTable::Align::Right}, {Translated::tr("Articles"), 0, TextTable::Align::Right}});
    for (size_t i = 0; i < std::min<size_t>(mostNamed, named.size()); ++i)
        table.addRow({named[i].name, typeName(named[i].type), QString::number(named[i].mentions), QString::number(named[i].articles)});
    print(table, console);
    return ExitCode::Done;
}

} // namespace

Command summaryCommand()
{
    return {u"summary"_s, u"PROJECT"_s, Translated::tr("Show the articles and the most named entities as tables."), 1, 1, {}, summary};
}

} // namespace Parallax

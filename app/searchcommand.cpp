// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/openproject.h"
#include "core/exchange/jsonwriter.h"
#include "core/search/searcher.h"
#include "core/text/offsetmap.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

/// The snippet's matches in bold on a terminal, between square brackets elsewhere.
QString shown(const MarkedText &snippet, bool onTerminal)
{
    QString text;
    qsizetype from = 0;
    for (const TextSpan span : snippet.spans) {
        text += QStringView(snippet.text).mid(from, span.start - from);
        text += onTerminal ? u"\x1b[1m"_s : u"["_s;
        text += QStringView(snippet.text).mid(span.start, span.length());
        text += onTerminal ? u"\x1b[0m"_s : u"]"_s;
        from = span.end;
    }
    return text + QStringView(snippet.text).mid(from).toString();
}

void printForPeople(const SearchResults &results, Project &project, Console &console)
{
    for (const SearchHit &hit : results.hits) {
        const auto article = project.articles().article(hit.article);
        if (!article)
            continue;
        QStringList about{article->displayTitle()};
        if (!article->source.isEmpty())
            about.append(article->source);
        if (article->published)
            about.append(article->published->toEdtf().left(10));
        console.result(about.join(u" · "_s));
        console.result(QString(u"    "_s % shown(hit.snippet, console.width().has_value())));
    }
    console.message(
        Translated::tr("Articles found: %1. Shown: %2.").arg(QString::number(results.total), QString::number(results.hits.size())));
    if (results.rankedOverNewestOnly)
        console.message(Translated::tr("Only the newest %1 of them were ranked.").arg(results.rankedOver));
}

void writeHit(const SearchHit &hit, const Article &article, JsonWriter &json)
{
    json.beginObject();
    json.key("id"_L1).value(article.id.toString(QUuid::WithoutBraces));
    json.key("file"_L1).value(QStringView(article.file));
    json.key("title"_L1).textOrNull(article.title);
    json.key("published"_L1).textOrNull(article.published ? article.published->toEdtf() : QString());
    json.key("publisher"_L1).textOrNull(article.source);
    json.key("score"_L1).value(hit.score);
    json.key("snippet"_L1).value(QStringView(hit.snippet.text));
    json.key("matches"_L1).beginArray();
    const OffsetMap offsets(hit.snippet.text);
    for (const TextSpan span : hit.snippet.spans) {
        const StoredSpan stored = offsets.toStored(span);
        json.beginObject();
        json.key("start"_L1).value(stored.start);
        json.key("end"_L1).value(stored.end);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

/// Offsets are code points of the snippet, as everywhere in our JSON.
void printJson(const SearchResults &results, Project &project, Console &console)
{
    JsonWriter json(console.results());
    json.beginObject();
    json.key("total"_L1).value(results.total);
    json.key("ranked_over"_L1);
    results.rankedOver > 0 ? json.value(results.rankedOver) : json.null();
    json.key("hits"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const SearchHit &hit : results.hits) {
        if (const auto article = project.articles().article(hit.article))
            writeHit(hit, *article, json);
    }
    json.endArray();
    json.endObject();
}

ExitCode search(const QCommandLineParser &line, Console &console)
{
    SearchOptions options;
    bool isNumber = true;
    if (line.isSet(u"limit"_s))
        options.limit = line.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || options.limit < 1) {
        console.message(
            Translated::tr("“--limit %1”: the number of articles to show is a whole number from 1 on.").arg(line.value(u"limit"_s)));
        return ExitCode::WrongUsage;
    }
    if (line.isSet(u"ranked"_s))
        options.order = SearchOptions::Order::Ranked;
    const QStringList arguments = line.positionalArguments();
    const auto project = openProject(arguments.constFirst(), Project::Access::Read, console);
    if (!project)
        return ExitCode::Failed;
    const auto query = Query::fromText(QStringList(arguments.mid(1)).join(u' '));
    if (!query) {
        console.message(query.error().message);
        return ExitCode::Failed;
    }
    auto searcher = Searcher::open(project->path());
    const auto results = searcher ? (*searcher)->search(*query, options) : Result<SearchResults>(searcher.error());
    if (!results) {
        console.message(results.error().message);
        return ExitCode::Failed;
    }
    line.isSet(u"json"_s) ? printJson(*results, *project, console) : printForPeople(*results, *project, console);
    return ExitCode::Done;
}

} // namespace

Command searchCommand()
{
    const QCommandLineOption limit(u"limit"_s, Translated::tr("Number of articles to show; 50 when left out."), u"N"_s);
    const QCommandLineOption ranked(u"ranked"_s, Translated::tr("Best first instead of newest first."));
    const QCommandLineOption json(u"json"_s, Translated::tr("Write JSON."));
    return {u"search"_s, u"PROJECT QUERY [--limit N] [--ranked] [--json]"_s,
        Translated::tr("Find articles: words, \"a phrase\", AND, OR, NOT, begin*, NEAR(a b, 5), source:, title:, before:, after:, on:."), 2,
        -1, {limit, ranked, json}, search};
}

} // namespace Parallax

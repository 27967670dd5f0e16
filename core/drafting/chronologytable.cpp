// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/blockwriters.h"
#include "core/drafting/draftwords.h"
#include "core/drafting/toldevents.h"
#include "core/exchange/markdown.h"
#include "core/project/project.h"
#include "core/text/offsetmap.h"
#include "core/timeline/eventtimes.h"
#include "core/words/edtftext.h"
#include "core/words/eventwords.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

constexpr size_t mostRows = 40;
constexpr size_t mostSources = 4; ///< of one event

/// A passage that tells of an event, and the date it gives.
struct Telling
{
    Passage passage;
    QString date;
};

std::vector<Telling> tellingsOf(BlockDesk &desk, const QUuid &event)
{
    std::vector<Telling> tellings;
    for (const auto &span : desk.project().events().spansOf(event)) {
        if (span.rejected || desk.article(span.article).key == 0 || desk.article(span.article).supersededBy)
            continue;
        tellings.push_back({{span.article, OffsetMap(desk.textOf(span.article)).fromStored(span.span)}, span.date});
    }
    return tellings;
}

/// "20 Aug 2025; 21 Aug 2025 according to Reuters[@reuters-1]".
QString dateCell(BlockDesk &desk, const Event &event, const std::vector<Telling> &tellings)
{
    std::vector<TimeSpan> given;
    std::vector<const Telling *> givers;
    for (const Telling &telling : tellings) {
        if (const auto time = timeSpan(telling.date)) {
            given.push_back(*time);
            givers.push_back(&telling);
        }
    }
    QStringList dates{markdownLine(edtfText(event.date))};
    for (const size_t other : otherDates(timeSpan(event.date), given)) {
        const Telling &giver = *givers[other];
        const Article &article = desk.article(giver.passage.article);
        const QString name = article.source.isEmpty() ? inQuotationMarks(article.displayTitle(), 40) : markdownLine(article.source);
        dates.append(
            QString(Translated::tr("%1 according to %2").arg(markdownLine(edtfText(giver.date)), name) % desk.cite(giver.passage)));
    }
    return dates.size() == 1 ? dates.front() : Translated::tr("disputed: %1").arg(dates.join(u"; "_s));
}

QString eventCell(BlockDesk &desk, const Event &event)
{
    const QString title = markdownLine(event.title);
    const bool reported = event.certainty.isEmpty() || event.certainty == u"reported"_s;
    const QString certainty = reported ? QString() : QString(u" ("_s % eventCertaintyName(event.certainty) % u')');
    return title % certainty % desk.mark(event.state == FindingState::Suggested);
}

/// One passage an article.
QString sourcesCell(BlockDesk &desk, const std::vector<Telling> &tellings)
{
    QStringList sources;
    QSet<qint64> articles;
    for (const Telling &telling : tellings) {
        if (articles.contains(telling.passage.article))
            continue;
        articles.insert(telling.passage.article);
        if (size_t(sources.size()) < mostSources)
            sources.append(QString(sourceWords(desk.article(telling.passage.article)) % desk.cite(telling.passage)));
    }
    if (const int further = int(articles.size() - sources.size()); further > 0)
        sources.append(Translated::tr("%n further report(s)", nullptr, further));
    return sources.join(u"; "_s);
}

QString leftOut(const ToldEvents &told)
{
    QStringList parts;
    if (told.leftOut > 0)
        parts.append(Translated::tr("%n event(s) that fewer articles tell of", nullptr, told.leftOut));
    if (told.undated > 0)
        parts.append(Translated::tr("%n event(s) without a date", nullptr, told.undated));
    if (told.untold > 0)
        parts.append(Translated::tr("%n event(s) that no article tells of", nullptr, told.untold));
    return parts.isEmpty() ? QString() : QString(u"\n\n"_s % blockNote(Translated::tr("Left out: %1.").arg(listWords(parts))));
}

} // namespace

WrittenBlock writeChronologyTable(BlockDesk &desk, const BlockArguments &arguments)
{
    const ToldEvents told = toldEvents(desk, arguments, arguments.most > 0 ? size_t(arguments.most) : mostRows);
    if (told.rows.empty()) {
        WrittenBlock none = emptyBlock(desk.scope());
        none.text += leftOut(told);
        return none;
    }
    QString text = tableRow({Translated::tr("Date"), Translated::tr("Event"), Translated::tr("Sources")}) % tableRule(3);
    for (const auto &row : told.rows) {
        const auto event = desk.project().events().event(row.id);
        const std::vector<Telling> tellings = tellingsOf(desk, row.id);
        if (event && !tellings.empty())
            text += tableRow({dateCell(desk, *event, tellings), eventCell(desk, *event), sourcesCell(desk, tellings)});
    }
    return {text.trimmed() % leftOut(told)};
}

} // namespace Parallax

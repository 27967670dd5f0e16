// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/blockwriters.h"
#include "core/drafting/draftwords.h"
#include "core/drafting/heldstances.h"
#include "core/exchange/markdown.h"
#include "core/project/project.h"
#include "core/words/findingwords.h"
#include "core/words/stancewords.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

// What a page has room for.
constexpr size_t mostRows = 12;
constexpr size_t mostColumns = 5;
constexpr size_t mostCited = 3; ///< of one stance in a cell
constexpr qsizetype mostTellers = 2;

struct Column
{
    Issue issue;
    int positions = 0;
    std::vector<ActorStances> actors;
};

struct Row
{
    qint64 actor = 0;
    int positions = 0;
};

std::vector<Column> columnsOf(BlockDesk &desk, const BlockArguments &arguments)
{
    std::vector<Column> columns;
    for (const Issue &issue : desk.project().issues().all()) {
        if (!arguments.issues.isEmpty() && !arguments.issues.contains(issue.id))
            continue;
        Column column{issue, 0, stancesOn(desk, issue.id, arguments)};
        for (const ActorStances &actor : column.actors)
            column.positions += actor.positions;
        if (column.positions > 0)
            columns.push_back(std::move(column));
    }
    std::stable_sort(columns.begin(), columns.end(), [](const Column &a, const Column &b) { return a.positions > b.positions; });
    return columns;
}

std::vector<Row> rowsOf(BlockDesk &desk, const std::vector<Column> &columns)
{
    QHash<qint64, int> counts;
    for (const Column &column : columns) {
        for (const ActorStances &actor : column.actors)
            counts[actor.actor] += actor.positions;
    }
    std::vector<Row> rows;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        rows.push_back({it.key(), it.value()});
    std::sort(rows.begin(), rows.end(), [&desk](const Row &a, const Row &b) {
        if (a.positions != b.positions)
            return a.positions > b.positions;
        const int order = desk.entity(a.actor).name.compare(desk.entity(b.actor).name);
        return order != 0 ? order < 0 : a.actor < b.actor;
    });
    return rows;
}

QString stanceCell(BlockDesk &desk, const HeldStance &held)
{
    std::vector<Passage> first;
    for (const Position &position : positionsOf(desk, held, held.sample.size())) {
        first.push_back(passagesOf(position).front());
    }
    const auto [origins, atLeast] = desk.originsOf(first);
    QString words = stanceGlyph(held.stance) % u' ' % stanceName(held.stance);
    if (held.strength != 2)
        words += u", "_s % strengthName(held.strength);
    words += tellersClause(desk, held, mostTellers) % suggestedMark(held.suggested);
    const QString count =
        atLeast ? Translated::tr("%n or more origins", nullptr, origins) : Translated::tr("%n origin(s)", nullptr, origins);
    return words % u" \u00B7 "_s % count % desk.cite(first, mostCited);
}

QString cellOf(BlockDesk &desk, const Column &column, qint64 actor)
{
    const auto held =
        std::find_if(column.actors.begin(), column.actors.end(), [actor](const ActorStances &each) { return each.actor == actor; });
    if (held == column.actors.end())
        return u"\u2014"_s;
    QStringList stances;
    for (const HeldStance &stance : held->stances)
        stances.append(stanceCell(desk, stance));
    return stances.join(u"; "_s);
}

QString leftOut(size_t rows, size_t columns)
{
    QStringList parts;
    if (rows > 0)
        parts.append(Translated::tr("%n further actor(s)", nullptr, int(rows)));
    if (columns > 0)
        parts.append(Translated::tr("%n further issue(s)", nullptr, int(columns)));
    return parts.isEmpty() ? QString() : Translated::tr("Not in the table: %1.").arg(listWords(parts));
}

} // namespace

QString tableRow(const QStringList &cells)
{
    return u"| "_s % cells.join(u" | "_s) % u" |\n"_s;
}

QString tableRule(qsizetype columns)
{
    return u"|"_s % u" --- |"_s.repeated(columns) % u'\n';
}

WrittenBlock writePositionsTable(BlockDesk &desk, const BlockArguments &arguments)
{
    std::vector<Column> columns = columnsOf(desk, arguments);
    const size_t room = arguments.issues.isEmpty() ? std::min(arguments.shown(columns.size(), mostColumns), mostColumns) : columns.size();
    const size_t fewer = columns.size() - room;
    columns.resize(columns.size() - fewer);
    const std::vector<Row> rows = rowsOf(desk, columns);
    if (rows.empty())
        return emptyBlock(desk.scope());
    const size_t shown = arguments.shown(rows.size(), arguments.actors.isEmpty() ? mostRows : rows.size());
    QStringList head{Translated::tr("Actor")};
    for (const Column &column : columns)
        head.append(markdownLine(column.issue.label));
    QString text = tableRow(head) % tableRule(head.size());
    for (size_t i = 0; i < shown; ++i) {
        QStringList cells{markdownLine(desk.entity(rows[i].actor).name)};
        for (const Column &column : columns)
            cells.append(cellOf(desk, column, rows[i].actor));
        text += tableRow(cells);
    }
    const QString note = leftOut(rows.size() - shown, fewer);
    return {text.trimmed() % (note.isEmpty() ? QString() : QString(u"\n\n"_s % blockNote(note)))};
}

} // namespace Parallax

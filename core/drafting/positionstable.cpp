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
#include <span>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

// What a page has room for.
constexpr size_t mostRows = 12;
constexpr size_t mostIssues = 8;
constexpr size_t mostColumns = 4; ///< of issues in one table, on an upright page
constexpr size_t mostStances = 3; ///< in a cell
constexpr size_t mostCited = 3; ///< of one stance in a cell

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

/// "ISW": the acronym or the surname, where the project knows one.
QString shortName(BlockDesk &desk, qint64 key)
{
    const Entity &entity = desk.entity(key);
    if (entity.type == EntityType::Person && entity.name.contains(u' ') && !isPlural(entity) && entity.name.front().isUpper())
        return entity.name.section(u' ', -1);
    const auto acronym = std::find_if(entity.aliases.begin(), entity.aliases.end(), [&entity](const QString &alias) {
        const bool shorter = alias.size() >= 2 && alias.size() < entity.name.size() && alias.size() <= 6;
        return shorter && std::all_of(alias.begin(), alias.end(), [](QChar c) { return c.isUpper(); });
    });
    return acronym == entity.aliases.end() ? desk.nameOf(key) : *acronym;
}

/// ", says ISW": only where no words of the holder's own are among them.
QString tellerWords(BlockDesk &desk, const HeldStance &held)
{
    if (held.attributedBy.empty())
        return {};
    const qint64 first = held.attributedBy.front();
    const QString name = markdownLine(shortName(desk, first));
    if (held.attributedBy.size() > 1)
        return Translated::tr(", say %1 and others").arg(name);
    return isPlural(desk.entity(first)) ? Translated::tr(", say %1").arg(name) : Translated::tr(", says %1").arg(name);
}

QString originCount(BlockDesk &desk, const std::vector<Passage> &passages)
{
    const auto [origins, atLeast] = desk.originsOf(passages);
    if (atLeast)
        return u" \u00B7 "_s % Translated::tr("%n or more origins", nullptr, origins);
    return origins > 1 ? QString(u" \u00B7 "_s % Translated::tr("%n origin(s)", nullptr, origins)) : QString();
}

QString stanceCell(BlockDesk &desk, const HeldStance &held)
{
    std::vector<Passage> first;
    for (const Position &position : positionsOf(desk, held, held.sample.size()))
        first.push_back(quotedEvidence(desk, position).passage);
    QString words = stanceGlyph(held.stance) % u' ' % stanceName(held.stance);
    if (held.strength != 2)
        words += u", "_s % strengthName(held.strength);
    words += tellerWords(desk, held);
    return words % originCount(desk, first) % desk.mark(held.suggested) % desk.cite(first, mostCited);
}

QString cellOf(BlockDesk &desk, const Column &column, qint64 actor)
{
    const auto held =
        std::find_if(column.actors.begin(), column.actors.end(), [actor](const ActorStances &each) { return each.actor == actor; });
    if (held == column.actors.end())
        return u"\u2014"_s;
    QStringList stances;
    for (size_t i = 0; i < std::min(held->stances.size(), mostStances); ++i)
        stances.append(stanceCell(desk, held->stances[i]));
    if (const int further = int(held->stances.size()) - int(stances.size()); further > 0)
        stances.append(Translated::tr("%n further stance(s)", nullptr, further));
    return stances.join(u"; "_s);
}

bool hasAny(std::span<const Column> columns, qint64 actor)
{
    return std::any_of(columns.begin(), columns.end(), [actor](const Column &column) {
        return std::any_of(column.actors.begin(), column.actors.end(), [actor](const ActorStances &each) { return each.actor == actor; });
    });
}

/// Without the actors that say nothing on these issues.
QString tableOf(BlockDesk &desk, std::span<const Column> columns, std::span<const Row> rows)
{
    QStringList head{Translated::tr("Actor")};
    for (const Column &column : columns)
        head.append(markdownLine(column.issue.label));
    QString text = tableRow(head) % tableRule(head.size());
    for (const Row &row : rows) {
        if (!hasAny(columns, row.actor))
            continue;
        QStringList cells{markdownLine(desk.entity(row.actor).name)};
        for (const Column &column : columns)
            cells.append(cellOf(desk, column, row.actor));
        text += tableRow(cells);
    }
    return text;
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
    const size_t room = arguments.issues.isEmpty() ? std::min(arguments.shown(columns.size(), mostIssues), mostIssues) : columns.size();
    const size_t fewer = columns.size() - room;
    columns.resize(room);
    std::vector<Row> rows = rowsOf(desk, columns);
    if (rows.empty())
        return emptyBlock(desk.scope());
    const size_t shown = arguments.shown(rows.size(), arguments.actors.isEmpty() ? mostRows : rows.size());
    const size_t further = rows.size() - shown;
    rows.resize(shown);
    // Of one width: 3 and 2 rather than 4 and 1.
    const size_t tables = (room + mostColumns - 1) / mostColumns;
    const size_t width = (room + tables - 1) / tables;
    QString text;
    for (size_t at = 0; at < room; at += width)
        text += tableOf(desk, std::span(columns).subspan(at, std::min(width, room - at)), rows) % u'\n';
    const QString note = leftOut(further, fewer);
    return {text.trimmed() % (note.isEmpty() ? QString() : QString(u"\n\n"_s % blockNote(note)))};
}

} // namespace Parallax

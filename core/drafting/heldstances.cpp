// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/heldstances.h"

#include "core/drafting/draftwords.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

constexpr size_t mostSampled = 17; ///< one more than origins are counted of, so that "at least" is known

/// Each once, the most frequent first, then by first appearance.
std::vector<qint64> byNumber(const std::vector<qint64> &keys)
{
    std::vector<std::pair<int, qint64>> counts;
    for (const qint64 key : keys) {
        const auto found = std::find_if(counts.begin(), counts.end(), [key](const auto &each) { return each.second == key; });
        if (found == counts.end())
            counts.emplace_back(1, key);
        else
            ++found->first;
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<qint64> result;
    for (const auto &[count, key] : counts)
        result.push_back(key);
    return result;
}

HeldStance heldStance(const std::vector<const PositionLine *> &lines)
{
    HeldStance held;
    held.stance = lines.front()->stance;
    held.suggested = lines.front()->state == FindingState::Suggested;
    held.positions = int(lines.size());
    held.strength = lines.front()->strength;
    std::vector<qint64> holders;
    std::vector<qint64> tellers;
    std::vector<PositionLine> further;
    for (const PositionLine *line : lines) {
        holders.push_back(line->holder);
        if (line->attributedBy && line->attributedBy != line->holder)
            tellers.push_back(*line->attributedBy);
        if (line->strength != held.strength)
            held.strength = 2;
        const bool isFirst = !held.articles.contains(line->article);
        held.articles.insert(line->article);
        std::vector<PositionLine> &place = isFirst ? held.sample : further;
        if (place.size() < mostSampled)
            place.push_back(*line);
    }
    const size_t room = mostSampled - held.sample.size();
    held.sample.insert(held.sample.end(), further.begin(), further.begin() + std::min(room, further.size()));
    held.holders = byNumber(holders);
    if (tellers.size() == lines.size())
        held.attributedBy = byNumber(tellers);
    return held;
}

bool isInPeriod(BlockDesk &desk, const PositionLine &line, const BlockArguments &arguments)
{
    if (!arguments.hasPeriod() || !line.date.isEmpty())
        return arguments.admits(line.date);
    const auto published = desk.project().articles().article(line.article);
    return published && published->published && arguments.admits(published->published->toEdtf());
}

} // namespace

std::vector<HeldStance> stancesOf(const std::vector<PositionLine> &lines)
{
    std::map<std::pair<Stance, bool>, std::vector<const PositionLine *>> groups;
    for (const PositionLine &line : lines)
        groups[{line.stance, line.state == FindingState::Suggested}].push_back(&line);
    std::vector<HeldStance> held;
    for (const auto &[key, group] : groups)
        held.push_back(heldStance(group));
    std::stable_sort(held.begin(), held.end(), [](const HeldStance &a, const HeldStance &b) {
        return std::tuple(a.suggested, b.positions) < std::tuple(b.suggested, a.positions);
    });
    return held;
}

std::vector<ActorStances> stancesOn(BlockDesk &desk, const QString &issue, const BlockArguments &arguments)
{
    std::map<qint64, std::vector<PositionLine>> byActor;
    PositionFilter filter;
    filter.issue = issue;
    for (PositionLine &line : desk.project().positions().lines(filter)) {
        if (desk.admits(line.state) && isAmong(desk, line.holder, arguments.actors) && isInPeriod(desk, line, arguments))
            byActor[desk.actorOf(line.holder)].push_back(std::move(line));
    }
    std::vector<ActorStances> actors;
    for (const auto &[actor, lines] : byActor)
        actors.push_back({actor, int(lines.size()), stancesOf(lines)});
    std::stable_sort(actors.begin(), actors.end(), [&desk](const ActorStances &a, const ActorStances &b) {
        return a.positions != b.positions ? a.positions > b.positions : desk.entity(a.actor).name < desk.entity(b.actor).name;
    });
    return actors;
}

std::vector<Position> positionsOf(BlockDesk &desk, const HeldStance &stance, size_t most)
{
    std::vector<Position> positions;
    for (const PositionLine &line : stance.sample) {
        if (positions.size() == most)
            break;
        if (auto position = desk.position(line))
            positions.push_back(std::move(*position));
    }
    return positions;
}

QString tellersClause(BlockDesk &desk, const HeldStance &stance)
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const qint64 teller : stance.attributedBy) {
        const QString name = desk.nameOf(teller);
        if (names.contains(name))
            continue;
        if (names.size() == most) {
            names.append(Translated::tr("others"));
            break;
        }
        names.append(name);
    }
    return attributionClause(names);
}

QString stanceWords(BlockDesk &desk, const HeldStance &stance, qint64 actor, const QString &subject)
{
    // Where every report speaks of the Kremlin, so does this.
    const qint64 named = stance.holders.size() == 1 ? stance.holders.front() : actor;
    return stanceClause(stance.stance, desk.entity(named), subject) % mannerClause(stance.strength) % tellersClause(desk, stance);
}

bool isAgainst(Stance stance)
{
    return stance == Stance::Opposes;
}

bool isInFavour(Stance stance)
{
    return stance == Stance::Supports || stance == Stance::Offers || stance == Stance::Conditional;
}

bool isAmong(BlockDesk &desk, qint64 holder, const QStringList &names)
{
    return names.isEmpty() || names.contains(desk.entity(holder).name, Qt::CaseInsensitive)
        || names.contains(desk.entity(desk.actorOf(holder)).name, Qt::CaseInsensitive);
}

} // namespace Parallax

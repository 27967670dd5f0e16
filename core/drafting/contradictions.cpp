// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/contradictions.h"

#include "core/compare/linkfinder.h"
#include "core/drafting/heldstances.h"
#include "core/drafting/spanindex.h"
#include "core/project/project.h"
#include "core/project/timelinerows.h"

#include <algorithm>
#include <map>

namespace Parallax {

namespace {

constexpr size_t mostCompared = 300; ///< articles

constexpr int mostRead = 2000; ///< contradictions that are looked into, the hard ones first

using Counts = QHash<qint64 /*article*/, int>;

/// Findings that are admitted, by article.
Counts countFindings(BlockDesk &desk)
{
    Counts counts;
    TimelineRows rows(desk.project().database());
    rows.positions([&](const TimelineRows::PositionRow &row) {
        if (desk.admits(row.state))
            ++counts[row.article];
        return true;
    });
    rows.statements([&](const TimelineRows::StatementRow &row) {
        if (desk.admits(row.state))
            ++counts[row.article];
        return true;
    });
    desk.project().events().forEach([&](const Event &event, const std::vector<EventTable::StoredEventSpan> &spans) {
        for (const auto &span : spans) {
            if (desk.admits(event.state))
                ++counts[span.article];
        }
    });
    return counts;
}

/// Ascending, as they came in.
std::vector<qint64> mostTelling(const Counts &counts, int &leftOut)
{
    std::vector<std::pair<int, qint64>> articles;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        articles.emplace_back(-it.value(), it.key());
    std::sort(articles.begin(), articles.end());
    const size_t kept = std::min(articles.size(), mostCompared);
    leftOut = int(articles.size() - kept);
    std::vector<qint64> keys;
    for (size_t i = 0; i < kept; ++i)
        keys.push_back(articles[i].second);
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// What of the compared articles stands behind a link.
struct Ground
{
    struct Held
    {
        QUuid id;
        QString issue;
        Stance stance = Stance::Unclear;
        qint64 actor = 0;
    };
    struct InArticle
    {
        SpanIndex<Held> held; ///< on an issue
        SpanIndex<char> accepted;
        SpanIndex<char> asked; ///< of the issues and actors that are asked for
    };
    std::map<qint64, InArticle> articles;

    bool touches(SpanIndex<char> InArticle::*spans, const Passage &passage)
    {
        bool found = false;
        (articles[passage.article].*spans).visitOverlapping(passage.span, [&found](char) { return !(found = true); });
        return found;
    }
    std::vector<Held> heldAt(const Passage &passage)
    {
        std::vector<Held> found;
        articles[passage.article].held.visitOverlapping(passage.span, [&found](const Held &held) { return found.push_back(held), true; });
        return found;
    }
};

bool isAccepted(FindingState state)
{
    return state == FindingState::Accepted || state == FindingState::Changed;
}

void note(BlockDesk &desk, const ComparedArticle &article, const BlockArguments &arguments, Ground &ground)
{
    Ground::InArticle &here = ground.articles[article.key];
    for (const Position &position : article.positions) {
        const bool isAsked =
            (arguments.issues.isEmpty() || arguments.issues.contains(position.issue)) && isAmong(desk, position.holder, arguments.actors);
        for (const TextSpan span : position.evidence) {
            if (!position.issue.isEmpty())
                here.held.add(span, {position.id, position.issue, position.stance, desk.actorOf(position.holder)});
            if (isAccepted(position.state))
                here.accepted.add(span, {});
            if (isAsked)
                here.asked.add(span, {});
        }
    }
    for (const StatementRecord &statement : article.statements) {
        if (isAccepted(statement.state))
            here.accepted.add(statement.span, {});
    }
    for (const Event &event : article.events) {
        for (const EventSpan &span : event.spans) {
            if (isAccepted(event.state) && !span.rejected)
                here.accepted.add(span.span, {});
        }
    }
}

template <typename Finding> void keepAdmitted(const BlockDesk &desk, std::vector<Finding> &findings)
{
    const auto refused = [&desk](const Finding &finding) { return !desk.admits(finding.state); };
    findings.erase(std::remove_if(findings.begin(), findings.end(), refused), findings.end());
}

/// Fills in what positions are behind the link, if any are.
void takePositions(Ground &ground, Contradiction &contradiction)
{
    const std::vector<Ground::Held> others = ground.heldAt(contradiction.link.b);
    for (const Ground::Held &a : ground.heldAt(contradiction.link.a)) {
        for (const Ground::Held &b : others) {
            const bool oppose = (isAgainst(a.stance) && isInFavour(b.stance)) || (isAgainst(b.stance) && isInFavour(a.stance));
            if (!oppose || a.issue != b.issue)
                continue;
            contradiction.issue = a.issue;
            contradiction.positions = {a.id, b.id};
            contradiction.actors = {std::min(a.actor, b.actor)};
            if (a.actor != b.actor)
                contradiction.actors.push_back(std::max(a.actor, b.actor));
            return;
        }
    }
}

/// Between the same articles for the same reason, or positions of the same actors on one issue.
bool areOne(const Contradiction &one, const Contradiction &other)
{
    if (one.suggested != other.suggested || one.positions.empty() != other.positions.empty())
        return false;
    if (!one.positions.empty())
        return one.issue == other.issue && one.actors == other.actors;
    return one.link.why == other.link.why && one.link.hard == other.link.hard && one.link.a.article == other.link.a.article
        && one.link.b.article == other.link.b.article;
}

void add(Contradiction &&contradiction, std::vector<Contradiction> &found)
{
    const auto known =
        std::find_if(found.begin(), found.end(), [&contradiction](const Contradiction &each) { return areOne(each, contradiction); });
    if (known == found.end()) {
        found.push_back(std::move(contradiction));
        return;
    }
    for (const Passage &passage : {contradiction.link.a, contradiction.link.b}) {
        if (passage != known->link.a && passage != known->link.b)
            known->also.push_back(passage);
    }
    for (const QUuid &id : contradiction.positions) {
        if (std::find(known->positions.begin(), known->positions.end(), id) == known->positions.end())
            known->positions.push_back(id);
    }
}

} // namespace

Contradictions findContradictions(BlockDesk &desk, const BlockArguments &arguments)
{
    Contradictions result;
    LinkFinder finder(LinkFinder::Scope::Findings);
    Ground ground;
    for (const qint64 key : mostTelling(countFindings(desk), result.leftOut)) {
        ComparedArticle article = readForComparison(desk.project(), key);
        keepAdmitted(desk, article.positions);
        keepAdmitted(desk, article.statements);
        keepAdmitted(desk, article.events);
        note(desk, article, arguments, ground);
        finder.add(article);
    }
    const bool isAsked = !arguments.issues.isEmpty() || !arguments.actors.isEmpty();
    int read = 0;
    for (const PassageLink &link : finder.links()) {
        if (link.kind != LinkKind::Contradicts)
            continue;
        if (++read > mostRead) {
            ++result.further;
            continue;
        }
        const bool suggested =
            !ground.touches(&Ground::InArticle::accepted, link.a) || !ground.touches(&Ground::InArticle::accepted, link.b);
        const bool isMeant =
            !isAsked || ground.touches(&Ground::InArticle::asked, link.a) || ground.touches(&Ground::InArticle::asked, link.b);
        if (!isMeant || (suggested && !desk.scope().suggested))
            continue;
        Contradiction contradiction{link, {}, suggested, {}, {}, {}};
        takePositions(ground, contradiction);
        add(std::move(contradiction), result.found);
    }
    return result;
}

} // namespace Parallax

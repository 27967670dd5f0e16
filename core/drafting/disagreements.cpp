// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/blockwriters.h"
#include "core/drafting/contradictions.h"
#include "core/drafting/draftwords.h"
#include "core/drafting/heldstances.h"
#include "core/exchange/markdown.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

constexpr size_t mostContradictions = 12;
constexpr size_t mostIssues = 8;
constexpr size_t mostActors = 3; ///< of a side
constexpr size_t mostCited = 5; ///< for one contradiction

QString withoutFullStop(QString words)
{
    if (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

QString sideOf(BlockDesk &desk, const QuotedWords &side)
{
    const QString source = sourceWords(desk.article(side.passage.article));
    return u"    - "_s % sentence(source % u": "_s % side.words, desk.cite(side.passage)) % u'\n';
}

/// What the stances have behind them: a clause each, and a line of evidence each.
struct Stances
{
    QStringList clauses;
    std::vector<Passage> cited;
    QString evidence;
};

void addStance(BlockDesk &desk, qint64 actor, const HeldStance &held, const BlockArguments &arguments, Stances &stances)
{
    const std::vector<Position> positions = positionsOf(desk, held, 1);
    if (positions.empty())
        return;
    // Officials of one report and of another are two actors.
    const QString clause = stanceWords(desk, held, actor, {}) % desk.mark(held.suggested);
    if (stances.clauses.contains(clause))
        return;
    stances.clauses.append(clause);
    stances.cited.push_back(quotedEvidence(desk, positions.front()).passage);
    if (arguments.isBrief)
        return;
    const QString holder = markdownLine(desk.entity(positions.front().holder).name);
    stances.evidence += u"    - "_s % evidenceSentence(desk, holder, positions) % u'\n';
}

QString stancesItem(BlockDesk &desk, const QString &lead, const Stances &stances)
{
    return u"- "_s % sentence(lead % u": "_s % stances.clauses.join(u"; "_s), desk.cite(stances.cited, stances.cited.size())) % u'\n'
        % stances.evidence;
}

/// Opposite positions of one actor, or of one and who speaks for it.
QString positionsItem(BlockDesk &desk, const Contradiction &contradiction, const BlockArguments &arguments)
{
    QStringList names;
    Stances stances;
    const std::vector<PositionLine> lines = desk.project().positions().linesOf(contradiction.positions);
    for (const qint64 actor : contradiction.actors) {
        std::vector<PositionLine> own;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(own),
            [&desk, actor](const PositionLine &line) { return desk.actorOf(line.holder) == actor; });
        names.append(markdownLine(desk.entity(actor).name));
        for (const HeldStance &held : stancesOf(own))
            addStance(desk, actor, held, arguments, stances);
    }
    const auto issue = desk.project().issues().issue(contradiction.issue);
    const QString subject = issue ? issueInSentence(*issue) : markdownLine(contradiction.issue);
    return stancesItem(desk, Translated::tr("Reports differ on the stance of %1 on %2").arg(listWords(names), subject), stances);
}

/// The reason with a few words of each side, where it does not have them itself.
QString briefItem(BlockDesk &desk, const Contradiction &contradiction)
{
    constexpr qsizetype few = 140; // characters
    const Passage &a = contradiction.link.a;
    const Passage &b = contradiction.link.b;
    QString words = markdownLine(withoutFullStop(contradiction.link.why)) % desk.mark(contradiction.suggested);
    const QString &why = contradiction.link.why;
    if (!why.contains(desk.wordsOf(a).simplified()) || !why.contains(desk.wordsOf(b).simplified())) {
        words = Translated::tr("%1: %2 (%3) against %4 (%5)")
                    .arg(words, inQuotationMarks(desk.wordsOf(a), few), sourceWords(desk.article(a.article)),
                        inQuotationMarks(desk.wordsOf(b), few), sourceWords(desk.article(b.article)));
    }
    return u"- "_s % sentence(words, desk.cite({quotedInContext(desk, a).passage, quotedInContext(desk, b).passage}, 2)) % u'\n';
}

QString contradictionItem(BlockDesk &desk, const Contradiction &contradiction, const BlockArguments &arguments)
{
    if (!contradiction.positions.empty())
        return positionsItem(desk, contradiction, arguments);
    if (arguments.isBrief)
        return briefItem(desk, contradiction);
    const QuotedWords a = quotedInContext(desk, contradiction.link.a);
    const QuotedWords b = quotedInContext(desk, contradiction.link.b);
    const QString why = markdownLine(withoutFullStop(contradiction.link.why)) % desk.mark(contradiction.suggested);
    std::vector<Passage> cited{a.passage, b.passage};
    for (const Passage &passage : contradiction.also)
        cited.push_back(quotedInContext(desk, passage).passage);
    return u"- "_s % sentence(why, desk.cite(cited, mostCited)) % u'\n' % sideOf(desk, a) % sideOf(desk, b);
}

/// Some actors for it, others against it.
struct Dispute
{
    Issue issue;
    int positions = 0;
    std::vector<std::pair<qint64 /*actor*/, HeldStance>> against;
    std::vector<std::pair<qint64, HeldStance>> inFavour;
};

std::optional<Dispute> disputeOn(BlockDesk &desk, const Issue &issue)
{
    Dispute dispute{issue, 0, {}, {}};
    for (const ActorStances &actor : stancesOn(desk, issue.id, {})) {
        for (const HeldStance &held : actor.stances) {
            if (!isAgainst(held.stance) && !isInFavour(held.stance))
                continue;
            dispute.positions += held.positions;
            (isAgainst(held.stance) ? dispute.against : dispute.inFavour).emplace_back(actor.actor, held);
        }
    }
    const bool differ = std::any_of(dispute.against.begin(), dispute.against.end(), [&dispute](const auto &one) {
        return std::any_of(
            dispute.inFavour.begin(), dispute.inFavour.end(), [&one](const auto &other) { return one.first != other.first; });
    });
    return differ ? std::optional(std::move(dispute)) : std::nullopt;
}

bool isAsked(BlockDesk &desk, const Dispute &dispute, const QStringList &actors)
{
    const auto isOne = [&](const auto &side) {
        return std::any_of(side.begin(), side.end(), [&](const auto &each) { return isAmong(desk, each.first, actors); });
    };
    return isOne(dispute.against) || isOne(dispute.inFavour);
}

std::vector<Dispute> disputesOf(BlockDesk &desk, const BlockArguments &arguments)
{
    std::vector<Dispute> disputes;
    for (const Issue &issue : desk.project().issues().all()) {
        if (!arguments.issues.isEmpty() && !arguments.issues.contains(issue.id))
            continue;
        if (auto dispute = disputeOn(desk, issue); dispute && isAsked(desk, *dispute, arguments.actors))
            disputes.push_back(std::move(*dispute));
    }
    std::stable_sort(disputes.begin(), disputes.end(), [](const Dispute &a, const Dispute &b) { return a.positions > b.positions; });
    return disputes;
}

QString disputeItem(BlockDesk &desk, const Dispute &dispute, const BlockArguments &arguments)
{
    Stances stances;
    for (const auto *side : {&dispute.against, &dispute.inFavour}) {
        for (size_t i = 0; i < std::min(side->size(), mostActors); ++i)
            addStance(desk, (*side)[i].first, (*side)[i].second, arguments, stances);
    }
    return stancesItem(desk, Translated::tr("Actors differ on %1").arg(issueInSentence(dispute.issue)), stances);
}

/// How many contradictions and how many disputes are told: of what is asked for half each, or more where the others are fewer.
std::pair<size_t, size_t> toldOf(size_t contradictions, size_t disputes, const BlockArguments &arguments)
{
    if (arguments.most <= 0)
        return {arguments.shown(contradictions, mostContradictions), arguments.shown(disputes, mostIssues)};
    const auto most = size_t(arguments.most);
    const size_t first = std::min(contradictions, most - std::min(disputes, most / 2));
    return {first, std::min(disputes, most - first)};
}

QString part(const QString &heading, const QString &items)
{
    return items.isEmpty() ? QString() : QString(u"### "_s % heading % u"\n\n"_s % items % u'\n');
}

QString leftOut(size_t contradictions, size_t disputes, int articles)
{
    QStringList parts;
    if (contradictions > 0)
        parts.append(Translated::tr("%n further contradiction(s)", nullptr, int(contradictions)));
    if (disputes > 0)
        parts.append(Translated::tr("%n further issue(s) on which actors differ", nullptr, int(disputes)));
    if (articles > 0)
        parts.append(Translated::tr("%n article(s) with fewer findings, which were not compared", nullptr, articles));
    return parts.isEmpty() ? QString() : blockNote(Translated::tr("Left out: %1.").arg(listWords(parts)));
}

} // namespace

WrittenBlock writeDisagreements(BlockDesk &desk, const BlockArguments &arguments)
{
    const Contradictions contradictions = findContradictions(desk, arguments);
    const std::vector<Dispute> disputes = disputesOf(desk, arguments);
    const auto [told, shown] = toldOf(contradictions.found.size(), disputes.size(), arguments);
    QString hard;
    QString soft;
    for (size_t i = 0; i < told; ++i) {
        const Contradiction &contradiction = contradictions.found[i];
        (contradiction.link.hard ? hard : soft) += contradictionItem(desk, contradiction, arguments);
    }
    QString differing;
    for (size_t i = 0; i < shown; ++i)
        differing += disputeItem(desk, disputes[i], arguments);
    const QString text = arguments.isBrief
        ? QString(hard % soft % differing % u'\n')
        : QString(part(Translated::tr("Contradictions in the reports"), hard) % part(Translated::tr("Reports that differ"), soft)
            % part(Translated::tr("Actors that take different stances"), differing));
    if (hard.isEmpty() && soft.isEmpty() && differing.isEmpty())
        return emptyBlock(desk.scope());
    const QString note =
        leftOut(contradictions.found.size() - told + size_t(contradictions.further), disputes.size() - shown, contradictions.leftOut);
    return {QString(text % note).trimmed()};
}

} // namespace Parallax

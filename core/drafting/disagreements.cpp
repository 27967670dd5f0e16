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

QString withoutFullStop(QString words)
{
    if (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

QString sideOf(BlockDesk &desk, const Passage &passage)
{
    const QString source = sourceWords(desk.article(passage.article));
    return u"    - "_s % sentence(source % u": "_s % inQuotationMarks(desk.wordsOf(passage)), desk.cite(passage)) % u'\n';
}

QString contradictionItem(BlockDesk &desk, const Contradiction &contradiction)
{
    const Passage a = inItsSentence(desk, contradiction.link.a);
    const Passage b = inItsSentence(desk, contradiction.link.b);
    const QString why = markdownLine(withoutFullStop(contradiction.link.why)) % suggestedMark(contradiction.suggested);
    return u"- "_s % sentence(why, desk.cite({a, b}, 2)) % u'\n' % sideOf(desk, a) % sideOf(desk, b);
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
            const bool against = held.stance == Stance::Opposes;
            // What is demanded may be that the thing be given up, which is no contradiction to being against it.
            const bool inFavour = held.stance == Stance::Supports || held.stance == Stance::Offers || held.stance == Stance::Conditional;
            if (against || inFavour) {
                dispute.positions += held.positions;
                (against ? dispute.against : dispute.inFavour).emplace_back(actor.actor, held);
            }
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

QString disputeItem(BlockDesk &desk, const Dispute &dispute)
{
    QStringList clauses;
    std::vector<Passage> cited;
    QString evidence;
    for (const auto *side : {&dispute.against, &dispute.inFavour}) {
        for (size_t i = 0; i < std::min(side->size(), mostActors); ++i) {
            const auto &[actor, held] = (*side)[i];
            const std::vector<Position> positions = positionsOf(desk, held, 1);
            if (positions.empty())
                continue;
            clauses.append(QString(stanceWords(desk, held, actor, Translated::tr("it")) % suggestedMark(held.suggested)));
            cited.push_back(passagesOf(positions.front()).front());
            const QString holder = markdownLine(desk.entity(positions.front().holder).name);
            evidence += u"    - "_s % evidenceSentence(desk, holder, positions.front()) % u'\n';
        }
    }
    const QString lead = Translated::tr("Actors differ on %1: %2").arg(issueInSentence(dispute.issue), clauses.join(u"; "_s));
    return u"- "_s % sentence(lead, desk.cite(cited, cited.size())) % u'\n' % evidence;
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
    QString hard;
    QString soft;
    const size_t told = arguments.shown(contradictions.found.size(), mostContradictions);
    for (size_t i = 0; i < told; ++i) {
        const Contradiction &contradiction = contradictions.found[i];
        (contradiction.link.hard ? hard : soft) += contradictionItem(desk, contradiction);
    }
    const std::vector<Dispute> disputes = disputesOf(desk, arguments);
    QString differing;
    const size_t shown = arguments.shown(disputes.size(), mostIssues);
    for (size_t i = 0; i < shown; ++i)
        differing += disputeItem(desk, disputes[i]);
    const QString text = part(Translated::tr("Reports that cannot both be right"), hard)
        % part(Translated::tr("Reports that do not agree"), soft) % part(Translated::tr("Actors that take different stances"), differing);
    if (text.isEmpty())
        return emptyBlock(desk.scope());
    const QString note = leftOut(contradictions.found.size() - told, disputes.size() - shown, contradictions.leftOut);
    return {QString(text % note).trimmed()};
}

} // namespace Parallax

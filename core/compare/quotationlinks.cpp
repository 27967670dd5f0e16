// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparison.h"

#include <algorithm>
#include <optional>

namespace Parallax {

namespace {

constexpr int shortRun = 3; // words that make a quotation known again
constexpr int longRun = 5; // where only one of the two is between quotation marks
constexpr double telling = 6; // weight of two words that are not said every day

bool isQuoted(const Unit &unit)
{
    return unit.kind == Unit::Quotation || (unit.kind == Unit::Statement && unit.direct);
}

std::optional<Meaning> idiomOf(const Unit &unit)
{
    const auto found =
        std::find_if(unit.words.begin(), unit.words.end(), [](const UnitWord &word) { return (word.uses & WordUse::Idiom) != 0; });
    return found == unit.words.end() ? std::nullopt : std::optional(found->meaning);
}

const Unit &contextOf(const Comparison &comparison, const Unit &unit)
{
    return unit.context < 0 ? unit : comparison.units[size_t(unit.context)];
}

bool mayBeOneSpeaker(const Comparison &comparison, const Unit &a, const Unit &b)
{
    return comparison.actors.kinship(a.speaker, b.speaker) != Kinship::Other;
}

// Two renderings of one remark: short judgements in quotation marks that say the same, about the same.
bool isRendering(const Comparison &comparison, const Unit &a, const Unit &b)
{
    constexpr size_t shortQuotation = 4;
    constexpr int sharedInContext = 2;
    if (a.kind != Unit::Quotation || b.kind != Unit::Quotation || a.words.size() > shortQuotation || b.words.size() > shortQuotation)
        return false;
    const auto idiom = idiomOf(a);
    const Kinship kinship = comparison.actors.kinship(a.speaker, b.speaker);
    if (!idiom || idiom != idiomOf(b) || kinship == Kinship::Other || a.negative != b.negative)
        return false;
    return likeness(comparison, contextOf(comparison, a).content, contextOf(comparison, b).content).shared >= sharedInContext;
}

QString quotationReason(const Comparison &comparison, const Unit &a, const Unit &b)
{
    const QString speaker = comparison.actors.name(a.speaker != 0 ? a.speaker : b.speaker);
    if (!mayBeOneSpeaker(comparison, a, b))
        return CompareWords::tr("The same words are quoted; one report gives them to %1, the other to %2.")
            .arg(comparison.actors.name(a.speaker), comparison.actors.name(b.speaker));
    return speaker.isEmpty() ? CompareWords::tr("The same words are quoted.")
                             : CompareWords::tr("The same words of %1 are quoted.").arg(speaker);
}

bool isSameQuotation(const Comparison &comparison, const Unit &a, const Unit &b)
{
    if (!isQuoted(a) && !isQuoted(b))
        return false;
    // A quotation of its own inside is compared by itself.
    if ((a.kind == Unit::Sentence || b.kind == Unit::Sentence) && a.article == b.article)
        return false;
    const CommonRun run = commonRun(comparison, a, b);
    if (!isQuoted(a) || !isQuoted(b))
        return run.words >= longRun && run.weight > telling && mayBeOneSpeaker(comparison, a, b);
    const bool whole = run.wholeA || run.wholeB;
    const bool enough = run.words >= 2 ? run.weight > telling : whole && idiomOf(run.wholeA ? a : b).has_value();
    return (run.words >= shortRun && run.weight > telling) || (whole && enough && mayBeOneSpeaker(comparison, a, b));
}

} // namespace

std::vector<PassageLink> quotationLinks(const Comparison &comparison, const std::vector<std::pair<quint32, quint32>> &pairs)
{
    std::vector<PassageLink> links;
    for (const auto &[first, second] : pairs) {
        const Unit &a = comparison.units[first];
        const Unit &b = comparison.units[second];
        if (a.article == b.article && a.span.overlaps(b.span))
            continue;
        const Passage from = comparison.passage(a.article, a.span);
        const Passage to = comparison.passage(b.article, b.span);
        if (isSameQuotation(comparison, a, b))
            links.push_back({LinkKind::SameQuote, from, to, quotationReason(comparison, a, b), false});
        else if (isRendering(comparison, a, b))
            links.push_back({LinkKind::SameQuote, from, to,
                CompareWords::tr("Both sayings pass the same judgement on the same matter: one remark, rendered twice."), false});
    }
    return links;
}

} // namespace Parallax

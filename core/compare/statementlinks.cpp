// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparison.h"

#include <algorithm>

namespace Parallax {

namespace {

// What two passages must share to say the same, by how near their speakers are.
struct Bar
{
    int shared;
    double part;
    double common;
};

Bar barFor(Kinship kinship, bool teaser)
{
    switch (kinship) {
    case Kinship::Same:
    case Kinship::SpeaksFor:
        return {3, 0.5, 0.33};
    case Kinship::SameSide:
        return {4, 0.6, 0.4};
    case Kinship::Unknown:
        return teaser ? Bar{4, 0.5, 0.33} : Bar{4, 0.6, 0.4};
    case Kinship::Other:
        break;
    }
    return {1000, 1, 1};
}

QString statementReason(const Comparison &comparison, const Unit &a, const Unit &b)
{
    const QString one = comparison.actors.name(a.speaker);
    const QString other = comparison.actors.name(b.speaker);
    if (one.isEmpty() || other.isEmpty())
        return CompareWords::tr("Both say the same in other words.");
    if (one == other)
        return CompareWords::tr("Both give what %1 said, in other words.").arg(one);
    return CompareWords::tr("Both say the same in other words; %1 and %2 speak for one side.").arg(one, other);
}

struct Match
{
    quint32 a;
    quint32 b;
    double score;
};

} // namespace

std::vector<PassageLink> statementLinks(const Comparison &comparison, const std::vector<std::pair<quint32, quint32>> &pairs)
{
    std::vector<Match> matches;
    for (const auto &[first, second] : pairs) {
        const Unit &a = comparison.units[first];
        const Unit &b = comparison.units[second];
        if (a.kind == Unit::Quotation || b.kind == Unit::Quotation || (a.article == b.article && a.span.overlaps(b.span)))
            continue;
        if (a.kind == Unit::Teaser && b.kind == Unit::Teaser)
            continue;
        if (a.negative != b.negative)
            continue;
        const bool teaser = a.kind == Unit::Teaser || b.kind == Unit::Teaser;
        const Bar bar = barFor(comparison.actors.kinship(a.speaker, b.speaker), teaser);
        const Likeness like = likeness(comparison, a.words, b.words);
        if (like.shared >= bar.shared && like.part >= bar.part && like.common >= bar.common)
            matches.push_back({first, second, like.common});
    }
    std::sort(matches.begin(), matches.end(),
        [](const Match &a, const Match &b) { return std::tuple(-a.score, a.a, a.b) < std::tuple(-b.score, b.a, b.b); });
    std::vector<PassageLink> links;
    for (const Match &match : matches) {
        const Unit &a = comparison.units[match.a];
        const Unit &b = comparison.units[match.b];
        links.push_back({LinkKind::SameStatement, comparison.passage(a.article, a.span), comparison.passage(b.article, b.span),
            statementReason(comparison, a, b), false});
    }
    return links;
}

// A page that repeats what its article has from one source as what another said.
std::vector<PassageLink> attributionLinks(const Comparison &comparison, const std::vector<std::pair<quint32, quint32>> &pairs)
{
    constexpr int repeated = 4;
    constexpr int repeatedAtLength = 6;
    constexpr double telling = 7;
    std::vector<PassageLink> links;
    for (const auto &[first, second] : pairs) {
        const Unit &a = comparison.units[first];
        const Unit &b = comparison.units[second];
        if (a.article != b.article || a.span.overlaps(b.span) || a.kind == Unit::Quotation || b.kind == Unit::Quotation)
            continue;
        const Unit &page = a.kind == Unit::Teaser ? a : b;
        const Unit &report = a.kind == Unit::Teaser ? b : a;
        if (page.kind != Unit::Teaser || report.kind != Unit::Statement || page.speaker == 0)
            continue;
        if (!report.attributed && comparison.actors.kinship(page.speaker, report.speaker) != Kinship::Other)
            continue;
        const CommonRun run = commonRun(comparison, page, report);
        if (run.words < repeated || run.weight < telling)
            continue;
        const QString source = report.attributed ? CompareWords::tr("another source") : comparison.actors.name(report.speaker);
        links.push_back({LinkKind::Contradicts, comparison.passage(a.article, a.span), comparison.passage(b.article, b.span),
            CompareWords::tr("What the report has from %1, the summary on its page gives to %2.")
                .arg(source, comparison.actors.name(page.speaker)),
            run.words >= repeatedAtLength});
    }
    return links;
}

} // namespace Parallax

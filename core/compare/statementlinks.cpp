// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparison.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Parallax {

namespace {

// What two passages must share to say the same, by how near their speakers are.
struct Bar
{
    int shared;
    double part;
    double both; ///< half of Likeness::part and Likeness::common together
};

// The reporter's own words are a speaker's where they begin with the speaker or whom the speaker speaks for.
bool tellsOf(const Comparison &comparison, const Unit &report, Actor speaker)
{
    constexpr size_t subject = 3;
    const auto end = report.words.begin() + qsizetype(std::min(subject, report.words.size()));
    return std::any_of(report.words.begin(), end,
        [&](const UnitWord &word) { return (word.uses & WordUse::Name) != 0 && comparison.actors.goesBy(speaker, word.meaning); });
}

Bar barFor(const Comparison &comparison, const Unit &a, const Unit &b)
{
    constexpr Bar never{1000, 1, 1};
    switch (comparison.actors.kinship(a.speaker, b.speaker)) {
    case Kinship::Same:
    case Kinship::SpeaksFor:
        return {3, 0.4, 0.42};
    case Kinship::SameSide:
        return {4, 0.6, 0.5};
    case Kinship::Other:
        return never;
    case Kinship::Unknown:
        break;
    }
    const bool bothUnknown = a.speaker == 0 && b.speaker == 0;
    if (!bothUnknown && (a.attributed || b.attributed))
        return never;
    if (bothUnknown || tellsOf(comparison, a.speaker == 0 ? a : b, a.speaker == 0 ? b.speaker : a.speaker))
        return {4, 0.6, 0.52};
    return {5, 0.75, 0.7};
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

// Passages that are joined already, directly or through others of the same two articles: five tellings of one thing are
// joined by four links.
class Groups
{
public:
    using Node = std::tuple<quint32 /*article*/, quint32 /*article*/, quint32 /*unit*/>;

    /// False when they were.
    bool join(const Node &a, const Node &b)
    {
        const Node first = root(a);
        const Node second = root(b);
        if (first != second)
            m_parents[second] = first;
        return first != second;
    }

private:
    Node root(Node node)
    {
        for (auto found = m_parents.find(node); found != m_parents.end(); found = m_parents.find(node))
            node = found->second;
        return node;
    }

    std::map<Node, Node> m_parents;
};

// "fell by 3%" and "fell by 5%" tell of two days.
bool numbersDiffer(const Unit &a, const Unit &b)
{
    const auto numbers = [](const Unit &unit) {
        std::vector<Meaning> found;
        for (const UnitWord &word : unit.words) {
            if ((word.uses & WordUse::Number) != 0)
                found.push_back(word.meaning);
        }
        return found;
    };
    const std::vector<Meaning> first = numbers(a);
    const std::vector<Meaning> second = numbers(b);
    return !first.empty() && !second.empty() && std::find_first_of(first.begin(), first.end(), second.begin(), second.end()) == first.end();
}

// One has a word, the other its opposite, and neither has both.
bool saysOpposite(const Unit &a, const Unit &b)
{
    const auto has = [](const Unit &unit, Meaning meaning) {
        return std::any_of(unit.words.begin(), unit.words.end(), [meaning](const UnitWord &word) { return word.meaning == meaning; });
    };
    return std::any_of(a.words.begin(), a.words.end(), [&](const UnitWord &word) {
        const Meaning opposite = MeaningTable::shipped().opposite(word.meaning);
        return opposite != 0 && has(b, opposite) && !has(b, word.meaning) && !has(a, opposite);
    });
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
        if (a.negative != b.negative || numbersDiffer(a, b) || saysOpposite(a, b))
            continue;
        const Bar bar = barFor(comparison, a, b);
        const Likeness like = likeness(comparison, a.content, b.content);
        const double both = (like.part + like.common) / 2;
        if (like.shared >= bar.shared && like.part >= bar.part && both >= bar.both)
            matches.push_back({first, second, like.common});
    }
    std::sort(matches.begin(), matches.end(),
        [](const Match &a, const Match &b) { return std::tuple(-a.score, a.a, a.b) < std::tuple(-b.score, b.a, b.b); });
    std::vector<PassageLink> links;
    Groups groups;
    for (const Match &match : matches) {
        const Unit &a = comparison.units[match.a];
        const Unit &b = comparison.units[match.b];
        if (!groups.join({a.article, b.article, match.a}, {a.article, b.article, match.b}))
            continue;
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

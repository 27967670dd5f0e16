// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparison.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <optional>

namespace Parallax {

namespace {

// "A should not do B": what comes before the word of duty, what comes after it, and whether it is denied.
struct Duty
{
    std::span<const UnitWord> who;
    std::span<const UnitWord> what;
    bool denied = false;
};

std::optional<Duty> dutyOf(const Unit &unit)
{
    const auto duty =
        std::find_if(unit.words.begin(), unit.words.end(), [](const UnitWord &word) { return (word.uses & WordUse::Duty) != 0; });
    if (duty == unit.words.end())
        return std::nullopt;
    Duty result;
    result.who = {unit.words.begin(), duty};
    auto next = duty + 1;
    result.denied = (duty->uses & WordUse::Negation) != 0;
    if (next != unit.words.end() && (next->uses & WordUse::Negation) != 0) {
        result.denied = !result.denied;
        ++next;
    }
    result.what = {next, unit.words.end()};
    return result;
}

bool namesSomebody(std::span<const UnitWord> words)
{
    return std::any_of(words.begin(), words.end(), [](const UnitWord &word) { return (word.uses & WordUse::Name) != 0; });
}

// States, groups, allies: who is among them is open.
bool isCollective(std::span<const UnitWord> words)
{
    static const std::vector<Meaning> collectives = [] {
        std::vector<Meaning> meanings;
        for (const QStringView word :
            {u"countries", u"group", u"allies", u"members", u"governments", u"powers", u"partners", u"companies", u"parties"})
            meanings.push_back(MeaningTable::shipped().ofName(word));
        return meanings;
    }();
    return std::any_of(words.begin(), words.end(),
        [&](const UnitWord &word) { return std::find(collectives.begin(), collectives.end(), word.meaning) != collectives.end(); });
}

bool maySpeakOfTheSame(const Comparison &comparison, const Duty &a, const Duty &b)
{
    if (!namesSomebody(a.who) && !namesSomebody(b.who))
        return true;
    return likeness(comparison, contentOf(a.who), contentOf(b.who)).shared > 0 || (isCollective(a.who) && isCollective(b.who));
}

bool excludesInTime(const FigureUnit &a, const FigureUnit &b)
{
    constexpr int oneStory = 3; // days; what is counted may change from report to report
    const auto after = [](QDate late, QDate early) { return late.isValid() && early.isValid() && late > early; };
    if (a.earliest.isValid() && b.earliest.isValid())
        return after(a.earliest, b.latest) || after(b.earliest, a.latest);
    return a.published.isValid() && b.published.isValid() && std::abs(a.published.daysTo(b.published)) > oneStory;
}

// Of one thing: what is counted has the same words, and the sentences share what is said about it.
bool isAboutOne(const Comparison &comparison, const FigureUnit &a, const FigureUnit &b)
{
    std::vector<Meaning> shared;
    std::set_intersection(a.what.begin(), a.what.end(), b.what.begin(), b.what.end(), std::back_inserter(shared));
    const size_t fewer = std::min(a.what.size(), b.what.size());
    if (shared.empty() || a.head != b.head || a.unitOnly || shared.size() * 3 < fewer * 2 || a.sentence < 0 || b.sentence < 0)
        return false;
    const auto beside = [&shared](const Unit &unit) {
        std::vector<UnitWord> words;
        std::copy_if(unit.words.begin(), unit.words.end(), std::back_inserter(words), [&shared](const UnitWord &word) {
            return isContent(word) && (word.uses & WordUse::Number) == 0
                && std::find(shared.begin(), shared.end(), word.meaning) == shared.end();
        });
        return words;
    };
    const std::vector<UnitWord> first = beside(comparison.units[size_t(a.sentence)]);
    const std::vector<UnitWord> second = beside(comparison.units[size_t(b.sentence)]);
    const Likeness like = likeness(comparison, contentOf(first), contentOf(second));
    // A share of something is told by the thing; "a 20% duty" may be on anything, and a report that has two
    // such numbers means two things.
    const auto isPart = [](const FigureUnit &figure) {
        return figure.quantity.kind == Quantity::Share && figure.text.contains(QStringView(u" of "), Qt::CaseInsensitive);
    };
    const bool parts = isPart(a) && isPart(b);
    if (a.article == b.article)
        return parts && like.shared >= 3 && like.part >= 0.7;
    if (parts)
        return like.shared >= 1 && like.shared + int(shared.size()) >= 3;
    return like.shared >= 3 && like.part >= 0.5;
}

// What is demanded may be that a thing be given up, which is no contradiction to being against it.
bool oppose(const PositionUnit &a, const PositionUnit &b)
{
    const auto against = [](const PositionUnit &unit) { return unit.stance == Stance::Opposes; };
    const auto favours = [](const PositionUnit &unit) {
        return unit.stance == Stance::Supports || unit.stance == Stance::Offers || unit.stance == Stance::Conditional;
    };
    return (against(a) && favours(b)) || (against(b) && favours(a));
}

bool isFlat(const PositionUnit &unit)
{
    return unit.strength >= 2 && !unit.attributed && unit.stance != Stance::Conditional;
}

} // namespace

std::vector<PassageLink> demandLinks(const Comparison &comparison, const std::vector<std::pair<quint32, quint32>> &pairs)
{
    constexpr double part = 0.55;
    std::vector<PassageLink> links;
    for (const auto &[first, second] : pairs) {
        const Unit &a = comparison.units[first];
        const Unit &b = comparison.units[second];
        const Kinship kinship = comparison.actors.kinship(a.speaker, b.speaker);
        const bool one = kinship == Kinship::Same || kinship == Kinship::SpeaksFor;
        const auto isClause = [](const Unit &unit) { return unit.kind == Unit::Statement || unit.kind == Unit::Teaser; };
        if (!one || !a.duty || !b.duty || !isClause(a) || !isClause(b))
            continue;
        const auto dutyA = dutyOf(a);
        const auto dutyB = dutyOf(b);
        if (!dutyA || !dutyB || dutyA->denied == dutyB->denied || !maySpeakOfTheSame(comparison, *dutyA, *dutyB))
            continue;
        const Likeness like = likeness(comparison, contentOf(dutyA->what), contentOf(dutyB->what));
        if (like.shared < 2 || like.part < part)
            continue;
        links.push_back({LinkKind::Contradicts, comparison.passage(a.article, a.span), comparison.passage(b.article, b.span),
            CompareWords::tr("%1 is reported to want this, and not to want it.").arg(comparison.actors.name(a.speaker)),
            !a.hedged && !b.hedged});
    }
    return links;
}

std::vector<PassageLink> figureLinks(const Comparison &comparison)
{
    // By the rarest word of what is counted, so that every figure meets few others.
    constexpr size_t most = 200;
    QHash<Meaning, std::vector<size_t>> counting;
    std::vector<PassageLink> links;
    for (size_t i = 0; i < comparison.figures.size(); ++i) {
        const FigureUnit &b = comparison.figures[i];
        std::vector<size_t> others;
        for (const Meaning meaning : b.what) {
            std::vector<size_t> &having = counting[meaning];
            others.insert(others.end(), having.begin(), having.end());
            if (having.size() < most)
                having.push_back(i);
        }
        std::sort(others.begin(), others.end());
        others.erase(std::unique(others.begin(), others.end()), others.end());
        for (const size_t other : others) {
            const FigureUnit &a = comparison.figures[other];
            if (a.sentence == b.sentence || a.quantity.kind != b.quantity.kind || excludesInTime(a, b) || !isAboutOne(comparison, a, b))
                continue;
            const Passage from = comparison.passage(a.article, a.span);
            const Passage to = comparison.passage(b.article, b.span);
            if (a.quantity.excludes(b.quantity))
                links.push_back({LinkKind::Contradicts, from, to,
                    CompareWords::tr("Two figures for one thing that cannot both be right: “%1” and “%2”.").arg(a.text, b.text),
                    !a.quantity.open && !b.quantity.open});
            else if (a.article != b.article)
                links.push_back({LinkKind::Supports, from, to, CompareWords::tr("Both reports give the same figure."), false});
        }
    }
    return links;
}

std::vector<PassageLink> positionLinks(const Comparison &comparison)
{
    QHash<QString, std::vector<size_t>> on;
    std::vector<PassageLink> links;
    for (size_t i = 0; i < comparison.positions.size(); ++i) {
        const PositionUnit &b = comparison.positions[i];
        constexpr size_t most = 200;
        std::vector<size_t> &others = on[b.issue];
        for (const size_t other : others) {
            const PositionUnit &a = comparison.positions[other];
            const Kinship kinship = comparison.actors.kinship(a.holder, b.holder);
            if ((kinship != Kinship::Same && kinship != Kinship::SpeaksFor) || !oppose(a, b)
                || (a.article == b.article && a.span.overlaps(b.span)))
                continue;
            const bool hard = kinship == Kinship::Same && isFlat(a) && isFlat(b);
            links.push_back({LinkKind::Contradicts, comparison.passage(a.article, a.span), comparison.passage(b.article, b.span),
                CompareWords::tr("%1 is reported to be for this and against it.").arg(comparison.actors.name(a.holder)), hard});
        }
        if (others.size() < most)
            others.push_back(i);
    }
    return links;
}

} // namespace Parallax

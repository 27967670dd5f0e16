// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparison.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace Parallax {

namespace {

// The meanings of a unit by how rare they are, those first that nothing else has last: they lead nowhere.
std::vector<Meaning> rarestOf(const Comparison &comparison, const Unit &unit, size_t most)
{
    std::vector<Meaning> content = unit.content;
    std::erase_if(content, [&](Meaning meaning) { return comparison.frequency.value(meaning) < 2; });
    std::sort(content.begin(), content.end(),
        [&](Meaning a, Meaning b) { return std::pair(comparison.frequency.value(a), a) < std::pair(comparison.frequency.value(b), b); });
    content.resize(std::min(content.size(), most));
    return content;
}

} // namespace

std::vector<Meaning> contentOf(std::span<const UnitWord> words)
{
    std::vector<Meaning> content;
    content.reserve(words.size());
    for (const UnitWord &word : words) {
        if (isContent(word))
            content.push_back(word.meaning);
    }
    std::sort(content.begin(), content.end());
    content.erase(std::unique(content.begin(), content.end()), content.end());
    return content;
}

double Comparison::weight(Meaning meaning) const
{
    // In few units every word is rare, which tells nothing.
    constexpr double fewUnits = 40;
    const double all = std::max(fewUnits, double(units.size()));
    return std::log((all + 1) / std::max(1u, frequency.value(meaning)));
}

Likeness likeness(const Comparison &comparison, std::span<const Meaning> first, std::span<const Meaning> second)
{
    Likeness result;
    double firstWeight = 0;
    double secondWeight = 0;
    for (const Meaning meaning : first) {
        const double weight = comparison.weight(meaning);
        firstWeight += weight;
        if (std::binary_search(second.begin(), second.end(), meaning)) {
            ++result.shared;
            result.weight += weight;
        }
    }
    for (const Meaning meaning : second)
        secondWeight += comparison.weight(meaning);
    if (result.shared > 0) {
        result.part = result.weight / std::min(firstWeight, secondWeight);
        result.common = 2 * result.weight / (firstWeight + secondWeight);
    }
    return result;
}

CommonRun commonRun(const Comparison &comparison, const Unit &a, const Unit &b)
{
    const auto content = [](const Unit &unit) {
        std::vector<UnitWord> words;
        std::copy_if(unit.words.begin(), unit.words.end(), std::back_inserter(words),
            [](const UnitWord &word) { return (word.uses & WordUse::Small) == 0; });
        return words;
    };
    const std::vector<UnitWord> first = content(a);
    const std::vector<UnitWord> second = content(b);
    std::vector<int> lengths(second.size() + 1);
    CommonRun best;
    for (size_t i = 0; i < first.size(); ++i) {
        for (size_t j = second.size(); j-- > 0;) {
            const bool same =
                first[i].stem == second[j].stem || (first[i].meaning == second[j].meaning && (first[i].uses & WordUse::Name) != 0);
            lengths[j + 1] = same ? lengths[j] + 1 : 0;
            if (lengths[j + 1] <= best.words)
                continue;
            best.words = lengths[j + 1];
            best.weight = 0;
            for (size_t back = 0; back < size_t(best.words); ++back)
                best.weight += comparison.weight(first[i - back].meaning);
        }
    }
    best.wholeA = best.words > 0 && size_t(best.words) == first.size();
    best.wholeB = best.words > 0 && size_t(best.words) == second.size();
    return best;
}

std::vector<std::pair<quint32, quint32>> candidatePairs(const Comparison &comparison)
{
    // Words of a unit that lead to others, and units that one word leads to: between few articles the commoner ones may.
    const size_t units = comparison.units.size();
    const size_t rarest = units > 2000 ? 8 : 12;
    const size_t commonest = units > 10000 ? 16 : std::clamp<size_t>(units / 4, 64, 120);
    QHash<Meaning, std::vector<quint32>> having;
    std::vector<std::pair<quint32, quint32>> pairs;
    std::map<quint32, std::pair<int, bool>> met; // unit: shared words, one of them enough
    for (quint32 i = 0; i < comparison.units.size(); ++i) {
        const Unit &unit = comparison.units[i];
        met.clear();
        const std::vector<Meaning> words = rarestOf(comparison, unit, rarest);
        for (const Meaning meaning : words) {
            std::vector<quint32> &others = having[meaning];
            for (const quint32 other : others)
                ++met[other].first;
            if (others.size() < commonest)
                others.push_back(i);
        }
        for (const auto &[other, count] : met) {
            const bool short1 = unit.kind == Unit::Quotation && comparison.units[other].kind == Unit::Quotation;
            if (count.first >= (short1 ? 1 : 2))
                pairs.emplace_back(other, i);
        }
    }
    return pairs;
}

} // namespace Parallax

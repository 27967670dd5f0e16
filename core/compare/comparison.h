// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/actors.h"
#include "core/compare/passagelink.h"
#include "core/compare/unit.h"

#include <QCoreApplication>

#include <vector>

namespace Parallax {

/// Everything that was kept of the articles to be compared, and how much each word tells among them.
struct Comparison
{
    std::vector<qint64> keys; ///< of the articles, in their order
    std::vector<Unit> units;
    std::vector<FigureUnit> figures;
    std::vector<PositionUnit> positions;
    std::vector<EventUnit> events;
    Actors actors;
    QHash<Meaning, quint32> frequency; ///< in how many units a meaning is

    /// High for what few units have.
    [[nodiscard]] double weight(Meaning meaning) const;
    [[nodiscard]] Passage passage(quint32 article, TextSpan span) const { return {keys[article], span}; }
};

/// What two units have in common.
struct Likeness
{
    int shared = 0; ///< meanings
    double weight = 0; ///< of those
    double part = 0; ///< of the lighter unit's weight that is shared
    double common = 0; ///< twice the shared weight, of both units' together
};

/// Meanings of the words that are content, ascending.
std::vector<Meaning> contentOf(std::span<const UnitWord> words);

/// Of two contents.
Likeness likeness(const Comparison &comparison, std::span<const Meaning> a, std::span<const Meaning> b);

/// The longest run of words that both have in the same order, small words passed over.
struct CommonRun
{
    int words = 0;
    double weight = 0;
    bool wholeA = false;
    bool wholeB = false;
};
CommonRun commonRun(const Comparison &comparison, const Unit &a, const Unit &b);

/// Pairs of units, the earlier first, that share two of their rarest words; about as many as there are units.
std::vector<std::pair<quint32, quint32>> candidatePairs(const Comparison &comparison);

// The rules: each gives links in a fixed order. Passages of one article do not overlap.
std::vector<PassageLink> quotationLinks(const Comparison &comparison, const std::vector<std::pair<quint32, quint32>> &pairs);
std::vector<PassageLink> statementLinks(const Comparison &comparison, const std::vector<std::pair<quint32, quint32>> &pairs);
std::vector<PassageLink> attributionLinks(const Comparison &comparison, const std::vector<std::pair<quint32, quint32>> &pairs);
std::vector<PassageLink> demandLinks(const Comparison &comparison, const std::vector<std::pair<quint32, quint32>> &pairs);
std::vector<PassageLink> figureLinks(const Comparison &comparison);
std::vector<PassageLink> positionLinks(const Comparison &comparison);
std::vector<PassageLink> eventLinks(const Comparison &comparison);

/// Words of the reasons.
struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

} // namespace Parallax

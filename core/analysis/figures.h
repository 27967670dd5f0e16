// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dates.h"

#include <QString>

namespace Parallax {

/// What made a number a figure.
enum class FigureRule : quint8 {
    /// "three sources"
    Count,
    /// "less than 1%", "a fifth of the country", "most of the territory"
    Share,
    /// "$3 billion", "40 million euros"
    Money,
    /// "thousands of people"
    Multiple,
    /// "a 30-day ceasefire", "a three-year-old war"
    Measure
};

/// As the database and the dump write it: "count", "share" ...
QLatin1StringView figureRuleCode(FigureRule rule);

/// A claimed number or share.
struct FoundFigure
{
    /// UTF-16 units, from "around" or "more than" to the end of what is counted.
    TextSpan span;
    /// What is counted or shared, in the words of the text: "permanent members of the U.N. Security Council"; of a bare
    /// share or sum, its unit.
    QString what;
    FigureRule rule = FigureRule::Count;
};

/// Claimed numbers and shares in text order, without overlaps; nothing inside boilerplate, no dates, no ordinals and no
/// numbers that are part of a name. Number words and what is counted are understood in English, percentages and sums of
/// money in every language. `dates` are those that findDates() gives for the same text.
std::vector<FoundFigure> findFigures(QStringView text, const std::vector<Block> &blocks, const std::vector<FoundDate> &dates);
/// Finds the dates itself.
std::vector<FoundFigure> findFigures(QStringView text, const std::vector<Block> &blocks);

} // namespace Parallax

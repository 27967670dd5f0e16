// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/wordtable.h"

namespace Parallax {

/// Classes of resources/lexicon/figures.tsv.
namespace FigureClass {
enum : quint16 {
    Number,
    Weak,
    Magnitude,
    Multiple,
    Percent,
    Per,
    Cent,
    Point,
    Percentage,
    Fraction,
    Share,
    Currency,
    CurrencyCode,
    Qualifier,
    QualifierSecond,
    QualifierFirst,
    More,
    Of,
    In,
    Article,
    Pair,
    And,
    Half,
    To,
    Plural,
    NoPlural,
    Stop,
    Unit,
    Old,
    Person,
    NameBefore
};
}

/// The table of resources/lexicon/figures.tsv, read once.
const WordTable &figureWords();

} // namespace Parallax

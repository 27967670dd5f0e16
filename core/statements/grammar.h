// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Parallax {

/// Classes of grammar.tsv, in its words.
namespace Grammar {
enum : quint64 {
    He = 1ull << 0,
    She = 1ull << 1,
    It = 1ull << 2,
    They = 1ull << 3,
    First = 1ull << 4,
    Who = 1ull << 5,
    PossessiveWord = 1ull << 6,
    Be = 1ull << 7,
    Have = 1ull << 8,
    Do = 1ull << 9,
    Modal = 1ull << 10,
    Unreal = 1ull << 11,
    Negation = 1ull << 12,
    Adverb = 1ull << 13,
    Determiner = 1ull << 14,
    Preposition = 1ull << 15,
    Subordinator = 1ull << 16,
    Afterthought = 1ull << 17,
    And = 1ull << 18,
    But = 1ull << 19,
    That = 1ull << 20,
    Whether = 1ull << 21,
    To = 1ull << 22,
    Time = 1ull << 23,
    Finite = 1ull << 24,
    Audience = 1ull << 25,
    Spokesperson = 1ull << 26,
    Body = 1ull << 27,
    Feminine = 1ull << 28,
    Masculine = 1ull << 29,
    Sir = 1ull << 30,
    Madam = 1ull << 31,
    Abbreviation = 1ull << 32,
    AnyBody = 1ull << 33,
    Voices = 1ull << 34,
    Formerly = 1ull << 35,
    Quantity = 1ull << 36,
    Unnamed = 1ull << 37,
    There = 1ull << 38,
    Unfinite = 1ull << 39,
    Singular = 1ull << 40,
    Subjective = 1ull << 41,
    Occasion = 1ull << 42,
    SpeaksFor = 1ull << 43,
    SourceLabel = 1ull << 44,
    QuoteLabel = 1ull << 45,
    Leader = 1ull << 46,
    HeadOfState = 1ull << 47,
    /// Not in the file: by the ending.
    Past = 1ull << 48,
    Ing = 1ull << 49,

    Personal = He | She | It | They | First,
    Auxiliary = Be | Have | Do | Modal,
    FiniteVerb = Auxiliary | Finite | Past
};
}

} // namespace Parallax

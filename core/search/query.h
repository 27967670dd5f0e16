// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/eventdate.h"
#include "core/base/result.h"
#include "core/search/querytoken.h"

#include <QString>

#include <optional>
#include <vector>

namespace Parallax {

/// What to search for, in articles' texts and in what is known of them. Upper and lower case and diacritics make no
/// difference to words.
///
///     sanctions relief                  both words, anywhere in the text
///     "road to nowhere"                 the words in this order
///     ceasefire OR truce                at least one of them
///     grain NOT corn    grain -corn     without the second
///     sanction*    "foreign min"*       words that begin so; two letters at least
///     NEAR(Lavrov Geneva, 5)            at most 5 words between them, in any order; 10 when no number is given
///     (truce OR ceasefire) Gaza         brackets group; NOT binds tightest, then AND, then OR
///     source:Reuters title:"peace plan" words of the outlet's name and of the title
///     after:2022-02 before:2025-08-20   published after the month, before the day; on:2025 in that year
///
/// An operator is written in upper case. A field can stand wherever a word can. An article without a date of
/// publication is neither before, after nor on any day.
struct Query
{
    enum class Field { Source, Title, Before, After, On };

    struct Node
    {
        enum class Kind {
            Term, ///< a word, several that stand in a row, or what they begin with
            Near, ///< children: Term
            And, ///< children: anything, at least one of them no Not
            Or, ///< children: anything but Not
            Not, ///< one child; stands in an And only
            Filter
        };

        Kind kind = Kind::And;
        QString text = {}; ///< Term and Filter
        bool prefix = false; ///< Term and Filter
        int distance = 0; ///< Near
        Field field = Field::Source; ///< Filter
        std::optional<EventDate> date = {}; ///< Filter by a date
        std::vector<Node> children = {};

        friend bool operator==(const Node &, const Node &) = default;
    };

    QString text; ///< as it was typed
    Node root;

    /// The error says where in the text and what to do.
    static Result<Query> fromText(QStringView text);

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace Parallax

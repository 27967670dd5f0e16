// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/statements/speechlexicon.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace Parallax {

/// How a statement was recognised.
enum class StatementRule : quint8 {
    /// A verb of saying with its clause after it.
    Clause,
    /// The clause stands before the verb: "..., X said".
    ClauseBefore,
    /// A thing or a doing as what the verb takes.
    Object,
    /// A noun with whose it is: "the union's demand for ...".
    Noun,
    AccordingTo,
    /// A headline or line "X: ...".
    Label,
    /// A quotation beside a verb of saying.
    Quotation,
    /// A quotation that goes on after one whose speaker is known.
    Continued,
    /// A quotation without a verb of saying in a sentence that names somebody.
    NearestName
};
/// As the database writes them.
inline constexpr std::array<const char *, 9> statementRuleCodes{
    "clause", "clause-before", "object", "noun", "according-to", "label", "quotation", "continued", "nearest-name"};

/// Who speaks: an entity, or only words ("two senior officials").
struct Speaker
{
    /// Index into EntityFindings::entities.
    std::optional<qsizetype> entity;
    /// The words that name or describe the speaker; empty where there are none.
    TextSpan words;

    [[nodiscard]] bool isKnown() const { return entity || !words.isEmpty(); }
    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// What somebody said, wrote, thinks or asks for. All spans are UTF-16 code units of the text.
struct FoundStatement
{
    /// The content: of a quotation without its marks, of reported speech without "that".
    TextSpan span;
    bool direct = false;
    /// Quotations inside reported speech, without their marks.
    std::vector<TextSpan> quotedParts;
    Speaker speaker;
    /// The word that gives it away with what belongs to it; empty where no word does.
    TextSpan cue;
    CueKind kind = CueKind::Say;
    /// "does not believe".
    bool negated = false;
    /// Entity through which it became known: the medium told, the source cited.
    std::optional<qsizetype> via;
    StatementRule rule = StatementRule::Clause;

    friend bool operator==(const FoundStatement &, const FoundStatement &) = default;
};

} // namespace Parallax

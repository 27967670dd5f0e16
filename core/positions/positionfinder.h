// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dates.h"
#include "core/issues/issueset.h"
#include "core/positions/position.h"

#include <memory>

namespace Parallax {

class StanceLexicon;
struct Reading;

/// Finds who stands where on what, in English text by rules and the words of resources/lexicon/stances.tsv and cues.tsv.
/// Deterministic; find() may be called by several threads at once. Linear time.
class PositionFinder
{
public:
    PositionFinder(std::shared_ptr<const SpeechLexicon> speech, std::shared_ptr<const StanceLexicon> stances, IssueSet issues);

    /// In text order of their first evidence: one for each holder, issue and stance. `statements` and `dates` are those
    /// found in the same article, in text order. Nothing in text of another language than English: `language` is a BCP 47
    /// tag, or null where it is not known and the text itself has to tell.
    [[nodiscard]] std::vector<FoundPosition> find(const Reading &reading, const std::vector<FoundStatement> &statements,
        const std::vector<FoundDate> &dates, QStringView language) const;

private:
    std::shared_ptr<const SpeechLexicon> m_speech;
    std::shared_ptr<const StanceLexicon> m_stances;
    IssueSet m_issues;
};

} // namespace Parallax

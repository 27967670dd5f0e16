// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventlexicon.h"
#include "core/statements/reading.h"
#include "core/statements/statement.h"

#include <utility>
#include <vector>

namespace Parallax {

/// The statements of an article, asked what their verbs tell about time and occasion. Views the statements.
class EventRemarks
{
public:
    EventRemarks(const Reading &reading, const EventLexicon &lexicon, const std::vector<FoundStatement> &statements);

    /// Whose cue the word at `item` is; null for none.
    [[nodiscard]] const FoundStatement *at(size_t item) const;
    /// "recently said", "has repeatedly rejected"
    [[nodiscard]] bool isVague(const Sentence &sentence, size_t item) const;
    /// "told its counterparts": not what reporters are told.
    [[nodiscard]] bool isToParty(const Sentence &sentence, size_t item) const;
    /// "told a news conference", "said in an interview", "told <medium>"
    [[nodiscard]] bool isOccasion(const FoundStatement &statement, const Sentence &sentence, size_t item) const;
    /// Inside what somebody denies.
    [[nodiscard]] bool isDenied(size_t item) const;
    /// Offset of each statement's cue, ascending, and the statement.
    [[nodiscard]] const std::vector<std::pair<qsizetype, size_t>> &byCue() const { return m_byCue; }

private:
    const Reading &m_reading;
    const EventLexicon &m_lexicon;
    const std::vector<FoundStatement> &m_statements;
    std::vector<std::pair<qsizetype, size_t>> m_byCue;
    std::vector<TextSpan> m_denied;
};

} // namespace Parallax

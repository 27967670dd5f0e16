// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/blockdesk.h"

namespace Parallax {

/// Where the position stands: the passage with the words that gave it away, then the others.
std::vector<Passage> passagesOf(const Position &position);

/// Words of a report as a briefing shows them, and the passage that has them.
struct QuotedWords
{
    Passage passage;
    QString words; ///< in quotation marks, Markdown
};
/// A few words with the sentence that they stand in, or as much of it as tells what they mean.
QuotedWords quotedInContext(BlockDesk &desk, const Passage &passage);
/// What shows the position, with the words that gave it away.
QuotedWords quotedEvidence(BlockDesk &desk, const Position &position);

/// ": “...” (Reuters, 24 Aug 2025, B2)[@reuters-1]." behind `before`, which may be empty. Of positions that stand in the very
/// same words, at least one.
QString evidenceSentence(BlockDesk &desk, const QString &before, const std::vector<Position> &alike);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/entityfinder.h"
#include "core/statements/statement.h"

namespace Parallax {

class Lexicon;
struct Reading;

/// Finds direct quotations, reported speech and what is between, with speaker and source, in English text by rules and
/// the words of resources/lexicon/cues.tsv. Deterministic; find() may be called by several threads at once. Linear time.
class StatementFinder
{
public:
    StatementFinder(std::shared_ptr<const Lexicon> lexicon, std::shared_ptr<const SpeechLexicon> speech);

    /// In text order; a statement may lie inside another. Nothing is found inside boilerplate, and nothing at all in text of
    /// another language: `language` is a BCP 47 tag, or null where it is not known and the text itself has to tell.
    [[nodiscard]] std::vector<FoundStatement> find(
        QStringView text, const std::vector<Block> &blocks, const EntityFindings &entities, QStringView language) const;

    /// The same for an article that is read already, so that several finders share the reading.
    [[nodiscard]] std::vector<FoundStatement> find(const Reading &reading, QStringView language) const;

private:
    std::shared_ptr<const Lexicon> m_lexicon;
    std::shared_ptr<const SpeechLexicon> m_speech;
};

} // namespace Parallax

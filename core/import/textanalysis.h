// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dates.h"
#include "core/analysis/entityfinder.h"
#include "core/analysis/figures.h"
#include "core/analysis/metadata.h"
#include "core/events/eventfinder.h"
#include "core/issues/issueset.h"
#include "core/positions/positionfinder.h"
#include "core/statements/speakername.h"
#include "core/statements/statementfinder.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace Parallax {

class Lexicon;
class SpeechLexicon;

/// What an article names, with the identities that the keys of the entities come from.
struct PreparedEntities
{
    EntityFindings findings;
    std::vector<QByteArray> identities; ///< of findings.entities, in their order
};

/// Somebody whom no name but a description stands for.
struct DescribedSpeaker
{
    TextSpan words; ///< Speaker::words
    SpeakerName name;
};

/// What is found in an article beside names; it refers to EntityFindings::entities.
struct TextFindings
{
    std::vector<FoundStatement> statements;
    QStringList said; ///< EDTF, of each statement; null where the text does not say
    std::vector<FoundDate> dates;
    std::vector<FoundFigure> figures;
    std::vector<FoundPosition> positions;
    std::vector<FoundEvent> events;
    std::vector<DescribedSpeaker> described; ///< those who speak or hold a position; in the order of their words
};

/// Everything that the analysis finds in one text, alike at its import and later.
struct AnalysedText
{
    std::vector<Block> blocks;
    Metadata metadata; ///< the language is found where it is not declared
    PreparedEntities entities;
    TextFindings findings;
};

/// All finders, as one import or analysis uses them. Immutable, used by several threads at once.
class TextAnalyst
{
public:
    /// Positions are found on the subjects of `issues`.
    TextAnalyst(std::shared_ptr<const Lexicon> lexicon, IssueSet issues);

    /// `declared` is what the format says of itself; it has precedence.
    [[nodiscard]] AnalysedText analyse(const QString &text, const Metadata &declared) const;

private:
    [[nodiscard]] TextFindings find(
        QStringView text, const std::vector<Block> &blocks, const EntityFindings &entities, const Metadata &metadata) const;

    std::shared_ptr<const Lexicon> m_lexicon;
    std::shared_ptr<const SpeechLexicon> m_speech;
    EntityFinder m_entities;
    StatementFinder m_statements;
    PositionFinder m_positions;
    EventFinder m_events;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/actors.h"
#include "core/compare/comparedarticle.h"
#include "core/compare/unit.h"

namespace Parallax {

/// Reduces one article to its units. Borrows everything it is given.
class UnitReader
{
public:
    /// Without sentences, of the report only what somebody said is kept, and what stands around figures.
    enum class Sentences { Keep, LeaveOut };

    UnitReader(const ComparedArticle &article, quint32 index, Actors &actors, Sentences sentences);

    [[nodiscard]] ArticleUnits read();

private:
    void readWords();
    void readStatements();
    void addStatement(const StatementRecord &statement, TextSpan clause);
    void readSentences();
    void readTeasers();
    void readQuotations();
    void readFigures();
    void readFindings();

    [[nodiscard]] Unit unitOf(TextSpan span, Unit::Kind kind) const;
    /// The words in `span`, in their order.
    [[nodiscard]] std::span<const MeantWord> wordsIn(TextSpan span) const;
    [[nodiscard]] qint32 unitAround(TextSpan span);
    [[nodiscard]] Actor actorNamedFirst(TextSpan span) const;
    void noteAffiliations();

    const ComparedArticle &m_article;
    quint32 m_index;
    Actors &m_actors;
    Sentences m_sentences;
    std::vector<MeantWord> m_words; ///< of the whole article, names by what they name
    std::vector<TextSpan> m_sentenceSpans;
    QHash<qsizetype, qint32> m_unitOfSentence; ///< by where the sentence begins
    ArticleUnits m_units;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"

#include <vector>

namespace Parallax {

/// What ICD 203 (Analytic Standards, D.6.e.(2)) says about words of likelihood: seven bands with two rows of words, which are
/// not mixed in one product; confidence is another scale and not in the same sentence.
struct LikelihoodWord
{
    TextSpan source; ///< in the Markdown
    int band = 0; ///< 1 ("almost no chance", 1-5 %) to 7 ("almost certain", 95-99 %)
    int row = 0; ///< 1 or 2
};

struct EstimativeFinding
{
    enum class Kind { MixedRows, LikelihoodAndConfidence, VagueWord };

    Kind kind = Kind::VagueWord;
    TextSpan source; ///< in the Markdown: the word at fault
    QString sentence; ///< what is wrong by which rule, and what to write
};

struct EstimativeReading
{
    std::vector<LikelihoodWord> words;
    std::vector<EstimativeFinding> findings; ///< in text order
};

/// English; words of resources/lexicon/estimative.tsv. Quotations, links, code and building blocks are left alone: they are not
/// the analyst's words.
EstimativeReading readEstimative(const QString &markdown, const BriefingDocument &document);

/// "20–45 %" of band 3, and so on.
QString likelihoodRange(int band);

} // namespace Parallax

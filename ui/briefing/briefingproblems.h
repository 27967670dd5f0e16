// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingsentences.h"
#include "core/briefing/briefingsources.h"
#include "core/briefing/estimative.h"

#include <QUuid>

namespace Parallax {

/// Something in a briefing that waits for its author.
struct BriefingProblem
{
    enum class Kind { Broken, Missing, Changed, Unsourced, Estimative };

    Kind kind = Kind::Unsourced;
    TextSpan source; ///< UTF-16 offsets into the Markdown
    QString sentence; ///< what is wrong and what to do
    QString words; ///< that it is about, in one line
    QString context; ///< the sentence around them, where they are only a part of it
    std::optional<QUuid> citation; ///< of a broken and a changed one
    bool canBeAssessed = false; ///< a sentence, which may be the analyst's own

    [[nodiscard]] bool isCitation() const { return kind <= Kind::Changed; }
    friend bool operator==(const BriefingProblem &, const BriefingProblem &) = default;
};

/// By place. `sources` are those of the document.
std::vector<BriefingProblem> problemsOf(const QString &markdown, const PreparedBriefing &briefing,
    const std::vector<BriefingSentence> &sentences, const std::vector<EstimativeFinding> &findings);

/// "Broken citation", "No source".
QString problemName(BriefingProblem::Kind kind);

/// Of the text proper, without marks and comments.
int wordCount(const BriefingDocument &document);

/// All places where a citation stands, with its name.
struct CitationPlace
{
    QString name;
    TextSpan source;
};
std::vector<CitationPlace> citationPlaces(const BriefingDocument &document);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"
#include "core/briefing/briefingdocument.h"

#include <optional>
#include <vector>

namespace Parallax {

/// A stretch of a line as every format of document shows it: what readBriefing() found, with the numbers of the citations that
/// stand together, the words of an assessment, and the signs of stances told apart from the words behind them.
struct ShownRun
{
    enum class Kind { Text, Citations, Assessment, Stance, LineBreak };

    Kind kind = Kind::Text;
    QString text; ///< documentText(); of citations "1, 2"; of an assessment "Assessment, high confidence."; of a stance its sign
    std::vector<int> numbers; ///< of citations: those of the sources, from 1; of text that is such a number: it
    std::optional<Stance> stance;
    bool bold = false;
    bool italic = false;
    bool code = false;
    bool struck = false;
    QString link; ///< safeLink()
    TextSpan source; ///< in the Markdown

    friend bool operator==(const ShownRun &, const ShownRun &) = default;
};

using ShownRuns = std::vector<ShownRun>;

/// No space stands before a citation; an assessment that begins a paragraph is named at its end.
ShownRuns shownRuns(const TextRuns &runs, const BriefingDocument &document);
/// The same, with the signs of stances ("− opposes") apart, each on a line of its own.
ShownRuns shownCell(const TextRuns &runs, const BriefingDocument &document);

/// Of its text, from `start` up to `end`.
ShownRun partOf(const ShownRun &run, qsizetype start, qsizetype end);

/// Without citations and assessments.
QString plainText(const TextRuns &runs);

/// Whether all of it is the analyst's own judgement: it is declared one at its start, or each sentence is.
bool isAssessment(const DocumentBlock &block);

/// "Assessment, high confidence." of "high confidence".
QString assessmentWords(const QString &detail);

/// What XML 1.0 can hold: control characters are left out, halves of a character are shown as U+FFFD.
QString documentText(const QString &text);

/// The address where it leads to the web or to a mailbox; else null: what is written in a briefing or a report must not start
/// programs or open files of the reader's machine.
QString safeLink(const QString &address);

} // namespace Parallax

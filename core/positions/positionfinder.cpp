// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/positions/positionfinder.h"

#include "core/analysis/language.h"
#include "core/positions/positionmerge.h"
#include "core/statements/statementdate.h"

#include <algorithm>
#include <utility>

namespace Parallax {

namespace {

// When the stand was taken: by the statement's date, else by an expression of time in the clause itself.
void giveDates(std::vector<Claim> &claims, const OpenReading &open, const Reading &reading, const std::vector<FoundStatement> &statements,
    const std::vector<FoundDate> &dates)
{
    const QStringList said = statementDates(reading, statements, dates, std::nullopt);
    for (Claim &claim : claims) {
        FoundPosition &position = claim.position;
        if (claim.statement >= 0) {
            position.date = said[claim.statement];
            continue;
        }
        const Sentence &sentence = open.reading.sentences[claim.sentence];
        const TextSpan span = open.reading.spanOf(sentence.first, sentence.last);
        auto date = std::lower_bound(
            dates.begin(), dates.end(), span.start, [](const FoundDate &found, qsizetype start) { return found.span.start < start; });
        for (; date != dates.end() && date->span.start < span.end; ++date) {
            const bool ofContent = claim.content.contains(date->span.start) && date->span.start > claim.content.start;
            if (!date->value || ofContent)
                continue;
            position.date = date->value->toText();
            break;
        }
    }
}

} // namespace

PositionFinder::PositionFinder(std::shared_ptr<const SpeechLexicon> speech, std::shared_ptr<const StanceLexicon> stances, IssueSet issues)
    : m_speech(std::move(speech))
    , m_stances(std::move(stances))
    , m_issues(std::move(issues))
{
}

std::vector<FoundPosition> PositionFinder::find(
    const Reading &reading, const std::vector<FoundStatement> &statements, const std::vector<FoundDate> &dates, QStringView language) const
{
    if (!isEnglish(language, reading.text))
        return {};
    const OpenReading open = openQuotations(reading, statements, *m_speech, *m_stances);
    std::vector<Claim> claims = PositionReader(open, statements, *m_stances).read();
    giveDates(claims, open, reading, statements, dates);
    return mergeClaims(std::move(claims), open.reading, IssueText(m_issues, reading.text));
}

} // namespace Parallax

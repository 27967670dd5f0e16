// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/textanalysis.h"

#include "core/analysis/blocks.h"
#include "core/analysis/language.h"
#include "core/events/eventlexicon.h"
#include "core/positions/stancelexicon.h"
#include "core/statements/reading.h"
#include "core/statements/speechlexicon.h"
#include "core/statements/statementdate.h"

#include <algorithm>
#include <utility>

namespace Parallax {

namespace {

std::vector<DescribedSpeaker> describedSpeakers(const Reading &reading, const TextFindings &found)
{
    std::vector<Speaker> speakers;
    const auto take = [&speakers](const Speaker &speaker) {
        if (!speaker.entity && !speaker.words.isEmpty())
            speakers.push_back(speaker);
    };
    for (const FoundStatement &statement : found.statements)
        take(statement.speaker);
    for (const FoundPosition &position : found.positions) {
        take(position.holder);
        take(position.attributedBy.value_or(Speaker()));
    }
    std::sort(speakers.begin(), speakers.end(), [](const Speaker &a, const Speaker &b) { return a.words < b.words; });
    speakers.erase(std::unique(speakers.begin(), speakers.end()), speakers.end());
    std::vector<DescribedSpeaker> described;
    described.reserve(speakers.size());
    for (const Speaker &speaker : speakers)
        described.push_back({speaker.words, speakerName(reading, speaker)});
    return described;
}

} // namespace

TextAnalyst::TextAnalyst(std::shared_ptr<const Lexicon> lexicon, IssueSet issues)
    : m_lexicon(std::move(lexicon))
    , m_speech(SpeechLexicon::builtIn())
    , m_entities(m_lexicon)
    , m_statements(m_lexicon, m_speech)
    , m_positions(m_speech, StanceLexicon::builtIn(), std::move(issues))
    , m_events(EventLexicon::builtIn())
{
}

AnalysedText TextAnalyst::analyse(const QString &text, const Metadata &declared) const
{
    AnalysedText analysed;
    analysed.blocks = findBlocks(text);
    analysed.metadata = completed(declared, findMetadata(text, analysed.blocks));
    if (analysed.metadata.language.isEmpty())
        analysed.metadata.language = detectLanguage(text);
    analysed.entities.findings = m_entities.find(text, analysed.blocks);
    analysed.entities.identities.reserve(analysed.entities.findings.entities.size());
    for (const FoundEntity &entity : analysed.entities.findings.entities)
        analysed.entities.identities.push_back(entityIdentity(entity));
    analysed.findings = find(text, analysed.blocks, analysed.entities.findings, analysed.metadata);
    return analysed;
}

TextFindings TextAnalyst::find(
    QStringView text, const std::vector<Block> &blocks, const EntityFindings &entities, const Metadata &metadata) const
{
    TextFindings found;
    found.dates = findDates(text, blocks, metadata.published);
    found.figures = findFigures(text, blocks, found.dates);
    const Reading reading = readArticle(text, blocks, entities, *m_lexicon, *m_speech);
    found.statements = m_statements.find(reading, metadata.language);
    found.said = statementDates(reading, found.statements, found.dates, metadata.published);
    found.positions = m_positions.find(reading, found.statements, found.dates, metadata.language);
    found.events = m_events.find(reading, found.statements, found.dates, metadata.published, metadata.language);
    found.described = describedSpeakers(reading, found);
    return found;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/textanalysis.h"

#include "core/analysis/blocks.h"
#include "core/statements/reading.h"
#include "core/statements/speechlexicon.h"

#include <utility>

namespace Parallax {

TextAnalyst::TextAnalyst(std::shared_ptr<const Lexicon> lexicon)
    : m_lexicon(std::move(lexicon))
    , m_speech(SpeechLexicon::builtIn())
    , m_entities(m_lexicon)
    , m_statements(m_lexicon, m_speech)
{
}

AnalysedText TextAnalyst::analyse(const QString &text, const Metadata &declared) const
{
    AnalysedText analysed;
    analysed.blocks = findBlocks(text);
    analysed.metadata = completed(declared, findMetadata(text, analysed.blocks));
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
    return found;
}

} // namespace Parallax

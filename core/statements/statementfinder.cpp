// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/statementfinder.h"

#include "core/analysis/language.h"
#include "core/statements/statementreader.h"

#include <utility>

namespace Parallax {

StatementFinder::StatementFinder(std::shared_ptr<const Lexicon> lexicon, std::shared_ptr<const SpeechLexicon> speech)
    : m_lexicon(std::move(lexicon))
    , m_speech(std::move(speech))
{
}

std::vector<FoundStatement> StatementFinder::find(
    QStringView text, const std::vector<Block> &blocks, const EntityFindings &entities, QStringView language) const
{
    return find(readArticle(text, blocks, entities, *m_lexicon, *m_speech), language);
}

std::vector<FoundStatement> StatementFinder::find(const Reading &reading, QStringView language) const
{
    if (!isEnglish(language, reading.text))
        return {};
    return StatementReader(reading, *m_speech).read();
}

} // namespace Parallax

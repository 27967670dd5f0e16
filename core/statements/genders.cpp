// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/genders.h"

#include "core/analysis/wordclass.h"

namespace Parallax {

namespace {

quint64 byGivenName(const QString &name, const Lexicon &lexicon, const SpeechLexicon &speech)
{
    std::vector<Token> tokens;
    tokenize(name, {0, name.size()}, lexicon, tokens);
    if (tokens.size() < 2)
        return 0;
    const Token &given = tokens.front();
    const SpeechLexicon::Word *known = speech.find(given.hash);
    const quint64 listed = known ? known->grammar : 0;
    if ((listed & Grammar::Feminine) != 0)
        return Grammar::She;
    if (!given.is(WordClass::GivenName))
        return 0;
    const bool endsInA = foldedUnit(name[given.span.end - 1].unicode()) == u'a';
    return endsInA && (listed & Grammar::Masculine) == 0 ? Grammar::She : Grammar::He;
}

} // namespace

std::vector<quint64> judgeGenders(const Reading &reading, const Lexicon &lexicon, const SpeechLexicon &speech)
{
    const auto &entities = reading.entities->entities;
    std::vector<quint64> genders(entities.size(), 0);
    for (size_t i = 0; i < entities.size(); ++i) {
        if (entities[i].type == EntityType::Person)
            genders[i] = byGivenName(entities[i].name, lexicon, speech);
    }
    // The first title that somebody is given, which is surer than any name.
    std::vector<bool> titled(entities.size(), false);
    for (size_t i = 1; i < reading.items.size(); ++i) {
        if (reading.items[i].kind != Item::Name || reading.mention(i).type != EntityType::Person)
            continue;
        const size_t entity = size_t(reading.mention(i).entity);
        for (size_t before = i; before > 0 && i - before < 2 && !titled[entity]; --before) {
            const quint64 title = reading.items[before - 1].grammar & (Grammar::Sir | Grammar::Madam);
            if (title == 0)
                continue;
            genders[entity] = title == Grammar::Sir ? Grammar::He : Grammar::She;
            titled[entity] = true;
        }
    }
    return genders;
}

} // namespace Parallax

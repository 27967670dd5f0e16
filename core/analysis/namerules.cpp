// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/namerules.h"

namespace Parallax {

namespace {

// Grammar words that join the parts of a name.
const quint64 andWord = wordHash(u"and"), ofWord = wordHash(u"of"), forWord = wordHash(u"for"), onWord = wordHash(u"on"),
              theWord = wordHash(u"the"), whoWord = wordHash(u"who");

constexpr quint32 headClasses = WordClass::OrganisationHead | WordClass::MediumHead | WordClass::AgreementHead | WordClass::EventHead
    | WordClass::FacilityHead | WordClass::PlaceHead;
constexpr quint32 startClasses = WordClass::OrganisationStart | WordClass::AgreementHead | WordClass::PlaceStart;
constexpr quint32 neverInside = WordClass::Calendar | WordClass::Function | WordClass::Honorific | WordClass::NoName;

} // namespace

NameRules::NameRules(std::span<const Token> tokens, const Lexicon &lexicon)
    : m_tokens(tokens)
    , m_lexicon(lexicon)
{
}

bool NameRules::continues(size_t at) const
{
    return at < m_tokens.size() && !m_tokens[at].breakBefore;
}

bool NameRules::isHyphen(size_t at) const
{
    return continues(at + 1) && m_tokens[at].isMark(u'-') && !m_tokens[at].spaceBefore && !m_tokens[at].breakBefore
        && !m_tokens[at + 1].spaceBefore;
}

// "People's Liberation Front", "Workers' Party": after a word for many, while "Brazil's National Institute" is two names.
bool NameRules::joinsAsPossessive(size_t at) const
{
    const Token &token = m_tokens[at];
    const bool mark = token.shape == Token::Possessive || ((token.isMark(u'\'') || token.isMark(u'\u2019')) && !token.spaceBefore);
    return mark && continues(at + 1) && m_tokens[at + 1].isCapitalised() && m_tokens[at - 1].isCapitalised()
        && m_tokens[at - 1].is(WordClass::Collective);
}

// "Science and Technology Review": between common nouns only, as "Russia and Ukraine" are two names.
bool NameRules::joinsByAnd(size_t at) const
{
    const Token &token = m_tokens[at];
    if (!continues(at + 1) || !m_tokens[at + 1].isCapitalised() || (token.hash != andWord && !token.isMark(u'&')))
        return false;
    constexpr quint32 nouns = WordClass::Common | headClasses;
    return token.isMark(u'&') || (m_tokens[at - 1].is(nouns) && m_tokens[at + 1].is(nouns));
}

std::optional<EntityType> NameRules::headType(const Token &token) const
{
    if (token.is(WordClass::OrganisationHead))
        return EntityType::Organisation;
    if (token.is(WordClass::MediumHead))
        return EntityType::Medium;
    if (token.is(WordClass::AgreementHead))
        return EntityType::Agreement;
    if (token.is(WordClass::EventHead))
        return EntityType::Event;
    if (token.is(WordClass::FacilityHead))
        return EntityType::Facility;
    if (token.is(WordClass::PlaceHead))
        return EntityType::Loc;
    return std::nullopt;
}

// An office ends the name before it ("Research Institute Director"), unless a head noun follows ("General Council").
bool NameRules::stopsHeadNoun(size_t at, size_t first) const
{
    const Token &token = m_tokens[at];
    if (!token.isCapitalised() || token.is(neverInside))
        return true;
    if (at > first && token.sentenceStart)
        return true;
    if (!token.is(WordClass::Role) || token.is(headClasses))
        return false;
    return !continues(at + 1) || !m_tokens[at + 1].isCapitalised() || !m_tokens[at + 1].is(headClasses);
}

std::optional<NameRules::Match> NameRules::byHeadNoun(size_t at) const
{
    if (m_tokens[at].headline)
        return std::nullopt;
    Match match;
    for (size_t i = at; i < m_tokens.size(); ++i) {
        if (i > at && (m_tokens[i].breakBefore || isHyphen(i) || joinsByAnd(i) || joinsAsPossessive(i))) {
            if (m_tokens[i].breakBefore)
                break;
            continue;
        }
        if (stopsHeadNoun(i, at))
            break;
        if (const auto type = headType(m_tokens[i])) {
            match.end = i + 1;
            match.type = *type;
        }
    }
    const bool opens = m_tokens[at].is(startClasses) && m_tokens[at].isCapitalised();
    if (match.end == 0 && opens)
        match = {at + 1, m_tokens[at].is(WordClass::AgreementHead) ? EntityType::Agreement : EntityType::Loc, true};
    if (match.end == 0)
        return std::nullopt;
    // Any head noun goes on with "of", only some with "for" and "on".
    const bool complement = m_tokens[match.end - 1].is(startClasses)
        || (m_tokens[match.end - 1].is(WordClass::OrganisationHead) && continues(match.end) && m_tokens[match.end].hash == ofWord);
    const size_t longer = complement ? afterComplement(match.end) : match.end;
    if (longer == at + 1)
        return std::nullopt;
    match.end = afterSuffix(longer);
    return match;
}

// The full stop of "Inc." and "Corp." belongs to the name, unless a line ends there.
size_t NameRules::afterSuffix(size_t end) const
{
    const bool stop = continues(end + 1) && m_tokens[end].isMark(u'.') && !m_tokens[end].spaceBefore;
    return stop && m_tokens[end - 1].is(WordClass::Suffix) ? end + 1 : end;
}

// "... of the Study of War": what follows the head noun at `at`.
size_t NameRules::afterComplement(size_t at) const
{
    size_t end = at;
    while (continues(end + 1)) {
        const quint64 word = m_tokens[end].hash;
        if (m_tokens[end].shape != Token::Lower || (word != ofWord && word != forWord && word != onWord) || m_tokens[end].breakBefore)
            break;
        const size_t start = end + 1 + (m_tokens[end + 1].hash == theWord && m_tokens[end + 1].shape == Token::Lower ? 1 : 0);
        const size_t run = continues(start) ? capitalRun(start) : start;
        if (run == start)
            break;
        end = run;
    }
    return end;
}

size_t NameRules::capitalRun(size_t at) const
{
    if (const Lexicon::Phrase *phrase = m_tokens[at].isCapitalised() ? m_lexicon.longestName(m_tokens, at) : nullptr)
        return at + phrase->count;
    size_t end = at;
    for (size_t i = at; continues(i) || i == at; ++i) {
        if (i >= m_tokens.size())
            break;
        if (i > at && (isHyphen(i) || joinsByAnd(i)))
            continue;
        const bool newPerson = i > at && m_tokens[i].is(WordClass::GivenName) && !m_tokens[i].is(WordClass::Common);
        if (stopsHeadNoun(i, at) || m_tokens[i].is(WordClass::Role) || newPerson)
            break;
        end = i + 1;
    }
    return end;
}

bool NameRules::personExpected(size_t at) const
{
    if (at == 0 || m_tokens[at].breakBefore || !m_tokens[at].spaceBefore)
        return false;
    const Token &before = m_tokens[at - 1];
    if (before.isMark(u'.'))
        return at >= 2 && m_tokens[at - 2].is(WordClass::Honorific) && m_tokens[at - 2].isCapitalised();
    if (before.is(WordClass::Honorific))
        return before.isCapitalised();
    return before.is(WordClass::Role) && before.shape != Token::Mark && !before.is(WordClass::Demonym);
}

bool NameRules::isPersonPart(size_t at, size_t first) const
{
    const Token &token = m_tokens[at];
    // "al-Sheikh" is a name, "Sheikh" a form of address.
    const quint32 never = at > first && m_tokens[at - 1].isMark(u'-') ? neverInside & ~quint32(WordClass::Honorific) : neverInside;
    if ((token.shape != Token::Title && token.shape != Token::Mixed && token.shape != Token::Initial) || token.is(never))
        return false;
    if (token.shape == Token::Initial)
        return at + 1 < m_tokens.size();
    if (token.is(WordClass::Role | WordClass::Demonym) || (at > first && token.sentenceStart))
        return false;
    return at == first || !token.is(WordClass::OrganisationHead | WordClass::PlaceHead | WordClass::FacilityHead);
}

size_t NameRules::personEnd(size_t at, int &parts) const
{
    size_t end = at;
    for (size_t i = at; i < m_tokens.size() && parts < 5; ++i) {
        if (i > at && m_tokens[i].breakBefore)
            break;
        if (i > at && isHyphen(i)
            && (m_tokens[i + 1].isCapitalised() || m_tokens[i - 1].is(WordClass::Particle) || m_tokens[at].is(WordClass::SurnameFirst)))
            continue;
        if (i > at && m_tokens[i].is(WordClass::Particle) && m_tokens[i].shape == Token::Lower && continues(i + 1))
            continue;
        // Korean and Chinese given names: "Kim Jong-un".
        if (i > at && m_tokens[i].shape == Token::Lower && !m_tokens[i].spaceBefore && isHyphen(i - 1)) {
            end = i + 1;
            continue;
        }
        if (!isPersonPart(i, at))
            break;
        ++parts;
        end = i + 1;
    }
    // "Abdullah II", "Martin Luther King Jr"
    return parts > 0 && continues(end) && m_tokens[end].isCapitalised() && m_tokens[end].is(WordClass::Suffix) ? end + 1 : end;
}

bool NameRules::personFollows(size_t end) const
{
    if (!continues(end))
        return false;
    const Token &next = m_tokens[end];
    if (next.is(WordClass::Speech) && next.shape == Token::Lower)
        return true;
    if (next.hash == whoWord)
        return true;
    return next.isMark(u',') && continues(end + 1) && (m_tokens[end + 1].shape == Token::Number || m_tokens[end + 1].hash == whoWord);
}

std::optional<NameRules::Match> NameRules::person(size_t at, bool expected) const
{
    int parts = 0;
    const Token &first = m_tokens[at];
    if (!first.isCapitalised() || (first.sentenceStart && first.is(WordClass::Speech)))
        return std::nullopt;
    const size_t end = personEnd(at, parts);
    if (parts == 0 || (parts == 1 && !expected) || m_tokens[end - 1].shape == Token::Initial)
        return std::nullopt;
    Match match{end, EntityType::Person, true};
    match.given = expected && parts > 1;
    // "Deputy Prime Minister", "Chief Cabinet Secretary": the office goes on.
    const bool office = parts == 1 && continues(end) && m_tokens[end].isCapitalised() && m_tokens[end].is(WordClass::Role);
    if (expected)
        return office || (parts == 1 && first.is(WordClass::Common) && first.sentenceStart) ? std::nullopt : std::optional(match);
    match.given = first.is(WordClass::GivenName) || first.shape == Token::Initial;
    if (match.given)
        return match;
    bool common = false;
    for (size_t i = at; i < end; ++i)
        common = common || m_tokens[i].is(WordClass::Common | WordClass::Compass);
    if (common)
        return std::nullopt;
    // "the Palais Coburg": people have no article.
    const bool article = at > 0 && m_tokens[at - 1].hash == theWord;
    // "near Kfar Kila"
    const bool place = at > 0 && m_tokens[at - 1].is(WordClass::PlacePreposition) && m_tokens[at - 1].shape == Token::Lower;
    match.type = place ? EntityType::Gpe : article ? EntityType::Organisation : EntityType::Person;
    match.certain = !article && !place && personFollows(end);
    return match;
}

std::optional<std::pair<size_t, size_t>> NameRules::quotedTitle(size_t at) const
{
    if (at < m_tokens.size() && (m_tokens[at].shape == Token::Possessive || m_tokens[at].isMark(u'\u2019') || m_tokens[at].isMark(u'\'')))
        ++at;
    if (!continues(at + 1) || (!m_tokens[at].isMark(u'"') && !m_tokens[at].isMark(u'\u201C') && !m_tokens[at].isMark(u'\u2018')))
        return std::nullopt;
    const size_t start = at + 1;
    for (size_t i = start; i < m_tokens.size() && i < start + 6 && !m_tokens[i].breakBefore; ++i) {
        const Token &token = m_tokens[i];
        if (token.isMark(u'"') || token.isMark(u'\u201D') || token.isMark(u'\u2019'))
            return i > start && m_tokens[i - 1].isCapitalised() ? std::optional(std::pair(start, i)) : std::nullopt;
        if (!token.isCapitalised() && !token.is(WordClass::Function) && token.shape != Token::Number)
            break;
    }
    return std::nullopt;
}

} // namespace Parallax

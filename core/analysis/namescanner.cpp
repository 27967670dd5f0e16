// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/namescanner.h"

namespace Parallax {

namespace {

const quint64 ofWord = wordHash(u"of"), forWord = wordHash(u"for"), toWord = wordHash(u"to"), atWord = wordHash(u"at"),
              theWord = wordHash(u"the");

class NameScanner
{
public:
    NameScanner(std::span<const Token> tokens, const Lexicon &lexicon)
        : m_tokens(tokens)
        , m_lexicon(lexicon)
        , m_rules(tokens, lexicon)
    {
    }

    std::vector<FoundName> run()
    {
        for (size_t at = 0; at < m_tokens.size();) {
            const Token &token = m_tokens[at];
            const bool capital = token.isCapitalised();
            const Lexicon::Phrase *phrase =
                capital || token.shape == Token::Lower || token.shape == Token::Number ? m_lexicon.longestName(m_tokens, at) : nullptr;
            at = capital ? nameAt(at, phrase) : phrase ? fromLexicon(at, *phrase) : at + 1;
        }
        return std::move(m_names);
    }

private:
    size_t nameAt(size_t at, const Lexicon::Phrase *phrase);
    size_t unknown(size_t at);
    bool holdsName(size_t at, size_t end) const;
    size_t fromLexicon(size_t at, const Lexicon::Phrase &phrase);
    size_t emitName(FoundName name);
    bool isAbbreviated(const FoundName &name) const;
    bool officeOf(size_t at) const;

    std::span<const Token> m_tokens;
    const Lexicon &m_lexicon;
    NameRules m_rules;
    std::vector<FoundName> m_names;
    /// A person's name is expected here: after "Special Envoy for PLACE".
    size_t m_expectedAt = 0;
};

size_t NameScanner::nameAt(size_t at, const Lexicon::Phrase *phrase)
{
    const size_t known = phrase ? at + phrase->count : at;
    const Token &token = m_tokens[at];
    if (!phrase && token.is(WordClass::Function | WordClass::Calendar))
        return at + 1;
    if (const auto match = m_rules.byHeadNoun(at); match && match->end > known)
        return emitName({at, match->end, match->type});
    const bool expected = (m_expectedAt == at && at > 0) || m_rules.personExpected(at);
    auto person = m_rules.person(at, expected && !(phrase && m_lexicon.entry(phrase->entry).type != EntityType::Person));
    // "Garuda Indonesia": a run of unknown words with a known name in it is hardly a person.
    if (person && !person->given && holdsName(at + 1, person->end))
        person->certain = false, person->type = EntityType::Organisation;
    if (token.headline)
        person.reset();
    if (person && person->certain && person->end > known && (!phrase || phrase->surname || person->given))
        return emitName({at, person->end, person->type});
    if (phrase && !(phrase->surname && token.is(WordClass::Honorific)))
        return fromLexicon(at, *phrase);
    if (person && person->end > at + 1)
        return emitName({at, person->end, person->type, -1, false, true});
    return unknown(at);
}

bool NameScanner::holdsName(size_t at, size_t end) const
{
    for (; at < end; ++at) {
        const Lexicon::Phrase *phrase = m_lexicon.longestName(m_tokens, at);
        if (phrase && !phrase->surname)
            return true;
    }
    return false;
}

// One capitalised word that nothing is known about.
size_t NameScanner::unknown(size_t at)
{
    const Token &token = m_tokens[at];
    if (token.shape == Token::Initial || token.is(WordClass::NoName | WordClass::Demonym | WordClass::Role | WordClass::Honorific))
        return at + 1;
    return emitName({at, at + 1, EntityType::Organisation, -1, false, true});
}

size_t NameScanner::fromLexicon(size_t at, const Lexicon::Phrase &phrase)
{
    const EntityType type = m_lexicon.entry(phrase.entry).type;
    const size_t next = at + phrase.count;
    // "Minsk agreements"
    const bool agreement = type == EntityType::Gpe && next < m_tokens.size() && m_tokens[at].shape == Token::Title
        && m_tokens[next].shape == Token::Lower && m_tokens[next].is(WordClass::AgreementPlural) && !m_tokens[next].breakBefore;
    if (agreement)
        return emitName({at, next + 1, EntityType::Agreement});
    return emitName({at, at + phrase.count, type, phrase.entry, phrase.surname});
}

// "Special Envoy for Ukraine": after it a person is expected.
bool NameScanner::officeOf(size_t at) const
{
    size_t before = at;
    if (before > 0 && m_tokens[before - 1].hash == theWord)
        --before;
    if (before < 2 || m_tokens[at].breakBefore)
        return false;
    const quint64 word = m_tokens[before - 1].hash;
    return (word == ofWord || word == forWord || word == toWord || word == atWord) && m_tokens[before - 2].is(WordClass::Role)
        && m_tokens[before - 2].shape != Token::Mark;
}

// "Institute for Border Studies (IBS)"; but "PORT SUDAN (AFP)" is a place and an agency.
bool NameScanner::isAbbreviated(const FoundName &name) const
{
    const bool place = name.type == EntityType::Gpe || name.type == EntityType::Loc || name.type == EntityType::Facility;
    const size_t at = name.last;
    if (name.tentative || place || name.type == EntityType::Person || name.last - name.first < 2 || at + 2 >= m_tokens.size()
        || !m_tokens[at].isMark(u'(') || m_tokens[at + 1].shape != Token::Capitals || !m_tokens[at + 2].isMark(u')'))
        return false;
    const Lexicon::Phrase *own = m_lexicon.longestName(m_tokens, at + 1);
    return !own || own->entry == name.entry;
}

size_t NameScanner::emitName(FoundName name)
{
    const auto index = qint32(m_names.size());
    m_names.push_back(name);
    if (!name.tentative && name.type != EntityType::Person && officeOf(name.first))
        m_expectedAt = name.last;
    size_t end = name.last;
    if (isAbbreviated(name)) {
        m_names.push_back({end + 1, end + 2, name.type, name.entry, false, false, index});
        return end + 3;
    }
    if (name.type == EntityType::Medium && !name.tentative) {
        if (const auto title = m_rules.quotedTitle(end)) {
            m_names.push_back({title->first, title->second, EntityType::Medium});
            end = title->second;
        }
    }
    return end;
}

} // namespace

std::vector<FoundName> scanNames(std::span<const Token> tokens, const Lexicon &lexicon)
{
    return NameScanner(tokens, lexicon).run();
}

} // namespace Parallax

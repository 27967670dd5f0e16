// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/entitylinker.h"

#include "core/analysis/entityregister.h"

#include <optional>
#include <utility>

namespace Parallax {

namespace {

const quint64 ofWord = wordHash(u"of"), andWord = wordHash(u"and");

bool isPlace(EntityType type)
{
    return type == EntityType::Gpe || type == EntityType::Loc || type == EntityType::Facility;
}

class EntityLinker
{
public:
    EntityLinker(QStringView text, std::span<const Token> tokens, std::vector<FoundName> names, const Lexicon &lexicon)
        : m_tokens(tokens)
        , m_names(std::move(names))
        , m_register(text, tokens, lexicon)
    {
    }

    EntityFindings run()
    {
        for (const FoundName &name : m_names)
            learn(name);
        for (size_t i = 0; i < m_names.size(); ++i) {
            if (m_names[i].first >= m_linkedTo)
                link(i);
        }
        return m_register.take();
    }

private:
    struct Person
    {
        FoundName name;
        quint64 surname;
    };

    void learn(const FoundName &name);
    void link(size_t index);
    void linkTentative(FoundName name);
    void mention(const FoundName &name, EntityType type, qsizetype entity);
    // "Al-Hayya" is a surname although it has two words.
    bool isSurnameAlone(const FoundName &name) const
    {
        const bool article =
            m_tokens[name.first].is(WordClass::Particle) && name.last - name.first == 3 && m_tokens[name.first + 1].isMark(u'-');
        return name.surname || (name.type == EntityType::Person && (article || name.last - name.first == 1));
    }
    bool asSurname(const FoundName &name);
    bool asKnownName(FoundName &name);
    bool inLongerPlace(const FoundName &name);
    bool asShortName(const FoundName &name);
    bool asGivenName(const FoundName &name);
    bool inListOfPlaces(const FoundName &name) const;
    void byCue(FoundName name);
    const FoundName *personCalled(const FoundName &name) const;
    qsizetype entityOf(const FoundName &name) { return name.entry >= 0 ? m_register.ofEntry(name.entry) : m_register.ofName(name); }
    /// Does a verb of speech follow?
    bool speaks(const FoundName &name) const
    {
        return after(name) && after(name)->is(WordClass::Speech) && after(name)->shape == Token::Lower;
    }
    const Token *before(const FoundName &name) const { return name.first > 0 ? &m_tokens[name.first - 1] : nullptr; }
    const Token *after(const FoundName &name) const { return name.last < m_tokens.size() ? &m_tokens[name.last] : nullptr; }

    std::span<const Token> m_tokens;
    std::vector<FoundName> m_names;
    EntityRegister m_register;
    std::vector<Person> m_people;
    /// Names of more than one word that are no person's, and abbreviations with what they abbreviate.
    std::vector<FoundName> m_known;
    std::vector<std::pair<quint64, FoundName>> m_abbreviations;
    /// Tokens before this one have their mention.
    size_t m_linkedTo = 0;
    EntityType m_lastType = EntityType::Person;
};

void EntityLinker::learn(const FoundName &name)
{
    if (name.abbreviates >= 0) {
        m_abbreviations.emplace_back(m_tokens[name.first].hash, m_names[size_t(name.abbreviates)]);
    } else if (name.last - name.first < 2 || isSurnameAlone(name)) {
        return;
    } else if (name.type == EntityType::Person) {
        m_known.push_back(name);
        m_people.push_back({name, m_tokens[name.last - 1].hash});
        if (m_tokens[name.first].is(WordClass::SurnameFirst))
            m_people.push_back({name, m_tokens[name.first].hash});
    } else if (!name.tentative) {
        m_known.push_back(name);
    }
}

// The nearest earlier full name that ends with this word, else the first later one.
const FoundName *EntityLinker::personCalled(const FoundName &name) const
{
    const quint64 surname = m_tokens[name.last - 1].hash;
    const FoundName *found = nullptr;
    for (const Person &person : m_people) {
        if (person.surname != surname)
            continue;
        if (person.name.first > name.first && found)
            break;
        found = &person.name;
    }
    return found;
}

void EntityLinker::mention(const FoundName &name, EntityType type, qsizetype entity)
{
    m_register.addMention(name, type, entity);
    m_linkedTo = name.last;
    m_lastType = type;
}

void EntityLinker::link(size_t index)
{
    const FoundName &name = m_names[index];
    if (name.abbreviates >= 0) {
        const FoundName &whole = m_names[size_t(name.abbreviates)];
        mention(name, whole.type, entityOf(whole));
    } else if (name.tentative) {
        linkTentative(name);
    } else if (isSurnameAlone(name) && asSurname(name)) {
        return;
    } else if (isPlace(name.type) && name.last - name.first == 1 && speaks(name) && asSurname(name)) {
        return;
    } else if (!inLongerPlace(name)) {
        mention(name, name.type, entityOf(name));
    }
}

// "Amazon" in an article about the Amazon rainforest is no company.
bool EntityLinker::inLongerPlace(const FoundName &name)
{
    if (name.entry < 0 || name.last - name.first > 1 || (name.type != EntityType::Organisation && name.type != EntityType::Medium))
        return false;
    for (const FoundName &known : m_known) {
        if (known.type != EntityType::Loc || known.entry < 0 || m_tokens[known.first].hash != m_tokens[name.first].hash)
            continue;
        mention(name, known.type, entityOf(known));
        return true;
    }
    return false;
}

bool EntityLinker::asSurname(const FoundName &name)
{
    const FoundName *person = personCalled(name);
    if (!person || (name.entry >= 0 && !name.surname && person->tentative))
        return false;
    mention(name, EntityType::Person, entityOf(*person));
    return true;
}

// A headline's words, or a name that could not be told where it stands but can elsewhere in the article.
bool EntityLinker::asKnownName(FoundName &name)
{
    for (const FoundName &known : m_known) {
        const size_t count = known.last - known.first;
        if (m_tokens[known.first].hash != m_tokens[name.first].hash || name.first + count > m_tokens.size() || known.first == name.first)
            continue;
        size_t i = 1;
        while (i < count && m_tokens[known.first + i].hash == m_tokens[name.first + i].hash && !m_tokens[name.first + i].breakBefore)
            ++i;
        if (i < count)
            continue;
        name.last = name.first + count;
        mention(name, known.type, entityOf(known));
        return true;
    }
    return false;
}

// The first word of a longer name ("Northrop"), or its head noun with a capital in mid-sentence ("the Committee").
bool EntityLinker::asShortName(const FoundName &name)
{
    const Token &token = m_tokens[name.first];
    for (const auto &[hash, whole] : m_abbreviations) {
        if (hash == token.hash && token.shape == Token::Capitals) {
            mention(name, whole.type, entityOf(whole));
            return true;
        }
    }
    if (token.sentenceStart && token.is(WordClass::Common))
        return false;
    for (const FoundName &known : m_known) {
        if (known.type == EntityType::Person || known.type == EntityType::Agreement || known.type == EntityType::Event)
            continue;
        const bool first = m_tokens[known.first].hash == token.hash && !token.is(WordClass::Common | WordClass::Compass);
        const bool head = m_tokens[known.last - 1].hash == token.hash && token.is(WordClass::OrganisationHead | WordClass::MediumHead)
            && !token.sentenceStart && !isPlace(known.type) && known.first < name.first;
        if (first || head) {
            mention(name, known.type, entityOf(known));
            return true;
        }
    }
    return false;
}

void EntityLinker::linkTentative(FoundName name)
{
    if (name.last - name.first > 1) {
        if (!isSurnameAlone(name) || !asSurname(name))
            mention(name, name.type, entityOf(name));
        return;
    }
    const Token &token = m_tokens[name.first];
    const Token *next = after(name);
    const bool says = speaks(name) || (next && next->shape == Token::Possessive);
    const bool common = token.is(WordClass::Common) && token.sentenceStart && !says;
    if (asKnownName(name) || (!common && asSurname(name)) || asShortName(name))
        return;
    if (token.is(WordClass::GivenName) && !common && asGivenName(name))
        return;
    if ((!token.sentenceStart || says) && !token.headline && !token.is(WordClass::Common))
        byCue(name);
}

// "Anwar said": a person of the article by the first name.
bool EntityLinker::asGivenName(const FoundName &name)
{
    for (const Person &person : m_people) {
        if (m_tokens[person.name.first].hash != m_tokens[name.first].hash)
            continue;
        mention(name, EntityType::Person, entityOf(person.name));
        return true;
    }
    return false;
}

// "Odesa, Huliaipole and Lviv": what follows a place in a list is one.
bool EntityLinker::inListOfPlaces(const FoundName &name) const
{
    const Token *previous = before(name);
    return previous && m_lastType == EntityType::Gpe && m_linkedTo + 1 == name.first
        && (previous->isMark(u',') || previous->hash == andWord);
}

void EntityLinker::byCue(FoundName name)
{
    const Token &token = m_tokens[name.first];
    const Token *previous = before(name);
    // "in Huliaipole", "the port of Bari"
    const bool named =
        previous && previous->hash == ofWord && name.first > 1 && m_tokens[name.first - 2].is(WordClass::PlaceHead | WordClass::PlaceStart);
    if ((named || inListOfPlaces(name)) && token.shape == Token::Title)
        name.type = EntityType::Gpe;
    else if (previous && previous->is(WordClass::PlacePreposition) && previous->shape == Token::Lower && token.shape == Token::Title)
        name.type = EntityType::Gpe;
    else if (speaks(name) && token.shape == Token::Title)
        name.type = EntityType::Person;
    else if (token.is(WordClass::GivenName) && token.shape == Token::Title)
        name.type = EntityType::Person;
    mention(name, name.type, entityOf(name));
}

} // namespace

EntityFindings linkNames(QStringView text, std::span<const Token> tokens, std::vector<FoundName> names, const Lexicon &lexicon)
{
    return EntityLinker(text, tokens, std::move(names), lexicon).run();
}

} // namespace Parallax

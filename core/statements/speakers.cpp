// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/speakers.h"

#include "core/analysis/wordclass.h"

#include <algorithm>

namespace Parallax {

namespace {

const quint64 ofWord = wordHash(u"of"), forWord = wordHash(u"for"), fromWord = wordHash(u"from"), byWord = wordHash(u"by"),
              theWord = wordHash(u"the"), aWord = wordHash(u"a"), anWord = wordHash(u"an");

bool isBody(EntityType type)
{
    return type == EntityType::Organisation || type == EntityType::Gpe || type == EntityType::Medium || type == EntityType::Facility;
}

} // namespace

Speakers::Speakers(const Reading &reading)
    : m_reading(reading)
    , m_roles(reading)
{
    for (const Item &item : reading.items) {
        if (item.kind == Item::Name && reading.entities->mentions[size_t(item.index)].type == EntityType::Person)
            m_surnames.insert(reading.tokens[item.tokenEnd - 1].hash, reading.entities->mentions[size_t(item.index)].entity);
    }
}

void Speakers::reporting(const Speaker *speaker)
{
    m_reporting = speaker ? std::optional(*speaker) : std::nullopt;
}

Speaker Speakers::named(size_t item) const
{
    return {m_reading.mention(item).entity, m_reading.items[item].span};
}

Speaker Speakers::resolve(const Subject &subject, const Sentence &sentence)
{
    if (subject.isEmpty())
        return {};
    const Item &head = m_reading.items[subject.head];
    if (head.kind == Item::Name || head.is(Grammar::Personal | Grammar::Who))
        return resolveItem(subject.head, sentence);
    const TextSpan words = m_reading.spanOf(subject.first, subject.last);
    if (const auto entity = m_roles.resolve(subject))
        return {entity, words};
    if (const auto entity = surnameAt(subject.head))
        return {entity, words};
    const auto before = nameBefore(subject);
    if (const auto entity = before ? before : nameAfter(subject)) {
        m_described.insert(m_reading.hash(subject.head), {entity, words});
        if (head.is(Grammar::SpeaksFor))
            m_speakingFor = entity;
        return {entity, words};
    }
    // "denied claims that": the word before is no subject but the verb.
    if (head.cues >= 0 && head.is(Grammar::Past | Grammar::Finite))
        return {};
    // A spokesman, a statement speaks for whose it is, not for where it is.
    if (head.is(Grammar::Spokesperson)) {
        for (size_t i = subject.first; i < subject.last; ++i) {
            const bool owner = i < subject.head || m_reading.isWord(i - 1, ofWord) || m_reading.isWord(i - 1, forWord)
                || m_reading.isWord(i - 1, fromWord) || m_reading.isWord(i - 1, byWord);
            if (owner && m_reading.items[i].kind == Item::Name)
                return {m_reading.mention(i).entity, words};
        }
    }
    return described(subject);
}

// "a Brazilian official", and then "the official"
Speaker Speakers::described(const Subject &subject)
{
    const Item &opening = m_reading.items[subject.first];
    const quint64 head = m_reading.hash(subject.head);
    const bool article = opening.is(Grammar::Determiner) && !opening.is(Grammar::Quantity) && subject.last > subject.first + 1;
    if (m_reading.isWord(subject.first, theWord) && subject.last == subject.first + 2) {
        const auto before = m_described.constFind(head);
        if (before != m_described.cend())
            return *before;
        // "Acme analysts", and then "the experts"
        if (m_speakingFor && m_reading.items[subject.head].is(Grammar::SpeaksFor))
            return {m_speakingFor, m_reading.spanOf(subject.first, subject.last)};
    }
    const Speaker speaker{std::nullopt, m_reading.spanOf(subject.first + (article ? 1 : 0), subject.last)};
    m_described.insert(head, speaker);
    return speaker;
}

Speaker Speakers::resolveItem(size_t item, const Sentence &sentence) const
{
    const Item &head = m_reading.items[item];
    if (head.kind == Item::Name)
        return named(item);
    if (head.is(Grammar::Who))
        return whoStandsBefore(item, sentence.first);
    return pronoun(item, sentence);
}

// "X, who said", "most analysts, who had said"
Speaker Speakers::whoStandsBefore(size_t who, size_t first) const
{
    for (size_t i = who; i > first && who - i < 8; --i) {
        const Item &item = m_reading.items[i - 1];
        if (item.kind == Item::Name)
            return named(i - 1);
        if (!item.is(Grammar::Voices | Grammar::Spokesperson) && (item.classes & WordClass::Role) == 0)
            continue;
        size_t start = i - 1;
        while (start > first && i - start < 4 && m_reading.items[start - 1].kind == Item::Word
            && !m_reading.items[start - 1].is(Grammar::FiniteVerb | Grammar::Preposition | Grammar::And))
            --start;
        return {std::nullopt, m_reading.spanOf(start, i)};
    }
    return {};
}

// A surname that is a word as well and opens the sentence: "Jobs also said".
std::optional<qsizetype> Speakers::surnameAt(size_t item) const
{
    const Item &head = m_reading.items[item];
    if (head.kind != Item::Word || !head.capitalised)
        return std::nullopt;
    const auto known = m_surnames.constFind(m_reading.hash(item));
    return known == m_surnames.cend() ? std::nullopt : std::optional(*known);
}

// "the Acme news agency", "the Acme consortium": called by its kind after its name; "Acme analysts" speak for it.
std::optional<qsizetype> Speakers::nameBefore(const Subject &subject) const
{
    if (!m_reading.items[subject.head].is(Grammar::Body | Grammar::SpeaksFor))
        return std::nullopt;
    for (size_t i = subject.head; i > subject.first; --i) {
        const Item &item = m_reading.items[i - 1];
        if (item.kind == Item::Name)
            return bodyAt(i - 1);
        if (item.kind != Item::Word && !m_reading.isPossessive(i - 1))
            return std::nullopt;
    }
    return std::nullopt;
}

// "analysts at the Acme Institute", "a report by Acme"; one analyst speaks for nobody else.
std::optional<qsizetype> Speakers::nameAfter(const Subject &subject) const
{
    const Item &head = m_reading.items[subject.head];
    const bool one = (m_reading.isWord(subject.first, aWord) || m_reading.isWord(subject.first, anWord)) && !head.is(Grammar::Voices);
    if (!head.is(Grammar::SpeaksFor) || one)
        return std::nullopt;
    size_t i = subject.head + 1;
    if (i >= subject.last || !m_reading.items[i].is(Grammar::Preposition))
        return std::nullopt;
    ++i;
    if (i < subject.last && m_reading.items[i].is(Grammar::Determiner))
        ++i;
    return i < subject.last && m_reading.items[i].kind == Item::Name ? bodyAt(i) : std::nullopt;
}

std::optional<qsizetype> Speakers::bodyAt(size_t name) const
{
    const FoundMention &mention = m_reading.mention(name);
    return mention.type == EntityType::Organisation || mention.type == EntityType::Medium ? std::optional(mention.entity) : std::nullopt;
}

bool Speakers::fits(quint64 grammar, qsizetype entity) const
{
    const EntityType type = m_reading.entities->entities[size_t(entity)].type;
    if ((grammar & (Grammar::He | Grammar::She)) != 0)
        return type == EntityType::Person && (m_reading.genders[size_t(entity)] == 0 || (m_reading.genders[size_t(entity)] & grammar) != 0);
    return (grammar & Grammar::It) != 0 && isBody(type);
}

std::optional<qsizetype> Speakers::fitting(quint64 grammar, size_t first, size_t last) const
{
    for (size_t i = first; i < last; ++i) {
        if (m_reading.items[i].kind == Item::Name && fits(grammar, m_reading.mention(i).entity))
            return m_reading.mention(i).entity;
    }
    return std::nullopt;
}

Speaker Speakers::pronoun(size_t item, const Sentence &sentence) const
{
    const Item &head = m_reading.items[item];
    if (m_reporting && m_reporting->entity && fits(head.grammar, *m_reporting->entity))
        return {m_reporting->entity, head.span};
    const size_t first = std::max(sentence.first, item > longestClause ? item - longestClause : 0);
    if (const auto same = fitting(head.grammar, first, item))
        return {same, head.span};
    for (const Centre &centre : m_centres) {
        if (head.is(Grammar::They) && centre.speaker.isKnown() && !isPerson(centre.speaker.entity))
            return {centre.speaker.entity, centre.speaker.entity ? head.span : centre.speaker.words};
        if (centre.speaker.entity && fits(head.grammar, *centre.speaker.entity))
            return {centre.speaker.entity, head.span};
        if (const auto candidate = fitting(head.grammar, centre.first, centre.last))
            return {candidate, head.span};
    }
    return {std::nullopt, head.span};
}

bool Speakers::isPerson(const std::optional<qsizetype> &entity) const
{
    return entity && m_reading.entities->entities[size_t(*entity)].type == EntityType::Person;
}

void Speakers::sentenceRead(const Sentence &sentence, const Speaker *speaker)
{
    const Centre centre{speaker ? *speaker : Speaker(), sentence.first, std::min(sentence.last, sentence.first + longestClause)};
    // A sentence about nobody, as one of nothing but a quotation, leaves things as they were.
    if (!centre.speaker.isKnown() && !firstNameIn(centre.first, centre.last).isKnown())
        return;
    std::shift_right(m_centres.begin(), m_centres.end(), 1);
    m_centres.front() = centre;
}

Speaker Speakers::firstNameIn(size_t first, size_t last) const
{
    for (size_t i = first; i < last; ++i) {
        if (m_reading.items[i].kind != Item::Name)
            continue;
        size_t name = i;
        while (name < last && m_reading.items[name].kind != Item::Mark && !m_reading.items[name].is(Grammar::And | Grammar::Preposition)
            && (name == i || (m_reading.items[name].classes & (WordClass::Role | WordClass::RoleModifier)) != 0))
            ++name;
        const bool titled =
            name > i + 1 && name < last && m_reading.items[name].kind == Item::Name && m_reading.mention(name).type == EntityType::Person;
        if (titled)
            return named(name);
        if (m_reading.mention(i).type == EntityType::Person || isBody(m_reading.mention(i).type))
            return named(i);
    }
    return {};
}

} // namespace Parallax

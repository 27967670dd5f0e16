// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/lexiconbuilder.h"

#include "core/analysis/namefold.h"

#include <QLatin1StringView>
#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <numeric>

namespace Parallax {

namespace {

constexpr std::array<std::pair<const char *, quint32>, 23> classNames{{
    {"honorific", WordClass::Honorific},
    {"role", WordClass::Role},
    {"rolemod", WordClass::RoleModifier},
    {"orghead", WordClass::OrganisationHead},
    {"orgstart", WordClass::OrganisationStart},
    {"mediahead", WordClass::MediumHead},
    {"agreehead", WordClass::AgreementHead},
    {"agreeplural", WordClass::AgreementPlural},
    {"eventhead", WordClass::EventHead},
    {"fachead", WordClass::FacilityHead},
    {"placehead", WordClass::PlaceHead},
    {"placestart", WordClass::PlaceStart},
    {"compass", WordClass::Compass},
    {"calendar", WordClass::Calendar},
    {"particle", WordClass::Particle},
    {"suffix", WordClass::Suffix},
    {"speech", WordClass::Speech},
    {"placeprep", WordClass::PlacePreposition},
    {"demonym", WordClass::Demonym},
    {"nonname", WordClass::NoName},
    {"function", WordClass::Function},
    {"surnamefirst", WordClass::SurnameFirst},
    {"collective", WordClass::Collective},
}};

quint32 classNamed(QStringView name)
{
    for (const auto &[text, bit] : classNames) {
        if (name == QLatin1StringView(text))
            return bit;
    }
    return 0;
}

template <typename Function> void forEachPart(QStringView text, char16_t separator, Function function)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf(QChar(separator), start);
        const qsizetype end = found < 0 ? text.size() : found;
        if (end > start)
            function(text.sliced(start, end - start));
        start = end + 1;
    }
}

template <typename Function> void forEachLine(QStringView text, Function function)
{
    forEachPart(text, u'\n', [&](QStringView line) {
        if (!line.startsWith(u'#'))
            function(line);
    });
}

QStringView column(QStringView line, int index)
{
    for (; index > 0; --index) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab < 0)
            return {};
        line = line.sliced(tab + 1);
    }
    const qsizetype tab = line.indexOf(u'\t');
    return tab < 0 ? line : line.first(tab);
}

} // namespace

LexiconBuilder::LexiconBuilder(Lexicon &lexicon)
    : m_lexicon(lexicon)
{
    // Room for the shipped lexicon at less than half full.
    m_lexicon.m_slots.assign(1u << 17, {});
    m_lexicon.m_words.reserve(1u << 16);
}

Lexicon::Word &LexiconBuilder::word(quint64 hash)
{
    if (const qint32 index = m_lexicon.wordIndex(hash); index >= 0)
        return m_lexicon.m_words[size_t(index)];
    if ((m_lexicon.m_words.size() + 1) * 2 > m_lexicon.m_slots.size())
        grow();
    occupy(hash, qint32(m_lexicon.m_words.size()));
    return m_lexicon.m_words.emplace_back(Lexicon::Word{hash, 0, 0, 0});
}

void LexiconBuilder::grow()
{
    m_lexicon.m_slots.assign(m_lexicon.m_slots.size() * 2, {});
    for (size_t i = 0; i < m_lexicon.m_words.size(); ++i)
        occupy(m_lexicon.m_words[i].hash, qint32(i));
}

void LexiconBuilder::occupy(quint64 hash, qint32 index)
{
    const size_t mask = m_lexicon.m_slots.size() - 1;
    size_t slot = size_t(hash) & mask;
    while (m_lexicon.m_slots[slot].word >= 0)
        slot = (slot + 1) & mask;
    m_lexicon.m_slots[slot] = {quint32(hash >> 32), index};
}

void LexiconBuilder::addWords(QStringView text)
{
    forEachLine(text, [this](QStringView line) {
        const quint32 bit = classNamed(column(line, 0));
        forEachPart(column(line, 1), u' ', [&](QStringView part) {
            word(wordHash(part)).classes |= bit;
            if (bit == WordClass::Demonym)
                word(wordHash(QString(part % u's'))).classes |= bit;
        });
    });
}

void LexiconBuilder::addWordList(QStringView text, quint32 wordClass)
{
    forEachLine(
        text, [&](QStringView line) { forEachPart(line, u' ', [&](QStringView part) { word(wordHash(part)).classes |= wordClass; }); });
}

void LexiconBuilder::addNames(QStringView text)
{
    forEachLine(text, [this](QStringView line) { addEntry(line); });
}

void LexiconBuilder::addEntry(QStringView line)
{
    const std::optional<EntityType> type = entityTypeFromCode(column(line, 0));
    const QStringView name = column(line, 1);
    if (!type || name.isEmpty())
        return;
    const auto index = qint32(m_lexicon.m_entries.size());
    Lexicon::Entry entry{name.toString(), *type, {}, {}};
    addPhrase(name, index, false);
    forEachPart(column(line, 2), u';', [&](QStringView alias) {
        entry.aliases.append(alias.toString());
        addPhrase(alias, index, false);
    });
    if (*type == EntityType::Person) {
        addSurname(name, column(line, 3), index);
        addPersonKey(name, index);
        for (const QString &alias : std::as_const(entry.aliases)) {
            addSurname(alias, column(line, 3), index);
            addPersonKey(alias, index);
        }
    } else if (!column(line, 3).isEmpty()) {
        entry.standsFor = column(line, 3).toString();
    }
    m_lexicon.m_entries.push_back(std::move(entry));
}

// The first of two people stays.
void LexiconBuilder::addPersonKey(QStringView name, qint32 entry)
{
    const QString key = personKey(name);
    if (!m_lexicon.m_personKeys.contains(key))
        m_lexicon.m_personKeys.insert(key, entry);
}

// The fourth column of a person: "-" where the surname alone names nobody, else a surname that is not what follows the given name.
void LexiconBuilder::addSurname(QStringView name, QStringView column, qint32 entry)
{
    if (column == u"-")
        return;
    if (!column.isEmpty())
        addPhrase(column, entry, true);
    else
        addPhrase(surnameOf(name), entry, true);
}

void LexiconBuilder::addPhrase(QStringView name, qint32 entry, bool surname)
{
    m_tokens.clear();
    tokenizeName(name, m_tokens);
    if (m_tokens.empty())
        return;
    const auto first = quint32(m_lexicon.m_phraseHashes.size());
    for (const Token &token : m_tokens) {
        m_lexicon.m_phraseHashes.push_back(token.hash);
        m_lexicon.m_phraseShapes.push_back(token.shape);
    }
    m_firstWords.push_back(qint32(&word(m_tokens.front().hash) - m_lexicon.m_words.data()));
    m_lexicon.m_phrases.push_back({first, quint16(m_tokens.size()), surname, entry});
}

void LexiconBuilder::finish()
{
    std::vector<quint32> order(m_firstWords.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const Lexicon::Phrase &left = m_lexicon.m_phrases[a], &right = m_lexicon.m_phrases[b];
        return std::tuple(m_firstWords[a], right.count, left.surname, a) < std::tuple(m_firstWords[b], left.count, right.surname, b);
    });
    std::vector<Lexicon::Phrase> phrases;
    phrases.reserve(order.size());
    for (const quint32 index : order) {
        Lexicon::Word &first = m_lexicon.m_words[size_t(m_firstWords[index])];
        if (first.phrases++ == 0)
            first.firstPhrase = quint32(phrases.size());
        phrases.push_back(m_lexicon.m_phrases[index]);
    }
    m_lexicon.m_phrases = std::move(phrases);
}

} // namespace Parallax

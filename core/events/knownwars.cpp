// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/knownwars.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Parallax {

namespace {

constexpr size_t longestWay = 12;
const quint64 yearWord = wordHash(u"year"), halfWord = wordHash(u"half"), oldWord = wordHash(u"old");
const std::array<quint64, 13> numberWords{wordHash(u"zero"), wordHash(u"one"), wordHash(u"two"), wordHash(u"three"), wordHash(u"four"),
    wordHash(u"five"), wordHash(u"six"), wordHash(u"seven"), wordHash(u"eight"), wordHash(u"nine"), wordHash(u"ten"), wordHash(u"eleven"),
    wordHash(u"twelve")};

} // namespace

KnownWars::KnownWars(const Reading &reading, const EventLexicon &lexicon, const std::optional<EventDate> &published)
    : m_reading(reading)
    , m_lexicon(lexicon)
    , m_kind(lexicon.kindIndex(u"war"))
{
    if (published)
        m_published = published->earliest();
}

std::vector<KnownWars::Told> KnownWars::read(const Sentence &sentence)
{
    std::vector<Told> told;
    if (!m_published)
        return told;
    for (size_t i = sentence.first; i < sentence.last; ++i) {
        if (m_reading.items[i].kind != Item::Word || !warAt(i))
            continue;
        Told found;
        found.cue = i;
        found.first = phraseBefore(m_reading, sentence, i);
        found.last = i + 1;
        const double age = ageBefore(sentence, i, found.first);
        const size_t end = std::min({sentence.last, clauseEnd(m_reading, sentence, i), i + 6});
        // An age says enough, so that the names may stand elsewhere in the sentence.
        const size_t reach = 2 * longestWay;
        const size_t from = age > 0 ? (i > sentence.first + reach ? i - reach : sentence.first) : found.first;
        found.war = warOf(from, age > 0 ? std::min(sentence.last, i + reach) : end, age);
        if (!found.war || !m_told.insert(found.war).second)
            continue;
        for (size_t name = i + 1; name < end; ++name) {
            if (m_reading.items[name].kind == Item::Name)
                found.last = name + 1;
        }
        told.push_back(found);
    }
    return told;
}

// A word of war in the singular; "oldwar" where a report has lost the space.
std::optional<size_t> KnownWars::warAt(size_t item) const
{
    const EventWord *noun = eventWordAt(m_reading, m_lexicon, item, EventWord::Noun);
    const QStringView written = m_reading.text.sliced(m_reading.items[item].span.start, m_reading.items[item].span.length());
    if (!noun && written.startsWith(u"old", Qt::CaseInsensitive) && item >= 2 && m_reading.isMark(item - 1, u'-'))
        noun = m_lexicon.sense(m_lexicon.find(wordHash(written.sliced(3))), EventWord::Noun);
    return noun && noun->kind == m_kind ? std::optional<size_t>(item) : std::nullopt;
}

// Years by "three-and-a-half-year-old" or "3-year" before the noun; 0 for none. `first` moves to where that begins.
double KnownWars::ageBefore(const Sentence &sentence, size_t item, size_t &first) const
{
    bool years = false;
    double age = 0;
    const size_t least = item > sentence.first + longestWay ? item - longestWay : sentence.first;
    for (size_t i = item; i > least; --i) {
        const Item &at = m_reading.items[i - 1];
        if (at.kind == Item::Name || at.kind == Item::Quoted || at.is(Grammar::FiniteVerb))
            break;
        const quint64 hash = m_reading.hash(i - 1);
        years = years || hash == yearWord;
        if (!years || at.kind != Item::Word)
            continue;
        if (hash == halfWord)
            age += 0.5;
        const auto number = std::find(numberWords.begin(), numberWords.end(), hash);
        const double written = m_reading.text.sliced(at.span.start, at.span.length()).toDouble();
        if (number == numberWords.end() && written <= 0)
            continue;
        age += number != numberWords.end() ? double(number - numberWords.begin()) : written;
        first = i - 1;
        while (first > least && m_reading.items[first - 1].is(Grammar::Determiner))
            --first;
        return age;
    }
    return 0;
}

bool KnownWars::isNamed(const QString &name, size_t first, size_t last) const
{
    for (size_t i = first; i < last; ++i) {
        if (m_reading.items[i].kind != Item::Name)
            continue;
        const FoundEntity &entity = m_reading.entities->entities[size_t(m_reading.mention(i).entity)];
        if (entity.name == name || entity.standsFor == name)
            return true;
    }
    return false;
}

const EventLexicon::War *KnownWars::warOf(size_t first, size_t last, double age) const
{
    const EventLexicon::War *best = nullptr;
    qsizetype bestSize = 0;
    for (const EventLexicon::War &war : m_lexicon.wars()) {
        const QDate began = war.date.earliest();
        const double years = double(began.daysTo(*m_published)) / 365.25;
        // A war that has long been over is not "the war".
        const bool current = !war.date.latest().isValid() || war.date.latest().daysTo(*m_published) < 366;
        if (years < 0 || !current || (age > 0 && std::abs(years - age) > 0.75))
            continue;
        for (const QStringList &names : war.names) {
            const bool all = std::all_of(names.begin(), names.end(), [&](const QString &name) { return isNamed(name, first, last); });
            const bool better = !best || names.size() > bestSize || (names.size() == bestSize && best->date.earliest() < began);
            if (all && better) {
                best = &war;
                bestSize = names.size();
            }
        }
    }
    return best;
}

} // namespace Parallax

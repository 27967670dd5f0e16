// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventclauses.h"

#include "core/analysis/wordclass.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr size_t longestPhrase = 14;
const quint64 byWord = wordHash(u"by");
class ClauseReader
{
public:
    ClauseReader(const Reading &reading, const Sentence &sentence, const EventLexicon &lexicon)
        : m_reading(reading)
        , m_items(reading.items)
        , m_sentence(sentence)
        , m_lexicon(lexicon)
    {
    }

    EventClauses read()
    {
        for (size_t i = m_sentence.first; i < m_sentence.last; ++i) {
            const Item &item = m_items[i];
            if (item.kind != Item::Word || (item.capitalised && i != m_sentence.first))
                continue;
            const qint32 senses = m_lexicon.find(m_reading.hash(i));
            if (senses < 0 && !item.is(Grammar::FiniteVerb))
                continue;
            if (!readVerb(i, senses))
                readNoun(i, senses);
        }
        return std::move(m_found);
    }

private:
    void readNoun(size_t at, qint32 senses)
    {
        const EventWord *word = m_lexicon.sense(senses, EventWord::Noun);
        if (word)
            m_found.nouns.push_back({at, word});
    }

    bool readVerb(size_t at, qint32 senses)
    {
        // "they've"
        if (m_items[at].capitalised || m_items[at].is(Grammar::Personal))
            return false;
        EventVerb verb;
        verb.item = at;
        verb.word = wordHere(at, senses);
        const EventWord *state = verb.word ? nullptr : m_lexicon.sense(senses, EventWord::State);
        const bool auxiliary = m_items[at].is(Grammar::Auxiliary);
        verb.state = state || auxiliary;
        const quint8 form = verb.word ? verb.word->form : state ? state->form : formOf(at);
        if (auxiliary ? !isFullVerb(at) : form == 0 || isAttribute(at, form))
            return false;
        verb.group = verbGroupOf(m_reading, m_sentence, at);
        if (!auxiliary && !judgeForm(verb, form))
            return false;
        const size_t first = verb.group.first;
        if (first > m_sentence.first && m_items[first - 1].is(Grammar::Who | Grammar::That))
            verb.relative = first - 1;
        m_found.verbs.push_back(verb);
        return true;
    }

    const EventWord *wordHere(size_t at, qint32 senses) const
    {
        if (senses < 0)
            return nullptr;
        for (const EventWord &word : m_lexicon.senses(senses)) {
            const bool fits = word.particle == 0 || (at + 1 < m_sentence.last && m_reading.isWord(at + 1, word.particle));
            if (word.part == EventWord::Verb && fits)
                return &word;
        }
        return nullptr;
    }

    quint8 formOf(size_t at) const
    {
        const Item &item = m_items[at];
        if (item.is(Grammar::Past))
            return VerbForm::Past | VerbForm::Participle;
        if (!item.is(Grammar::Finite))
            return 0;
        // Of the contractions the verb stands after: "they've met".
        const QStringView written = m_reading.text.sliced(item.span.start, item.span.length());
        if (std::any_of(written.begin(), written.end(), [](QChar c) { return isApostrophe(c.unicode()); }))
            return 0;
        return written.endsWith(u's') ? VerbForm::Third : VerbForm::Past;
    }

    // "was in Paris", not "was seen".
    bool isFullVerb(size_t at) const
    {
        if (m_items[at].is(Grammar::Modal))
            return false;
        for (size_t i = at + 1; i < m_sentence.last && i < at + 4; ++i) {
            const Item &item = m_items[i];
            if (item.kind != Item::Word || item.is(Grammar::Past | Grammar::Ing | Grammar::To))
                return item.kind != Item::Word;
            const EventWord *word = eventWordAt(m_reading, m_lexicon, i, EventWord::Verb);
            if (item.is(Grammar::Auxiliary) || (word && (word->form & (VerbForm::Participle | VerbForm::Base))))
                return false;
            if (!item.is(Grammar::Adverb | Grammar::Negation))
                return true;
        }
        return true;
    }

    bool endsWith(size_t at, QStringView ending) const
    {
        const TextSpan span = m_items[at].span;
        return m_items[at].kind == Item::Word && m_reading.text.sliced(span.start, span.length()).endsWith(ending);
    }

    // "the failed talks", "a partially agreed draft", "of elected members", "X-backed".
    bool isAttribute(size_t at, quint8 form) const
    {
        if (at == m_sentence.first)
            return false;
        size_t before = at - 1;
        if (m_reading.isMark(before, u'-'))
            return true;
        const bool link = eventWordAt(m_reading, m_lexicon, before, EventWord::Link) != nullptr;
        if (form & VerbForm::Ing)
            return m_items[before].is(Grammar::Determiner) || m_reading.isPossessive(before) || (!link && isModifier(before));
        while (before > m_sentence.first && !m_items[before].is(Grammar::Determiner) && endsWith(before, u"ly"))
            --before;
        const Item &item = m_items[before];
        if (item.kind != Item::Word)
            return m_reading.isPossessive(before);
        const bool preposition = item.is(Grammar::Preposition) && !item.is(Grammar::To | Grammar::Adverb | Grammar::Subordinator);
        // "that" and "who" are determiners too, but a verb after them is one.
        return (item.is(Grammar::Determiner) && !item.is(Grammar::That | Grammar::Who) && !item.is(Grammar::Personal)) || preposition;
    }

    // "a joint meeting"
    bool isModifier(size_t before) const
    {
        return before > m_sentence.first && m_items[before].kind == Item::Word && m_items[before - 1].is(Grammar::Determiner)
            && !m_items[before].is(Grammar::Auxiliary | Grammar::Preposition);
    }

    bool judgeForm(EventVerb &verb, quint8 form) const
    {
        quint64 small = 0;
        bool having = false;
        for (size_t i = verb.group.first; i < verb.item; ++i) {
            small |= m_items[i].grammar;
            having = having || (m_items[i].is(Grammar::Have) && m_items[i].is(Grammar::Ing));
        }
        // "..., having seized X and bombed Y": hangs on another verb.
        having = having || goesOnWithHaving(verb);
        if (having && (form & VerbForm::Participle)) {
            verb.use = EventVerb::Gerund;
            verb.past = true;
            return verb.word != nullptr;
        }
        verb.perfect = (small & Grammar::Have) != 0;
        if (verb.group.infinitive)
            return judgeInfinitive(verb, form);
        if (small & Grammar::Modal) {
            verb.planned = true;
            return (form & (VerbForm::Base | VerbForm::Participle)) != 0;
        }
        if (small & Grammar::Do)
            return verb.past = (form & VerbForm::Base) != 0;
        if (form & VerbForm::Ing) {
            verb.use = verb.group.participle ? EventVerb::Gerund : EventVerb::Finite;
            return verb.word && (verb.use == EventVerb::Finite || !isNounHere(verb.item));
        }
        if (form & (VerbForm::Past | VerbForm::Participle)) {
            verb.past = true;
            verb.use = isReduced(verb, form) ? EventVerb::Reduced : EventVerb::Finite;
            return true;
        }
        // "leaders meet on Friday", but "visits" may be a noun.
        if (verb.item == m_sentence.first)
            return false;
        const Item &before = m_items[verb.item - 1];
        if (before.kind == Item::Name || (!verb.word && !verb.state))
            return true;
        const bool noun = eventWordAt(m_reading, m_lexicon, verb.item, EventWord::Noun) != nullptr;
        return !noun && (before.is(Grammar::Personal) || ((form & VerbForm::Base) && endsWith(verb.item - 1, u"s")));
    }

    bool goesOnWithHaving(const EventVerb &verb) const
    {
        return verb.group.first > m_sentence.first && m_items[verb.group.first - 1].is(Grammar::And) && !m_found.verbs.empty()
            && m_found.verbs.back().use == EventVerb::Gerund && m_found.verbs.back().past
            && verb.item - m_found.verbs.back().item < longestPhrase;
    }

    // "is expected to meet", "plans to visit": still to come. Other infinitives are somebody's purpose.
    bool judgeInfinitive(EventVerb &verb, quint8 form) const
    {
        const bool fits = (form & (verb.group.passive ? VerbForm::Participle : VerbForm::Base)) != 0;
        if (verb.group.first < m_sentence.first + 2 || !fits)
            return false;
        const size_t plan = verb.group.first - 2;
        if (!eventWordAt(m_reading, m_lexicon, plan, EventWord::Plan)) {
            // "a summit to be held in May"
            verb.use = EventVerb::Reduced;
            verb.planned = true;
            --verb.group.first;
            return verb.group.passive && verb.word && !m_items[plan].is(Grammar::FiniteVerb);
        }
        verb.planned = true;
        verb.group.first = verbGroupOf(m_reading, m_sentence, plan).first;
        return true;
    }

    // A noun "meeting" without its article: "... at meeting of ministers".
    bool isNounHere(size_t at) const
    {
        const bool link = at > m_sentence.first && eventWordAt(m_reading, m_lexicon, at - 1, EventWord::Link);
        const bool comma = at > m_sentence.first && m_reading.isMark(at - 1, u',');
        return !(link || comma) && eventWordAt(m_reading, m_lexicon, at, EventWord::Noun) != nullptr;
    }

    bool isReduced(const EventVerb &verb, quint8 form) const
    {
        const size_t at = verb.item;
        if (!(form & VerbForm::Participle) || verb.perfect || verb.group.passive || at == m_sentence.first || at + 1 >= m_sentence.last)
            return false;
        const Item &before = m_items[verb.group.first > m_sentence.first ? verb.group.first - 1 : m_sentence.first];
        // "who met", "the court on Monday ruled"
        if (before.is(Grammar::Who | Grammar::That | Grammar::Personal | Grammar::Time))
            return false;
        if (m_reading.isWord(at + 1, byWord))
            return true;
        if (before.kind != Item::Word || !m_items[at + 1].is(Grammar::Preposition | Grammar::Time))
            return false;
        return governedFromBefore(verb) || goesOnWithVerb(at);
    }

    bool governedFromBefore(const EventVerb &verb) const
    {
        for (size_t i = verb.group.first; i > m_sentence.first && verb.group.first - i < longestPhrase; --i) {
            const Item &item = m_items[i - 1];
            if (item.kind == Item::Mark || item.is(Grammar::That | Grammar::Who | Grammar::And))
                return false;
            if (item.is(Grammar::FiniteVerb))
                return true;
        }
        return false;
    }

    bool goesOnWithVerb(size_t at) const
    {
        for (size_t i = at + 1; i < m_sentence.last && i < at + longestPhrase; ++i) {
            const Item &item = m_items[i];
            if (item.kind == Item::Mark || item.is(Grammar::That | Grammar::Who | Grammar::Subordinator))
                return false;
            if (item.is(Grammar::FiniteVerb))
                return !m_items[i - 1].is(Grammar::And);
        }
        return false;
    }

    const Reading &m_reading;
    const std::vector<Item> &m_items;
    const Sentence &m_sentence;
    const EventLexicon &m_lexicon;
    EventClauses m_found;
};

} // namespace

EventClauses readEventClauses(const Reading &reading, const Sentence &sentence, const EventLexicon &lexicon)
{
    return ClauseReader(reading, sentence, lexicon).read();
}

} // namespace Parallax

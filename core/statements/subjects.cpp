// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/subjects.h"

#include "core/analysis/wordclass.h"

#include <algorithm>
#include <vector>

namespace Parallax {

namespace {

constexpr size_t longestSubject = 40;

class SubjectFinder
{
public:
    SubjectFinder(const Reading &reading, const Sentence &sentence)
        : m_reading(reading)
        , m_items(reading.items)
        , m_sentence(sentence)
    {
    }

    Subject before(size_t end) const
    {
        Subject subject;
        if (end == m_sentence.first)
            return subject;
        const bool comma = m_reading.isMark(end - 1, u',');
        const size_t start = clauseStart(comma ? end - 1 : end, comma);
        const std::vector<TextSpan> parts = split(start, comma ? end - 1 : end);
        if (parts.empty())
            return subject;
        // Without a comma before the verb the last part is the subject, else it is what is said about the subject.
        TextSpan part = parts.back();
        const bool openApposition = !comma && parts.size() > 1 && isApposition(parts[parts.size() - 2], parts.back());
        if (comma && parts.size() > 1)
            part = bearerOf(parts);
        else if (openApposition)
            part = parts[parts.size() - 2];
        subject = phrase(size_t(part.start), size_t(part.end));
        subject.clauseFirst = comma || openApposition ? subject.first : size_t(parts.back().start);
        return subject;
    }

    Subject after(size_t start) const
    {
        size_t end = start;
        const size_t limit = std::min(m_sentence.last, start + longestSubject);
        while (end < limit && !endsPhrase(end, start))
            ++end;
        Subject subject = phrase(start, end);
        // "said its president, X"
        const bool named = !subject.isEmpty() && end + 1 < limit && m_reading.isMark(end, u',') && m_items[end + 1].kind == Item::Name;
        if (named && (m_items[subject.head].classes & WordClass::Role) != 0 && endsWithPerson({qsizetype(end + 1), qsizetype(end + 2)}))
            subject = phrase(end + 1, end + 2);
        subject.clauseFirst = start;
        return subject;
    }

private:
    bool endsPhrase(size_t at, size_t start) const
    {
        const Item &item = m_items[at];
        if (item.kind == Item::Mark)
            return !m_reading.isPossessive(at) && !isHyphen(at);
        return item.kind == Item::Quoted || item.is(Grammar::That | Grammar::Who | Grammar::Auxiliary)
            || (item.kind == Item::Word && at > start
                && (item.is(Grammar::Time) || (item.is(Grammar::Ing) && m_items[at - 1].kind == Item::Name && !item.capitalised)));
    }

    // Inside a word, not a dash.
    bool isHyphen(size_t at) const { return m_reading.isMark(at, u'-') && !m_reading.tokens[m_items[at].token].spaceBefore; }

    bool isJoining(size_t at) const
    {
        return at > m_sentence.first && at + 1 < m_sentence.last && m_items[at - 1].kind == Item::Name
            && m_items[at + 1].kind != Item::Mark;
    }

    // Backwards to what cannot be part of the subject.
    size_t clauseStart(size_t end, bool apposition) const
    {
        const size_t least = end > m_sentence.first + longestSubject ? end - longestSubject : m_sentence.first;
        for (size_t i = end; i > least; --i) {
            const Item &item = m_items[i - 1];
            if (item.kind == Item::Quoted && (m_reading.quotation(i - 1).words > 2 || m_reading.quotation(i - 1).endsClause))
                return i;
            if (item.kind == Item::Mark && !m_reading.isPossessive(i - 1) && !m_reading.isMark(i - 1, u',')
                && !m_reading.isMark(i - 1, u'.') && !isHyphen(i - 1) && !m_reading.isMark(i - 1, u'(') && !m_reading.isMark(i - 1, u')')
                && !m_reading.isMark(i - 1, u'/') && !m_reading.isMark(i - 1, u'&'))
                return i;
            if (item.kind != Item::Word || i == end)
                continue;
            if (item.is(Grammar::That | Grammar::Whether | Grammar::Subordinator) && !item.is(Grammar::Who)
                && !(apposition && item.is(Grammar::Preposition)))
                return i;
            if (item.is(Grammar::But) && !(item.is(Grammar::And) && (apposition || isJoining(i - 1))))
                return i;
            if (item.is(Grammar::FiniteVerb) && !item.capitalised && !item.is(Grammar::Adverb) && !isRelative(i - 1, least)
                && !isAttribute(i - 1))
                return i;
        }
        return least;
    }

    // "leaders who met X said": the verb belongs to what is said about the leaders.
    bool isRelative(size_t verb, size_t least) const
    {
        for (size_t i = verb; i > least && verb - i < 4; --i) {
            if (m_items[i - 1].is(Grammar::Who))
                return true;
        }
        return false;
    }

    // "a partially agreed draft", "sources based in X".
    bool isAttribute(size_t verb) const
    {
        const Item &item = m_items[verb];
        if (item.is(Grammar::Auxiliary) || verb == m_sentence.first || verb + 1 >= m_sentence.last)
            return false;
        const Item &before = m_items[verb - 1];
        // "the think tank"
        if (!item.is(Grammar::Past))
            return before.is(Grammar::Determiner) && !before.is(Grammar::That | Grammar::Personal);
        const Item &next = m_items[verb + 1];
        return before.is(Grammar::Determiner | Grammar::Adverb | Grammar::Preposition) || next.is(Grammar::Preposition);
    }

    std::vector<TextSpan> split(size_t first, size_t last) const
    {
        std::vector<TextSpan> parts;
        size_t from = first;
        for (size_t i = first; i <= last; ++i) {
            if (i < last && !m_reading.isMark(i, u','))
                continue;
            if (i > from)
                parts.push_back({qsizetype(from), qsizetype(i)});
            from = i + 1;
        }
        return parts;
    }

    bool endsWithPerson(TextSpan part) const
    {
        const size_t final = size_t(part.end) - 1;
        return m_items[final].kind == Item::Name && m_reading.mention(final).type == EntityType::Person;
    }

    // "Anna Keller, chair of the board said": the comma after it was forgotten.
    bool isApposition(TextSpan name, TextSpan said) const
    {
        constexpr quint32 titles = WordClass::Role | WordClass::RoleModifier | WordClass::Honorific | WordClass::Demonym;
        for (size_t i = size_t(name.start); i < size_t(name.end); ++i) {
            if (m_items[i].kind != Item::Name && (m_items[i].classes & titles) == 0)
                return false;
        }
        bool office = false;
        for (size_t i = size_t(said.start); i < size_t(said.end) && i < size_t(said.start) + 4; ++i)
            office = office || (m_items[i].kind == Item::Word && (m_items[i].classes & WordClass::Role) != 0);
        return office && endsWithPerson(name) && !endsWithPerson(said) && !m_items[size_t(said.start)].is(Grammar::And);
    }

    // Of "at noon", "X", "a fellow of Y": the last part before the apposition that ends with a name, else the one before
    // it; but of "its president", "X" the name.
    TextSpan bearerOf(const std::vector<TextSpan> &parts) const
    {
        for (size_t i = parts.size() - 1; i > 0; --i) {
            if (endsWithPerson(parts[i - 1]))
                return parts[i - 1];
        }
        if (endsWithPerson(parts.back()) && parts.back().length() <= 2)
            return parts.back();
        return parts[parts.size() - 2];
    }

    Subject phrase(size_t first, size_t last) const
    {
        Subject subject;
        last = trimTimeAndAdverbs(m_reading, first, last);
        while (last > first + 1 && m_reading.isPossessive(last - 1) && m_items[last - 2].kind != Item::Name)
            --last;
        first = skipOpening(first, last);
        if (first >= last)
            return subject;
        subject.first = first;
        subject.last = last;
        subject.head = headOf(first, last);
        return subject;
    }

    // "But", "On Thursday", "In Paris": what stands before the phrase without a comma.
    size_t skipOpening(size_t first, size_t last) const
    {
        while (first + 1 < last) {
            const Item &item = m_items[first];
            if (item.kind == Item::Mark
                || (item.kind == Item::Word && item.is(Grammar::And | Grammar::But | Grammar::Subordinator)
                    && !item.is(Grammar::Preposition))
                || (item.is(Grammar::Adverb) && !item.is(Grammar::Determiner))) {
                ++first;
                continue;
            }
            const size_t next = skipTimeAndAdverbs(m_reading, first, last);
            if (next == first || next >= last
                || (item.is(Grammar::Determiner) && next > first + 1 && m_items[next].kind == Item::Word
                    && !m_items[next].is(Grammar::Determiner)))
                return first;
            first = next;
        }
        return first;
    }

    size_t headOf(size_t first, size_t last) const
    {
        size_t end = first;
        while (end < last) {
            const Item &item = m_items[end];
            const bool relative = end > first && (item.is(Grammar::Who) || m_reading.isMark(end, u'('));
            if (relative || (end > first && item.kind == Item::Word && item.is(Grammar::Preposition)))
                break;
            ++end;
        }
        const bool personFirst = m_items[first].kind == Item::Name && m_reading.mention(first).type == EntityType::Person;
        // "Anna Keller a fellow of Acme", "chief economist at Acme Anna Keller": commas were forgotten.
        if (personFirst && first + 1 < last && m_items[first + 1].is(Grammar::Determiner))
            return first;
        if (last > first + 2 && endsWithPerson({qsizetype(first), qsizetype(last)}) && m_items[last - 2].kind == Item::Name)
            return last - 1;
        // Of "Anna Keller and the committee" the first; of "the Kremlin spokesman Ivan Orlov" the last.
        for (size_t i = first; i + 1 < end; ++i) {
            if (m_items[i].kind == Item::Name && m_items[i + 1].is(Grammar::And))
                return i;
        }
        while (end > first + 1 && m_items[end - 1].kind == Item::Mark)
            --end;
        return end - 1;
    }

    const Reading &m_reading;
    const std::vector<Item> &m_items;
    const Sentence &m_sentence;
};

} // namespace

Subject subjectBefore(const Reading &reading, const Sentence &sentence, size_t end)
{
    return SubjectFinder(reading, sentence).before(end);
}

Subject subjectAfter(const Reading &reading, const Sentence &sentence, size_t start)
{
    return SubjectFinder(reading, sentence).after(start);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/contents.h"

#include <algorithm>

namespace Parallax {

namespace {

const quint64 accordingWord = wordHash(u"according"), citingWord = wordHash(u"citing");
constexpr size_t longestAdjunct = 30;

class ContentFinder
{
public:
    ContentFinder(const Reading &reading, const Sentence &sentence)
        : m_reading(reading)
        , m_items(reading.items)
        , m_end(bodyEnd(reading, sentence))
    {
    }

    ContentStart start(size_t at, bool hearer)
    {
        m_limit = std::min(m_end, at + longestAdjunct);
        if (hearer)
            at = skipHearer(at);
        for (size_t before = noItem; at < m_limit && before != at;) {
            before = at;
            at = skipTimeAndAdverbs(m_reading, at, m_limit);
            if (at >= m_limit || opens(at))
                break;
            if (m_reading.isMark(at, u','))
                return afterComma(at);
            // "said as he left"
            if (m_items[at].is(Grammar::Subordinator) && m_items[at].is(Grammar::Preposition) && at + 1 < m_limit
                && m_items[at + 1].is(Grammar::Subjective)) {
                m_found.at = at;
                m_found.comma = true;
                return m_found;
            }
            if (m_items[at].is(Grammar::Preposition) && !m_items[at].is(Grammar::That))
                at = skipPrepositional(at);
        }
        m_found.at = std::min(at, m_end);
        return m_found;
    }

    size_t end(size_t start) const
    {
        const size_t limit = std::min(m_end, start + longestClause);
        int brackets = 0;
        for (size_t i = start + 1; i < limit; ++i) {
            brackets += m_reading.isMark(i, u'(') - m_reading.isMark(i, u')');
            if (brackets <= 0 && endsAt(i, limit))
                return i;
        }
        return limit;
    }

private:
    // Sets what is known when the content itself begins at `at`.
    bool opens(size_t &at)
    {
        if (m_reading.isMark(at, u':')) {
            m_found.colon = true;
            ++at;
            return true;
        }
        if (m_items[at].kind == Item::Quoted) {
            if (m_reading.quotation(at).title && at > 0 && (m_reading.isPossessive(at - 1) || m_items[at - 1].is(Grammar::Preposition))) {
                ++at; // the name of a programme
                return false;
            }
            return true;
        }
        if (m_items[at].is(Grammar::That)) {
            // "said that deal was": a "that" before a noun alone cannot be told from one before a clause.
            m_found.explicitThat = true;
            ++at;
            return true;
        }
        // "said when asked" has no clause.
        const bool bare = at + 1 >= m_limit || m_items[at + 1].is(Grammar::Past);
        if (m_items[at].is(Grammar::Whether) && !bare) {
            m_found.explicitThat = true;
            return true;
        }
        return false;
    }

    ContentStart afterComma(size_t comma)
    {
        m_found.at = comma;
        m_found.comma = true;
        if (comma + 1 < m_limit && m_items[comma + 1].kind == Item::Quoted) {
            m_found.at = comma + 1;
            m_found.comma = false;
            return m_found;
        }
        // ", citing officials, that": a parenthesis.
        for (size_t i = comma + 1; i < m_limit; ++i) {
            if (isFiniteVerb(m_reading, i, comma + 1))
                break;
            noteSource(i);
            if (!m_reading.isMark(i, u','))
                continue;
            if (i + 1 < m_limit && (m_items[i + 1].is(Grammar::That) || m_items[i + 1].kind == Item::Quoted)) {
                size_t at = i + 1;
                opens(at);
                m_found.at = at;
                m_found.comma = false;
            }
            break;
        }
        return m_found;
    }

    void noteSource(size_t at)
    {
        const bool source = at > 0 && m_items[at].kind == Item::Name && m_reading.isWord(at - 1, citingWord);
        if (source || (m_found.via == noItem && isMedium(at)))
            m_found.via = at;
    }

    bool isMedium(size_t at) const { return m_items[at].kind == Item::Name && m_reading.mention(at).type == EntityType::Medium; }

    // A possessive and what is had belong to the name: "the broadcaster's evening programme".
    size_t skipHearer(size_t at)
    {
        size_t i = at;
        for (; i < m_limit && i < at + 9; ++i) {
            noteSource(i);
            const Item &item = m_items[i];
            const bool more =
                i + 1 < m_limit && (m_items[i + 1].is(Grammar::And) || m_reading.isPossessive(i + 1) || m_reading.isPossessive(i));
            if (item.kind == Item::Quoted)
                return m_reading.quotation(i).title && i > at ? i + 1 : i;
            if (item.is(Grammar::That) || m_reading.isMark(i, u',')
                || (i > at && item.is(Grammar::Personal) && !m_items[i - 1].is(Grammar::And)))
                return i;
            const bool nameEnds = item.kind == Item::Name && !(i + 1 < m_limit && m_items[i + 1].is(Grammar::Audience | Grammar::Voices));
            const bool pronoun = item.is(Grammar::Personal) && !item.is(Grammar::PossessiveWord);
            if ((nameEnds || pronoun || item.is(Grammar::Audience | Grammar::Voices)) && !more && !isAudienceNext(i))
                return i + 1;
            // "her": the hearer, unless a hearer follows.
            if (item.is(Grammar::She) && i == at && !(i + 1 < m_limit && isAudienceNext(i)))
                return i + 1;
        }
        return i < m_limit ? at : i;
    }

    bool isAudienceNext(size_t at) const
    {
        return at + 1 < m_limit && m_items[at + 1].is(Grammar::Audience | Grammar::Voices)
            && !m_items[at].is(Grammar::Personal & ~Grammar::She);
    }

    // A preposition and its noun: up to where a clause of its own may begin.
    size_t skipPrepositional(size_t at)
    {
        size_t i = at + 1;
        bool noun = false;
        for (; i < m_limit; ++i) {
            noteSource(i);
            const Item &item = m_items[i];
            if (item.kind == Item::Quoted || (item.kind == Item::Mark && !m_reading.isPossessive(i)))
                return i;
            if (item.is(Grammar::That | Grammar::Whether) || (noun && item.is(Grammar::Preposition)))
                return i;
            const bool opensClause = item.is(Grammar::Determiner) || (item.is(Grammar::Personal) && !item.is(Grammar::PossessiveWord))
                || (item.kind == Item::Name && !m_reading.isPossessive(i - 1));
            if (noun && opensClause)
                return i;
            if (!item.is(Grammar::Determiner | Grammar::Adverb | Grammar::Preposition))
                noun = true;
        }
        return i;
    }

    bool endsAt(size_t i, size_t limit) const
    {
        const Item &item = m_items[i];
        if (m_reading.isMark(i, u';'))
            return true;
        if (m_reading.isWord(i, accordingWord) || m_reading.isWord(i, citingWord))
            return true;
        if (i + 1 >= limit)
            return false;
        const bool afterComma = m_items[i - 1].kind == Item::Quoted && m_reading.quotation(i - 1).endsClause;
        if (afterComma && isParticiple(m_reading, i))
            return true;
        const bool dash = m_reading.isMark(i, u'\u2013') || m_reading.isMark(i, u'\u2014') || m_reading.isMark(i, u'-');
        if (dash)
            return isParticiple(m_reading, i + 1);
        if (m_reading.isMark(i, u',')) {
            const Item &next = m_items[i + 1];
            if (isParticiple(m_reading, i + 1) || (next.kind == Item::Word && next.is(Grammar::Afterthought)))
                return true;
            if (next.is(Grammar::And | Grammar::But))
                return anotherSaying(i + 2, limit) || subjectWithRelative(i + 2, limit);
            return !next.is(Grammar::That | Grammar::Who) && anotherSaying(i + 1, limit);
        }
        // "said that it had left and had called for ...": a perfect goes on with what was said.
        return item.is(Grammar::And | Grammar::But) && item.kind == Item::Word && !m_items[i + 1].is(Grammar::Have)
            && anotherSaying(i + 1, limit);
    }

    // ", and its critics, who ...": a clause with a subject of its own.
    bool subjectWithRelative(size_t at, size_t limit) const
    {
        const size_t end = std::min(limit, at + 6);
        for (size_t i = at; i < end; ++i) {
            if (m_reading.isMark(i, u','))
                return i + 1 < limit && i > at && m_items[i + 1].is(Grammar::Who);
            if (m_items[i].is(Grammar::FiniteVerb))
                return false;
        }
        return false;
    }

    // Whether a verb of saying is the first verb from `at` on.
    bool anotherSaying(size_t at, size_t limit) const
    {
        const size_t end = std::min(limit, at + 14);
        for (size_t i = at; i < end; ++i) {
            const Item &item = m_items[i];
            const bool inside = m_reading.isPossessive(i) || (m_reading.isMark(i, u'-') && !m_reading.tokens[item.token].spaceBefore);
            if (item.kind == Item::Quoted || (item.kind == Item::Mark && !inside))
                return false;
            if (item.cues >= 0 && item.is(Grammar::Past | Grammar::Finite)
                && !(i > at && m_items[i - 1].is(Grammar::Determiner | Grammar::To)))
                return true;
            if (item.is(Grammar::FiniteVerb) && !item.is(Grammar::Have))
                return false;
        }
        return false;
    }

    const Reading &m_reading;
    const std::vector<Item> &m_items;
    size_t m_end;
    size_t m_limit = 0;
    ContentStart m_found;
};

} // namespace

ContentStart contentStartAfter(const Reading &reading, const Sentence &sentence, size_t at, bool hearer)
{
    return ContentFinder(reading, sentence).start(at, hearer);
}

size_t contentEnd(const Reading &reading, const Sentence &sentence, size_t start)
{
    return ContentFinder(reading, sentence).end(start);
}

} // namespace Parallax

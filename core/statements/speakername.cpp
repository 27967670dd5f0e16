// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/speakername.h"

#include "core/analysis/wordclass.h"

#include <algorithm>

namespace Parallax {

namespace {

const quint64 ofWord = wordHash(u"of"), familiarWord = wordHash(u"familiar");

class SpeakerNamer
{
public:
    SpeakerNamer(const Reading &reading, TextSpan words)
        : m_reading(reading)
        , m_items(reading.items)
        , m_first(itemAt(words.start))
        , m_last(std::max(m_first, itemAt(words.end)))
    {
    }

    SpeakerName name() const
    {
        size_t first = m_first;
        while (first < m_last && isArticle(m_items[first]))
            ++first;
        const size_t end = nounEnd(first);
        SpeakerName name;
        if (end <= first || (end == first + 1 && m_items[first].is(Grammar::Personal | Grammar::Who | Grammar::That)))
            return name;
        name.name = written(first, end);
        if (end < m_last && m_last - first <= longestAlias)
            name.aliases = {written(first, m_last)};
        name.shared = end == m_last && isShared(first, end);
        return name;
    }

private:
    static constexpr size_t longestAlias = 24;

    size_t itemAt(qsizetype offset) const
    {
        return size_t(std::partition_point(m_items.begin(), m_items.end(), [&](const Item &item) { return item.span.start < offset; })
            - m_items.begin());
    }

    static bool isArticle(const Item &item)
    {
        return item.is(Grammar::Determiner) && !item.is(Grammar::Quantity) && item.kind == Item::Word;
    }

    // Up to what only says more about them: ", who ...", "in Geneva", "speaking on condition ..."; "members of X" are no
    // members without it.
    size_t nounEnd(size_t first) const
    {
        size_t at = first;
        bool of = false;
        for (; at < m_last; ++at) {
            const Item &item = m_items[at];
            if (m_reading.isWord(at, ofWord) && at > first && !of) {
                of = true;
                continue;
            }
            const bool hyphen = m_reading.isMark(at, u'-') || m_reading.isPossessive(at);
            if (item.kind == Item::Quoted || (item.kind == Item::Mark && !hyphen) || item.is(Grammar::Who | Grammar::That))
                break;
            if (at > first
                && (item.is(Grammar::Preposition | Grammar::Be | Grammar::Have) || item.is(Grammar::Subordinator)
                    || m_reading.isWord(at, familiarWord) || (isVoice(at - 1) && item.is(Grammar::Ing | Grammar::Past))))
                break;
        }
        while (at > first && m_items[at - 1].kind == Item::Mark && !m_reading.isPossessive(at - 1))
            --at;
        return at;
    }

    bool isVoice(size_t at) const
    {
        return m_items[at].is(Grammar::Voices | Grammar::Spokesperson) || (m_items[at].classes & WordClass::Role) != 0;
    }

    // A plural that a country, a party or a belief tells from others, and that no number or "some" cuts out of its kind.
    bool isShared(size_t first, size_t end) const
    {
        bool told = false;
        for (size_t i = m_first; i < end; ++i) {
            const Item &item = m_items[i];
            const bool number = item.kind == Item::Word && m_reading.tokens[item.token].shape == Token::Number;
            if (number || item.is(Grammar::Quantity | Grammar::Unnamed | Grammar::PossessiveWord))
                return false;
            const bool demonym = (item.classes & WordClass::Demonym) != 0;
            told = told || (i + 1 < end && (item.kind == Item::Name || demonym || (item.capitalised && i > first)));
        }
        const Item &head = m_items[end - 1];
        const QStringView word = m_reading.text.sliced(head.span.start, head.span.length());
        return told && head.kind == Item::Word && (word.endsWith(u's') || head.is(Grammar::Voices)) && !head.is(Grammar::Spokesperson);
    }

    QString written(size_t first, size_t end) const
    {
        const TextSpan span = m_reading.spanOf(first, end);
        QString words = m_reading.text.sliced(span.start, span.length()).toString().simplified();
        // A capital letter that only the beginning of the sentence gave.
        const Item &opening = m_items[first];
        const Token &token = m_reading.tokens[opening.token];
        const bool small = opening.kind == Item::Word && token.sentenceStart && token.shape == Token::Title
            && (opening.classes & WordClass::Demonym) == 0
            && (opening.grammar != 0 || (opening.classes & (WordClass::Common | WordClass::Function)) != 0);
        if (small)
            words[0] = words[0].toLower();
        return words;
    }

    const Reading &m_reading;
    const std::vector<Item> &m_items;
    size_t m_first;
    size_t m_last;
};

} // namespace

SpeakerName speakerName(const Reading &reading, const Speaker &speaker)
{
    return speaker.words.isEmpty() ? SpeakerName() : SpeakerNamer(reading, speaker.words).name();
}

} // namespace Parallax

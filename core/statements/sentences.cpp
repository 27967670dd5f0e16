// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/sentences.h"

#include "core/analysis/wordclass.h"

#include <algorithm>

namespace Parallax {

namespace {

/// Items; a text without a full stop is cut, so that what looks at a whole sentence stays linear.
constexpr size_t longestSentence = 600;

class SentenceSplitter
{
public:
    explicit SentenceSplitter(const Reading &reading)
        : m_reading(reading)
        , m_items(reading.items)
    {
    }

    // Whether the sentence ends before item `at`; `at` is not the first item.
    bool endsBefore(size_t at) const
    {
        const Item &next = m_items[at];
        if (next.newParagraph)
            return true;
        const Item &last = m_items[at - 1];
        if (last.kind == Item::Quoted)
            return afterQuotation(at);
        if (last.kind == Item::Mark)
            return afterMark(at);
        return afterDottedWord(at);
    }

private:
    bool opensSentence(const Item &item) const
    {
        return item.capitalised || item.kind == Item::Quoted
            || (item.kind == Item::Word && m_reading.tokens[item.token].shape == Token::Number);
    }
    bool spaceBefore(const Item &item) const
    {
        return m_reading.tokens[item.token].spaceBefore || m_reading.tokens[item.token].breakBefore;
    }

    bool afterMark(size_t at) const
    {
        size_t mark = at - 1;
        // Closing brackets and further marks belong to the sentence before.
        while (mark > 0 && (m_reading.isMark(mark, u')') || m_reading.isMark(mark, u']')) && m_items[mark - 1].kind == Item::Mark)
            --mark;
        if (m_reading.isMark(mark, u'!') || m_reading.isMark(mark, u'?'))
            return m_items[at].capitalised || m_items[at].kind == Item::Quoted;
        if (m_reading.isMark(mark, u'\u2026'))
            return opensSentence(m_items[at]) && m_items[at].kind != Item::Quoted;
        if (!m_reading.isMark(mark, u'.') || !spaceBefore(m_items[at]) || !opensSentence(m_items[at]))
            return false;
        return mark == 0 || !isAbbreviation(mark - 1, at);
    }

    // "Mr. Brown", "No. 5", "Aug. 24"; but "for five years. Aug" is no abbreviation's stop.
    bool isAbbreviation(size_t word, size_t next) const
    {
        const Item &item = m_items[word];
        if (item.kind == Item::Name)
            return false;
        if ((item.classes & WordClass::Honorific) != 0 && item.capitalised)
            return true;
        const bool number = m_items[next].kind == Item::Word && m_reading.tokens[m_items[next].token].shape == Token::Number;
        return item.is(Grammar::Abbreviation) && (number || (item.capitalised && m_items[next].kind == Item::Name));
    }

    // "in the U.S. The deal": the stop that belongs to the word ends the sentence before a word that opens one.
    bool afterDottedWord(size_t at) const
    {
        const Token &token = m_reading.tokens[m_items[at - 1].tokenEnd - 1];
        const bool dotted = token.shape == Token::Capitals && m_reading.text[token.span.end - 1] == u'.';
        const Item &next = m_items[at];
        if (dotted && next.kind == Item::Name)
            return m_reading.mention(at).type == EntityType::Person;
        return dotted && next.capitalised && next.kind == Item::Word && (next.classes & WordClass::Function) != 0
            && m_reading.tokens[next.token].shape == Token::Title;
    }

    bool afterQuotation(size_t at) const
    {
        const Quotation &quotation = m_reading.quotation(at - 1);
        if (!quotation.endsSentence || !opensSentence(m_items[at]))
            return false;
        // After a question or an exclamation the speaker may be named; after a full stop a new sentence begins.
        const Token &final = m_reading.tokens[quotation.last - 1];
        if (final.isMark(u'.'))
            return true;
        const size_t end = std::min(at + 12, m_items.size());
        for (size_t i = at; i < end; ++i) {
            if (m_items[i].newParagraph || m_reading.isMark(i, u'.') || m_items[i].kind == Item::Quoted)
                return true;
            if (m_items[i].cues >= 0 && !m_items[i].capitalised)
                return false;
        }
        return true;
    }

    const Reading &m_reading;
    const std::vector<Item> &m_items;
};

} // namespace

std::vector<Sentence> findSentences(const Reading &reading, const std::vector<Block> &blocks)
{
    std::vector<Sentence> sentences;
    const SentenceSplitter splitter(reading);
    auto blockOf = [&blocks, at = size_t(0)](qsizetype offset) mutable {
        while (at < blocks.size() && blocks[at].span.end <= offset)
            ++at;
        return at;
    };
    size_t first = 0;
    size_t block = reading.items.empty() ? 0 : blockOf(reading.items.front().span.start);
    for (size_t at = 1; at <= reading.items.size(); ++at) {
        // Block by block, so that a dateline is no part of the first sentence.
        const size_t next = at < reading.items.size() ? blockOf(reading.items[at].span.start) : block;
        if (at < reading.items.size() && next == block && at - first < longestSentence && !splitter.endsBefore(at))
            continue;
        const qsizetype start = reading.items[first].span.start;
        const bool headline = block < blocks.size() && blocks[block].kind == BlockKind::Headline && blocks[block].span.contains(start);
        sentences.push_back({first, at, reading.items[first].newParagraph || first == 0, headline});
        first = at;
        block = next;
    }
    return sentences;
}

} // namespace Parallax

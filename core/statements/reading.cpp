// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/reading.h"

#include "core/analysis/lexicon.h"
#include "core/statements/genders.h"
#include "core/statements/sentences.h"

#include <algorithm>

namespace Parallax {

namespace {

quint64 endingOf(QStringView word)
{
    if (word.size() > 3 && word.endsWith(u"ed"))
        return Grammar::Past;
    if (word.size() > 4 && word.endsWith(u"ing"))
        return Grammar::Ing;
    return word.size() > 4 && word.endsWith(u"ly") ? quint64(Grammar::Adverb) : 0;
}

void tokenizeOutsideBoilerplate(QStringView text, const std::vector<Block> &blocks, const Lexicon &lexicon, std::vector<Token> &tokens)
{
    tokens.reserve(size_t(text.size() / 5));
    qsizetype start = 0;
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Boilerplate)
            continue;
        const qsizetype end = std::clamp(block.span.start, start, text.size());
        tokenize(text, {start, end}, lexicon, tokens);
        start = std::clamp(block.span.end, end, text.size());
    }
    tokenize(text, {start, text.size()}, lexicon, tokens);
}

// Makes the items out of the tokens, the names and the quotations.
class ItemMaker
{
public:
    ItemMaker(Reading &reading, const SpeechLexicon &speech)
        : m_reading(reading)
        , m_speech(speech)
    {
    }

    // Names of the tokens: index of the mention that begins at a token, and which tokens a mention covers.
    void markNames()
    {
        const auto &tokens = m_reading.tokens;
        const auto &mentions = m_reading.entities->mentions;
        m_isName.assign(tokens.size(), false);
        m_mentionAt.assign(tokens.size(), -1);
        size_t token = 0;
        for (size_t i = 0; i < mentions.size(); ++i) {
            while (token < tokens.size() && tokens[token].span.start < mentions[i].span.start)
                ++token;
            if (token < tokens.size() && tokens[token].span.start < mentions[i].span.end)
                m_mentionAt[token] = qint32(i);
            for (; token < tokens.size() && tokens[token].span.end <= mentions[i].span.end; ++token)
                m_isName[token] = true;
        }
    }

    const std::vector<bool> &isName() const { return m_isName; }

    void run()
    {
        auto &items = m_reading.items;
        items.reserve(m_reading.tokens.size());
        size_t quotation = 0;
        for (size_t at = 0; at < m_reading.tokens.size(); at = items.back().tokenEnd) {
            while (quotation < m_reading.quotations.size() && m_reading.quotations[quotation].first < at)
                ++quotation;
            Item item;
            item.token = at;
            if (quotation < m_reading.quotations.size() && m_reading.quotations[quotation].first == at)
                quoted(item, quotation);
            else if (m_mentionAt[at] >= 0)
                name(item);
            else
                word(item);
            item.span = {m_reading.tokens[at].span.start, m_reading.tokens[item.tokenEnd - 1].span.end};
            item.newParagraph = m_reading.tokens[at].breakBefore && beginsParagraph(m_reading.text, m_reading.tokens, at);
            items.push_back(item);
        }
    }

private:
    void quoted(Item &item, size_t quotation) const
    {
        item.kind = Item::Quoted;
        item.index = qint32(quotation);
        item.tokenEnd = m_reading.quotations[quotation].last + 1;
    }

    void name(Item &item) const
    {
        item.kind = Item::Name;
        item.index = m_mentionAt[item.token];
        item.capitalised = true;
        const qsizetype end = m_reading.entities->mentions[size_t(item.index)].span.end;
        item.tokenEnd = item.token + 1;
        while (item.tokenEnd < m_reading.tokens.size() && m_reading.tokens[item.tokenEnd].span.end <= end)
            ++item.tokenEnd;
    }

    void word(Item &item) const
    {
        const Token &token = m_reading.tokens[item.token];
        item.tokenEnd = item.token + 1;
        if (token.shape > Token::Number) {
            item.kind = Item::Mark;
            return;
        }
        item.classes = token.classes;
        item.capitalised = token.isCapitalised();
        const SpeechLexicon::Word *known = m_speech.find(token.hash);
        if (known) {
            item.grammar = known->grammar;
            item.cues = known->cues;
        }
        if (token.shape == Token::Lower || token.shape == Token::Title)
            item.grammar |= endingOf(m_reading.text.sliced(token.span.start, token.span.length()));
    }

    Reading &m_reading;
    const SpeechLexicon &m_speech;
    std::vector<bool> m_isName;
    std::vector<qint32> m_mentionAt;
};

} // namespace

Reading readArticle(
    QStringView text, const std::vector<Block> &blocks, const EntityFindings &entities, const Lexicon &lexicon, const SpeechLexicon &speech)
{
    Reading reading;
    reading.text = text;
    reading.entities = &entities;
    tokenizeOutsideBoilerplate(text, blocks, lexicon, reading.tokens);
    ItemMaker maker(reading, speech);
    maker.markNames();
    reading.quotations = findQuotations(text, reading.tokens, maker.isName());
    maker.run();
    reading.sentences = findSentences(reading, blocks);
    reading.genders = judgeGenders(reading, lexicon, speech);
    return reading;
}

} // namespace Parallax

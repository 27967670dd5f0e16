// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/positions/openreading.h"

#include "core/analysis/wordhash.h"

#include <array>
#include <utility>

namespace Parallax {

namespace {

/// Hash of the verb that "'ll" stands for; 0 where it is none.
quint64 contractedVerb(QStringView written)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 5> verbs{
        {{u"m", u"am"}, {u"re", u"are"}, {u"ll", u"will"}, {u"ve", u"have"}, {u"d", u"would"}}};
    for (const auto &[ending, verb] : verbs) {
        if (written.sliced(1).compare(ending, Qt::CaseInsensitive) == 0)
            return wordHash(verb);
    }
    return 0;
}

quint64 endingOf(QStringView word)
{
    if (word.size() > 3 && word.endsWith(u"ed"))
        return Grammar::Past;
    if (word.size() > 4 && word.endsWith(u"ing"))
        return Grammar::Ing;
    return word.size() > 4 && word.endsWith(u"ly") ? quint64(Grammar::Adverb) : 0;
}

/// Where the verb begins that is drawn together with the pronoun before it: "I'm", "they'd"; -1 for another word.
qsizetype contractionAt(QStringView word)
{
    for (qsizetype i = word.size() - 2; i > 0 && i >= word.size() - 3; --i) {
        if (isApostrophe(word[i].unicode()))
            return contractedVerb(word.sliced(i)) != 0 ? i : -1;
    }
    return -1;
}

class Opener
{
public:
    Opener(const Reading &closed, const SpeechLexicon &speech, Reading &open)
        : m_closed(closed)
        , m_speech(speech)
        , m_open(open)
    {
    }

    void run()
    {
        m_open.items.reserve(m_closed.tokens.size());
        for (const Sentence &sentence : m_closed.sentences) {
            m_sentence = sentence;
            m_sentence.first = m_open.items.size();
            for (size_t i = sentence.first; i < sentence.last; ++i) {
                if (m_closed.items[i].kind == Item::Quoted)
                    openQuotation(m_closed.items[i]);
                else
                    add(m_closed.items[i]);
            }
            endSentence();
        }
    }

private:
    void endSentence()
    {
        m_sentence.last = m_open.items.size();
        if (m_sentence.last > m_sentence.first)
            m_open.sentences.push_back(m_sentence);
        m_sentence.first = m_sentence.last;
        m_sentence.newParagraph = false;
    }

    void openQuotation(const Item &quoted)
    {
        for (size_t at = quoted.token; at < quoted.tokenEnd; at = m_open.items.back().tokenEnd) {
            const Token &token = m_closed.tokens[at];
            const bool after = at > quoted.token && m_closed.tokens[at - 1].shape == Token::Mark;
            if (after && token.sentenceStart && token.isCapitalised()
                && (m_closed.tokens[at - 1].isMark(u'.') || m_closed.tokens[at - 1].isMark(u'!') || m_closed.tokens[at - 1].isMark(u'?')
                    || m_closed.tokens[at - 1].isMark(u'\u2026')))
                endSentence();
            add(itemAt(at));
        }
        m_open.items.back().newParagraph = false;
    }

    // "we'll" is two words.
    void add(const Item &item)
    {
        const qsizetype joint = item.kind == Item::Word ? contractionAt(textOf(item)) : -1;
        m_open.items.push_back(item);
        if (joint < 0)
            return;
        Item verb = item;
        Item &pronoun = m_open.items.back();
        verb.span.start = pronoun.span.end = item.span.start + joint;
        describe(pronoun, wordHash(textOf(pronoun)));
        describe(verb, contractedVerb(textOf(verb)));
        verb.capitalised = verb.newParagraph = false;
        m_open.items.push_back(verb);
    }

    QStringView textOf(const Item &item) const { return m_closed.text.sliced(item.span.start, item.span.length()); }

    Item itemAt(size_t at)
    {
        const Token &token = m_closed.tokens[at];
        Item item;
        item.token = at;
        item.tokenEnd = at + 1;
        item.span = token.span;
        const auto &mentions = m_closed.entities->mentions;
        while (m_mention < mentions.size() && mentions[m_mention].span.end <= token.span.start)
            ++m_mention;
        if (m_mention < mentions.size() && mentions[m_mention].span.start <= token.span.start) {
            item.kind = Item::Name;
            item.index = qint32(m_mention);
            item.capitalised = true;
            while (item.tokenEnd < m_closed.tokens.size() && m_closed.tokens[item.tokenEnd].span.end <= mentions[m_mention].span.end)
                ++item.tokenEnd;
            item.span.end = m_closed.tokens[item.tokenEnd - 1].span.end;
        } else if (token.shape > Token::Number) {
            item.kind = Item::Mark;
        } else {
            item.classes = token.classes;
            item.capitalised = token.isCapitalised();
            describe(item, token.hash);
            if (token.shape == Token::Lower || token.shape == Token::Title)
                item.grammar |= endingOf(m_closed.text.sliced(token.span.start, token.span.length()));
        }
        return item;
    }

    void describe(Item &item, quint64 hash) const
    {
        const SpeechLexicon::Word *known = m_speech.find(hash);
        item.grammar = known ? known->grammar : 0;
        item.cues = known ? known->cues : -1;
    }

    const Reading &m_closed;
    const SpeechLexicon &m_speech;
    Reading &m_open;
    Sentence m_sentence;
    size_t m_mention = 0;
};

std::vector<qint32> innermostStatements(const Reading &reading, const std::vector<FoundStatement> &statements)
{
    std::vector<qint32> innermost;
    innermost.reserve(reading.items.size());
    std::vector<size_t> open;
    size_t next = 0;
    for (const Item &item : reading.items) {
        for (; next < statements.size() && statements[next].span.start <= item.span.start; ++next)
            open.push_back(next);
        while (!open.empty() && statements[open.back()].span.end <= item.span.start)
            open.pop_back();
        innermost.push_back(open.empty() ? -1 : qint32(open.back()));
    }
    return innermost;
}

} // namespace

OpenReading openQuotations(
    const Reading &reading, const std::vector<FoundStatement> &statements, const SpeechLexicon &speech, const StanceLexicon &stances)
{
    OpenReading open;
    open.reading.text = reading.text;
    open.reading.entities = reading.entities;
    open.reading.tokens = reading.tokens;
    open.reading.genders = reading.genders;
    Opener(reading, speech, open.reading).run();
    open.statement = innermostStatements(open.reading, statements);
    open.stance.reserve(open.reading.items.size());
    for (const Item &item : open.reading.items) {
        const Token &token = open.reading.tokens[item.token];
        const bool contracted = item.kind == Item::Word && item.span.start > token.span.start;
        const quint64 hash = contracted ? contractedVerb(reading.text.sliced(item.span.start, item.span.length())) : token.hash;
        open.stance.push_back(item.kind == Item::Word ? stances.find(hash) : -1);
    }
    return open;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tokenizer.h"

#include "core/analysis/lexicon.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace Parallax {

namespace {

bool isWordUnit(char16_t unit)
{
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
    return QChar::isLetterOrNumber(unit) || QChar::category(char32_t(unit)) <= QChar::Mark_Enclosing;
}

bool isUpper(char16_t unit)
{
    return unit < 0x80 ? unit >= u'A' && unit <= u'Z' : QChar::isUpper(unit);
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isSpace(char16_t unit)
{
    return unit < 0x80 ? unit == u' ' || (unit >= 9 && unit <= 13) : QChar::isSpace(unit);
}

bool endsSentence(char16_t mark)
{
    return mark == u'.' || mark == u'!' || mark == u'?' || mark == u':' || mark == u'\u2026';
}

bool opensQuotation(char16_t mark)
{
    return mark == u'"' || mark == u'\u201C' || mark == u'\u2018' || mark == u'\u00AB' || mark == u'\u201E';
}

// One pass over a stretch of text.
class Scanner
{
public:
    Scanner(QStringView text, TextSpan stretch, const Lexicon *lexicon, std::vector<Token> &tokens)
        : m_text(text)
        , m_end(stretch.end)
        , m_lineStart(stretch.start)
        , m_at(stretch.start)
        , m_lexicon(lexicon)
        , m_tokens(tokens)
        , m_lineToken(tokens.size())
    {
    }

    void run()
    {
        while (m_at < m_end) {
            const char16_t unit = m_text[m_at].unicode();
            if (unit == u'\n')
                endLine();
            else if (isSpace(unit))
                skipSpace();
            else if (unit == u'@' || startsAddress())
                skipAddress();
            else if (isWordUnit(unit))
                word();
            else if (isApostrophe(unit) && possessive())
                continue;
            else
                mark(unit);
        }
        judgeLine();
    }

private:
    char16_t at(qsizetype offset) const { return offset < m_end ? m_text[offset].unicode() : u'\0'; }

    void skipSpace()
    {
        m_space = true;
        ++m_at;
    }

    // Nothing in the address of a page or of a person is a name.
    bool startsAddress() const
    {
        const char16_t unit = at(m_at);
        if (unit != u'h' && unit != u'w')
            return false;
        const QStringView rest = m_text.sliced(m_at, std::min<qsizetype>(8, m_end - m_at));
        return rest.startsWith(u"http://") || rest.startsWith(u"https://") || rest.startsWith(u"www.");
    }

    void skipAddress()
    {
        while (m_at < m_end && !isSpace(at(m_at)))
            ++m_at;
        m_break = true;
    }

    // Text wrapped by hand goes on in the next line: the line is long, has no end of a sentence, and no blank line follows.
    void endLine()
    {
        const qsizetype length = m_at - m_lineStart;
        const bool ended = m_tokens.empty() || (m_tokens.back().shape == Token::Mark && m_tokens.back().hash != u',');
        const bool wrapped = length >= 45 && length <= 100 && !ended && !isSpace(at(m_at + 1));
        if (!wrapped) {
            judgeLine();
            m_break = true;
            m_start = true;
        }
        m_space = true;
        ++m_at;
        m_lineStart = m_at;
    }

    Token &add(qsizetype end, Token::Shape shape, quint64 hash)
    {
        Token &token = m_tokens.emplace_back();
        token.span = {m_at, end};
        token.hash = hash;
        token.shape = shape;
        token.spaceBefore = m_space;
        token.breakBefore = m_break;
        m_space = m_break = false;
        m_at = end;
        return token;
    }

    void mark(char16_t unit)
    {
        // A surrogate pair stays whole, so that no span ever begins or ends inside one.
        const bool pair = QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(at(m_at + 1));
        add(m_at + (pair ? 2 : 1), Token::Mark, unit);
        const bool bullet = unit == u'\u2022' || unit == u'*' || unit == u'#';
        // A straight mark right after a word closes its quotation.
        const bool opens = opensQuotation(unit) && (unit != u'"' || m_tokens.back().spaceBefore || m_tokens.back().breakBefore);
        if (endsSentence(unit) || opens || bullet || unit == u'(')
            m_start = true;
    }

    bool possessive()
    {
        const char16_t next = at(m_at + 1);
        if ((next != u's' && next != u'S') || m_space || isWordUnit(at(m_at + 2)) || m_tokens.empty())
            return false;
        add(m_at + 2, Token::Possessive, 0);
        return true;
    }

    void word();
    void abbreviation(qsizetype end);
    Token::Shape shapeOf(qsizetype end, int letters, int capitals) const;
    void finishWord(qsizetype end, Token::Shape shape, quint64 hash);
    qsizetype dottedEnd() const;
    bool goesOn(qsizetype offset) const;
    void judgeLine();

    QStringView m_text;
    qsizetype m_end;
    qsizetype m_lineStart;
    qsizetype m_at;
    const Lexicon *m_lexicon;
    std::vector<Token> &m_tokens;
    size_t m_lineToken;
    bool m_space = false;
    bool m_break = true;
    bool m_start = true;
};

// "U.S." and "J.": single capitals, each with a full stop. Where none of them is at hand, the start.
qsizetype Scanner::dottedEnd() const
{
    qsizetype end = m_at;
    while (isUpper(at(end)) && at(end + 1) == u'.')
        end += 2;
    // "U.S" without the last stop.
    if (end > m_at && isUpper(at(end)) && !isWordUnit(at(end + 1)))
        ++end;
    return isWordUnit(at(end)) ? m_at : end;
}

// An apostrophe inside a word, unless a possessive follows: "O'Brien", "N'Djamena".
bool Scanner::goesOn(qsizetype offset) const
{
    if (isWordUnit(at(offset)))
        return true;
    if (!isApostrophe(at(offset)) || !isWordUnit(at(offset + 1)))
        return false;
    return (at(offset + 1) != u's' && at(offset + 1) != u'S') || isWordUnit(at(offset + 2));
}

void Scanner::abbreviation(qsizetype end)
{
    WordHash hash;
    int letters = 0;
    for (qsizetype i = m_at; i < end; ++i) {
        if (at(i) != u'.')
            hash.add(foldedUnit(at(i))), ++letters;
    }
    finishWord(end, letters == 1 ? Token::Initial : Token::Capitals, hash.value());
}

void Scanner::word()
{
    const qsizetype dotted = dottedEnd();
    if (dotted > m_at)
        return abbreviation(dotted);
    qsizetype end = m_at;
    int letters = 0, capitals = 0;
    WordHash hash;
    const char16_t *units = m_text.utf16();
    for (;; ++end) {
        // Small letters, of which most of the text is.
        for (; end < m_end && units[end] >= u'a' && units[end] <= u'z'; ++end, ++letters)
            hash.add(units[end]);
        if (!goesOn(end))
            break;
        const char16_t unit = units[end];
        const bool upper = isUpper(unit);
        // Text that lost a space: "stateMOSCOW", "SmithWednesday".
        if (upper && end > m_at && !isUpper(at(end - 1)) && m_lexicon && m_lexicon->startsGlued(m_text.sliced(end, m_end - end)))
            break;
        capitals += upper;
        letters += !isDigit(unit) && !isApostrophe(unit);
        hash.add(foldedUnit(unit));
    }
    // Digits with separators are one number: "1,000", "3.5".
    const bool number = isDigit(at(m_at));
    while (number && (at(end) == u',' || at(end) == u'.') && isDigit(at(end + 1))) {
        for (++end; isDigit(at(end)); ++end)
            hash.add(at(end));
    }
    finishWord(end, number ? Token::Number : shapeOf(end, letters, capitals), hash.value());
}

Token::Shape Scanner::shapeOf(qsizetype end, int letters, int capitals) const
{
    if (capitals == 0 || !isUpper(at(m_at)))
        return capitals > 0 && capitals == letters ? Token::Capitals : Token::Lower;
    if (capitals > 1)
        return capitals == letters ? Token::Capitals : Token::Mixed;
    // "Paris", "G7", "J"
    return letters > 1 ? Token::Title : end - m_at > 1 ? Token::Capitals : Token::Initial;
}

void Scanner::finishWord(qsizetype end, Token::Shape shape, quint64 hash)
{
    const bool afterStop = m_tokens.size() >= 2 && m_tokens.back().isMark(u'.') && m_tokens[m_tokens.size() - 2].is(WordClass::Honorific);
    Token &token = add(end, shape, hash);
    token.sentenceStart = m_start && !afterStop;
    m_start = false;
    if (m_lexicon)
        m_lexicon->describe(token, m_text.sliced(token.span.start, token.span.length()));
}

void Scanner::judgeLine()
{
    int words = 0, capitalised = 0, allCapitals = 0;
    const bool sentence = !m_tokens.empty() && m_tokens.back().shape == Token::Mark && endsSentence(char16_t(m_tokens.back().hash));
    for (size_t i = m_lineToken; i < m_tokens.size(); ++i) {
        const Token &token = m_tokens[i];
        if (token.shape > Token::Mixed || token.span.length() < 4)
            continue;
        ++words;
        capitalised += token.isCapitalised();
        allCapitals += token.shape == Token::Capitals;
    }
    const bool ruled = (words >= 4 && !sentence && capitalised * 10 >= words * 8) || (words >= 2 && allCapitals * 10 >= words * 8);
    for (size_t i = m_lineToken; ruled && i < m_tokens.size(); ++i)
        m_tokens[i].headline = true;
    m_lineToken = m_tokens.size();
}

} // namespace

void tokenize(QStringView text, TextSpan stretch, const Lexicon &lexicon, std::vector<Token> &tokens)
{
    Scanner(text, stretch, &lexicon, tokens).run();
}

void tokenizeName(QStringView name, std::vector<Token> &tokens)
{
    Scanner(name, {0, name.size()}, nullptr, tokens).run();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/plaintokens.h"

#include "core/analysis/wordhash.h"

#include <algorithm>

namespace Parallax {

namespace {

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isSmall(char16_t unit)
{
    return unit >= u'a' && unit <= u'z';
}

bool isWordUnit(char16_t unit)
{
    if (unit < 0x80)
        return isSmall(unit) || (unit >= u'A' && unit <= u'Z') || isDigit(unit);
    return QChar::isLetterOrNumber(unit) || QChar::isMark(char32_t(unit));
}

bool isSpace(char16_t unit)
{
    return unit < 0x80 ? unit == u' ' || (unit >= 9 && unit <= 13) : QChar::isSpace(unit);
}

class PlainScanner
{
public:
    PlainScanner(QStringView text, TextSpan stretch, const WordTable &table, std::vector<PlainToken> &tokens)
        : m_text(text)
        , m_end(stretch.end)
        , m_at(stretch.start)
        , m_table(table)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        while (m_at < m_end) {
            const char16_t unit = at(m_at);
            if (isSpace(unit)) {
                m_start = m_start || unit == u'\n';
                m_space = true;
                ++m_at;
            } else if (isDigit(unit)) {
                digits();
            } else if (isWordUnit(unit)) {
                word();
            } else {
                mark(unit);
            }
        }
    }

private:
    [[nodiscard]] char16_t at(qsizetype offset) const { return offset < m_end ? m_text[offset].unicode() : u'\0'; }

    PlainToken &add(qsizetype end, PlainToken::Kind kind)
    {
        PlainToken &token = m_tokens.emplace_back();
        token.span = {m_at, end};
        token.kind = kind;
        token.spaceBefore = m_space;
        token.sentence = m_sentence;
        m_space = false;
        m_at = end;
        return token;
    }
    void beginSentence(PlainToken &token)
    {
        token.sentenceStart = m_start;
        if (m_start && m_tokens.size() > 1)
            token.sentence = ++m_sentence;
        m_start = false;
    }

    void digits()
    {
        qsizetype end = m_at;
        qint32 number = 0;
        for (; isDigit(at(end)); ++end)
            number = end - m_at < 9 ? number * 10 + (at(end) - u'0') : -1;
        PlainToken &token = add(end, PlainToken::Digits);
        token.number = token.span.length() > 9 ? -1 : number;
        token.digits = quint8(std::min<qsizetype>(token.span.length(), 255));
        beginSentence(token);
    }

    void word()
    {
        const qsizetype from = m_at;
        qsizetype end = from;
        WordHash hash;
        for (;; ++end) {
            const char16_t unit = at(end);
            // "Tuesday's" is a word and its possessive; the apostrophe of "o'clock" belongs to the word.
            const bool inside =
                isApostrophe(unit) && end > from && isWordUnit(at(end + 1)) && (at(end + 1) != u's' || isWordUnit(at(end + 2)));
            if (!isWordUnit(unit) && !inside)
                break;
            hash.add(foldedUnit(unit));
        }
        if (isAddress(end))
            return skipAddress();
        PlainToken &token = add(end, PlainToken::Word);
        token.hash = hash.value();
        token.entry = m_table.find(token.hash);
        token.capital = QChar::isUpper(at(from));
        token.endsInEd = end - from > 3 && at(end - 1) == u'd' && at(end - 2) == u'e';
        beginSentence(token);
    }

    [[nodiscard]] bool isAddress(qsizetype wordEnd) const
    {
        const QStringView written = m_text.sliced(m_at, wordEnd - m_at);
        return (at(wordEnd) == u':' && at(wordEnd + 1) == u'/' && at(wordEnd + 2) == u'/') || (at(wordEnd) == u'.' && written == u"www");
    }
    void skipAddress()
    {
        while (m_at < m_end && !isSpace(at(m_at)))
            ++m_at;
    }

    void mark(char16_t unit)
    {
        const bool pair = QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(at(m_at + 1));
        if (isApostrophe(unit) && at(m_at + 1) == u's' && !isWordUnit(at(m_at + 2)) && !m_space && !m_tokens.empty()) {
            add(m_at + 2, PlainToken::Possessive);
            return;
        }
        // The full stop of an abbreviation of one or two letters ends no sentence, nor that of a number.
        const bool abbreviated = !m_tokens.empty() && (m_tokens.back().span.length() <= 2 || m_tokens.back().entry)
            && m_tokens.back().kind != PlainToken::Mark
            && !(isSpace(at(m_at + 1)) && QChar::isUpper(at(m_at + 2)) && m_tokens.back().kind == PlainToken::Word
                && m_tokens.back().span.length() > 4);
        const bool ends = unit == u'!' || unit == u'?' || (unit == u'.' && !abbreviated);
        add(m_at + (pair ? 2 : 1), PlainToken::Mark).mark = unit;
        m_start = m_start || (ends && !isWordUnit(at(m_at)));
    }

    QStringView m_text;
    qsizetype m_end;
    qsizetype m_at;
    const WordTable &m_table;
    std::vector<PlainToken> &m_tokens;
    quint32 m_sentence = 0;
    bool m_space = true;
    bool m_start = true;
};

} // namespace

const PlainToken PlainTokens::s_none;

PlainTokens::PlainTokens(QStringView text, TextSpan stretch, const WordTable &table)
    : m_table(table)
{
    PlainScanner(text, stretch, table, m_tokens).run();
}

std::optional<int> PlainTokens::value(size_t i, quint16 wordClass) const
{
    if (is(i, wordClass)) {
        for (const WordSense sense : m_table.senses(*(*this)[i].entry)) {
            if (sense.wordClass == wordClass)
                return sense.value;
        }
    }
    return std::nullopt;
}

bool PlainTokens::isDigits(size_t i, int least, int most) const
{
    const PlainToken &token = (*this)[i];
    if (token.kind != PlainToken::Digits || token.number < 0 || token.digits < least || token.digits > most)
        return false;
    const auto joins = [this](size_t mark) { return isMark(mark, u'.') || isMark(mark, u',') || isMark(mark, u'/') || isMark(mark, u':'); };
    const bool before = i >= 2 && touches(i) && joins(i - 1) && touches(i - 1) && (*this)[i - 2].kind == PlainToken::Digits;
    const bool after = touches(i + 1) && joins(i + 1) && touches(i + 2) && (*this)[i + 2].kind == PlainToken::Digits;
    return !before && !after;
}

} // namespace Parallax

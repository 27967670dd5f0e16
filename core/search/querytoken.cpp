// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/querytoken.h"

#include <QList>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

bool isQuotationMark(QChar c)
{
    return u"\"“”„«»"_s.contains(c);
}

/// Control characters separate as blanks do: SQLite would take U+0000 for the end of the query.
bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

class Lexer
{
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    std::vector<QueryToken> run();

private:
    void step();
    void phrase();
    void word();
    void classifyWord(qsizetype start, qsizetype end);
    bool endsWord(QChar c) const;
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(u' '); }
    void add(QueryToken::Kind kind, qsizetype start, qsizetype end) { m_tokens.push_back({kind, {start, end}}); }

    QStringView m_text;
    qsizetype m_at = 0;
    /// Depth of the brackets that are open, and that of the brackets of NEAR among them.
    int m_depth = 0;
    int m_nearDepth = 0;
    std::vector<QueryToken> m_tokens;
};

std::vector<QueryToken> Lexer::run()
{
    while (m_at < m_text.size())
        step();
    return std::move(m_tokens);
}

void Lexer::step()
{
    using enum QueryToken::Kind;
    const QChar c = m_text[m_at];
    if (isBlank(c)) {
        ++m_at;
    } else if (isQuotationMark(c)) {
        phrase();
    } else if (c == u'(') {
        ++m_depth;
        if (!m_tokens.empty() && m_tokens.back().kind == Near && m_tokens.back().span.end == m_at)
            m_nearDepth = m_depth;
        add(OpenBracket, m_at, m_at + 1);
        ++m_at;
    } else if (c == u')') {
        if (m_nearDepth == m_depth)
            m_nearDepth = 0;
        m_depth = std::max(0, m_depth - 1);
        add(CloseBracket, m_at, m_at + 1);
        ++m_at;
    } else if (c == u',' && m_nearDepth > 0) {
        add(Comma, m_at, m_at + 1);
        ++m_at;
    } else if (c == u'*') {
        add(LoneStar, m_at, m_at + 1);
        ++m_at;
    } else if (c == u'-' && !isBlank(at(m_at + 1)) && at(m_at + 1) != u')' && at(m_at + 1) != u'-') {
        add(Minus, m_at, m_at + 1);
        ++m_at;
    } else {
        word();
    }
}

void Lexer::phrase()
{
    const qsizetype start = m_at++;
    while (m_at < m_text.size() && !isQuotationMark(m_text[m_at]))
        ++m_at;
    if (m_at == m_text.size()) {
        add(QueryToken::Kind::UnclosedPhrase, start, m_at);
        return;
    }
    ++m_at;
    if (at(m_at) == u'*')
        ++m_at;
    add(QueryToken::Kind::Phrase, start, m_at);
}

bool Lexer::endsWord(QChar c) const
{
    return isBlank(c) || isQuotationMark(c) || c == u'(' || c == u')' || c == u'*' || (c == u',' && m_nearDepth > 0);
}

void Lexer::word()
{
    const qsizetype start = m_at;
    bool onlyLetters = true;
    while (!endsWord(at(m_at))) {
        const QChar c = m_text[m_at];
        if (c == u':' && onlyLetters && m_at > start && at(m_at + 1) != u'/') {
            add(QueryToken::Kind::Field, start, ++m_at);
            return;
        }
        onlyLetters = onlyLetters && ((u'a' <= c && c <= u'z') || (u'A' <= c && c <= u'Z'));
        ++m_at;
    }
    classifyWord(start, m_at);
}

void Lexer::classifyWord(qsizetype start, qsizetype end)
{
    using enum QueryToken::Kind;
    const QStringView word = m_text.mid(start, end - start);
    if (at(end) == u'*') {
        // A star after punctuation alone, or in the middle of a word, ends no word.
        const bool ends = isSearchable(word) && (end + 1 == m_text.size() || (endsWord(m_text[end + 1]) && m_text[end + 1] != u'*'));
        if (ends)
            add(Prefix, start, ++m_at);
        else
            add(LoneStar, end, ++m_at);
    } else if (word == "AND"_L1) {
        add(And, start, end);
    } else if (word == "OR"_L1) {
        add(Or, start, end);
    } else if (word == "NOT"_L1) {
        add(Not, start, end);
    } else if (word == "NEAR"_L1 && at(end) == u'(') {
        add(Near, start, end);
    } else if (isSearchable(word)) {
        add(Word, start, end);
    }
}

} // namespace

bool isSearchable(QStringView text)
{
    const auto letters = text.toUcs4();
    return std::any_of(letters.cbegin(), letters.cend(),
        [](uint c) { return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse; });
}

std::vector<QueryToken> queryTokens(QStringView query)
{
    return Lexer(query).run();
}

} // namespace Parallax

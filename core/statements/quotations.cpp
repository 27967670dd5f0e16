// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/quotations.h"

#include "core/analysis/wordclass.h"

#include <utility>

namespace Parallax {

namespace {

bool isQuotationMark(const Token &token)
{
    if (token.shape != Token::Mark)
        return false;
    switch (token.hash) {
    case u'"':
    case u'\'':
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F':
    case u'\u00AB':
    case u'\u00BB':
    case u'\u2039':
    case u'\u203A':
        return true;
    default:
        return false;
    }
}

bool closes(char16_t opening, char16_t mark)
{
    switch (opening) {
    case u'"':
    case u'\u201C':
        return mark == u'\u201D' || mark == u'"';
    case u'\u201E':
    case u'\u201F':
        return mark == u'\u201C' || mark == u'\u201D' || mark == u'"';
    case u'\u2018':
        return mark == u'\u2019';
    case u'\u201A':
        return mark == u'\u2018' || mark == u'\u2019';
    case u'\u00AB':
        return mark == u'\u00BB';
    case u'\u00BB':
        return mark == u'\u00AB';
    case u'\u2039':
        return mark == u'\u203A';
    default:
        return mark == opening;
    }
}

class Pairing
{
public:
    Pairing(QStringView text, std::span<const Token> tokens, const std::vector<bool> &isName)
        : m_text(text)
        , m_tokens(tokens)
        , m_isName(isName)
    {
    }

    std::vector<Quotation> run()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (i > 0 && m_tokens[i].breakBefore && beginsParagraph(m_text, m_tokens, i))
                endParagraph(i);
            if (!m_isName[i] && isQuotationMark(m_tokens[i]))
                take(i);
        }
        addInner();
        return std::move(m_found);
    }

private:
    char16_t markAt(size_t i) const { return char16_t(m_tokens[i].hash); }
    bool spaceBefore(size_t i) const { return i == 0 || m_tokens[i].spaceBefore || m_tokens[i].breakBefore; }
    bool spaceAfter(size_t i) const { return i + 1 >= m_tokens.size() || m_tokens[i + 1].spaceBefore || m_tokens[i + 1].breakBefore; }

    void take(size_t i)
    {
        if (!m_open.empty() && closes(markAt(m_open.back()), markAt(i)) && !looksOpening(i)) {
            const size_t first = m_open.back();
            m_open.pop_back();
            if (m_open.empty())
                add(first, i, false);
            else if (m_open.size() == 1)
                m_inner.push_back({first, i});
        } else if (mayOpen(i)) {
            // A straight mark that opens anew shows that its fellow before was never closed.
            while (!m_open.empty() && markAt(m_open.back()) == markAt(i) && isStraight(i))
                m_open.pop_back();
            m_open.push_back(i);
        } else if (m_open.size() > 1 && closes(markAt(m_open.front()), markAt(i))) {
            // An inner quotation that was forgotten to be closed.
            add(m_open.front(), i, false);
            m_open.clear();
        }
    }

    bool isStraight(size_t i) const { return markAt(i) == u'"' || markAt(i) == u'\''; }

    // Straight marks look alike at both ends; only the spaces tell.
    bool looksOpening(size_t i) const { return isStraight(i) && spaceBefore(i) && !spaceAfter(i); }

    bool mayOpen(size_t i) const
    {
        switch (markAt(i)) {
        case u'"':
            return !spaceAfter(i);
        case u'\'':
        case u'\u2018':
        case u'\u00BB':
            return spaceBefore(i) && !spaceAfter(i);
        case u'\u2019':
        case u'\u201D':
        case u'\u203A':
            return false;
        default:
            return true;
        }
    }

    void endParagraph(size_t next)
    {
        if (!m_open.empty()) {
            const size_t first = m_open.front();
            if (markAt(first) != u'\'' && m_tokens[next].isMark(markAt(first)) && next > first + 1)
                add(first, next - 1, true);
            else
                addInner();
            m_open.clear();
        }
    }

    void add(size_t first, size_t last, bool goesOn);

    // Of an outer quotation that is never closed, what is quoted inside counts.
    void addInner()
    {
        const auto inner = std::exchange(m_inner, {});
        for (const auto &[first, last] : inner)
            add(first, last, false);
    }

    QStringView m_text;
    std::span<const Token> m_tokens;
    const std::vector<bool> &m_isName;
    std::vector<size_t> m_open;
    /// Pairs right inside the outermost open mark.
    std::vector<std::pair<size_t, size_t>> m_inner;
    std::vector<Quotation> m_found;
};

void Pairing::add(size_t first, size_t last, bool goesOn)
{
    m_inner.clear();
    const size_t end = goesOn ? last + 1 : last;
    if (end <= first + 1)
        return;
    Quotation quotation{first, last, {m_tokens[first + 1].span.start, m_tokens[end - 1].span.end}, 0, false, false, goesOn, false};
    bool lower = false, capital = false;
    for (size_t i = first + 1; i < end; ++i) {
        const Token &token = m_tokens[i];
        if (token.shape > Token::Number)
            continue;
        ++quotation.words;
        if (token.is(WordClass::Function | WordClass::Particle))
            continue;
        lower = lower || token.shape == Token::Lower;
        capital = capital || token.isCapitalised();
    }
    quotation.title = capital && !lower;
    const Token &final = m_tokens[end - 1];
    quotation.endsClause = final.isMark(u',');
    if (final.isMark(u'.') || final.isMark(u'!') || final.isMark(u'?') || final.isMark(u'\u2026'))
        quotation.endsSentence = true;
    if (final.isMark(u'.') || final.isMark(u','))
        quotation.inner.end = m_tokens[end - 2].span.end;
    if (quotation.words > 0 && !quotation.inner.isEmpty())
        m_found.push_back(quotation);
}

} // namespace

bool beginsParagraph(QStringView text, std::span<const Token> tokens, size_t at)
{
    if (at == 0)
        return true;
    const qsizetype from = tokens[at - 1].span.end;
    return text.sliced(from, tokens[at].span.start - from).contains(u'\n');
}

std::vector<Quotation> findQuotations(QStringView text, std::span<const Token> tokens, const std::vector<bool> &isName)
{
    return Pairing(text, tokens, isName).run();
}

} // namespace Parallax

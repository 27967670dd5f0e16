// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/wordtable.h"
#include "core/base/textspan.h"

#include <optional>

namespace Parallax {

/// A word, a run of digits, a possessive "'s" or a mark, as the finders of dates and figures see the text.
struct PlainToken
{
    enum Kind : quint8 { Word, Digits, Possessive, Mark };

    TextSpan span; ///< UTF-16 units of the whole text
    quint64 hash = 0; ///< of words
    const WordTable::Entry *entry = nullptr; ///< null for a word that the table does not have
    qint32 number = -1; ///< of up to nine digits
    quint32 sentence = 0; ///< counts from 0
    char16_t mark = 0;
    Kind kind = Mark;
    quint8 digits = 0;
    bool capital = false;
    bool spaceBefore = false;
    bool sentenceStart = false;
    bool endsInEd = false;
};

/// The tokens of one stretch of text with the table they were looked up in. Addresses of pages are left out. Every
/// question may be asked with an index beyond the end.
class PlainTokens
{
public:
    PlainTokens(QStringView text, TextSpan stretch, const WordTable &table);

    [[nodiscard]] size_t size() const { return m_tokens.size(); }
    [[nodiscard]] const PlainToken &operator[](size_t i) const { return i < m_tokens.size() ? m_tokens[i] : s_none; }
    [[nodiscard]] bool is(size_t i, quint16 wordClass) const
    {
        const WordTable::Entry *entry = (*this)[i].entry;
        return entry && (entry->classes >> wordClass & 1) != 0;
    }
    [[nodiscard]] std::optional<int> value(size_t i, quint16 wordClass) const;
    [[nodiscard]] bool isMark(size_t i, char16_t mark) const { return (*this)[i].kind == PlainToken::Mark && (*this)[i].mark == mark; }
    [[nodiscard]] bool isDash(size_t i) const { return isMark(i, u'-') || isMark(i, u'\u2013') || isMark(i, u'\u2014'); }
    [[nodiscard]] bool isWord(size_t i) const { return i < size() && (*this)[i].kind == PlainToken::Word; }
    /// Digits without more digits, a separator and digits, on either side.
    [[nodiscard]] bool isDigits(size_t i, int least, int most) const;
    /// No space before it.
    [[nodiscard]] bool touches(size_t i) const { return i < size() && !(*this)[i].spaceBefore; }
    [[nodiscard]] const WordTable &table() const { return m_table; }

private:
    static const PlainToken s_none;

    const WordTable &m_table;
    std::vector<PlainToken> m_tokens;
};

} // namespace Parallax

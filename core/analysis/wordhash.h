// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Parallax {

/// A word's hash, one code unit after the other; each goes through foldedUnit() first.
class WordHash
{
public:
    void add(char16_t folded) { m_hash = (m_hash ^ folded) * 0x9e3779b97f4a7c15; }
    // Multiplication alone leaves the low bits, which pick the slot of a hash table, poor.
    [[nodiscard]] quint64 value() const { return m_hash ^ (m_hash >> 32); }

private:
    quint64 m_hash = 0xcbf29ce484222325;
};

/// ' and the curly and the letter-like apostrophe.
inline bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'\u2019' || unit == u'\u02BC';
}

/// Lower case without accent, for Latin letters; other letters in simple case folding; straight apostrophe.
char16_t foldedBeyondAscii(char16_t unit);
inline char16_t foldedUnit(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
    return foldedBeyondAscii(unit);
}

/// Token::hash of a word given in any case.
quint64 wordHash(QStringView word);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/issuewords.h"

#include <QString>

namespace Parallax {

namespace {

constexpr quint64 seed = 0xcbf29ce484222325;

// Multiplication alone leaves the low bits poor, which pick the slot of a hash table.
quint64 finished(quint64 state)
{
    return state ^ (state >> 32);
}

bool isMark(char32_t letter)
{
    return QChar::category(letter) <= QChar::Mark_Enclosing;
}

bool isWordLetter(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::category(letter) == QChar::Other_PrivateUse;
}

/// Without its accent, for Latin letters. Letters of other scripts that Unicode takes apart (й) are letters of their own.
char32_t folded(char32_t letter)
{
    const char32_t small = QChar::toCaseFolded(letter);
    if (QChar::script(small) != QChar::Script_Latin || QChar::decompositionTag(small) != QChar::Canonical)
        return small;
    const QString parts = QChar::decomposition(small);
    return parts.isEmpty() || parts.front().isSurrogate() ? small : folded(parts.front().unicode());
}

} // namespace

quint64 IssueWords::hash() const
{
    return finished(m_state);
}

quint64 IssueWords::prefixHash(size_t letters) const
{
    return finished(m_states[letters - 1]);
}

void IssueWords::add(char32_t letter)
{
    m_state = (m_state ^ letter) * 0x9e3779b97f4a7c15;
    if (m_prefixes < longestPrefix)
        m_states[m_prefixes++] = m_state;
}

/// Whether the letter belongs to the word.
bool IssueWords::take(char32_t letter)
{
    if (letter < 0x80) {
        const bool upper = letter >= U'A' && letter <= U'Z';
        if (!upper && !(letter >= U'a' && letter <= U'z') && !(letter >= U'0' && letter <= U'9'))
            return false;
        add(upper ? letter + 32 : letter);
        return true;
    }
    if (isMark(letter))
        return m_prefixes > 0;
    if (!isWordLetter(letter))
        return false;
    if (letter == U'ß' || letter == U'ẞ') {
        add(U's');
        add(U's');
    } else {
        add(folded(letter));
    }
    return true;
}

bool IssueWords::next()
{
    m_state = seed;
    m_prefixes = 0;
    for (qsizetype size = 1; m_at < m_text.size(); m_at += size) {
        const QChar unit = m_text[m_at];
        const bool pair = unit.isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate();
        size = pair ? 2 : 1;
        const bool before = m_prefixes > 0;
        if (take(pair ? QChar::surrogateToUcs4(unit, m_text[m_at + 1]) : char32_t(unit.unicode()))) {
            if (!before)
                m_span.start = m_at;
            m_span.end = m_at + size;
        } else if (before) {
            return true;
        }
    }
    return m_prefixes > 0;
}

} // namespace Parallax

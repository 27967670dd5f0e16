// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QStringView>

#include <array>
#include <vector>

namespace Parallax {

/// The words of a text one after the other, cut and folded as the search index does it (unicode61, remove_diacritics 2):
/// letters, digits and private-use characters make a word; case and, in Latin letters, accents make no difference. A
/// sharp s is ss here, though, and marks above letters of all scripts are left out.
class IssueWords
{
public:
    /// Beginnings of more letters are not told apart.
    static constexpr size_t longestPrefix = 32;

    explicit IssueWords(QStringView text)
        : m_text(text)
    {
    }

    /// False at the end of the text.
    bool next();

    [[nodiscard]] TextSpan span() const { return m_span; } ///< UTF-16
    [[nodiscard]] quint64 hash() const;
    /// Of folded letters, at most longestPrefix.
    [[nodiscard]] size_t prefixes() const { return m_prefixes; }
    /// The hash of the first `letters` letters as if they were the word; from 1 to prefixes().
    [[nodiscard]] quint64 prefixHash(size_t letters) const;

private:
    void add(char32_t letter);
    bool take(char32_t letter);

    QStringView m_text;
    qsizetype m_at = 0;
    TextSpan m_span;
    quint64 m_state = 0;
    size_t m_prefixes = 0;
    std::array<quint64, longestPrefix> m_states{};
};

} // namespace Parallax

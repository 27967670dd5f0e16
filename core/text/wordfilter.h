// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>
#include <vector>

namespace Parallax {

/// Which of the words that somebody typed stand in a text, asked of very many short texts: a filter of a long list.
/// Characters compare as in findPlain(); a word may stand inside another one. On one thread at a time.
class WordFilter
{
public:
    /// Of more words than 64 the first 64 count.
    explicit WordFilter(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// One bit for each word.
    [[nodiscard]] quint64 all() const;
    /// Those of the words in `wanted` that stand in the text.
    [[nodiscard]] quint64 found(QByteArrayView utf8, quint64 wanted) const;

private:
    /// What FoldedText makes of one character, in UTF-8.
    struct Character
    {
        qint8 size = 0; ///< 0 until it is asked for the first time; -1 for one that is too long for this
        std::array<char, 7> bytes{};
    };

    [[nodiscard]] QByteArrayView folded(QByteArrayView utf8) const;
    [[nodiscard]] const Character &character(char16_t c) const;

    std::vector<QByteArray> m_words; ///< folded, UTF-8
    mutable std::vector<Character> m_characters; ///< by UTF-16 unit
    mutable QByteArray m_buffer;
};

} // namespace Parallax

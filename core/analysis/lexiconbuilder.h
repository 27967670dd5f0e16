// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/lexicon.h"
#include "core/analysis/tokenizer.h"

#include <utility>
#include <vector>

namespace Parallax {

/// Fills a Lexicon from its files. Used by Lexicon's constructor only.
class LexiconBuilder
{
public:
    explicit LexiconBuilder(Lexicon &lexicon);

    /// Lines "type, name, other names set apart by ;, what it stands for", tabs between; lines with # are comments.
    void addNames(QStringView text);
    /// Lines "class, words set apart by spaces".
    void addWords(QStringView text);
    /// Words set apart by spaces or line breaks, all of one class.
    void addWordList(QStringView text, quint32 wordClass);
    /// Orders what was added so that it can be searched.
    void finish();

private:
    Lexicon::Word &word(quint64 hash);
    void addEntry(QStringView line);
    void addSurname(QStringView name, QStringView column, qint32 entry);
    void addPhrase(QStringView name, qint32 entry, bool surname);
    void grow();
    void addPersonKey(QStringView name, qint32 entry);
    void occupy(quint64 hash, qint32 index);

    Lexicon &m_lexicon;
    std::vector<Token> m_tokens;
    /// First word of each phrase, beside Lexicon::m_phrases until finish() groups them.
    std::vector<qint32> m_firstWords;
};

} // namespace Parallax

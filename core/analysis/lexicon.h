// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/wordclass.h"
#include "core/base/entitytype.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace Parallax {

struct Token;

/// Names and words that the entity finder knows: data, no rules. Immutable after construction, so threads share it.
class Lexicon
{
public:
    struct Entry
    {
        QString name;
        EntityType type;
        /// Other names, as the data has them.
        QStringList aliases;
        QString standsFor;
    };
    /// One way of writing an entry's name. `tokens` and `shapes` run side by side in the arrays of the lexicon.
    struct Phrase
    {
        quint32 firstToken;
        quint16 count;
        /// A surname alone, which may be somebody else's.
        bool surname;
        qint32 entry;
    };
    struct Word
    {
        quint64 hash = 0;
        quint32 classes = 0;
        quint32 firstPhrase = 0;
        quint32 phrases = 0;
    };

    /// Parses what the program ships (a few milliseconds): do it once and share it.
    static std::shared_ptr<const Lexicon> builtIn();
    /// From files in the forms of resources/lexicon: *.tsv of names, words.tsv, and plain lists of words.
    struct Sources
    {
        QList<QByteArray> names;
        QByteArray words;
        QByteArray givenNames;
        QByteArray commonWords;
    };
    explicit Lexicon(const Sources &sources);

    [[nodiscard]] const Entry &entry(qint32 index) const { return m_entries[size_t(index)]; }
    [[nodiscard]] qsizetype entryCount() const { return qsizetype(m_entries.size()); }
    /// Fills in the token's classes and word. `written` is the token's text.
    void describe(Token &token, QStringView written) const;
    /// The longest name that begins with tokens[at]; null where there is none.
    [[nodiscard]] const Phrase *longestName(std::span<const Token> tokens, size_t at) const;
    /// A person by a spelling of the full name that may not be listed: personKey() of it. -1 for nobody.
    [[nodiscard]] qint32 personByKey(const QString &key) const { return m_personKeys.value(key, -1); }
    /// A text that begins in the middle of a word: does a day, a month or a place in capitals begin there?
    [[nodiscard]] bool startsGlued(QStringView text) const;

private:
    friend class LexiconBuilder;

    [[nodiscard]] bool isCommonForm(QStringView written) const;
    [[nodiscard]] qint32 wordIndex(quint64 hash) const;
    [[nodiscard]] bool matches(const Phrase &phrase, std::span<const Token> tokens, size_t at) const;

    std::vector<Entry> m_entries;
    std::vector<Word> m_words;
    /// The upper half of the hash beside the index, so that another word's slot is passed without reading that word.
    struct Slot
    {
        quint32 tag = 0;
        qint32 word = -1;
    };
    /// Open addressing: indices into m_words, -1 empty; the size is a power of two.
    std::vector<Slot> m_slots;
    /// Grouped by first word, the longest first.
    std::vector<Phrase> m_phrases;
    std::vector<quint64> m_phraseHashes;
    std::vector<quint8> m_phraseShapes;
    QHash<QString, qint32> m_personKeys;
};

} // namespace Parallax

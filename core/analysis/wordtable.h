// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <span>
#include <vector>

namespace Parallax {

/// One part that a word can play; what the classes are, the finder that reads the table says.
struct WordSense
{
    quint16 wordClass = 0;
    qint16 value = 0;
};

/// Words by their hash, from a table of the form "class, value, words" as resources/lexicon/dates.tsv explains it.
/// Immutable, so threads share it.
class WordTable
{
public:
    struct Phrase
    {
        std::vector<quint64> words; ///< hashes
        QStringList value; ///< the fields of the value
    };
    struct Entry
    {
        quint64 hash = 0;
        quint64 classes = 0; ///< a bit for each; a table has at most 64
        quint32 firstSense = 0;
        quint16 senses = 0;
        quint16 phrases = 0;
        quint32 firstPhrase = 0;
    };

    /// The classes count from 0 in the order of `classes`; rows of a class that is not there are left out. Words of the
    /// class "phrase" may be several; theirs are the Phrases.
    WordTable(QStringView table, std::span<const QStringView> classes);
    /// From a resource of the program.
    static WordTable fromFile(const QString &path, std::span<const QStringView> classes);

    /// Null for a word that is not there.
    [[nodiscard]] const Entry *find(quint64 hash) const;
    [[nodiscard]] std::span<const WordSense> senses(const Entry &entry) const { return {m_senses.data() + entry.firstSense, entry.senses}; }
    /// Those that begin with the word, the longest first.
    [[nodiscard]] std::span<const Phrase> phrases(const Entry &entry) const
    {
        return {m_phrases.data() + entry.firstPhrase, entry.phrases};
    }

private:
    std::vector<WordSense> m_senses;
    std::vector<Phrase> m_phrases;
    std::vector<Entry> m_entries;
    /// Open addressing: indices into m_entries, -1 empty; the size is a power of two.
    std::vector<qint32> m_slots;
};

} // namespace Parallax

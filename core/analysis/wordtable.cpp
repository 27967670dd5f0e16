// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/wordtable.h"

#include "core/analysis/wordhash.h"

#include <QFile>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Draft
{
    std::vector<WordSense> senses;
    std::vector<WordTable::Phrase> phrases;
};

WordTable::Phrase phraseOf(QStringView words, QStringView value)
{
    WordTable::Phrase phrase;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView part : word.split(u'-'))
            phrase.words.push_back(wordHash(part));
    }
    for (const QStringView field : value.split(u' '))
        phrase.value.append(field.toString());
    return phrase;
}

void addRow(std::map<quint64, Draft> &words, QStringView line, std::span<const QStringView> classes)
{
    const auto fields = line.split(u'\t');
    if (line.startsWith(u'#') || fields.size() != 3)
        return;
    const auto wordClass = std::find(classes.begin(), classes.end(), fields[0]);
    for (const QStringView word : fields[2].split(u" | ")) {
        if (fields[0] == u"phrase") {
            auto phrase = phraseOf(word, fields[1]);
            auto &phrases = words[phrase.words.front()].phrases;
            phrases.push_back(std::move(phrase));
        } else if (wordClass != classes.end()) {
            words[wordHash(word)].senses.push_back({quint16(wordClass - classes.begin()), fields[1].toShort()});
        }
    }
}

} // namespace

WordTable::WordTable(QStringView table, std::span<const QStringView> classes)
{
    Q_ASSERT(classes.size() <= 64);
    std::map<quint64, Draft> words;
    for (const QStringView line : table.split(u'\n'))
        addRow(words, line, classes);
    size_t slots = 64;
    while (slots < words.size() * 4)
        slots *= 2;
    m_slots.assign(slots, -1);
    for (auto &[hash, draft] : words) {
        std::stable_sort(
            draft.phrases.begin(), draft.phrases.end(), [](const Phrase &a, const Phrase &b) { return a.words.size() > b.words.size(); });
        size_t slot = hash & (slots - 1);
        while (m_slots[slot] >= 0)
            slot = (slot + 1) & (slots - 1);
        m_slots[slot] = qint32(m_entries.size());
        quint64 bits = 0;
        for (const WordSense sense : draft.senses)
            bits |= quint64(1) << sense.wordClass;
        m_entries.push_back(
            {hash, bits, quint32(m_senses.size()), quint16(draft.senses.size()), quint16(draft.phrases.size()), quint32(m_phrases.size())});
        m_senses.insert(m_senses.end(), draft.senses.begin(), draft.senses.end());
        m_phrases.insert(m_phrases.end(), draft.phrases.begin(), draft.phrases.end());
    }
}

WordTable WordTable::fromFile(const QString &path, std::span<const QStringView> classes)
{
    QFile file(path);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return {there ? QString::fromUtf8(file.readAll()) : QString(), classes};
}

const WordTable::Entry *WordTable::find(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hash & mask; m_slots[slot] >= 0; slot = (slot + 1) & mask) {
        if (const Entry &entry = m_entries[size_t(m_slots[slot])]; entry.hash == hash)
            return &entry;
    }
    return nullptr;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/positions/stancelexicon.h"

#include "core/analysis/wordhash.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(u":/lexicon/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

template <typename Codes> std::optional<size_t> indexIn(const Codes &codes, QStringView code)
{
    for (size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1StringView(codes[i]))
            return i;
    }
    return std::nullopt;
}

std::vector<quint64> hashesOf(QStringView words)
{
    std::vector<quint64> hashes;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        const auto parts = word.split(u'-');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                hashes.push_back(StanceWord::hyphen);
            hashes.push_back(wordHash(parts[i]));
        }
    }
    return hashes;
}

} // namespace

std::shared_ptr<const StanceLexicon> StanceLexicon::builtIn()
{
    return std::make_shared<const StanceLexicon>(shipped(u"stances.tsv"_s), shipped(u"cues.tsv"_s));
}

StanceLexicon::StanceLexicon(const QByteArray &stances, const QByteArray &cues)
{
    const QString lines = QString::fromUtf8(stances);
    for (const QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts))
        addLine(line);
    const QString cueLines = QString::fromUtf8(cues);
    for (const QStringView line : QStringView(cueLines).split(u'\n', Qt::SkipEmptyParts))
        addCue(line);
    index();
}

void StanceLexicon::addLine(QStringView line)
{
    const auto fields = line.split(u'\t');
    if (line.startsWith(u'#') || fields.size() < 4)
        return;
    StanceWord word;
    word.stance = stanceFromCode(fields[1]);
    word.negated = stanceFromCode(fields[2]);
    if (fields[0] == u"kind") {
        if (const auto kind = indexIn(cueKindCodes, fields[3]))
            m_kinds[*kind] = word;
        return;
    }
    const auto role = indexIn(stanceRoleCodes, fields[0]);
    if (!role)
        return;
    word.role = StanceRole(*role);
    if (fields.size() > 4)
        word.following = hashesOf(fields[4]);
    addForms(fields[3], word, false);
}

// The verbs by which something is said carry the stance of their kind, unless stances.tsv has them.
void StanceLexicon::addCue(QStringView line)
{
    const auto fields = line.split(u'\t');
    if (line.startsWith(u'#') || fields.size() < 3)
        return;
    const auto kind = indexIn(cueKindCodes, fields[0]);
    if (!kind || !m_kinds[*kind])
        return;
    StanceWord word = *m_kinds[*kind];
    word.role = fields[1].contains(u"noun") ? StanceRole::Noun : StanceRole::Verb;
    if (fields.size() > 3)
        word.following = hashesOf(fields[3]);
    addForms(fields[2], word, true);
}

void StanceLexicon::addForms(QStringView forms, const StanceWord &given, bool onlyNew)
{
    for (const QStringView form : forms.split(u' ', Qt::SkipEmptyParts)) {
        // "non-starter" is read as three: a word, a mark, a word.
        const std::vector<quint64> parts = hashesOf(form);
        const quint64 hash = parts.front();
        StanceWord word = given;
        word.following.insert(word.following.begin(), parts.begin() + 1, parts.end());
        auto found = m_building.find(hash);
        if (found == m_building.end()) {
            found = m_building.insert(hash, qint32(m_lists.size()));
            m_lists.emplace_back();
            m_hashes.push_back(hash);
        }
        auto &list = m_lists[size_t(*found)];
        const bool known = std::any_of(list.begin(), list.end(),
            [&](const StanceWord &other) { return other.role == word.role && other.following == word.following; });
        if (onlyNew && known)
            continue;
        const auto shorter =
            std::find_if(list.begin(), list.end(), [&](const StanceWord &other) { return other.following.size() < word.following.size(); });
        list.insert(shorter, word);
    }
}

void StanceLexicon::index()
{
    size_t size = 16;
    while (size < m_lists.size() * 4)
        size *= 2;
    m_slots.assign(size, -1);
    for (size_t i = 0; i < m_hashes.size(); ++i) {
        size_t slot = size_t(m_hashes[i]) & (size - 1);
        while (m_slots[slot] >= 0)
            slot = (slot + 1) & (size - 1);
        m_slots[slot] = qint32(i);
    }
    m_building.clear();
}

qint32 StanceLexicon::find(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = size_t(hash) & mask;; slot = (slot + 1) & mask) {
        const qint32 list = m_slots[slot];
        if (list < 0 || m_hashes[size_t(list)] == hash)
            return list;
    }
}

} // namespace Parallax

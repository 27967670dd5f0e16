// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/speechlexicon.h"

#include "core/analysis/wordhash.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// In the order of the bits of Grammar.
constexpr std::array grammarClasses{u"he", u"she", u"it", u"they", u"first", u"who", u"possessive", u"be", u"have", u"do", u"modal",
    u"unreal", u"negation", u"adverb", u"determiner", u"preposition", u"subordinator", u"afterthought", u"and", u"but", u"that", u"whether",
    u"to", u"time", u"finite", u"audience", u"spokesperson", u"body", u"feminine", u"masculine", u"sir", u"madam", u"abbreviation",
    u"anybody", u"voices", u"formerly", u"quantity", u"unnamed", u"there", u"unfinite", u"singular", u"subjective", u"occasion",
    u"speaksfor", u"sourcelabel", u"quotelabel", u"leader", u"headofstate"};
// In the order of the bits of CueFrame.
constexpr std::array frameNames{u"clause", u"object", u"infinitive", u"quote", u"noun", u"that"};

template <typename Names> std::optional<size_t> indexIn(const Names &names, QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return i;
    }
    return std::nullopt;
}

QByteArray shipped(const QString &name)
{
    QFile file(u":/lexicon/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace

std::shared_ptr<const SpeechLexicon> SpeechLexicon::builtIn()
{
    return std::make_shared<const SpeechLexicon>(shipped(u"cues.tsv"_s), shipped(u"grammar.tsv"_s));
}

SpeechLexicon::SpeechLexicon(const QByteArray &cues, const QByteArray &grammar)
{
    const QString cueLines = QString::fromUtf8(cues);
    for (const QStringView line : QStringView(cueLines).split(u'\n', Qt::SkipEmptyParts))
        addCue(line);
    const QString grammarLines = QString::fromUtf8(grammar);
    for (const QStringView line : QStringView(grammarLines).split(u'\n', Qt::SkipEmptyParts))
        addGrammar(line);
    index();
}

SpeechLexicon::Word &SpeechLexicon::word(QStringView written)
{
    const quint64 hash = wordHash(written);
    const auto found = m_building.constFind(hash);
    if (found != m_building.cend())
        return m_words[size_t(*found)];
    m_building.insert(hash, qint32(m_words.size()));
    m_words.push_back({hash, 0, -1});
    return m_words.back();
}

void SpeechLexicon::addCue(QStringView line)
{
    const auto fields = line.split(u'\t');
    if (line.startsWith(u'#') || fields.size() < 3)
        return;
    CueWord cue;
    const auto kind =
        std::find_if(cueKindCodes.begin(), cueKindCodes.end(), [&](const char *code) { return fields[0] == QLatin1StringView(code); });
    if (kind == cueKindCodes.end())
        return;
    cue.kind = CueKind(kind - cueKindCodes.begin());
    for (const QStringView frame : fields[1].split(u',')) {
        if (const auto bit = indexIn(frameNames, frame))
            cue.frames |= quint8(1u << *bit);
    }
    if (fields.size() > 3) {
        for (const QStringView follower : fields[3].split(u' ', Qt::SkipEmptyParts))
            cue.particle.push_back(wordHash(follower));
    }
    const auto forms = fields[2].split(u' ', Qt::SkipEmptyParts);
    cue.base = forms.front().toString();
    for (const QStringView form : forms) {
        Word &entry = word(form);
        if (entry.cues < 0) {
            entry.cues = qint32(m_cues.size());
            m_cues.emplace_back();
        }
        auto &readings = m_cues[size_t(entry.cues)];
        const auto shorter = std::find_if(
            readings.begin(), readings.end(), [&](const CueWord &other) { return other.particle.size() < cue.particle.size(); });
        readings.insert(shorter, cue);
    }
}

void SpeechLexicon::addGrammar(QStringView line)
{
    const auto fields = line.split(u'\t');
    const auto bit = fields.size() == 2 ? indexIn(grammarClasses, fields[0]) : std::nullopt;
    if (line.startsWith(u'#') || !bit)
        return;
    for (const QStringView written : fields[1].split(u' ', Qt::SkipEmptyParts))
        word(written).grammar |= 1ull << *bit;
}

void SpeechLexicon::index()
{
    size_t size = 16;
    while (size < m_words.size() * 4)
        size *= 2;
    m_slots.assign(size, -1);
    for (size_t i = 0; i < m_words.size(); ++i) {
        size_t slot = size_t(m_words[i].hash) & (size - 1);
        while (m_slots[slot] >= 0)
            slot = (slot + 1) & (size - 1);
        m_slots[slot] = qint32(i);
    }
    m_building.clear();
}

const SpeechLexicon::Word *SpeechLexicon::find(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = size_t(hash) & mask;; slot = (slot + 1) & mask) {
        const qint32 index = m_slots[slot];
        if (index < 0)
            return nullptr;
        if (m_words[size_t(index)].hash == hash)
            return &m_words[size_t(index)];
    }
}

} // namespace Parallax

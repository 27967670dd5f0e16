// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventlexicon.h"

#include "core/analysis/wordhash.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// In the order of EventWord::Part and of the bits of EventWord::Flag.
constexpr std::array partNames{u"verb", u"noun", u"state", u"plan", u"then", u"later", u"moment", u"link", u"these", u"if", u"bound",
    u"place", u"nexus", u"vague", u"party", u"any", u"tell", u"latest"};
constexpr std::array flagNames{u"once", u"with", u"light", u"occasion", u"body", u"person"};

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

std::shared_ptr<const EventLexicon> EventLexicon::builtIn()
{
    return std::make_shared<const EventLexicon>(shipped(u"events.tsv"_s), shipped(u"wars.tsv"_s));
}

EventLexicon::EventLexicon(const QByteArray &words, const QByteArray &wars)
    : m_kinds{u"event"_s, u"statement"_s}
{
    const QString wordLines = QString::fromUtf8(words);
    for (const QStringView line : QStringView(wordLines).split(u'\n', Qt::SkipEmptyParts))
        addWord(line);
    const QString warLines = QString::fromUtf8(wars);
    for (const QStringView line : QStringView(warLines).split(u'\n', Qt::SkipEmptyParts))
        addWar(line);
    index();
}

void EventLexicon::addWord(QStringView line)
{
    const auto fields = line.split(u'\t');
    const auto part = fields.size() >= 4 && !line.startsWith(u'#') ? indexIn(partNames, fields[0]) : std::nullopt;
    if (!part)
        return;
    EventWord word;
    word.part = EventWord::Part(*part);
    if (word.part == EventWord::Verb || word.part == EventWord::Noun) {
        if (!m_kinds.contains(fields[1]))
            m_kinds.append(fields[1].toString());
        word.kind = kindIndex(fields[1]);
    }
    for (const QStringView flag : fields[2].split(u',')) {
        if (const auto bit = indexIn(flagNames, flag))
            word.flags |= quint8(1u << *bit);
    }
    if (fields.size() > 4)
        word.particle = wordHash(fields[4]);
    const auto forms = fields[3].split(u' ', Qt::SkipEmptyParts);
    const bool verb = word.part == EventWord::Verb || word.part == EventWord::State;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        word.form = verb ? quint8(1u << std::min<qsizetype>(i, 4)) : 0;
        addForm(wordHash(forms[i]), word);
    }
}

void EventLexicon::addForm(quint64 hash, const EventWord &word)
{
    auto found = m_building.find(hash);
    if (found == m_building.end()) {
        found = m_building.insert(hash, qint32(m_senses.size()));
        m_senses.emplace_back();
    }
    std::vector<EventWord> &senses = m_senses[size_t(*found)];
    const auto same = std::find_if(senses.begin(), senses.end(), [&](const EventWord &other) {
        return other.part == word.part && other.kind == word.kind && other.flags == word.flags && other.particle == word.particle;
    });
    // "met" is past and participle of one verb. What needs a word after it is tried first.
    if (same != senses.end())
        same->form |= word.form;
    else
        senses.insert(word.particle ? senses.begin() : senses.end(), word);
}

void EventLexicon::addWar(QStringView line)
{
    const auto fields = line.split(u'\t');
    const auto date = fields.size() == 3 && !line.startsWith(u'#') ? Edtf::fromText(fields[0]) : std::nullopt;
    if (!date)
        return;
    War war{*date, fields[1].toString(), {}};
    for (const QStringView group : fields[2].split(u',')) {
        QStringList names;
        for (const QStringView name : group.split(u'+'))
            names.append(name.toString());
        war.names.push_back(names);
    }
    m_wars.push_back(war);
}

void EventLexicon::index()
{
    size_t size = 16;
    while (size < m_senses.size() * 4)
        size *= 2;
    m_slots.assign(size, {});
    for (auto it = m_building.cbegin(); it != m_building.cend(); ++it) {
        size_t slot = size_t(it.key()) & (size - 1);
        while (m_slots[slot].senses >= 0)
            slot = (slot + 1) & (size - 1);
        m_slots[slot] = {it.key(), it.value()};
    }
    m_building.clear();
}

qint32 EventLexicon::find(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = size_t(hash) & mask;; slot = (slot + 1) & mask) {
        if (m_slots[slot].senses < 0 || m_slots[slot].hash == hash)
            return m_slots[slot].senses;
    }
}

const EventWord *EventLexicon::sense(qint32 found, EventWord::Part part) const
{
    if (found < 0)
        return nullptr;
    const std::vector<EventWord> &all = senses(found);
    const auto sense = std::find_if(all.begin(), all.end(), [part](const EventWord &word) { return word.part == part; });
    return sense == all.end() ? nullptr : &*sense;
}

quint16 EventLexicon::kindIndex(QStringView code) const
{
    return quint16(std::max<qsizetype>(m_kinds.indexOf(code), 0));
}

} // namespace Parallax

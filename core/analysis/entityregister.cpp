// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/entityregister.h"

#include "core/analysis/namefold.h"

#include <algorithm>
#include <utility>

namespace Parallax {

EntityRegister::EntityRegister(QStringView text, std::span<const Token> tokens, const Lexicon &lexicon)
    : m_text(text)
    , m_tokens(tokens)
    , m_lexicon(lexicon)
{
}

TextSpan EntityRegister::spanOf(const FoundName &name) const
{
    return {m_tokens[name.first].span.start, m_tokens[name.last - 1].span.end};
}

quint64 EntityRegister::keyOf(const FoundName &name) const
{
    quint64 key = quint64(name.type == EntityType::Person);
    for (size_t i = name.first; i < name.last; ++i)
        key = (key ^ m_tokens[i].hash) * 0x9e3779b97f4a7c15;
    return key;
}

qsizetype EntityRegister::add(FoundEntity entity, qint32 entry)
{
    m_findings.entities.push_back(std::move(entity));
    m_entries.push_back(entry);
    return qsizetype(m_entries.size()) - 1;
}

qsizetype EntityRegister::ofEntry(qint32 entry)
{
    const auto known = std::find(m_entries.begin(), m_entries.end(), entry);
    if (known != m_entries.end())
        return known - m_entries.begin();
    const Lexicon::Entry &data = m_lexicon.entry(entry);
    return add({data.name, data.type, data.aliases, data.standsFor}, entry);
}

qsizetype EntityRegister::ofName(const FoundName &name)
{
    const quint64 key = keyOf(name);
    for (const auto &[known, entity] : m_names) {
        if (known == key)
            return entity;
    }
    const TextSpan span = spanOf(name);
    const qsizetype entity = name.type == EntityType::Person
        ? personOf(name)
        : add({m_text.sliced(span.start, span.length()).toString().simplified(), name.type, {}, {}}, -1);
    m_names.emplace_back(key, entity);
    return entity;
}

qsizetype EntityRegister::personOf(const FoundName &name)
{
    const TextSpan span = spanOf(name);
    const QString written = m_text.sliced(span.start, span.length()).toString().simplified();
    const QString key = personKey(written);
    if (const qint32 entry = m_lexicon.personByKey(key); entry >= 0)
        return ofEntry(entry);
    for (const auto &[known, entity] : m_people) {
        if (known == key)
            return entity;
    }
    const qsizetype entity = add({written, EntityType::Person, {}, {}}, -1);
    m_people.emplace_back(key, entity);
    return entity;
}

void EntityRegister::addMention(const FoundName &name, EntityType type, qsizetype entity)
{
    const TextSpan span = spanOf(name);
    m_findings.mentions.push_back({span, entity, type});
    FoundEntity &found = m_findings.entities[size_t(entity)];
    const QStringView written = m_text.sliced(span.start, span.length());
    if (written == found.name || written.contains(u'\n'))
        return;
    if (std::none_of(found.aliases.cbegin(), found.aliases.cend(), [written](const QString &alias) { return alias == written; }))
        found.aliases.append(written.toString());
}

} // namespace Parallax

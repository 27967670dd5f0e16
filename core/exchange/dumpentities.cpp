// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/dumpentities.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Parallax {

DumpEntities::DumpEntities(JsonWriter &json, std::vector<Entity> all)
    : m_json(json)
    , m_all(std::move(all))
{
    m_places.reserve(qsizetype(m_all.size()));
    for (size_t i = 0; i < m_all.size(); ++i)
        m_places.insert(m_all[i].key, i);
}

void DumpEntities::reference(std::optional<qint64> entity)
{
    const auto found = entity ? m_places.constFind(*entity) : m_places.cend();
    if (found == m_places.cend()) {
        m_json.null();
        return;
    }
    m_named.insert(*entity);
    m_json.value(m_all[*found].id.toString(QUuid::WithoutBraces));
}

void DumpEntities::nameWhatTheyStandFor()
{
    // What a named entity stands for may itself stand for something; a circle ends where it meets itself.
    const QSet<qint64> named = m_named;
    for (qint64 key : named) {
        while (m_places.contains(key)) {
            const auto standsFor = m_all[m_places.value(key)].standsFor;
            if (!standsFor || m_named.contains(*standsFor))
                break;
            m_named.insert(key = *standsFor);
        }
    }
}

void DumpEntities::list(bool onlyNamed)
{
    if (onlyNamed)
        nameWhatTheyStandFor();
    m_json.key("entities"_L1).beginArray(JsonWriter::Layout::LinePerElement);
    for (const Entity &entity : m_all) {
        if (!onlyNamed || m_named.contains(entity.key))
            write(entity);
    }
    m_json.endArray();
}

void DumpEntities::write(const Entity &entity)
{
    m_json.beginObject();
    m_json.key("id"_L1).value(entity.id.toString(QUuid::WithoutBraces));
    m_json.key("name"_L1).value(QStringView(entity.name));
    m_json.key("type"_L1).value(entityTypeCode(entity.type));
    m_json.key("aliases"_L1).beginArray();
    for (const QString &alias : entity.aliases)
        m_json.value(QStringView(alias));
    m_json.endArray();
    m_json.key("stands_for"_L1);
    reference(entity.standsFor);
    m_json.endObject();
}

} // namespace Parallax

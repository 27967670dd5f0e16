// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entitypicker.h"

#include "core/words/entitywords.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr size_t mostMatches = 50;
/// With new ones to choose below, which must be in sight.
constexpr size_t fewMatches = 5;

/// Keys of entities are positive; what makes a new one has one below zero by its kind.
constexpr qint64 newKey(EntityType type)
{
    return -1 - qint64(type);
}

} // namespace

EntityPicker::EntityPicker(QWidget *parent)
    : Picker(parent)
{
    connect(this, &Picker::typed, this, &EntityPicker::offer);
    connect(this, &Picker::picked, this, &EntityPicker::take);
}

void EntityPicker::setEntities(std::vector<EntityChoice> entities)
{
    m_entities = std::move(entities);
    m_folded.clear();
    for (const EntityChoice &entity : m_entities)
        m_folded.push_back(foldedName(entity.name));
    m_known = true;
    offer();
}

void EntityPicker::clear()
{
    m_entities.clear();
    m_folded.clear();
    m_known = false;
    offer();
}

void EntityPicker::offer()
{
    const QString name = text();
    const bool offersNew = m_offersNew && !name.isEmpty();
    const auto matches = matchingEntities(m_entities, m_folded, name, offersNew ? fewMatches : mostMatches);
    std::vector<Choice> choices;
    for (const EntityChoice &match : matches)
        choices.push_back({match.key, match.name, entityTypeName(match.type)});
    for (size_t i = 0; offersNew && m_known && i < entityTypeCodes.size(); ++i) {
        const auto type = EntityType(i);
        const auto same = [&](const EntityChoice &match) { return match.type == type && match.name == name; };
        if (std::none_of(matches.begin(), matches.end(), same))
            choices.push_back({newKey(type), tr("New %1").arg(entityTypeName(type)), {}});
    }
    setChoices(std::move(choices), m_known ? tr("No entity matches “%1”.").arg(name) : tr("Reading the names…"));
}

void EntityPicker::take(qint64 key)
{
    if (key >= 0)
        Q_EMIT entityPicked(key);
    else
        Q_EMIT newEntityPicked(text(), EntityType(-1 - key));
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitymerge.h"

#include "ui/entities/entityfeed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

EntityMerge::EntityMerge(const Session &session, QWidget &parent)
    : QObject(&parent)
    , m_session(session)
    , m_picker(new EntityPicker(&parent))
{
    m_picker->setObjectName(u"mergePicker"_s);
    connect(m_picker, &EntityPicker::entityPicked, this, &EntityMerge::choose);
}

void EntityMerge::ask(const std::vector<EntityChoice> &entities, const QRect &anchor)
{
    if (entities.empty())
        return;
    m_entities = entities;
    const bool several = entities.size() > 1;
    m_picker->setPrompt(several ? tr("%n entities become one. Which name stays?", nullptr, int(entities.size()))
                                : tr("Merge “%1” into").arg(entities.front().name));
    m_picker->clear();
    if (several)
        m_picker->setEntities(entities);
    m_picker->popUp(anchor);
    feedPicker(m_session, *m_picker, [entities, several](std::vector<EntityChoice> all) {
        const auto isAsked = [&entities](const EntityChoice &choice) {
            return std::any_of(entities.begin(), entities.end(), [&](const EntityChoice &asked) { return asked.key == choice.key; });
        };
        std::erase_if(all, isAsked);
        if (several)
            all.insert(all.begin(), entities.begin(), entities.end());
        return all;
    });
}

void EntityMerge::choose(qint64 into)
{
    std::vector<qint64> from;
    for (const EntityChoice &entity : m_entities) {
        if (entity.key != into)
            from.push_back(entity.key);
    }
    if (!from.empty())
        Q_EMIT chosen(from, into);
}

} // namespace Parallax

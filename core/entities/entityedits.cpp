// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entities/entityedits.h"

#include "core/project/project.h"

#include <QCoreApplication>

#include <functional>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EntityEdits)
};

Error gone()
{
    return Error{Translated::tr("This entity is not there any more. Choose another one.")};
}

/// Null for several, or one that is not there.
QString onlyName(Project &project, const std::vector<qint64> &entities)
{
    const auto entity = entities.size() == 1 ? project.entities().entity(entities.front()) : std::nullopt;
    return entity ? entity->name : QString();
}

Result<Done> setStates(Project &project, const QString &label, const std::vector<qint64> &entities, FindingState state)
{
    return project.edit(label, [&]() -> Result<Done> {
        bool any = false;
        for (const qint64 key : entities) {
            auto entity = project.entities().entity(key);
            if (!entity)
                continue;
            any = true;
            entity->state = state;
            project.entities().update(*entity);
        }
        return any ? Result<Done>(Done{}) : Result<Done>(gone());
    });
}

/// Something a person decided; an accepted one stays accepted, with all its mentions.
void markChanged(Entity &entity)
{
    if (entity.state == FindingState::Suggested)
        entity.state = FindingState::Changed;
}

} // namespace

Result<Done> acceptEntities(Project &project, const std::vector<qint64> &entities)
{
    const QString name = onlyName(project, entities);
    const QString label = name.isNull() ? Translated::tr("Accept %n entities", nullptr, int(entities.size()))
                                        : Translated::tr("Accept “%1” everywhere").arg(name);
    return setStates(project, label, entities, FindingState::Accepted);
}

Result<Done> rejectEntities(Project &project, const std::vector<qint64> &entities)
{
    const QString name = onlyName(project, entities);
    const QString label = name.isNull() ? Translated::tr("Reject %n entities", nullptr, int(entities.size()))
                                        : Translated::tr("Reject “%1” everywhere").arg(name);
    return setStates(project, label, entities, FindingState::Rejected);
}

Result<Done> reconsiderEntities(Project &project, const std::vector<qint64> &entities)
{
    const QString name = onlyName(project, entities);
    const QString label = name.isNull() ? Translated::tr("Reconsider %n entities", nullptr, int(entities.size()))
                                        : Translated::tr("Reconsider “%1” everywhere").arg(name);
    return setStates(project, label, entities, FindingState::Suggested);
}

Result<Done> renameEntity(Project &project, qint64 key, const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return Error{Translated::tr("An entity needs a name.")};
    const auto before = project.entities().entity(key);
    if (!before)
        return gone();
    return project.edit(Translated::tr("Rename “%1” to “%2”").arg(before->name, plain), [&]() -> Result<Done> {
        auto entity = project.entities().entity(key);
        if (!entity)
            return gone();
        if (entity->name == plain)
            return Done{};
        if (const auto other = project.entities().named(plain, entity->type); other && *other != key)
            return Error{Translated::tr("There is another “%1” of the same kind. Merge the two instead.").arg(plain)};
        // Still the name that articles use.
        project.entities().addAliases(key, {entity->name});
        entity->name = plain;
        markChanged(*entity);
        project.entities().update(*entity);
        return Done{};
    });
}

Result<Done> retypeEntity(Project &project, qint64 key, EntityType type)
{
    const auto before = project.entities().entity(key);
    if (!before)
        return gone();
    return project.edit(Translated::tr("Change the kind of “%1”").arg(before->name), [&]() -> Result<Done> {
        auto entity = project.entities().entity(key);
        if (!entity)
            return gone();
        if (const auto other = project.entities().named(entity->name, type); other && *other != key)
            return Error{Translated::tr("There is another “%1” of that kind. Merge the two instead.").arg(entity->name)};
        entity->type = type;
        markChanged(*entity);
        project.entities().update(*entity);
        return Done{};
    });
}

} // namespace Parallax

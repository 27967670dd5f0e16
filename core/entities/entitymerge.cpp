// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entities/entityedits.h"
#include "core/project/mentiontable.h"
#include "core/project/project.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EntityMerge)
};

/// Of two mentions that become one, what a person decided stays; a change more than a yes or no.
const MentionRow &stronger(const MentionRow &kept, const MentionRow &moved)
{
    if (kept.state == FindingState::Changed || moved.state == FindingState::Suggested)
        return kept;
    return kept.state == FindingState::Suggested || moved.state == FindingState::Changed ? moved : kept;
}

void moveMentions(Project &project, qint64 from, qint64 into)
{
    MentionTable table(project.database());
    for (const qint64 article : table.articlesOf(from)) {
        for (MentionRow row : table.rows(article)) {
            if (row.entity != from)
                continue;
            table.remove(article, row.span.start, from);
            // A kind that nobody chose was that of the other entity.
            if (row.state != FindingState::Changed)
                row.type = std::nullopt;
            row.entity = into;
            const auto there = table.row(article, row.span.start, into);
            table.put(article, there ? stronger(*there, row) : row);
        }
    }
}

void moveNotes(Project &project, const QUuid &from, const QUuid &into)
{
    for (Note note : project.notes().on(Note::Subject::Entity, from)) {
        note.record = into;
        project.notes().update(note);
    }
}

void merge(Project &project, Entity from, Entity &into)
{
    EntityTable &entities = project.entities();
    moveMentions(project, from.key, into.key);
    moveNotes(project, from.id, into.id);
    QStringList names = from.aliases;
    names.append(from.name);
    names.removeAll(into.name);
    entities.removeAliases(from.key);
    entities.addAliases(into.key, names);

    if (!into.standsFor)
        into.standsFor = from.standsFor;
    if (into.standsFor == from.key || into.standsFor == into.key)
        into.standsFor = std::nullopt;
    if (into.state == FindingState::Suggested)
        into.state = FindingState::Changed;
    entities.redirect(from.key, into.key);
    project.findings().redirect(from.key, into.key);
    project.positions().redirect(from.key, into.key);
    project.events().redirect(from.key, into.key);
    from.mergedInto = into.key;
    from.standsFor = std::nullopt;
    entities.update(from);
    entities.update(into);
}

/// Those to merge, or why they cannot be.
Result<std::vector<Entity>> mergeable(Project &project, const std::vector<qint64> &keys, const Entity &into)
{
    std::vector<Entity> entities;
    for (const qint64 key : keys) {
        const auto entity = project.entities().entity(key);
        if (!entity || entity->mergedInto)
            return Error{Translated::tr("One of these entities is not there any more. Choose them again.")};
        if (entity->key == into.key)
            return Error{Translated::tr("“%1” cannot be merged into itself. Choose another entity.").arg(into.name)};
        entities.push_back(*entity);
    }
    if (entities.empty())
        return Error{Translated::tr("No entity is chosen. Choose the ones that are the same as “%1”.").arg(into.name)};
    return entities;
}

/// What is merged and what into, or why that cannot be.
struct Plan
{
    std::vector<Entity> from;
    Entity into;
};
Result<Plan> planned(Project &project, const std::vector<qint64> &from, qint64 into)
{
    const auto target = project.entities().entity(project.entities().survivor(into));
    if (!target)
        return Error{Translated::tr("This entity is not there any more. Choose another one.")};
    if (target->state == FindingState::Rejected)
        return Error{Translated::tr("“%1” was rejected. Take that back first, then others can be merged into it.").arg(target->name)};
    const auto entities = mergeable(project, from, *target);
    return entities ? Result<Plan>({*entities, *target}) : entities.error();
}

} // namespace

Result<Done> mergeEntities(Project &project, const std::vector<qint64> &from, qint64 into)
{
    const auto plan = planned(project, from, into);
    if (!plan)
        return plan.error();
    const QString label = plan->from.size() == 1
        ? Translated::tr("Merge “%1” into “%2”").arg(plan->from.front().name, plan->into.name)
        : Translated::tr("Merge %n entities into “%1”", nullptr, int(plan->from.size())).arg(plan->into.name);
    return project.edit(label, [&]() -> Result<Done> {
        // Another edit may have been waited for.
        auto now = planned(project, from, into);
        if (!now)
            return now.error();
        for (const Entity &entity : now->from)
            merge(project, entity, now->into);
        return Done{};
    });
}

} // namespace Parallax

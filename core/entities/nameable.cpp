// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entities/nameable.h"

#include "core/project/project.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

// The context of these sentences in translations.
struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(MentionEdits)
};

} // namespace

Result<Entity> nameable(Project &project, qint64 key)
{
    const auto entity = project.entities().entity(project.entities().survivor(key));
    if (!entity)
        return Error{Translated::tr("This entity is not there any more. Choose another one.")};
    if (entity->state == FindingState::Rejected)
        return Error{Translated::tr("“%1” was rejected. Take that back first, then it can be named.").arg(entity->name)};
    return *entity;
}

} // namespace Parallax

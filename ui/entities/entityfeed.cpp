// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entityfeed.h"

#include "core/project/project.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"
#include "ui/widgets/entitypicker.h"

namespace Parallax {

void feedPicker(const Session &session, EntityPicker &picker, std::function<std::vector<EntityChoice>(std::vector<EntityChoice>)> arrange)
{
    const auto work = [path = session.project.path()](const Progress &) -> Result<std::vector<EntityChoice>> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        return entityChoices(**project);
    };
    session.jobs.start(&picker, {}, work, [session, &picker, arrange = std::move(arrange)](Result<std::vector<EntityChoice>> entities) {
        if (!entities)
            return session.notices.show(Notices::Kind::Problem, entities.error().message);
        picker.setEntities(arrange ? arrange(std::move(entities).value()) : std::move(entities).value());
    });
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positiondata.h"

#include "core/project/project.h"

namespace Parallax {

QString PositionData::attributedBy(const PositionLine &line) const
{
    return line.attributedBy ? entities.value(*line.attributedBy) : QString();
}

QString PositionData::subject(const PositionLine &line) const
{
    return line.issue.isEmpty() ? line.topic : issues.value(line.issue, line.issue);
}

PositionDataPtr readPositions(Project &project)
{
    auto data = std::make_shared<PositionData>();
    PositionFilter everything;
    everything.withRejected = true;
    data->lines = project.positions().lines(everything);
    for (const Issue &issue : project.issues().all())
        data->issues.insert(issue.id, issue.label);
    const auto known = [&](qint64 key) {
        if (data->entities.contains(key))
            return;
        const auto entity = project.entities().entity(key);
        data->entities.insert(key, entity ? entity->name : QString());
        if (entity && entity->standsFor)
            data->actors.insert(key, *entity->standsFor);
    };
    for (const PositionLine &line : data->lines) {
        known(line.holder);
        known(data->actor(line));
        if (line.attributedBy)
            known(*line.attributedBy);
    }
    return data;
}

} // namespace Parallax

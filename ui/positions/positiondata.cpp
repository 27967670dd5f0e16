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
    QHash<qint64, QString> &names = data->entities;
    const auto name = [&](qint64 key) {
        if (!names.contains(key)) {
            const auto entity = project.entities().entity(key);
            names.insert(key, entity ? entity->name : QString());
        }
    };
    for (const PositionLine &line : data->lines) {
        name(line.holder);
        if (line.attributedBy)
            name(*line.attributedBy);
    }
    return data;
}

} // namespace Parallax

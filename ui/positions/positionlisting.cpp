// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionlisting.h"

#include "core/project/project.h"

#include <algorithm>

namespace Parallax {

bool PositionAnswer::hasShapeOf(const PositionAnswer &other) const
{
    const auto sameLine = [&](int mine, int its) { return data->lines[size_t(mine)].id == other.data->lines[size_t(its)].id; };
    const auto sameGroup = [&](const PositionGroup &mine, const PositionGroup &its) {
        return mine.key == its.key && mine.groups == its.groups
            && std::equal(mine.lines.begin(), mine.lines.end(), its.lines.begin(), its.lines.end(), sameLine);
    };
    return tree.top == other.tree.top
        && std::equal(tree.groups.begin(), tree.groups.end(), other.tree.groups.begin(), other.tree.groups.end(), sameGroup);
}

Result<PositionAnswer> listPositions(
    const QString &projectPath, PositionDataPtr data, const PositionListing &listing, const Progress &progress)
{
    auto project = Project::open(projectPath, Project::Access::Read);
    if (!project)
        return project.error();
    PositionAnswer answer;
    answer.data = data ? std::move(data) : readPositions(**project);
    const auto quotes = [&](const std::vector<QUuid> &ids) {
        return progress.isCancelled() ? std::vector<PositionQuote>() : (*project)->positions().quotes(ids);
    };
    const std::vector<int> shown = matchingPositions(*answer.data, listing.query, quotes);
    const auto &lines = answer.data->lines;
    answer.shown = int(shown.size());
    answer.total =
        int(std::count_if(lines.begin(), lines.end(), [](const PositionLine &line) { return line.state != FindingState::Rejected; }));
    answer.tree = makePositionTree(*answer.data, shown, listing.grouping, listing.order);
    return answer;
}

} // namespace Parallax

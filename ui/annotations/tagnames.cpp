// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/tagnames.h"

#include "core/project/project.h"
#include "core/tags/codebook.h"

#include <QSet>

namespace Parallax {

void TagNames::read(Project &project)
{
    m_tags = project.tags().all();
    m_looks.clear();
    for (const Tag &tag : m_tags)
        m_looks.insert(tag.id, {tagPath(m_tags, tag.id), tag.color});
}

std::vector<QUuid> TagNames::branch(const QUuid &tag) const
{
    std::vector<QUuid> branch{tag};
    QSet<QUuid> in{tag};
    for (const Tag &each : m_tags) {
        if (!each.parent.isNull() && in.contains(each.parent)) {
            in.insert(each.id);
            branch.push_back(each.id);
        }
    }
    return branch;
}

} // namespace Parallax

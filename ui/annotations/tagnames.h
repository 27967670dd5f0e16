// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <QHash>
#include <QString>

#include <vector>

namespace Parallax {

class Project;

/// What a list needs to know of the tags.
class TagNames
{
public:
    /// Throws StorageError.
    void read(Project &project);

    /// "Red lines / NATO"; null for no tag.
    [[nodiscard]] QString path(const QUuid &tag) const { return m_looks.value(tag).path; }
    /// As Tag::color.
    [[nodiscard]] int color(const QUuid &tag) const { return m_looks.value(tag).color; }
    /// The tag and all below it.
    [[nodiscard]] std::vector<QUuid> branch(const QUuid &tag) const;
    [[nodiscard]] bool isEmpty() const { return m_looks.isEmpty(); }

private:
    struct Look
    {
        QString path;
        int color = 0;
    };

    QHash<QUuid, Look> m_looks;
    std::vector<Tag> m_tags; ///< parents before their children
};

} // namespace Parallax

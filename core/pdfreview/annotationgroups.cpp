// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdfreview/annotationgroups.h"

#include <QHash>

namespace Parallax {

namespace {

size_t headOf(const std::vector<PdfAnnotation> &annotations, size_t index)
{
    // The reader of the file broke loops.
    while (annotations[index].inReplyTo >= 0)
        index = size_t(annotations[index].inReplyTo);
    return index;
}

} // namespace

QUuid recordOfName(const QString &name)
{
    return QUuid::fromString(QStringView(name).first(name.contains(u'/') ? name.indexOf(u'/') : name.size()));
}

std::vector<AnnotationGroup> groupAnnotations(const std::vector<PdfAnnotation> &annotations)
{
    std::vector<AnnotationGroup> groups;
    std::vector<size_t> groupOf(annotations.size());
    QHash<QUuid, size_t> known;
    for (size_t i = 0; i < annotations.size(); ++i) {
        if (annotations[i].inReplyTo >= 0)
            continue;
        const QUuid id = recordOfName(annotations[i].name);
        const auto same = id.isNull() ? known.constEnd() : known.constFind(id);
        groupOf[i] = same == known.constEnd() ? groups.size() : *same;
        if (same == known.constEnd()) {
            groups.push_back({id, {}, {}});
            if (!id.isNull())
                known.insert(id, groupOf[i]);
        }
        groups[groupOf[i]].marks.push_back(i);
    }
    for (size_t i = 0; i < annotations.size(); ++i) {
        if (annotations[i].inReplyTo < 0)
            continue;
        AnnotationGroup &group = groups[groupOf[headOf(annotations, i)]];
        (annotations[i].isPart ? group.marks : group.replies).push_back(i);
    }
    return groups;
}

} // namespace Parallax

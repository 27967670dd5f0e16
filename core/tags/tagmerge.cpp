// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/tags/codebook.h"
#include "core/tags/tagname.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

/// What the two say of themselves; nothing that a person wrote is lost.
Tag joined(const Tag &from, Tag into)
{
    if (into.shortcut.isNull())
        into.shortcut = from.shortcut;
    if (into.description.isEmpty())
        into.description = from.description;
    else if (!from.description.isEmpty() && from.description != into.description)
        into.description = QString(into.description % u"\n\n"_s % from.description);
    return into;
}

void merge(TagTable &tags, const QUuid &fromId, const QUuid &intoId)
{
    const auto from = tags.tag(fromId);
    const auto into = tags.tag(intoId);
    if (!from || !into)
        return;
    // Out of the way of a tag below it that has the same name and comes to stand where it stood.
    Tag leaving = *from;
    leaving.name = fromId.toString(QUuid::WithoutBraces);
    leaving.shortcut = QString();
    tags.update(leaving);
    tags.update(joined(*from, *into));
    tags.giveAway(fromId, intoId);

    const std::vector<Tag> all = tags.all();
    for (Tag child : all) {
        if (child.parent != fromId)
            continue;
        const auto twin = std::find_if(all.begin(), all.end(),
            [&](const Tag &other) { return other.parent == intoId && other.id != fromId && sameTagName(other.name, child.name); });
        if (twin != all.end()) {
            merge(tags, child.id, twin->id);
        } else {
            child.parent = intoId;
            tags.update(child);
        }
    }
    tags.remove(fromId);
}

/// Whether `id` stands somewhere below `above`.
bool isBelow(const std::vector<Tag> &tags, const QUuid &id, const QUuid &above)
{
    const auto parentOf = [&tags](const QUuid &child) {
        const auto tag = std::find_if(tags.begin(), tags.end(), [&child](const Tag &other) { return other.id == child; });
        return tag == tags.end() ? QUuid() : tag->parent;
    };
    QUuid at = parentOf(id);
    for (size_t steps = 0; !at.isNull() && steps <= tags.size(); at = parentOf(at), ++steps) {
        if (at == above)
            return true;
    }
    return false;
}

} // namespace

Result<Done> mergeTags(Project &project, const QUuid &from, const QUuid &into)
{
    return orFault(project, [&]() -> Result<Done> {
        const auto merged = project.tags().tag(from);
        const auto kept = project.tags().tag(into);
        if (!merged || !kept)
            return Error{Translated::tr("This tag is not in the codebook any more.")};
        if (from == into)
            return Error{Translated::tr("“%1” cannot be merged with itself. Choose another tag.").arg(merged->name)};
        if (isBelow(project.tags().all(), into, from))
            return Error{Translated::tr("“%1” stands below “%2”. Move it out of there first, or merge the other way round.")
                             .arg(kept->name, merged->name)};
        return project.edit(Translated::tr("Merge the tag “%1” into “%2”").arg(merged->name, kept->name), [&]() -> Result<Done> {
            merge(project.tags(), from, into);
            return Done{};
        });
    });
}

} // namespace Parallax

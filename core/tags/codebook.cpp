// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tags/codebook.h"

#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/project/tagpalette.h"
#include "core/tags/tagname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

using Tags = std::vector<Tag>;

const Tag *tagOf(const Tags &tags, const QUuid &id)
{
    const auto found = std::find_if(tags.begin(), tags.end(), [&id](const Tag &tag) { return tag.id == id; });
    return found == tags.end() ? nullptr : &*found;
}

const Tag *childOf(const Tags &tags, const QUuid &parent, const QString &name)
{
    const auto found =
        std::find_if(tags.begin(), tags.end(), [&](const Tag &tag) { return tag.parent == parent && sameTagName(tag.name, name); });
    return found == tags.end() ? nullptr : &*found;
}

Error gone()
{
    return {Translated::tr("This tag is not in the codebook any more.")};
}

Error nameTaken(const QString &name)
{
    return {Translated::tr("There is a tag “%1” at this place already. Choose another name, or merge the two.").arg(name)};
}

int leastUsedColor(const Tags &tags)
{
    std::array<int, tagPalette.size()> uses{};
    for (const Tag &tag : tags) {
        if (tag.parent.isNull())
            ++uses[size_t(tag.color) % uses.size()];
    }
    return int(std::min_element(uses.begin(), uses.end()) - uses.begin());
}

/// The tag as `change` makes it, which gets it and all others.
template <typename Change> Result<std::pair<Tag, Tag>> changed(Project &project, const QUuid &id, Change change)
{
    const Tags tags = project.tags().all();
    const Tag *const found = tagOf(tags, id);
    if (!found)
        return gone();
    Tag tag = *found;
    if (const auto error = change(tag, tags); error.has_value())
        return *error;
    return std::pair(*found, tag);
}

/// `label` has the tag's name for %1, and may have the new one for %2.
template <typename Change> Result<Done> changeTag(Project &project, const QUuid &id, const QString &label, Change change)
{
    return orFault(project, [&]() -> Result<Done> {
        const auto tags = changed(project, id, change);
        if (!tags)
            return tags.error();
        const auto &[before, after] = *tags;
        const QString named = label.contains("%2"_L1) ? label.arg(before.name, after.name) : label.arg(before.name);
        return project.edit(named, [&]() -> Result<Done> {
            // Another edit may have been waited for.
            const auto now = changed(project, id, change);
            if (!now)
                return now.error();
            project.tags().update(now->second);
            return Done{};
        });
    });
}

} // namespace

QString tagPath(const std::vector<Tag> &tags, const QUuid &id)
{
    QStringList names;
    // Never longer than the codebook, should a damaged file hold a circle.
    for (const Tag *tag = tagOf(tags, id); tag && names.size() < qsizetype(tags.size()); tag = tagOf(tags, tag->parent))
        names.prepend(tag->name);
    return names.join(u" / "_s);
}

QUuid findTag(const std::vector<Tag> &tags, const QString &path)
{
    QUuid at;
    for (const QString &name : tagNames(path)) {
        const Tag *const child = childOf(tags, at, name);
        if (!child)
            return {};
        at = child->id;
    }
    return at;
}

Result<QUuid> createTag(Project &project, const QString &path)
{
    return orFault(project, [&]() -> Result<QUuid> {
        const QStringList names = tagNames(path);
        if (names.isEmpty())
            return Error{Translated::tr("A tag needs a name.")};
        Tags tags = project.tags().all();
        if (const QUuid known = findTag(tags, path); !known.isNull())
            return known;
        Tag above;
        const auto result = project.edit(Translated::tr("Create the tag “%1”").arg(names.join(u" / "_s)), [&]() -> Result<Done> {
            for (const QString &name : names) {
                if (const Tag *const child = childOf(tags, above.id, name)) {
                    above = *child;
                    continue;
                }
                Tag made;
                made.id = newUuid(QDateTime::currentMSecsSinceEpoch());
                made.parent = above.id;
                made.name = name;
                made.color = above.id.isNull() ? leastUsedColor(tags) : above.color;
                project.tags().insert(made);
                tags.push_back(made);
                above = made;
            }
            return Done{};
        });
        return result ? Result<QUuid>(above.id) : result.error();
    });
}

Result<Done> renameTag(Project &project, const QUuid &id, const QString &name)
{
    const QString cleaned = name.simplified();
    return changeTag(project, id, Translated::tr("Rename the tag “%1” to “%2”"), [&](Tag &tag, const Tags &tags) -> std::optional<Error> {
        if (cleaned.isEmpty())
            return Error{Translated::tr("A tag needs a name.")};
        if (cleaned.contains(u'/'))
            return Error{Translated::tr("The name of a tag holds no “/”, which separates the tags of a path.")};
        if (const Tag *const other = childOf(tags, tag.parent, cleaned); other && other->id != id)
            return nameTaken(other->name);
        tag.name = cleaned;
        return std::nullopt;
    });
}

Result<Done> moveTag(Project &project, const QUuid &id, const QUuid &parent)
{
    return changeTag(project, id, Translated::tr("Move the tag “%1”"), [&](Tag &tag, const Tags &tags) -> std::optional<Error> {
        const Tag *at = tagOf(tags, parent);
        if (!parent.isNull() && !at)
            return gone();
        size_t steps = 0;
        for (; at && steps <= tags.size(); at = tagOf(tags, at->parent), ++steps) {
            if (at->id == id)
                return Error{Translated::tr("“%1” cannot be moved below itself.").arg(tag.name)};
        }
        if (const Tag *const other = childOf(tags, parent, tag.name); other && other->id != id)
            return nameTaken(other->name);
        tag.parent = parent;
        return std::nullopt;
    });
}

Result<Done> recolourTag(Project &project, const QUuid &id, int color)
{
    return changeTag(project, id, Translated::tr("Colour the tag “%1”"), [color](Tag &tag, const Tags &) -> std::optional<Error> {
        if (color < 0)
            return Error{Translated::tr("There is no such colour.")};
        tag.color = color;
        return std::nullopt;
    });
}

Result<Done> describeTag(Project &project, const QUuid &id, const QString &description)
{
    return changeTag(project, id, Translated::tr("Describe the tag “%1”"), [&](Tag &tag, const Tags &) -> std::optional<Error> {
        tag.description = description.trimmed();
        return std::nullopt;
    });
}

Result<Done> setTagShortcut(Project &project, const QUuid &id, const QString &shortcut)
{
    return orFault(project, [&]() -> Result<Done> {
        const QString key = shortcut.isEmpty() ? QString() : shortcut.toUpper();
        if (!key.isNull() && (key.size() != 1 || !key.front().isLetterOrNumber()))
            return Error{Translated::tr("The shortcut of a tag is one letter or digit.")};
        const auto tag = project.tags().tag(id);
        if (!tag)
            return gone();
        const QString label = key.isNull() ? Translated::tr("Take the shortcut from the tag “%1”").arg(tag->name)
                                           : Translated::tr("Give the tag “%1” the shortcut %2").arg(tag->name, key);
        return project.edit(label, [&]() -> Result<Done> {
            for (Tag other : project.tags().all()) {
                const bool its = other.id == id;
                if (!its && (key.isNull() || other.shortcut != key))
                    continue;
                other.shortcut = its ? key : QString();
                project.tags().update(other);
            }
            return Done{};
        });
    });
}

TagLoss lossOf(Project &project, const QUuid &id)
{
    const TagReach reach = project.tags().reach(id);
    return {reach.tags, reach.taggings, reach.notes};
}

Result<Done> deleteTag(Project &project, const QUuid &id)
{
    return orFault(project, [&]() -> Result<Done> {
        const auto tag = project.tags().tag(id);
        if (!tag)
            return gone();
        const int taggings = lossOf(project, id).taggings;
        const QString label = taggings == 0 ? Translated::tr("Delete the tag “%1”").arg(tag->name)
                                            : Translated::tr("Delete the tag “%1” with %n tagging(s)", nullptr, taggings).arg(tag->name);
        return project.edit(label, [&]() -> Result<Done> {
            project.tags().remove(id);
            return Done{};
        });
    });
}

} // namespace Parallax

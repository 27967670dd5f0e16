// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <QSet>

#include <optional>
#include <vector>

namespace Parallax {

/// What a picker of tags is opened for.
struct PickRequest
{
    QString placeholder; ///< of the field
    std::vector<QUuid> recent; ///< offered first
    QSet<QUuid> carried; ///< shown with a check
    QSet<QUuid> excluded;
    std::optional<QSet<QUuid>> only; ///< nothing for all
    bool mayMake = true; ///< a tag of the typed path may be made
};

/// A line of the picker.
struct PickRow
{
    enum class Kind {
        Tag,
        Make ///< the tag of `path` is not there yet
    };

    Kind kind = Kind::Tag;
    QUuid tag;
    QString path; ///< as tagPath() writes it
    int color = 0;
    bool carried = false;
    QString shortcut;

    friend bool operator==(const PickRow &, const PickRow &) = default;
};

/// As many as one looks through.
inline constexpr size_t mostPickRows = 60;

/// "Red lines / NATO" for "red lines/ NATO ": what a typed path names. Null when it names nothing.
QString typedPath(const QString &typed);

/// Best first. A tag to make stands at the first place when nothing that fits begins with the words that were typed, so
/// that Enter never takes a tag that merely has the same letters; else at the end; and nowhere when there is a tag of
/// this path.
std::vector<PickRow> pickRows(const std::vector<Tag> &tags, const PickRequest &request, const QString &typed);

/// Whether every typed word is the beginning of a word of the path, whatever case and accents.
bool beginsWords(const QString &path, const QString &typed);

} // namespace Parallax

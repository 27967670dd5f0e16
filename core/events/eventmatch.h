// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Parallax {

/// What decides whether two events are one. Entities are any numbers that mean the same in both: keys of a project, or
/// indices of one article.
struct EventKey
{
    QString kind;
    QString date; ///< EDTF; null where it is not known
    std::optional<qint64> place;
    std::vector<qint64> participants; ///< ascending
    QString title;
};

/// Whether both tell of the same event. Something known of one only speaks against nothing, so the same meeting told with
/// fewer participants is the same; two meetings of one day with others are two. Events without a date are never the same:
/// nothing tells them apart. Remarks of one day are the same only in like words.
bool sameEvent(const EventKey &a, const EventKey &b);

} // namespace Parallax

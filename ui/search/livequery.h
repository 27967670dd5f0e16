// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Parallax {

/// What to search for while somebody still types `text`. The word under way is taken for the beginning of one, so
/// that results do not vanish between its letters; nothing while it has less than four of them, as so short a
/// beginning is slow to search for and fits half the project.
///
///     "cease"        -> cease*
///     "cease "       -> cease
///     "truce in"     -> nothing
///     "source:Reut"  -> source:Reut*
std::optional<QString> liveQuery(const QString &text);

} // namespace Parallax

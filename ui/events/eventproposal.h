// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/eventedits.h"

namespace Parallax {

/// What a new event begins with: the words are its title, what is known of them fills in the rest. The date is one that
/// stands in them or in their sentence, else that of the article. Throws StorageError.
EventFacts proposeEvent(Project &project, const Passage &passage);

/// Words as a title: one line that begins with a capital, of at most 90 characters.
QString eventTitleOf(QStringView words);

} // namespace Parallax

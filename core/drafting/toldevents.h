// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/blockdesk.h"
#include "core/timeline/timespan.h"

namespace Parallax {

/// Which events a block shows.
struct ToldEvents
{
    struct Row
    {
        QUuid id;
        TimeSpan time;
        int articles = 0; ///< that tell of it
    };
    std::vector<Row> rows; ///< by time
    int leftOut = 0; ///< for want of room: those that fewer articles tell of
    int undated = 0;
    int untold = 0; ///< background that no article tells of
};

/// Those in the period of the arguments, at most so many; or the latest of them. Of all other events only a few bytes are in
/// memory. Throws StorageError.
ToldEvents toldEvents(BlockDesk &desk, const BlockArguments &arguments, size_t most);

} // namespace Parallax

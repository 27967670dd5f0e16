// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

namespace Parallax {

/// A place in an article of the project at hand; UTF-16 offsets into its text.
struct Passage {
    qint64 article = 0; ///< key
    TextSpan span;

    friend bool operator==(const Passage &, const Passage &) = default;
};

} // namespace Parallax

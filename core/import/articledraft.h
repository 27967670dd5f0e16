// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/metadata.h"

#include <QString>

namespace Parallax {

/// What a reader makes of one file. The text is final: every offset is counted in it.
struct ArticleDraft
{
    QString file; ///< path as it was named
    QString format; ///< name of the reader
    QString encoding;
    QString text;
    Metadata metadata; ///< what the format itself says (front matter); the rest is looked for in the text
    QString note; ///< a sentence about what a person should check, e.g. a guessed encoding; null when there is nothing

    friend bool operator==(const ArticleDraft &, const ArticleDraft &) = default;
};

} // namespace Parallax

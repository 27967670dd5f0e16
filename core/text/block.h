// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <array>

namespace Parallax {

enum class BlockKind : quint8 {
    Headline,
    Dateline,
    Body,
    Quotation,
    Boilerplate
};

/// As the database and the dump write them, in the order of BlockKind.
inline constexpr std::array<const char *, 5> blockKindCodes { "headline", "dateline", "body", "quote", "boilerplate" };

constexpr QLatin1StringView blockKindCode(BlockKind kind)
{
    return QLatin1StringView(blockKindCodes[size_t(kind)]);
}

inline BlockKind blockKindFromCode(QStringView code)
{
    for (size_t i = 0; i < blockKindCodes.size(); ++i) {
        if (code == QLatin1StringView(blockKindCodes[i]))
            return BlockKind(i);
    }
    return BlockKind::Body;
}

/// A stretch of an article that plays one part. Blocks are in text order and do not overlap; the line breaks between
/// them belong to none. Boilerplate is shown dimmed and left out of every analysis.
struct Block {
    TextSpan span;
    BlockKind kind = BlockKind::Body;
    /// Boilerplate only: what it is, e.g. "front-matter", "posted-on", "byline", "credits", "read-also", "caption".
    QString what;

    friend bool operator==(const Block &, const Block &) = default;
};

} // namespace Parallax

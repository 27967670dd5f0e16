// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QStringView>

#include <vector>

namespace Parallax {

/// Converts between UTF-16 code units (memory, Qt) and code points (database, exchange) for one text. The only place
/// that does. It is the identity, at no cost, for text without surrogate pairs; else each lookup is a binary search.
///
/// A lone surrogate counts as one code point, as SQLite and QString::toUtf8 (which writes U+FFFD for it) count it.
class OffsetMap
{
public:
    explicit OffsetMap(QStringView text);

    [[nodiscard]] qint64 toStored(qsizetype utf16) const;
    /// An offset inside a pair cannot be named in code points, so none comes out of this.
    [[nodiscard]] qsizetype fromStored(qint64 codePoint) const;

    [[nodiscard]] StoredSpan toStored(TextSpan span) const { return { toStored(span.start), toStored(span.end) }; }
    [[nodiscard]] TextSpan fromStored(StoredSpan span) const { return { fromStored(span.start), fromStored(span.end) }; }

private:
    /// UTF-16 offset of each high surrogate that starts a pair, ascending.
    std::vector<qsizetype> m_pairs;
};

} // namespace Parallax

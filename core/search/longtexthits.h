// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/markedtext.h"

namespace Parallax {

class Database;

/// Part of a long text. Pieces overlap, so that what reaches from one into the next is found in one of them; what
/// begins in the core of a piece belongs to it.
struct TextPiece
{
    TextSpan whole;
    TextSpan core;

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// Cores of about `size` units that end between words, with `margin` words more on either side.
std::vector<TextPiece> piecesOf(QStringView text, qsizetype size, qsizetype margin);

/// What highlight() of FTS5 finds in `text`. That one copies at each mark all that it has written, so it takes most of
/// a second for a megabyte full of hits; here it is asked about pieces, in an index of their own in memory. `margin` is
/// the number of words that a hit can span. In a Snapshot, which clears the index away again, on a connection that
/// keeps temporary tables in memory. Throws StorageError.
std::vector<TextSpan> longTextHits(Database &database, const QString &text, const QString &expression, qsizetype margin, Marks marks);

} // namespace Parallax

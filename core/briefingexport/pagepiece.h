// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"
#include "core/briefingexport/pagebreaks.h"

#include <QPointF>

#include <functional>

namespace Parallax {

class PageCanvas;

/// A piece of a page with how it is painted, from its upper left corner on.
struct Piece
{
    using Paint = std::function<void(PageCanvas &canvas, QPointF at)>;

    PieceSize size;
    Paint paint;
    Paint paintHead = {}; ///< what is repeated above it, where PieceSize::headHeight is not 0
    int heading = -1; ///< of the first line of a heading: what PageCanvas knows it by
};

using Pieces = std::vector<Piece>;

/// Its columns are as wide as their words want, all together as wide as the page; its head stands again on every page that it
/// goes on on.
Pieces tablePieces(const DocumentBlock &table, const BriefingDocument &document, qreal width);

struct ContentsEntry
{
    int heading = 0; ///< what PageCanvas knows it by
    int level = 1;
    QString text;
};
/// A line an entry, each a link, with the number of the page, which is looked up when it is painted.
Pieces contentsPieces(const std::vector<ContentsEntry> &entries, qreal width);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/chronology.h"

#include <QStringList>

namespace Parallax {

/// Where everything of a chronology stands, in points from its upper left corner: titles above the line, dates below it.
struct ChronologyLayout
{
    struct Mark
    {
        size_t item = 0; ///< of Chronology::items
        QRectF body; ///< on the line, or above it where it would lie on another mark
    };
    struct Label
    {
        QRectF box;
        QStringList lines;
        size_t item = 0; ///< whose title or date it is; of a date that neighbours have in common, the first
        qreal from = 0; ///< x of its mark; of the first of marks that have a date in common
        qreal to = 0; ///< of the last
        qreal anchorY = 0; ///< where a line to the mark ends, or what joins several marks stands
    };
    struct Row
    {
        qreal axis = 0; ///< y
        std::vector<qreal> folds; ///< x of break marks
        std::vector<Mark> marks;
        std::vector<Label> titles;
        std::vector<Label> dates;
    };
    struct LegendEntry
    {
        enum class Sign { Kind, Planned, Denied, Vague, Suggested, LeftOut };

        Sign sign = Sign::Kind;
        QString lane; ///< of a kind: see core/timeline/eventlanes.h
        QString words;
        QRectF box; ///< with its sign
    };

    std::vector<Row> rows;
    std::vector<LegendEntry> legend;
    qreal height = 0;
};

/// Where the line is too short for all titles it goes on in further rows.
ChronologyLayout layOutChronology(const Chronology &chronology, qreal width);

namespace ChronologyStyle {

inline constexpr qreal points = 7.6; ///< of titles and dates
inline constexpr qreal leading = 9.6;
inline constexpr qreal legendPoints = 6.8;
inline constexpr qreal signWidth = 11; ///< of a sign in the legend
QFont titleFont(const Chronology::Item &item);
QFont dateFont();
QFont legendFont(bool italic = false);

} // namespace ChronologyStyle

} // namespace Parallax

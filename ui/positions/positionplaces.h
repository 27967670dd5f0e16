// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>

#include <array>
#include <vector>

namespace Parallax {

/// Where things lie in a row of the list of positions. A wide row has stance, quotation and source beside each other;
/// a narrow one below each other. Pixels.
struct PositionPlaces
{
    static constexpr int quoteLines = 2;

    struct Fonts
    {
        QFont quote; ///< in the reading face
        QFont base;
        QFont strong; ///< names of groups, stances
        QFont small;

        static Fonts of(const QFont &interface, const QFont &reading);
    };

    QRect glyph;
    QRect stance;
    QRect strength;
    QRect quote;
    QRect source;
    QRect date; ///< with whom it is according to
    QRect state;

    /// Source and date go up by so many pixels, where the quotation above them is short.
    void raiseSource(int by);

    static PositionPlaces layout(const QRect &row, int viewWidth, const Fonts &fonts);
    static int height(int viewWidth, const Fonts &fonts);
    static bool isWide(int viewWidth);
};

/// A row that names an actor or an issue, with how many positions of each stance lie below it.
struct PositionGroupPlaces
{
    struct Count
    {
        int stance = 0;
        QRect glyph;
        QRect number;
    };

    QRect name;
    std::vector<Count> counts; ///< left to right; none when the name would have no room
    QRect total;

    /// `stances` are the counts by Stance; their numbers are written as `numbers`.
    static PositionGroupPlaces layout(const QRect &row, const QFont &small, const std::array<QString, 7> &numbers, const QString &total);
    static int height(const PositionPlaces::Fonts &fonts, bool top);
};

} // namespace Parallax

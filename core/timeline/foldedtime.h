// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timespan.h"

#include <vector>

namespace Parallax {

/// Time as a line from 0 to 1 on which long stretches without anything are folded short. A stretch in which dates are known
/// to the day is drawn by days, one that is only known by the month or the year as one small piece; between those it is
/// linear. Monotone and continuous. An immutable value. Days are those of TimeSpan.
class FoldedTime
{
public:
    enum class Folding { Folded, Linear };

    FoldedTime() = default;
    /// `spans` in any order; with none, the line is empty.
    static FoldedTime of(const std::vector<TimeSpan> &spans, Folding folding = Folding::Folded);

    [[nodiscard]] bool isEmpty() const { return m_stretches.empty(); }
    [[nodiscard]] double firstDay() const; ///< 0 of an empty one, as everything here
    [[nodiscard]] double lastDay() const;
    /// Goes on beyond both ends with the scale of the end.
    [[nodiscard]] double position(double day) const;
    [[nodiscard]] double day(double position) const;

    /// A part of the line of one scale.
    struct Stretch
    {
        double firstDay = 0;
        double lastDay = 0;
        double first = 0; ///< position
        double last = 0;
        bool folded = false;

        /// Positions a day.
        [[nodiscard]] double scale() const { return (last - first) / (lastDay - firstDay); }
    };
    /// Ascending, without holes.
    [[nodiscard]] const std::vector<Stretch> &stretches() const { return m_stretches; }

    /// A folded stretch: with those next to it that are folded too, though of other scales.
    struct Fold
    {
        double firstDay = 0;
        double lastDay = 0;
        double first = 0; ///< position
        double last = 0;
    };
    /// Ascending.
    [[nodiscard]] const std::vector<Fold> &folds() const { return m_folds; }

private:
    std::vector<Stretch> m_stretches;
    std::vector<Fold> m_folds;
};

} // namespace Parallax

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

    [[nodiscard]] bool isEmpty() const { return m_knots.size() < 2; }
    [[nodiscard]] double firstDay() const;
    [[nodiscard]] double lastDay() const;
    /// Goes on beyond both ends with the scale of the end.
    [[nodiscard]] double position(double day) const;
    [[nodiscard]] double day(double position) const;

    /// A folded stretch.
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
    struct Knot
    {
        double day = 0;
        double position = 0;
    };
    std::vector<Knot> m_knots; ///< ascending in both
    std::vector<Fold> m_folds;
};

} // namespace Parallax

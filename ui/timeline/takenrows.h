// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"

namespace Parallax {

/// What is taken in each row of marks, and how much is free around a place: for labels. Pixels of the paint device.
class TakenRows
{
public:
    static constexpr double gap = 4; ///< between a label and what stands beside it
    static constexpr double edge = 4; ///< between a label and the names of the lanes

    struct Interval
    {
        double left = 0;
        double right = 0;
    };

    /// All outlive it.
    TakenRows(const TimelineLayout &layout, const LaneRows &rows, const TimelineSheet &sheet);

    /// The row of a mark within its lane.
    [[nodiscard]] int slotOf(const TimelineLayout::Mark &mark) const;
    [[nodiscard]] bool has(int row, int slot) const { return slot >= 0 && slot < m_rows.rows[size_t(row)].slots; }
    /// The free stretch around `x`; empty where that is taken.
    [[nodiscard]] Interval freeAt(int row, int slot, double x) const;
    /// Where the next thing right of `x` allows a label to end.
    [[nodiscard]] double roomAfter(int row, int slot, double x) const;
    void take(int row, int slot, Interval interval);
    /// What begins at `left` goes on to `right`.
    void extend(int row, int slot, double left, double right);

private:
    using Row = std::vector<Interval>; ///< ascending, apart

    static Row::const_iterator after(const Row &row, double x);
    [[nodiscard]] const Row &at(int row, int slot) const { return m_taken[m_first[size_t(row)] + size_t(slot)]; }
    Row &at(int row, int slot) { return m_taken[m_first[size_t(row)] + size_t(slot)]; }

    const LaneRows &m_rows;
    const TimelineSheet &m_sheet;
    std::vector<size_t> m_first; ///< index into m_taken of the first row of marks of a lane
    std::vector<Row> m_taken;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Parallax {

/// Heights of many pieces below each other, some of them still estimates: any can change, and the place of any, or the
/// piece at any place, is found, all in logarithmic time (a Fenwick tree).
class HeightIndex
{
public:
    void assign(const std::vector<int> &heights);

    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] int height(int index) const { return m_heights[size_t(index)]; }
    void setHeight(int index, int height);

    /// Sum of the heights before `index`, which may be count().
    [[nodiscard]] int top(int index) const;
    [[nodiscard]] int total() const { return top(count()); }
    /// The piece with top <= y < top + height; the first above all, the last below all, -1 when there is none.
    [[nodiscard]] int at(int y) const;

private:
    std::vector<int> m_heights;
    /// m_sums[i] is the sum of the heights in (i - lowestBit(i), i], counted from 1.
    std::vector<int> m_sums;
};

} // namespace Parallax

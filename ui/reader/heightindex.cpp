// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/heightindex.h"

#include <algorithm>
#include <bit>

namespace Parallax {

void HeightIndex::assign(const std::vector<int> &heights)
{
    m_heights = heights;
    m_sums.assign(heights.size() + 1, 0);
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += heights[i - 1];
        if (const size_t parent = i + (i & (~i + 1)); parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void HeightIndex::setHeight(int index, int height)
{
    const int change = height - m_heights[size_t(index)];
    m_heights[size_t(index)] = height;
    for (size_t i = size_t(index) + 1; i < m_sums.size(); i += i & (~i + 1))
        m_sums[i] += change;
}

int HeightIndex::top(int index) const
{
    int sum = 0;
    for (auto i = size_t(index); i > 0; i &= i - 1)
        sum += m_sums[i];
    return sum;
}

int HeightIndex::at(int y) const
{
    size_t index = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (index + step < m_sums.size() && m_sums[index + step] <= y) {
            index += step;
            y -= m_sums[index];
        }
    }
    return std::min(int(index), count() - 1);
}

} // namespace Parallax

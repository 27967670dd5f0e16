// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/takenrows.h"

#include <algorithm>
#include <cmath>

namespace Parallax {

TakenRows::TakenRows(const TimelineLayout &layout, const LaneRows &rows, const TimelineSheet &sheet)
    : m_rows(rows)
    , m_sheet(sheet)
    , m_first(rows.rows.size() + 1, 0)
{
    for (size_t i = 0; i < rows.rows.size(); ++i)
        m_first[i + 1] = m_first[i] + size_t(rows.rows[i].slots);
    m_taken.resize(m_first.back());
    for (const auto &mark : layout.marks)
        at(mark.row, slotOf(mark)).push_back({mark.rect.left(), mark.rect.right()});
    for (Row &row : m_taken) {
        std::sort(row.begin(), row.end(), [](const Interval &a, const Interval &b) { return a.left < b.left; });
        // Counts may reach over a little.
        for (size_t i = 1; i < row.size(); ++i)
            row[i].right = std::max(row[i].right, row[i - 1].right);
    }
}

int TakenRows::slotOf(const TimelineLayout::Mark &mark) const
{
    const auto &row = m_rows.rows[size_t(mark.row)];
    const double top = row.top + row.firstSlot - m_sheet.scroll;
    return int(std::floor((mark.rect.center().y() - top) / m_sheet.slotHeight()));
}

TakenRows::Row::const_iterator TakenRows::after(const Row &row, double x)
{
    return std::upper_bound(row.begin(), row.end(), x, [](double value, const Interval &it) { return value < it.left; });
}

TakenRows::Interval TakenRows::freeAt(int row, int slot, double x) const
{
    Interval found{m_sheet.plotLeft() + edge, m_sheet.plotRight()};
    const Row &taken = at(row, slot);
    const auto next = after(taken, x);
    if (next != taken.end())
        found.right = std::min(found.right, next->left - gap);
    if (next != taken.begin())
        found.left = std::max(found.left, std::prev(next)->right + gap);
    return found.left <= x && x <= found.right ? found : Interval{x, x};
}

double TakenRows::roomAfter(int row, int slot, double x) const
{
    const Row &taken = at(row, slot);
    const auto next = after(taken, x);
    return next == taken.end() ? m_sheet.plotRight() : std::min(m_sheet.plotRight(), next->left - gap);
}

void TakenRows::take(int row, int slot, Interval interval)
{
    Row &taken = at(row, slot);
    taken.insert(after(taken, interval.left), interval);
}

void TakenRows::extend(int row, int slot, double left, double right)
{
    for (Interval &it : at(row, slot)) {
        if (it.left == left)
            it.right = right;
    }
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <algorithm>
#include <span>
#include <vector>

namespace Parallax {

inline TextSpan spanOf(const TextSpan &span)
{
    return span;
}

/// Marks in text order, which may overlap, and a quick answer to which of them a stretch of text touches.
/// `Mark` is a TextSpan or has a `span`.
template <typename Mark> class MarkIndex
{
public:
    MarkIndex() = default;
    explicit MarkIndex(std::vector<Mark> marks)
        : m_marks(std::move(marks))
    {
        std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) { return spanOf(a) < spanOf(b); });
        m_farthestEnds.reserve(m_marks.size());
        qsizetype farthest = 0;
        for (const Mark &mark : m_marks)
            m_farthestEnds.push_back(farthest = std::max(farthest, spanOf(mark).end));
    }

    [[nodiscard]] const std::vector<Mark> &all() const { return m_marks; }
    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }

    /// The shortest run of marks that holds every one touching `view`; a few in it may end before the view begins.
    [[nodiscard]] std::span<const Mark> within(TextSpan view) const
    {
        const auto first = std::upper_bound(m_farthestEnds.begin(), m_farthestEnds.end(), view.start) - m_farthestEnds.begin();
        const auto end = std::lower_bound(m_marks.begin() + first, m_marks.end(), view.end,
            [](const Mark &mark, qsizetype offset) { return spanOf(mark).start < offset; });
        return std::span<const Mark>(m_marks.begin() + first, end);
    }

private:
    std::vector<Mark> m_marks;
    /// The farthest end of the marks up to each, so that it ascends although the ends do not.
    std::vector<qsizetype> m_farthestEnds;
};

/// The mark round the fewest characters at `offset`; null when there is none.
template <typename Mark> const Mark *shortestAt(const MarkIndex<Mark> &marks, qsizetype offset)
{
    const Mark *best = nullptr;
    for (const Mark &mark : marks.within({offset, offset + 1})) {
        if (spanOf(mark).contains(offset) && (!best || spanOf(mark).length() < spanOf(*best).length()))
            best = &mark;
    }
    return best;
}

/// Marks that overlap `span`; for an empty one, those that hold it or end there.
template <typename Mark> std::vector<const Mark *> touching(const MarkIndex<Mark> &marks, TextSpan span)
{
    const TextSpan wide = span.isEmpty() ? TextSpan{span.start - 1, span.start + 1} : span;
    std::vector<const Mark *> result;
    for (const Mark &mark : marks.within(wide)) {
        if (spanOf(mark).overlaps(wide))
            result.push_back(&mark);
    }
    return result;
}

} // namespace Parallax

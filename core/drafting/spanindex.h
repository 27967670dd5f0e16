// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <algorithm>
#include <vector>

namespace Parallax {

/// Finds the spans of one text that overlap a given one without looking at all of them. Built once, then asked.
template <typename Value> class SpanIndex
{
public:
    void add(TextSpan span, Value value)
    {
        m_entries.push_back({span, span.end, std::move(value)});
        m_sorted = false;
    }
    /// The last by start first; `visit(value)` returns false to stop.
    template <typename Visit> void visitOverlapping(TextSpan span, Visit visit)
    {
        sort();
        auto at =
            std::partition_point(m_entries.begin(), m_entries.end(), [span](const Entry &each) { return each.span.start < span.end; });
        while (at != m_entries.begin() && (--at)->reach > span.start) {
            if (at->span.overlaps(span) && !visit(at->value))
                return;
        }
    }

private:
    struct Entry
    {
        TextSpan span;
        qsizetype reach = 0; ///< the furthest end so far
        Value value;
    };

    void sort()
    {
        if (m_sorted)
            return;
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.span.start < b.span.start; });
        qsizetype reach = 0;
        for (Entry &entry : m_entries)
            entry.reach = reach = std::max(reach, entry.span.end);
        m_sorted = true;
    }

    std::vector<Entry> m_entries;
    bool m_sorted = false;
};

} // namespace Parallax

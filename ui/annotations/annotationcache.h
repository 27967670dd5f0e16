// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationlist.h"

#include <QCache>

#include <functional>
#include <vector>

namespace Parallax {

/// The few taggings and notes a list shows, out of many: fetched by the page when a row is asked for, the least used
/// dropped.
class AnnotationCache
{
public:
    static constexpr size_t pageSize = 50;
    static constexpr int capacity = 40 * int(pageSize);

    using Keys = std::vector<AnnotationList::Key>;
    /// An unknown key gives no row.
    using Fetch = std::function<std::vector<AnnotationRow>(const Keys &)>;

    explicit AnnotationCache(Fetch fetch)
        : m_fetch(std::move(fetch))
        , m_rows(capacity)
    {
    }

    /// The row of keys[row], fetched with its page if need be. Null when it is gone. Valid until the next call.
    const AnnotationRow *row(const Keys &keys, size_t row);
    void clear();

private:
    void fetchPage(const Keys &keys, size_t row);

    Fetch m_fetch;
    QCache<QUuid, AnnotationRow> m_rows;
    size_t m_lastMissed = size_t(-1); ///< a row that is gone is not looked for again and again
};

} // namespace Parallax

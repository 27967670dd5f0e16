// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationcache.h"

#include <algorithm>
#include <memory>

namespace Parallax {

const AnnotationRow *AnnotationCache::row(const Keys &keys, size_t row)
{
    if (row >= keys.size())
        return nullptr;
    if (!m_rows.contains(keys[row].id) && row != m_lastMissed) {
        fetchPage(keys, row);
        if (!m_rows.contains(keys[row].id))
            m_lastMissed = row;
    }
    return m_rows.object(keys[row].id);
}

void AnnotationCache::clear()
{
    m_rows.clear();
    m_lastMissed = size_t(-1);
}

void AnnotationCache::fetchPage(const Keys &keys, size_t row)
{
    const size_t begin = row / pageSize * pageSize;
    const size_t end = std::min(begin + pageSize, keys.size());
    Keys missing;
    std::copy_if(keys.begin() + qsizetype(begin), keys.begin() + qsizetype(end), std::back_inserter(missing),
        [this](const AnnotationList::Key &key) { return !m_rows.contains(key.id); });
    for (AnnotationRow &fetched : m_fetch(missing)) {
        const QUuid id = fetched.id;
        m_rows.insert(id, std::make_unique<AnnotationRow>(std::move(fetched)).release());
    }
}

} // namespace Parallax

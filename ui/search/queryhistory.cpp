// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/queryhistory.h"

namespace Parallax {

void QueryHistory::add(const QString &query)
{
    m_queries.removeAll(query);
    m_queries.append(query);
    if (m_queries.size() > capacity)
        m_queries.removeFirst();
    endWalk();
}

std::optional<QString> QueryHistory::older(const QString &current)
{
    if (m_at == m_queries.size())
        m_draft = current;
    // The newest query is often the one that still stands in the field.
    if (m_at == m_queries.size() && m_at > 1 && m_queries.last() == current)
        --m_at;
    if (m_at == 0)
        return std::nullopt;
    return m_queries[--m_at];
}

std::optional<QString> QueryHistory::newer()
{
    if (m_at >= m_queries.size())
        return std::nullopt;
    ++m_at;
    return m_at == m_queries.size() ? m_draft : m_queries[m_at];
}

} // namespace Parallax

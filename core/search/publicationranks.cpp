// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/publicationranks.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace Parallax {

void PublicationRanks::refresh(Database &database)
{
    Statement version(database, u"PRAGMA data_version");
    version.next();
    if (version.integer(0) == m_version)
        return;
    Statement newest(database, u"SELECT max(key), count(*) FROM article");
    newest.next();
    // Keys are given in a row; a file of another program with huge ones gets no order rather than all the memory.
    const qint64 largest = std::min<qint64>(newest.integer(0), newest.integer(1) * 64 + 1'000'000);
    m_ranks.assign(size_t(largest) + 1, unknown);

    Statement order(database, u"SELECT key FROM article ORDER BY published DESC NULLS LAST, key");
    for (quint32 rank = 0; order.next(); ++rank) {
        const auto index = quint64(order.integer(0));
        if (index < m_ranks.size())
            m_ranks[index] = rank;
    }
    m_version = version.integer(0);
}

void NewestArticles::add(qint64 key)
{
    const Entry entry{m_ranks.rank(key), key};
    if (m_heap.size() < m_count) {
        m_heap.push_back(entry);
        std::push_heap(m_heap.begin(), m_heap.end());
    } else if (!m_heap.empty() && entry < m_heap.front()) {
        std::pop_heap(m_heap.begin(), m_heap.end());
        m_heap.back() = entry;
        std::push_heap(m_heap.begin(), m_heap.end());
    }
}

std::vector<qint64> NewestArticles::take()
{
    std::sort_heap(m_heap.begin(), m_heap.end());
    std::vector<qint64> keys;
    keys.reserve(m_heap.size());
    for (const Entry &entry : m_heap)
        keys.push_back(entry.key);
    return keys;
}

} // namespace Parallax

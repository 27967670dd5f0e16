// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace Parallax {

class Database;

/// Where each article stands in the order newest first, undated last (that of ArticleTable::Order::Published): FTS5
/// gives what it finds by key only, and asking a table for every date costs more than the search. 4 bytes a key.
class PublicationRanks
{
public:
    /// Reads them anew when another connection has written since the last time.
    void refresh(Database &database);

    /// 0 is the newest. Articles that are not known come last.
    [[nodiscard]] quint32 rank(qint64 key) const
    {
        const auto index = quint64(key);
        return index < m_ranks.size() ? m_ranks[index] : unknown;
    }

private:
    static constexpr quint32 unknown = std::numeric_limits<quint32>::max();

    std::vector<quint32> m_ranks;
    qint64 m_version = -1;
};

/// Keeps the `count` newest of the articles it is shown.
class NewestArticles
{
public:
    NewestArticles(const PublicationRanks &ranks, size_t count)
        : m_ranks(ranks)
        , m_count(count)
    {
    }
    void add(qint64 key);
    /// Newest first; only once.
    [[nodiscard]] std::vector<qint64> take();

private:
    struct Entry
    {
        quint32 rank;
        qint64 key;

        friend auto operator<=>(const Entry &, const Entry &) = default;
    };

    const PublicationRanks &m_ranks;
    size_t m_count;
    std::vector<Entry> m_heap; ///< the oldest kept is on top
};

} // namespace Parallax

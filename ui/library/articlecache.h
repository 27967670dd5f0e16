// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"

#include <QCache>

#include <functional>
#include <vector>

namespace Parallax {

/// The few articles a list shows, out of many: fetched by the page when a row is asked for, the least used dropped.
class ArticleCache
{
public:
    static constexpr size_t pageSize = 100;
    static constexpr int capacity = 20 * int(pageSize);

    /// An unknown key may give no row.
    using Fetch = std::function<std::vector<Article>(const std::vector<qint64> &)>;

    explicit ArticleCache(Fetch fetch);

    /// The article of keys[row], fetched with its page if need be. Null when it is gone. Valid until the next call.
    const Article *article(const std::vector<qint64> &keys, size_t row);
    void clear();
    void remove(qint64 key) { m_articles.remove(key); }

private:
    void fetchPage(const std::vector<qint64> &keys, size_t row);

    Fetch m_fetch;
    QCache<qint64, Article> m_articles;
};

} // namespace Parallax

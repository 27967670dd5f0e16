// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/articlecache.h"

namespace Parallax {

ArticleCache::ArticleCache(Fetch fetch)
    : m_fetch(std::move(fetch))
    , m_articles(capacity)
{
}

const Article *ArticleCache::article(const std::vector<qint64> &keys, size_t row)
{
    if (row >= keys.size())
        return nullptr;
    if (!m_articles.contains(keys[row]))
        fetchPage(keys, row);
    return m_articles.object(keys[row]);
}

void ArticleCache::clear()
{
    m_articles.clear();
}

void ArticleCache::fetchPage(const std::vector<qint64> &keys, size_t row)
{
    const size_t begin = row / pageSize * pageSize;
    const size_t end = std::min(begin + pageSize, keys.size());
    std::vector<qint64> missing;
    for (size_t i = begin; i < end; ++i) {
        if (!m_articles.contains(keys[i]))
            missing.push_back(keys[i]);
    }
    for (Article &article : m_fetch(missing)) {
        const qint64 key = article.key;
        m_articles.insert(key, std::make_unique<Article>(std::move(article)).release());
    }
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/openarticles.h"

#include <algorithm>

namespace Parallax {

std::optional<qint64> OpenArticles::activeArticle() const
{
    return m_active < 0 ? std::nullopt : std::optional(m_articles[size_t(m_active)]);
}

int OpenArticles::indexOf(qint64 article) const
{
    const auto found = std::find(m_articles.begin(), m_articles.end(), article);
    return found == m_articles.end() ? -1 : int(found - m_articles.begin());
}

void OpenArticles::open(qint64 article)
{
    if (const int index = indexOf(article); index >= 0)
        return setActive(index);
    if (m_articles.empty())
        return openAt(article, 0);
    m_articles[size_t(m_active)] = article;
    Q_EMIT articlesChanged();
}

void OpenArticles::openBeside(qint64 article)
{
    openAt(article, m_active + 1);
}

void OpenArticles::openAt(qint64 article, int index)
{
    if (const int open = indexOf(article); open >= 0)
        return setActive(open);
    if (int(m_articles.size()) >= maximumReaders) {
        setActive(std::clamp(index, 0, maximumReaders - 1));
        return OpenArticles::open(article);
    }
    index = std::clamp(index, 0, int(m_articles.size()));
    m_articles.insert(m_articles.begin() + index, article);
    m_active = index;
    Q_EMIT articlesChanged();
    Q_EMIT activeChanged(m_active);
}

void OpenArticles::close(int index)
{
    if (index < 0 || index >= int(m_articles.size()))
        return;
    const qint64 article = m_articles[size_t(index)];
    m_articles.erase(m_articles.begin() + index);
    if (m_active > index || m_active == int(m_articles.size()))
        --m_active;
    Q_EMIT articlesChanged();
    Q_EMIT activeChanged(m_active);
    Q_EMIT closed(article);
}

void OpenArticles::swap(int first, int second)
{
    const int count = int(m_articles.size());
    if (first == second || first < 0 || second < 0 || first >= count || second >= count)
        return;
    std::swap(m_articles[size_t(first)], m_articles[size_t(second)]);
    if (m_active == first || m_active == second)
        m_active = m_active == first ? second : first;
    Q_EMIT articlesChanged();
    Q_EMIT activeChanged(m_active);
}

void OpenArticles::setActive(int index)
{
    if (index == m_active || index < 0 || index >= int(m_articles.size()))
        return;
    m_active = index;
    Q_EMIT activeChanged(index);
}

void OpenArticles::setArticles(const std::vector<qint64> &articles, int active)
{
    m_articles.clear();
    for (const qint64 article : articles) {
        if (indexOf(article) < 0 && int(m_articles.size()) < maximumReaders)
            m_articles.push_back(article);
    }
    m_active = m_articles.empty() ? -1 : std::clamp(active, 0, int(m_articles.size()) - 1);
    Q_EMIT articlesChanged();
    Q_EMIT activeChanged(m_active);
}

} // namespace Parallax

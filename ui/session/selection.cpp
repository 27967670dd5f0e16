// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/selection.h"

#include <algorithm>

namespace Parallax {

std::optional<qint64> Selection::activeArticle() const
{
    return m_active < 0 ? std::nullopt : std::optional(m_articles[size_t(m_active)]);
}

int Selection::indexOf(qint64 article) const
{
    const auto found = std::find(m_articles.begin(), m_articles.end(), article);
    return found == m_articles.end() ? -1 : int(found - m_articles.begin());
}

void Selection::open(qint64 article)
{
    if (const int index = indexOf(article); index >= 0)
        return setActive(index);
    if (m_articles.empty())
        return openAt(article, 0);
    m_articles[size_t(m_active)] = article;
    Q_EMIT articlesChanged();
}

void Selection::openBeside(qint64 article)
{
    openAt(article, m_active + 1);
}

void Selection::openAt(qint64 article, int index)
{
    if (const int open = indexOf(article); open >= 0)
        return setActive(open);
    if (int(m_articles.size()) >= maximumReaders) {
        setActive(std::clamp(index, 0, maximumReaders - 1));
        return Selection::open(article);
    }
    index = std::clamp(index, 0, int(m_articles.size()));
    m_articles.insert(m_articles.begin() + index, article);
    m_active = index;
    Q_EMIT articlesChanged();
    Q_EMIT activeChanged(m_active);
}

void Selection::close(int index)
{
    if (index < 0 || index >= int(m_articles.size()))
        return;
    const qint64 article = m_articles[size_t(index)];
    m_articles.erase(m_articles.begin() + index);
    if (m_active > index || m_active == int(m_articles.size()))
        --m_active;
    Q_EMIT articlesChanged();
    Q_EMIT activeChanged(m_active);
    if (m_passage && m_passage->article == article)
        setPassage(std::nullopt);
    if (m_mention && m_mention->article == article)
        clearMention();
}

void Selection::swap(int first, int second)
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

void Selection::setActive(int index)
{
    if (index == m_active || index < 0 || index >= int(m_articles.size()))
        return;
    m_active = index;
    Q_EMIT activeChanged(index);
}

void Selection::setArticles(const std::vector<qint64> &articles, int active)
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

void Selection::reveal(const Passage &passage)
{
    open(passage.article);
    Q_EMIT revealRequested(passage);
}

void Selection::setPassage(const std::optional<Passage> &passage)
{
    if (passage == m_passage)
        return;
    m_passage = passage;
    Q_EMIT passageChanged();
}

void Selection::setEntity(std::optional<qint64> entity)
{
    if (entity == m_entity)
        return;
    m_entity = entity;
    Q_EMIT entityChanged();
    clearMention();
}

void Selection::setMention(qint64 entity, const Passage &mention)
{
    setAnnotation(std::nullopt);
    setEvent(std::nullopt);
    setEntity(entity);
    if (mention == m_mention)
        return;
    m_mention = mention;
    Q_EMIT mentionChanged();
}

void Selection::clearMention()
{
    if (!m_mention)
        return;
    m_mention.reset();
    Q_EMIT mentionChanged();
}

void Selection::stepEntity(int direction)
{
    if (m_entity && direction != 0)
        Q_EMIT entityStepRequested(direction > 0 ? 1 : -1);
}

void Selection::setAnnotation(const std::optional<QUuid> &annotation)
{
    if (annotation == m_annotation)
        return;
    m_annotation = annotation;
    if (annotation) {
        clearMention();
        setEvent(std::nullopt);
    }
    Q_EMIT annotationChanged();
}

void Selection::setPosition(const std::optional<QUuid> &position)
{
    if (position == m_position)
        return;
    m_position = position;
    if (position)
        setEvent(std::nullopt);
    Q_EMIT positionChanged();
}

void Selection::setEvent(const std::optional<QUuid> &event)
{
    if (event == m_event)
        return;
    m_event = event;
    if (event) {
        setAnnotation(std::nullopt);
        clearMention();
        setPosition(std::nullopt);
    }
    Q_EMIT eventChanged();
}

void Selection::setPeriod(const std::optional<Period> &period)
{
    if (period == m_period)
        return;
    m_period = period;
    Q_EMIT periodChanged();
}

void Selection::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/selection.h"

namespace Parallax {

Selection::Selection(QObject *parent)
    : OpenArticles(parent)
{
    connect(this, &OpenArticles::closed, this, [this](qint64 article) {
        if (m_passage && m_passage->article == article)
            setPassage(std::nullopt);
        if (m_mention && m_mention->article == article)
            clearMention();
    });
}

void Selection::reveal(const Passage &passage)
{
    open(passage.article);
    Q_EMIT revealRequested(passage);
}

void Selection::goTo(const Passage &passage)
{
    reveal(passage);
    Q_EMIT caretRequested(passage);
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

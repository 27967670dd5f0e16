// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparedarticle.h"

#include "core/project/project.h"

namespace Parallax {

namespace {

void addEntity(Project &project, std::optional<qint64> key, ComparedEntities &entities)
{
    // Ends at what was met before, so also where entities stand for each other.
    while (key && !entities.contains(*key)) {
        const auto entity = project.entities().entity(*key);
        if (!entity)
            return;
        entities.insert(*key, {entity->name, entity->type, entity->standsFor});
        key = entity->standsFor;
    }
}

} // namespace

ComparedArticle readForComparison(Project &project, qint64 key)
{
    ComparedArticle article;
    article.key = key;
    auto content = project.articles().content(key);
    const auto record = project.articles().article(key);
    if (!content || !record)
        return article;
    article.text = content->text;
    article.blocks = std::move(content->blocks);
    article.mentions = std::move(content->mentions);
    article.language = record->language;
    article.outlet = record->source;
    article.published = record->published;
    article.statements = project.findings().statements(key, article.text);
    article.dates = project.findings().dates(key, article.text);
    article.figures = project.findings().figures(key, article.text);
    article.positions = project.positions().inArticle(key, article.text);
    article.events = project.events().inArticle(key, article.text);
    for (const Mention &mention : article.mentions)
        addEntity(project, mention.entity, article.entities);
    for (const StatementRecord &statement : article.statements) {
        addEntity(project, statement.speaker, article.entities);
        addEntity(project, statement.via, article.entities);
    }
    for (const Position &position : article.positions)
        addEntity(project, position.holder, article.entities);
    for (const Event &event : article.events) {
        addEntity(project, event.place, article.entities);
        for (const qint64 participant : event.participants)
            addEntity(project, participant, article.entities);
    }
    return article;
}

} // namespace Parallax

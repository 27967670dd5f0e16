// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/findingstore.h"

#include "core/project/project.h"

namespace Parallax {

void FindingStore::put(const StoredArticle &article, const TextFindings &found, const PreparedEntities &entities, const EntityKeys &keys)
{
    const Actors actors{article, entities, keys};
    putStatements(found, actors);
    std::vector<DateRecord> dates;
    dates.reserve(found.dates.size());
    for (const FoundDate &date : found.dates)
        dates.push_back({date.span, date.value ? date.value->toText() : QString(), dateRuleCode(date.rule)});
    m_project.findings().replaceDates(article.key, article.text, dates);
    std::vector<FigureRecord> figures;
    figures.reserve(found.figures.size());
    for (const FoundFigure &figure : found.figures)
        figures.push_back({figure.span, figure.what, figureRuleCode(figure.rule)});
    m_project.findings().replaceFigures(article.key, article.text, figures);
}

std::optional<qint64> FindingStore::keyOf(std::optional<qsizetype> entity, const Actors &actors)
{
    return entity ? actors.keys[size_t(*entity)] : std::nullopt;
}

void FindingStore::putStatements(const TextFindings &found, const Actors &actors)
{
    std::vector<StatementRecord> statements;
    statements.reserve(found.statements.size());
    for (const FoundStatement &it : found.statements) {
        StatementRecord record;
        record.span = it.span;
        record.direct = it.direct;
        record.kind = QLatin1StringView(cueKindCodes[size_t(it.kind)]);
        record.negated = it.negated;
        record.speaker = keyOf(it.speaker.entity, actors);
        record.via = keyOf(it.via, actors);
        record.cue = it.cue;
        record.rule = QLatin1StringView(statementRuleCodes[size_t(it.rule)]);
        statements.push_back(record);
    }
    m_project.findings().replaceStatements(actors.article.key, actors.article.text, statements);
}

} // namespace Parallax

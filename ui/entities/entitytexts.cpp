// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitytexts.h"

#include "core/project/project.h"
#include "core/words/entitywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EntitiesPane)
};

QString decisionSentence(FindingState state)
{
    switch (state) {
    case FindingState::Suggested:
        return Translated::tr("Suggested by the analysis");
    case FindingState::Accepted:
        return Translated::tr("Accepted");
    case FindingState::Changed:
        return Translated::tr("Corrected by a person");
    case FindingState::Rejected:
        return Translated::tr("Rejected as not an entity");
    }
    return {};
}

} // namespace

QString decisionText(FindingState state)
{
    switch (state) {
    case FindingState::Suggested:
        return {};
    case FindingState::Accepted:
        return Translated::tr("accepted");
    case FindingState::Changed:
        return Translated::tr("corrected");
    case FindingState::Rejected:
        return Translated::tr("rejected");
    }
    return {};
}

QString entityToolTip(Project &project, const EntityCount &count, bool counted)
{
    QStringList lines{u"%1 · %2"_s.arg(count.name, entityTypeName(count.type))};
    const auto entity = project.entities().entity(count.entity);
    if (entity && entity->standsFor) {
        if (const auto principal = project.entities().entity(*entity->standsFor))
            lines.append(Translated::tr("Stands for %1").arg(principal->name));
    }
    if (entity) {
        QStringList aliases = entity->aliases;
        aliases.removeAll(count.name);
        if (!aliases.isEmpty())
            lines.append(Translated::tr("Also named %1").arg(aliases.join(u", "_s)));
    }
    if (counted) {
        const QString articles = Translated::tr("in %n article(s)", nullptr, count.articles);
        lines.append(Translated::tr("%n mention(s) %1", nullptr, count.mentions).arg(articles));
    }
    if (entity)
        lines.append(decisionSentence(entity->state));
    return lines.join(u'\n');
}

} // namespace Parallax

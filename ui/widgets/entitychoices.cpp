// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entitychoices.h"

#include "core/project/project.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace Parallax {

std::vector<EntityChoice> entityChoices(Project &project)
{
    std::vector<EntityChoice> choices;
    for (const EntityCount &count : project.entities().counts({}, mostEntityChoices))
        choices.push_back({count.entity, count.name, count.type});
    return choices;
}

QString foldedName(const QString &name)
{
    QString plain = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar character) { return character.category() == QChar::Mark_NonSpacing; });
    return plain;
}

std::vector<EntityChoice> matchingEntities(
    const std::vector<EntityChoice> &choices, const std::vector<QString> &folded, const QString &text, size_t most)
{
    const QString wanted = foldedName(text.simplified());
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::array<std::vector<EntityChoice>, 3> byRank;
    for (size_t i = 0; i < choices.size(); ++i) {
        const QString &name = folded[i];
        if (!std::all_of(words.begin(), words.end(), [&name](const QString &word) { return name.contains(word); }))
            continue;
        const size_t rank = name == wanted ? 0 : name.startsWith(wanted) ? 1 : 2;
        if (byRank[rank].size() < most)
            byRank[rank].push_back(choices[i]);
    }
    std::vector<EntityChoice> matching;
    for (auto &same : byRank)
        matching.insert(matching.end(), same.begin(), same.end());
    matching.resize(std::min(matching.size(), most));
    return matching;
}

} // namespace Parallax

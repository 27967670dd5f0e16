// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingdocument.h"
#include "core/project/project.h"
#include "ui/passage/passagecontent.h"

#include <QHash>

#include <algorithm>

namespace Parallax {

/// Those whose marks stand in a briefing's text, be it only typed so far.
void PassageReader::readCitations()
{
    m_citations.clear();
    QHash<QUuid, std::pair<QString, QStringList>> briefings;
    for (const Citation &citation : m_project.briefings().inArticle(m_key, m_text)) {
        if (!citation.span)
            continue;
        if (!briefings.contains(citation.briefing)) {
            const auto record = m_project.briefings().briefing(citation.briefing);
            const QString draft = m_project.briefings().draft(citation.briefing);
            const QString text = draft.isNull() && record ? record->text : draft;
            briefings.insert(citation.briefing, {record ? record->title : QString(), readBriefing(text).citations});
        }
        const auto &[title, names] = briefings[citation.briefing];
        const int number = int(names.indexOf(citation.name)) + 1;
        if (number > 0)
            m_citations.push_back({citation.briefing, title, *citation.span, {citation.name, number}});
    }
}

std::vector<CitingBriefing> PassageReader::briefingsAt(TextSpan passage) const
{
    std::vector<CitingBriefing> briefings;
    for (const CitedPassage &cited : m_citations) {
        if (!touchesPassage(cited.span, passage))
            continue;
        auto known = std::find_if(briefings.begin(), briefings.end(), [&](const auto &each) { return each.briefing == cited.briefing; });
        if (known == briefings.end())
            known = briefings.insert(known, {cited.briefing, cited.title, {}});
        known->uses.push_back(cited.use);
    }
    for (CitingBriefing &briefing : briefings)
        std::sort(briefing.uses.begin(), briefing.uses.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    std::stable_sort(
        briefings.begin(), briefings.end(), [](const auto &a, const auto &b) { return a.title.localeAwareCompare(b.title) < 0; });
    return briefings;
}

} // namespace Parallax

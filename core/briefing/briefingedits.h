// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/result.h"
#include "core/project/briefingrecords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace Parallax {

class Project;

// Edits of briefings: each is one undoable edit of the project, and says in a sentence why it cannot be done.

Result<QUuid> addBriefing(Project &project, const QString &title, const QString &text = {});
/// With its text and citations.
Result<QUuid> copyBriefing(Project &project, const QUuid &briefing, const QString &title);
Result<Done> renameBriefing(Project &project, const QUuid &briefing, const QString &title);
Result<Done> removeBriefings(Project &project, const std::vector<QUuid> &briefings);

/// Gives out the names of one briefing's citations: one for each passage, however often it is cited. Throws StorageError.
class CitationBook
{
public:
    CitationBook(Project &project, const QUuid &briefing);

    /// Of the citation of this very passage, a new one if need be: named after the outlet, "nbc-2". Null for a passage that
    /// is none.
    QString nameOf(const Passage &passage);
    /// Those that nameOf() made; not in the project yet.
    [[nodiscard]] const std::vector<Citation> &added() const { return m_added; }
    /// Of the briefing, or one that nameOf() made; null for a name that is neither's.
    [[nodiscard]] const Citation *citation(const QString &name) const
    {
        for (const auto *citations : {&m_known, &m_added}) {
            const auto found =
                std::find_if(citations->begin(), citations->end(), [&name](const Citation &each) { return each.name == name; });
            if (found != citations->end())
                return &*found;
        }
        return nullptr;
    }

private:
    QString freeName(const QString &stem);

    Project &m_project;
    QUuid m_briefing;
    QSet<QString> m_taken; ///< names
    std::vector<Citation> m_known;
    std::vector<Citation> m_added;
    QHash<qint64, QString> m_texts; ///< by article
};

/// The text, with the citations that it refers to for the first time, and its draft is gone. `label` names the edit in the
/// history; null for "Write “title”".
Result<Done> writeBriefing(
    Project &project, const QUuid &briefing, const QString &text, const std::vector<Citation> &added = {}, const QString &label = {});

/// A citation that lost its words is bound to others.
Result<Done> placeCitation(Project &project, const QUuid &citation, const Passage &passage);
/// The words as they stand in the corrected article are what is cited now.
Result<Done> acceptChangedWords(Project &project, const QUuid &citation);

} // namespace Parallax

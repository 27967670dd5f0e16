// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/project/entityrecords.h"
#include "core/storage/statement.h"

#include <vector>

namespace Parallax {

/// A mention as it is stored, whatever became of its entity.
struct MentionRow
{
    StoredSpan span; ///< code points
    qint64 entity = 0;
    std::optional<EntityType> type; ///< nothing: the entity's
    FindingState state = FindingState::Suggested;

    friend bool operator==(const MentionRow &, const MentionRow &) = default;
};

/// Single rows of mentions, for what people decide and for an analysis that must keep it; what is shown of an article is
/// ArticleTable::content(). Two mentions of one entity never begin at the same place. Counts are not kept up to date
/// here: see EntityTable::recount(). Throws StorageError.
class MentionTable
{
public:
    explicit MentionTable(const Database &database);

    /// In text order.
    [[nodiscard]] std::vector<MentionRow> rows(qint64 article);
    [[nodiscard]] std::optional<MentionRow> row(qint64 article, qint64 start, qint64 entity);
    /// Articles with a mention of the entity, also a rejected one; ascending.
    [[nodiscard]] std::vector<qint64> articlesOf(qint64 entity);

    // Inside Project::edit(), or the Transaction of an analysis.
    /// In place of the one of this entity that begins there.
    void put(qint64 article, const MentionRow &row);
    void remove(qint64 article, qint64 start, qint64 entity);
    void removeSuggested(qint64 article);
    /// Those that overlap `span`: what a person decided takes their place.
    void removeSuggested(qint64 article, StoredSpan span);

private:
    Statement m_rows;
    Statement m_row;
    Statement m_articles;
    Statement m_put;
    Statement m_remove;
    Statement m_removeSuggested;
    Statement m_removeOverlapping;
};

} // namespace Parallax

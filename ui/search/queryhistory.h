// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Parallax {

/// The last queries, walked with Up and Down. What was being typed when the walk began waits at its newer end.
class QueryHistory
{
public:
    static constexpr qsizetype capacity = 20;

    /// Ends a walk. A query that is there already moves to the newest place.
    void add(const QString &query);
    /// Nothing at the end of the walk; `current` is kept when the walk begins.
    std::optional<QString> older(const QString &current);
    std::optional<QString> newer();
    void endWalk() { m_at = m_queries.size(); }

private:
    QStringList m_queries; ///< oldest first
    QString m_draft;
    qsizetype m_at = 0; ///< m_queries.size(): at the draft
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/briefingrecords.h"

#include <vector>

namespace Parallax {

class Database;

/// What changes rows is called inside Project::edit(), but for drafts. `text` is the whole text of the article. Throws
/// StorageError.
class BriefingTable
{
public:
    explicit BriefingTable(Database &database)
        : m_database(database)
    {
    }

    /// Without their texts, the last changed first.
    [[nodiscard]] std::vector<Briefing> list();
    [[nodiscard]] std::optional<Briefing> briefing(const QUuid &id);
    void insert(const Briefing &briefing);
    void update(const Briefing &briefing);
    /// With its citations.
    void remove(const QUuid &briefing);

    /// By name.
    [[nodiscard]] std::vector<Citation> citations(const QUuid &briefing);
    [[nodiscard]] std::optional<Citation> citation(const QUuid &id);
    /// Of all briefings, in text order, the broken ones last.
    [[nodiscard]] std::vector<Citation> inArticle(qint64 article, const QString &text);
    void insert(const Citation &citation, const QString &text);
    void update(const Citation &citation, const QString &text);
    void remove(const std::vector<QUuid> &citations);

    /// What was typed and is no edit yet; null for none.
    [[nodiscard]] QString draft(const QUuid &briefing);
    /// No edit: on disk at once, not in the history. A null text takes the draft away.
    void setDraft(const QUuid &briefing, const QString &text);

private:
    Database &m_database;
};

} // namespace Parallax

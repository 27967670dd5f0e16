// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"
#include "core/base/textspan.h"
#include "core/project/entityrecords.h"

#include <QByteArrayView>
#include <QSet>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>

namespace Parallax {

class Database;

/// What lies in time, row by row and without any text of an article: of those that no other version took the place of, without
/// what is rejected. Views are gone with the row; they are UTF-8, null where nothing is known. A visitor returns false to stop.
/// Throws StorageError.
class TimelineRows
{
public:
    explicit TimelineRows(Database &database);

    struct ArticleRow
    {
        qint64 key = 0;
        QUuid id;
        std::optional<qint64> source; ///< key of the outlet
        QByteArrayView published; ///< EDTF
        QString title; ///< or the file's name
    };
    void articles(const std::function<bool(const ArticleRow &)> &visit); ///< by key
    [[nodiscard]] QString sourceName(qint64 source);

    struct StatementRow
    {
        qint64 article = 0;
        StoredSpan span;
        std::optional<qint64> speaker; ///< nothing also where a person said that there is no such one
        QByteArrayView date;
        bool handMade = false;
        FindingState state = FindingState::Suggested;
    };
    void statements(const std::function<bool(const StatementRow &)> &visit); ///< by article and place

    /// One for each passage that shows a position.
    struct PositionRow
    {
        QUuid id;
        qint64 article = 0;
        StoredSpan span;
        qint64 holder = 0;
        Stance stance = Stance::Unclear;
        QByteArrayView date;
        bool handMade = false;
        FindingState state = FindingState::Suggested;
    };
    void positions(const std::function<bool(const PositionRow &)> &visit); ///< by position, then by place

private:
    Database &m_database;
    // Few: to look them up here takes a third of the time of joins.
    QSet<qint64> m_superseded; ///< articles
    QSet<qint64> m_rejected; ///< entities
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/statement.h"

#include <QSet>

namespace Parallax {

/// Keys of those that another version took the place of: few, so to look them up here is quicker than a join. Throws
/// StorageError.
inline QSet<qint64> supersededArticles(const Database &database)
{
    QSet<qint64> articles;
    Statement row(database, u"SELECT key FROM article WHERE superseded_by IS NOT NULL");
    while (row.next())
        articles.insert(row.integer(0));
    return articles;
}

} // namespace Parallax

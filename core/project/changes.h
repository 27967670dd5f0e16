// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace Parallax {

/// What changed, alike after an edit, its undoing, an import and an analysis.
struct Changes
{
    /// Tables of the schema; empty means anything may have.
    QStringList tables;
    /// Keys of the articles whose record or marks changed, ascending; nothing when it may be any.
    std::optional<std::vector<qint64>> articles = std::nullopt;

    [[nodiscard]] bool touches(QStringView table) const { return tables.isEmpty() || tables.contains(table); }
    [[nodiscard]] bool touchesArticle(qint64 key) const { return !articles || std::binary_search(articles->begin(), articles->end(), key); }
};

} // namespace Parallax

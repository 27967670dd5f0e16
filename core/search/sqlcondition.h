// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"

#include <QStringList>

namespace Parallax {

/// A query as a statement that gives the keys of the articles found, in no order. Holds pointers into the query.
struct SqlCondition
{
    QString statement;
    QStringList values; ///< bound in order
    /// Of outlets' names and of titles: SQL's own comparison knows neither words nor diacritics, so the statement
    /// calls parallax_source_N and parallax_title_N with the key of the outlet or article, N being the index here.
    std::vector<const Query::Node *> sources;
    std::vector<const Query::Node *> titles;
};

SqlCondition sqlCondition(const Query &query);

} // namespace Parallax

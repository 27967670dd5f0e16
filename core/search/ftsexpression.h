// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"

namespace Parallax {

// Translation of queries to the language of FTS5. Every word is quoted here, so that no letter that was typed is ever
// an operator of FTS5.

/// Whether nothing in it asks for more than the text.
bool isTextOnly(const Query::Node &node);

/// Of a node that is text only, and no Not.
QString ftsExpression(const Query::Node &node);

/// What an article found by it can be ranked by: the node without what it leaves out and without filters. Nothing
/// when no word remains.
std::optional<Query::Node> positivePart(const Query::Node &node);

/// The words and phrases that are marked in articles that were found: any of them. Null when there is none.
QString anyTermExpression(const Query::Node &node);

/// Whether a word with a star is among those that are marked: FTS5 opens such a word slowly.
bool hasPrefix(const Query::Node &node);

/// How many words one hit of them can span at most.
qsizetype widestHit(const Query::Node &node);

} // namespace Parallax

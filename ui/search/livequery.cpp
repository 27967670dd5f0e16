// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/livequery.h"

#include "core/search/query.h"

namespace Parallax {

namespace {

constexpr qsizetype shortestBeginning = 4;

} // namespace

std::optional<QString> liveQuery(const QString &text)
{
    const std::vector<QueryToken> tokens = queryTokens(text);
    if (tokens.empty())
        return std::nullopt;
    const QueryToken &last = tokens.back();
    const bool underWay = last.kind == QueryToken::Kind::Word && last.span.end == text.size();
    if (underWay && last.span.length() < shortestBeginning)
        return std::nullopt;
    // A date is not begun as a word is.
    if (underWay && !text.back().isDigit()) {
        const QString beginning = text + u'*';
        if (Query::fromText(beginning).ok())
            return beginning;
    }
    return Query::fromText(text).ok() ? std::optional(text) : std::nullopt;
}

} // namespace Parallax

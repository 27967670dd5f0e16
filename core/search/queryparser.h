// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"

namespace Parallax {

/// Recursive descent over queryTokens(); the only user is Query::fromText(). Inside, a fault is an exception that
/// never leaves run().
class QueryParser
{
public:
    explicit QueryParser(QStringView text);
    Result<Query> run();

private:
    using Node = Query::Node;
    using Kind = QueryToken::Kind;

    Node parseOr();
    Node parseAnd();
    Node parseNegatable();
    Node parseBrackets();
    Node parseNear();
    void parseNearDistance(Node &near);
    Node parseFilter();
    Node parseTerm();

    [[nodiscard]] bool atEnd() const { return m_at == m_tokens.size(); }
    [[nodiscard]] bool is(Kind kind) const { return !atEnd() && m_tokens[m_at].kind == kind; }
    [[nodiscard]] QStringView text(const QueryToken &token) const { return m_text.mid(token.span.start, token.span.length()); }
    /// Throws the sentence with what was typed there for %1 and its place, counted from 1, for %2.
    [[noreturn]] void refuse(const QString &sentence, const QueryToken &token) const;
    [[noreturn]] void refuse(const QString &sentence) const;

    QStringView m_text;
    std::vector<QueryToken> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    int m_terms = 0;
};

} // namespace Parallax

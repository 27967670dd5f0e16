// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/sqlcondition.h"

#include "core/search/ftsexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Node = Query::Node;
using Kind = Query::Node::Kind;

class Builder
{
public:
    QString condition(const Node &node);
    SqlCondition result;

private:
    QString textCondition(const Node &node);
    QString joined(const Node &node);
    QString filter(const Node &node);
};

QString Builder::condition(const Node &node)
{
    if (node.kind == Kind::Not)
        return u"NOT %1"_s.arg(condition(node.children.front()));
    if (node.kind == Kind::Filter)
        return u'(' + filter(node) + u')';
    return isTextOnly(node) ? textCondition(node) : joined(node);
}

QString Builder::textCondition(const Node &node)
{
    result.values.append(ftsExpression(node));
    return u"a.key IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)"_s;
}

/// An And or Or with a filter somewhere in it. What asks for text only is left to FTS5 in one piece.
QString Builder::joined(const Node &node)
{
    Node text{.kind = node.kind};
    std::vector<const Node *> others;
    const auto isPlain = [](const Node &child) { return child.kind != Kind::Not && isTextOnly(child); };
    const bool mayTakeNot = std::any_of(node.children.cbegin(), node.children.cend(), isPlain);
    for (const Node &child : node.children) {
        if (isTextOnly(child) && (mayTakeNot || child.kind != Kind::Not))
            text.children.push_back(child);
        else
            others.push_back(&child);
    }
    QStringList parts;
    if (!text.children.empty())
        parts.append(textCondition(text));
    for (const Node *other : others)
        parts.append(condition(*other));
    return u'(' + parts.join(node.kind == Kind::And ? " AND "_L1 : " OR "_L1) + u')';
}

/// True or false, never NULL, so that NOT keeps articles of which the value is not known. Dates are EDTF and compare
/// as text; '~' comes after every character of theirs.
QString Builder::filter(const Node &node)
{
    const QString date = node.date ? node.date->toEdtf() : QString();
    switch (node.field) {
    case Query::Field::Source:
        result.sources.push_back(&node);
        return u"a.source_key IS NOT NULL AND a.source_key IN (SELECT key FROM source WHERE parallax_source_%1(key))"_s.arg(
            result.sources.size() - 1);
    case Query::Field::Title:
        result.titles.push_back(&node);
        return u"parallax_title_%1(a.key)"_s.arg(result.titles.size() - 1);
    case Query::Field::Before:
        // An article of "2025" is not known to be before a day of 2025.
        result.values << date << date;
        return u"a.published IS NOT NULL AND a.published < ? AND substr(?, 1, length(a.published)) <> a.published"_s;
    case Query::Field::After:
        result.values << date;
        return u"a.published IS NOT NULL AND a.published > ? || '~'"_s;
    case Query::Field::On:
        result.values << date << date;
        return u"a.published IS NOT NULL AND a.published >= ? AND a.published < ? || '~'"_s;
    }
    return {};
}

} // namespace

SqlCondition sqlCondition(const Query &query)
{
    Builder builder;
    if (isTextOnly(query.root)) {
        builder.result.statement = u"SELECT rowid FROM article_search WHERE article_search MATCH ?"_s;
        builder.result.values.append(ftsExpression(query.root));
    } else {
        const QString condition = builder.condition(query.root);
        builder.result.statement = u"SELECT a.key FROM article a WHERE "_s + condition;
    }
    return std::move(builder.result);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/ftsexpression.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Node = Query::Node;
using Kind = Query::Node::Kind;

QString quoted(const Node &term)
{
    QString text = term.text;
    for (QChar &c : text) {
        // SQLite would take U+0000 for the end.
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    text.replace(u'"', u"\"\""_s);
    return QString(u'"' % text % (term.prefix ? u"\"*" : u"\""));
}

QString grouped(const Node &node)
{
    const QString expression = ftsExpression(node);
    return node.kind == Kind::Term || node.kind == Kind::Near ? expression : QString(u'(' % expression % u')');
}

QString nearExpression(const Node &node)
{
    QStringList terms;
    for (const Node &term : node.children)
        terms.append(quoted(term));
    return u"NEAR(%1, %2)"_s.arg(terms.join(u' '), QString::number(node.distance));
}

QString andExpression(const Node &node)
{
    QStringList wanted;
    QStringList unwanted;
    for (const Node &child : node.children) {
        if (child.kind == Kind::Not)
            unwanted.append(grouped(child.children.front()));
        else
            wanted.append(grouped(child));
    }
    QString expression = wanted.join(" AND "_L1);
    if (unwanted.isEmpty())
        return expression;
    if (wanted.size() > 1)
        expression = QString(u'(' % expression % u')');
    return QString(expression % u" NOT (" % unwanted.join(" OR "_L1) % u')');
}

void collectTerms(const Node &node, std::vector<const Node *> &terms)
{
    if (node.kind == Kind::Term || node.kind == Kind::Near)
        terms.push_back(&node);
    else if (node.kind != Kind::Not && node.kind != Kind::Filter) {
        for (const Node &child : node.children)
            collectTerms(child, terms);
    }
}

} // namespace

bool isTextOnly(const Node &node)
{
    return node.kind != Kind::Filter && std::all_of(node.children.cbegin(), node.children.cend(), isTextOnly);
}

QString ftsExpression(const Node &node)
{
    switch (node.kind) {
    case Kind::Term:
        return quoted(node);
    case Kind::Near:
        return nearExpression(node);
    case Kind::And:
        return andExpression(node);
    case Kind::Or: {
        QStringList parts;
        for (const Node &child : node.children)
            parts.append(grouped(child));
        return parts.join(" OR "_L1);
    }
    case Kind::Not:
    case Kind::Filter:
        break;
    }
    return {};
}

std::optional<Node> positivePart(const Node &node)
{
    if (node.kind == Kind::Not || node.kind == Kind::Filter)
        return std::nullopt;
    if (node.kind == Kind::Term || node.kind == Kind::Near)
        return node;
    Node part{.kind = node.kind};
    for (const Node &child : node.children) {
        if (auto kept = positivePart(child))
            part.children.push_back(*std::move(kept));
    }
    if (part.children.empty())
        return std::nullopt;
    return part.children.size() == 1 ? Node(part.children.front()) : part;
}

QString anyTermExpression(const Node &node)
{
    std::vector<const Node *> terms;
    collectTerms(node, terms);
    QStringList parts;
    for (const Node *term : terms)
        parts.append(ftsExpression(*term));
    return parts.isEmpty() ? QString() : parts.join(" OR "_L1);
}

bool hasPrefix(const Node &node)
{
    if (node.kind == Kind::Not || node.kind == Kind::Filter)
        return false;
    return node.prefix || std::any_of(node.children.cbegin(), node.children.cend(), hasPrefix);
}

qsizetype widestHit(const Node &node)
{
    if (node.kind == Kind::Not || node.kind == Kind::Filter)
        return 0;
    // A word is at least one character.
    qsizetype widest = node.text.size();
    for (const Node &child : node.children)
        widest = node.kind == Kind::Near ? widest + widestHit(child) : std::max(widest, widestHit(child));
    return widest + node.distance;
}

} // namespace Parallax

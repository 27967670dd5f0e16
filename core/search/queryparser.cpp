// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/queryparser.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

struct Fault
{
    QString sentence;
};

// FTS5's own parser has a stack of 100 places, of which one bracket of ours takes up to ten.
constexpr int deepest = 8;
constexpr int mostTerms = 200;
constexpr int shortestPrefix = 2;
constexpr int defaultDistance = 10;
constexpr int widestDistance = 1000;

QString shortened(QStringView text)
{
    constexpr qsizetype longest = 30;
    return text.size() > longest ? text.left(longest - 1).toString() + u'…' : text.toString();
}

/// Letters after the last character that separates words.
int lettersAtEnd(QStringView text)
{
    const auto letters = text.toUcs4();
    int count = 0;
    for (auto letter = letters.crbegin(); letter != letters.crend(); ++letter) {
        if (QChar::isMark(*letter))
            continue;
        if (!QChar::isLetterOrNumber(*letter))
            break;
        ++count;
    }
    return count;
}

std::optional<Query::Field> fieldFromName(QStringView name)
{
    const QString lower = name.toString().toLower();
    if (lower == "source"_L1)
        return Query::Field::Source;
    if (lower == "title"_L1)
        return Query::Field::Title;
    if (lower == "before"_L1)
        return Query::Field::Before;
    if (lower == "after"_L1)
        return Query::Field::After;
    if (lower == "on"_L1)
        return Query::Field::On;
    return std::nullopt;
}

} // namespace

QueryParser::QueryParser(QStringView text)
    : m_text(text)
    , m_tokens(queryTokens(text))
{
}

void QueryParser::refuse(const QString &sentence, const QueryToken &token) const
{
    // Not arg(), which wants every placeholder to be there.
    QString told = sentence;
    told.replace("%2"_L1, QString::number(token.span.start + 1));
    throw Fault{told.replace("%1"_L1, shortened(text(token)))};
}

void QueryParser::refuse(const QString &sentence) const
{
    throw Fault{sentence};
}

Result<Query> QueryParser::run()
{
    try {
        if (m_tokens.empty())
            refuse(Translated::tr("There is nothing to search for. Type a word, or a phrase in quotation marks."));
        Node root = parseOr();
        if (!atEnd())
            refuse(Translated::tr("The bracket “%1” at character %2 closes nothing. Remove it, or open one before it."), m_tokens[m_at]);
        return Query{m_text.toString(), std::move(root)};
    } catch (const Fault &fault) {
        return Error{fault.sentence};
    }
}

Query::Node QueryParser::parseOr()
{
    Node node{.kind = Node::Kind::Or};
    while (true) {
        if (is(Kind::Or))
            refuse(Translated::tr("“%1” at character %2 has nothing before it. Put a word on either side, or quotation marks around it to "
                                  "search for it."),
                m_tokens[m_at]);
        node.children.push_back(parseAnd());
        if (!is(Kind::Or))
            break;
        const QueryToken &operation = m_tokens[m_at++];
        if (atEnd() || is(Kind::CloseBracket))
            refuse(
                Translated::tr("“%1” at character %2 has nothing after it. Add a word, or put quotation marks around it to search for it."),
                operation);
    }
    return node.children.size() == 1 ? Node(node.children.front()) : node;
}

Query::Node QueryParser::parseAnd()
{
    Node node{.kind = Node::Kind::And};
    const QueryToken &first = m_tokens[m_at]; // Callers see to it that there is one.
    while (!atEnd() && !is(Kind::Or) && !is(Kind::CloseBracket)) {
        if (is(Kind::And)) {
            const QueryToken &operation = m_tokens[m_at++];
            if (node.children.empty())
                refuse(Translated::tr("“%1” at character %2 has nothing before it. Put a word on either side, or quotation marks around it "
                                      "to search for it."),
                    operation);
            if (atEnd() || is(Kind::Or) || is(Kind::And) || is(Kind::CloseBracket))
                refuse(Translated::tr(
                           "“%1” at character %2 has nothing after it. Add a word, or put quotation marks around it to search for it."),
                    operation);
        }
        node.children.push_back(parseNegatable());
    }
    if (node.children.empty())
        refuse(Translated::tr("The bracket “%1” at character %2 closes nothing. Remove it, or open one before it."), first);
    const auto isNot = [](const Node &child) { return child.kind == Node::Kind::Not; };
    if (std::all_of(node.children.cbegin(), node.children.cend(), isNot))
        refuse(Translated::tr("“%1” at character %2 only says what to leave out. Add a word that the articles must have."), first);
    return node.children.size() == 1 ? Node(node.children.front()) : node;
}

Query::Node QueryParser::parseNegatable()
{
    if (!is(Kind::Not) && !is(Kind::Minus)) {
        if (is(Kind::OpenBracket))
            return parseBrackets();
        return is(Kind::Near) ? parseNear() : is(Kind::Field) ? parseFilter() : parseTerm();
    }
    const QueryToken &operation = m_tokens[m_at++];
    if (atEnd() || is(Kind::Or) || is(Kind::And) || is(Kind::CloseBracket))
        refuse(
            Translated::tr(
                "“%1” at character %2 has nothing after it. Add the word to leave out, or put quotation marks around it to search for it."),
            operation);
    if (is(Kind::Not) || is(Kind::Minus))
        refuse(Translated::tr("“%1” at character %2 stands twice. Say once what to leave out."), m_tokens[m_at]);
    Node node{.kind = Node::Kind::Not};
    node.children.push_back(parseNegatable());
    return node;
}

Query::Node QueryParser::parseBrackets()
{
    const QueryToken &bracket = m_tokens[m_at++];
    if (++m_depth > deepest)
        refuse(Translated::tr("There are more than 8 brackets inside each other at character %2. Use fewer."), bracket);
    if (is(Kind::CloseBracket))
        refuse(Translated::tr("The brackets at character %2 are empty. Put a word between them, or remove them."), bracket);
    if (atEnd())
        refuse(Translated::tr("The bracket “%1” at character %2 is not closed. Add “)”, or remove it."), bracket);
    Node node = parseOr();
    if (!is(Kind::CloseBracket))
        refuse(Translated::tr("The bracket “%1” at character %2 is not closed. Add “)”, or remove it."), bracket);
    ++m_at;
    --m_depth;
    return node;
}

Query::Node QueryParser::parseNear()
{
    const QueryToken &name = m_tokens[m_at++];
    ++m_at; // Its bracket: without one it is no Near token.
    Node node{.kind = Node::Kind::Near, .distance = defaultDistance};
    while (is(Kind::Word) || is(Kind::Phrase) || is(Kind::Prefix))
        node.children.push_back(parseTerm());
    if (is(Kind::Comma))
        parseNearDistance(node);
    if (is(Kind::UnclosedPhrase) || is(Kind::LoneStar))
        parseTerm();
    if (atEnd())
        refuse(Translated::tr("The bracket of “%1” at character %2 is not closed. Write, for example, NEAR(talks Geneva, 5)."), name);
    if (!is(Kind::CloseBracket))
        refuse(Translated::tr("“%1” at character %2 cannot stand inside NEAR, which takes words and phrases: NEAR(talks Geneva, 5)."),
            m_tokens[m_at]);
    if (node.children.size() < 2)
        refuse(Translated::tr("“%1” at character %2 needs two words that are near each other, for example NEAR(talks Geneva, 5)."), name);
    ++m_at;
    return node;
}

void QueryParser::parseNearDistance(Node &near)
{
    const QueryToken &comma = m_tokens[m_at++];
    bool isNumber = false;
    if (is(Kind::Word))
        near.distance = text(m_tokens[m_at]).toInt(&isNumber);
    if (!isNumber || near.distance < 0 || near.distance > widestDistance)
        refuse(Translated::tr(
                   "After the “%1” at character %2 goes the number of words that may stand between, up to 1000: NEAR(talks Geneva, 5)."),
            comma);
    ++m_at;
}

Query::Node QueryParser::parseFilter()
{
    const QueryToken &name = m_tokens[m_at++];
    const auto field = fieldFromName(text(name).chopped(1));
    if (!field)
        refuse(
            Translated::tr(
                "There is no field “%1” (character %2). Fields are source:, title:, before:, after: and on:. To search for it as text, put "
                "quotation marks around it."),
            name);
    const bool hasValue = !atEnd() && m_tokens[m_at].span.start == name.span.end;
    if (!hasValue || !(is(Kind::Word) || is(Kind::Phrase) || is(Kind::Prefix) || is(Kind::UnclosedPhrase)))
        refuse(Translated::tr("“%1” at character %2 needs a value right after the colon, for example source:Reuters or after:2025-08-15."),
            name);
    const QueryToken &value = m_tokens[m_at];
    Node node = parseTerm();
    node.kind = Node::Kind::Filter;
    node.field = *field;
    if (*field == Query::Field::Source || *field == Query::Field::Title)
        return node;
    node.date = EventDate::fromEdtf(node.text);
    if (node.prefix || !node.date || node.date->precision() == EventDate::Precision::Minute)
        refuse(Translated::tr("“%1” at character %2 is not a date. Write a year, month or day: 2025, 2025-08 or 2025-08-20."), value);
    return node;
}

Query::Node QueryParser::parseTerm()
{
    const QueryToken &token = m_tokens[m_at++];
    if (token.kind == Kind::UnclosedPhrase)
        refuse(Translated::tr("The quotation mark at character %2 is not closed (%1). Add one at the end of the phrase."), token);
    if (token.kind == Kind::LoneStar)
        refuse(Translated::tr("The “%1” at character %2 ends no word. Write the beginning of a word before it, for example sanction*."),
            token);
    if (token.kind == Kind::Comma)
        refuse(Translated::tr("The “%1” at character %2 cannot stand here."), token);
    QStringView term = text(token);
    const bool prefix = term.endsWith(u'*');
    if (prefix)
        term.chop(1);
    if (token.kind == Kind::Phrase)
        term = term.mid(1).chopped(1);
    if (!isSearchable(term))
        refuse(Translated::tr("There is no word between the quotation marks at character %2. Write one, or remove them."), token);
    if (prefix && lettersAtEnd(term) < shortestPrefix)
        refuse(Translated::tr("“%1” at character %2 is too short: before the star there must be at least two letters."), token);
    if (++m_terms > mostTerms)
        refuse(Translated::tr("The query has more than 200 words. Use fewer, or search for a shorter passage in quotation marks."));
    return {.kind = Node::Kind::Term, .text = term.toString(), .prefix = prefix};
}

} // namespace Parallax

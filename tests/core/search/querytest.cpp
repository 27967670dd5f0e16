// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"

#include "core/search/ftsexpression.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// What FTS5 is asked for a query about the text alone.
QString fts(QStringView text)
{
    const auto query = Query::fromText(text);
    if (!query)
        return u"error: "_s + query.error().message;
    return isTextOnly(query->root) ? ftsExpression(query->root) : u"has a filter"_s;
}

Query::Node filter(QStringView text)
{
    const auto query = Query::fromText(text);
    INFO(text.toString().toStdString());
    REQUIRE(query.ok());
    REQUIRE(query->root.kind == Query::Node::Kind::Filter);
    return query->root;
}

QString refusal(QStringView text)
{
    const auto query = Query::fromText(text);
    INFO(text.toString().toStdString());
    REQUIRE(!query.ok());
    CHECK(!query.error().message.contains(u"%1"));
    CHECK(!query.error().message.contains(u"%2"));
    CHECK(query.error().message.endsWith(u'.'));
    return query.error().message;
}

} // namespace

TEST_CASE("words, phrases and what they begin with")
{
    CHECK(fts(u"sanctions relief") == uR"("sanctions" AND "relief")"_s);
    CHECK(fts(uR"("road to nowhere")") == uR"("road to nowhere")"_s);
    CHECK(fts(u"“road to nowhere”") == uR"("road to nowhere")"_s);
    CHECK(fts(u"sanction*") == uR"("sanction"*)"_s);
    CHECK(fts(uR"("foreign min"*)") == uR"("foreign min"*)"_s);
    CHECK(fts(u"U.S. co-operation don't") == uR"("U.S." AND "co-operation" AND "don't")"_s);
}

TEST_CASE("operators, from the one that binds tightest")
{
    CHECK(fts(u"ceasefire OR truce") == uR"("ceasefire" OR "truce")"_s);
    CHECK(fts(u"grain NOT corn") == uR"("grain" NOT ("corn"))"_s);
    CHECK(fts(u"grain -corn") == uR"("grain" NOT ("corn"))"_s);
    CHECK(fts(u"-corn grain") == uR"("grain" NOT ("corn"))"_s);
    CHECK(fts(u"a1 b1 OR c1 NOT d1") == uR"(("a1" AND "b1") OR ("c1" NOT ("d1")))"_s);
    CHECK(fts(u"a1 AND b1 -c1 -d1") == uR"(("a1" AND "b1") NOT ("c1" OR "d1"))"_s);
    CHECK(fts(u"(truce OR ceasefire) Gaza") == uR"(("truce" OR "ceasefire") AND "Gaza")"_s);
    CHECK(fts(u"grain -(corn OR wheat)") == uR"("grain" NOT (("corn" OR "wheat")))"_s);
    CHECK(fts(u"and or not near") == uR"("and" AND "or" AND "not" AND "near")"_s);
    CHECK(fts(uR"("NOT" "OR")") == uR"("NOT" AND "OR")"_s);
}

TEST_CASE("NEAR")
{
    CHECK(fts(u"NEAR(Lavrov Geneva, 5)") == uR"(NEAR("Lavrov" "Geneva", 5))"_s);
    CHECK(fts(u"NEAR(Lavrov Geneva)") == uR"(NEAR("Lavrov" "Geneva", 10))"_s);
    CHECK(fts(uR"(NEAR("foreign minister" talk* Geneva, 3) peace)") == uR"(NEAR("foreign minister" "talk"* "Geneva", 3) AND "peace")"_s);
}

TEST_CASE("punctuation that stands alone and control characters only separate")
{
    CHECK(fts(u"grain & corn — wheat - oats") == uR"("grain" AND "corn" AND "wheat" AND "oats")"_s);
    const QString withNull = u"grain"_s + QChar(u'\0') + u"corn"_s;
    CHECK(fts(withNull) == uR"("grain" AND "corn")"_s);
    CHECK(fts(u'"' + withNull + u'"') == uR"("grain corn")"_s);
    CHECK(fts(u"10:30 https://example.org") == uR"("10:30" AND "https://example.org")"_s);
}

TEST_CASE("fields ask for what is known of an article")
{
    using Field = Query::Field;
    CHECK(filter(u"source:Reuters") == Query::Node{.kind = Query::Node::Kind::Filter, .text = u"Reuters"_s, .field = Field::Source});
    CHECK(filter(uR"(title:"peace plan")").text == u"peace plan"_s);
    CHECK(filter(u"title:sanct*").prefix);
    CHECK(filter(u"After:2022-02").field == Field::After);
    CHECK(filter(u"after:2022-02").date->precision() == EventDate::Precision::Month);
    CHECK(filter(u"before:2025-08-20").date->toEdtf() == u"2025-08-20"_s);
    CHECK(filter(u"on:2025").field == Field::On);
    CHECK(Query::fromText(u"talks -source:Reuters OR on:2025").ok());
}

TEST_CASE("a malformed query is refused with its place")
{
    CHECK(refusal(u"").startsWith(u"There is nothing to search for."));
    CHECK(refusal(u" - & ").startsWith(u"There is nothing to search for."));
    CHECK(refusal(uR"(peace "road to)").startsWith(uR"(The quotation mark at character 7 is not closed ("road to).)"));
    CHECK(refusal(uR"(peace "")").startsWith(u"There is no word between the quotation marks at character 7."));
    CHECK(refusal(u"NOT").startsWith(u"“NOT” at character 1 has nothing after it."));
    CHECK(refusal(u"NOT corn").startsWith(u"“NOT” at character 1 only says what to leave out."));
    CHECK(refusal(u"-corn -wheat").startsWith(u"“-” at character 1 only says what to leave out."));
    CHECK(refusal(u"grain OR NOT corn").startsWith(u"“NOT” at character 10 only says what to leave out."));
    CHECK(refusal(u"grain NOT -corn").startsWith(u"“-” at character 11 stands twice."));
    CHECK(refusal(u"AND corn").startsWith(u"“AND” at character 1 has nothing before it."));
    CHECK(refusal(u"grain AND").startsWith(u"“AND” at character 7 has nothing after it."));
    CHECK(refusal(u"grain AND OR corn").startsWith(u"“AND” at character 7 has nothing after it."));
    CHECK(refusal(u"OR corn").startsWith(u"“OR” at character 1 has nothing before it."));
    CHECK(refusal(u"(grain OR)").startsWith(u"“OR” at character 8 has nothing after it."));
    CHECK(refusal(u"grain ()").startsWith(u"The brackets at character 7 are empty."));
    CHECK(refusal(u"(grain").startsWith(u"The bracket “(” at character 1 is not closed."));
    CHECK(refusal(u"grain (").startsWith(u"The bracket “(” at character 7 is not closed."));
    CHECK(refusal(u"grain)").startsWith(u"The bracket “)” at character 6 closes nothing."));
    CHECK(refusal(u")").startsWith(u"The bracket “)” at character 1 closes nothing."));
    CHECK(refusal(u"*").startsWith(u"The “*” at character 1 ends no word."));
    CHECK(refusal(u"sanc*tion").startsWith(u"The “*” at character 5 ends no word."));
    CHECK(refusal(u"s*").startsWith(u"“s*” at character 1 is too short"));
    CHECK(refusal(u"U.S*").startsWith(u"“U.S*” at character 1 is too short"));
}

TEST_CASE("a malformed NEAR or field is refused with its place")
{
    CHECK(refusal(u"NEAR(Lavrov)").startsWith(u"“NEAR” at character 1 needs two words"));
    CHECK(refusal(u"NEAR()").startsWith(u"“NEAR” at character 1 needs two words"));
    CHECK(refusal(u"NEAR(Lavrov Geneva").startsWith(u"The bracket of “NEAR” at character 1 is not closed."));
    CHECK(refusal(u"NEAR(Lavrov Geneva, soon)").startsWith(u"After the “,” at character 19"));
    CHECK(refusal(u"NEAR(Lavrov Geneva, 5000)").startsWith(u"After the “,” at character 19"));
    CHECK(refusal(u"NEAR(Lavrov Geneva,)").startsWith(u"After the “,” at character 19"));
    CHECK(refusal(u"NEAR(Lavrov OR Geneva)").startsWith(u"“OR” at character 13 cannot stand inside NEAR"));
    CHECK(refusal(u"NEAR(Lavrov, 5 Geneva)").startsWith(u"“Geneva” at character 16 cannot stand inside NEAR"));
    CHECK(refusal(u"sourc:BBC").startsWith(u"There is no field “sourc:” (character 1)."));
    CHECK(refusal(u"talks source:").startsWith(u"“source:” at character 7 needs a value"));
    CHECK(refusal(u"source: BBC").startsWith(u"“source:” at character 1 needs a value"));
    CHECK(refusal(u"after:yesterday").startsWith(u"“yesterday” at character 7 is not a date."));
    CHECK(refusal(u"after:2025-02-30").startsWith(u"“2025-02-30” at character 7 is not a date."));
    CHECK(refusal(u"on:20*").startsWith(u"“20*” at character 4 is not a date."));
    CHECK(refusal(u"on:2025-08-20T04:46").startsWith(u"“2025-08-20T04:46” at character 4 is not a date."));
}

TEST_CASE("a query that no person types is refused before it costs anything")
{
    CHECK(refusal(QString(9, u'(') + u"grain"_s + QString(9, u')')).contains(u"more than 8 brackets"));
    CHECK(refusal(u"grain "_s.repeated(201)).contains(u"more than 200 words"));
    CHECK(fts(QString(8, u'(') + u"grain"_s + QString(8, u')')) == uR"("grain")"_s);
    CHECK(refusal(QString(1'000'000, u'(')).contains(u"more than 8 brackets"));
}

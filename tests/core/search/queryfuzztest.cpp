// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searcher.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>
#include <QTemporaryDir>

#include <random>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QString randomQuery(std::mt19937 &random)
{
    static const QStringList pieces{u"grain"_s, u"corn"_s, u"AND"_s, u"OR"_s, u"NOT"_s, u"NEAR"_s, u"NEAR("_s, u"("_s, u")"_s, u"\""_s,
        u"“"_s, u"”"_s, u"*"_s, u","_s, u"-"_s, u"+"_s, u"^"_s, u"{"_s, u"}"_s, u":"_s, u"text:"_s, u"article_search"_s, u"source:"_s,
        u"title:"_s, u"on:"_s, u"before:2025"_s, u"2025-08"_s, u"5"_s, u"'"_s, u"''"_s, u"%"_s, u"?"_s, u";"_s, u"--"_s, u"\\"_s,
        QString(QChar(u'\0')), QString(QChar(0xd800)), QString(QChar(0xe000)), u"😀"_s, u"́"_s, u"עברית"_s, u"中"_s, u"ǅ"_s, u"ß"_s, u"\n"_s,
        u"gr*"_s, u"\"gr co\"*"_s, u"\U0001F1FA"_s};
    QString query;
    const int count = int(random() % 12) + 1;
    for (int i = 0; i < count; ++i) {
        query += pieces[qsizetype(random() % quint32(pieces.size()))];
        if (random() % 3 != 0)
            query += u' ';
    }
    return query;
}

} // namespace

TEST_CASE("whatever is typed, the answer is results or a sentence, never an error of SQL")
{
    const QTemporaryDir dir;
    const auto project = makeProject(dir, {u"grain\n\ncorn and 中 😀 'quoted'"_s, u"corn\n\n2025-08 grain"_s});
    const auto searcher = Searcher::open(project->path());
    std::mt19937 random(20250820);
    int searched = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomQuery(random);
        const auto query = Query::fromText(text);
        INFO(text.toStdString());
        if (!query) {
            REQUIRE(query.error().message.endsWith(u'.'));
            continue;
        }
        ++searched;
        const auto order = i % 2 == 0 ? SearchOptions::Order::Ranked : SearchOptions::Order::NewestFirst;
        const auto results = (*searcher)->search(*query, {.order = order});
        INFO((results.ok() ? std::string() : results.error().message.toStdString()));
        REQUIRE(results.ok());
        REQUIRE((*searcher)->hits(*query, 1).ok());
    }
    // Else the pieces make no queries and nothing was tried.
    CHECK(searched > 2000);
}

TEST_CASE("the deepest query that is allowed fits the parser of FTS5")
{
    const QTemporaryDir dir;
    const auto project = makeProject(dir, {u"grain"_s});
    const auto searcher = Searcher::open(project->path());
    const auto nested = [](const QString &before, const QString &after) {
        QString query = u"grain"_s;
        for (int depth = 0; depth < 8; ++depth)
            query = u'(' + before + query + after + u')';
        return query;
    };
    const QStringList queries{nested(u"aa OR bb "_s, u" NOT cc"_s), nested(u"aa OR bb -"_s, {}), nested(u"aa bb -"_s, u" OR cc"_s),
        nested(u"aa -bb -"_s, {}), nested(u"aa OR NEAR(bb cc) NOT "_s, u" OR dd"_s), u"w1"_s + u" OR w1"_s.repeated(150),
        u"w1 "_s.repeated(200), u"w1 -"_s.repeated(199) + u"w1"_s};
    for (const QString &text : queries) {
        const auto query = Query::fromText(text);
        INFO((query ? std::string() : query.error().message.toStdString()));
        REQUIRE(query.ok());
        const auto results = (*searcher)->search(*query, {.order = SearchOptions::Order::Ranked});
        INFO((results.ok() ? std::string() : results.error().message.toStdString()));
        CHECK(results.ok());
    }
}

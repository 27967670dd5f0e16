// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/longtexthits.h"

#include "core/search/ftsexpression.h"
#include "core/search/searcher.h"
#include "core/search/snapshot.h"
#include "core/storage/statement.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

#include <random>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE("pieces have every place in one core, and words on either side")
{
    const QString text = u"one two — three four five six"_s;
    const auto pieces = piecesOf(text, 8, 1);
    QStringList cores;
    QStringList wholes;
    for (const TextPiece &piece : pieces) {
        cores.append(text.mid(piece.core.start, piece.core.length()));
        wholes.append(text.mid(piece.whole.start, piece.whole.length()).trimmed());
    }
    CHECK(cores.join(QString()) == text);
    CHECK(cores == QStringList{u"one two —"_s, u" three four"_s, u" five six"_s});
    CHECK(wholes == QStringList{u"one two — three"_s, u"two — three four five"_s, u"four five six"_s});
    CHECK(piecesOf(u"", 8, 1).empty());
    CHECK(piecesOf(QString(50, u'x'), 8, 3) == std::vector<TextPiece>{{{0, 50}, {0, 50}}});
}

TEST_CASE("a long text has the hits that FTS5 marks in it whole")
{
    const QStringList words{
        u"grain"_s, u"corn"_s, u"Odesa,"_s, u"“ships"_s, u"sailed.”\n\n"_s, u"—"_s, u"😀"_s, u"é"_s, u"grain-ship"_s, u"wheat"_s};
    std::mt19937 random(1);
    QString text;
    while (text.size() < 150'000)
        text += words[qsizetype(random() % quint32(words.size()))] + u' ';
    const QTemporaryDir dir;
    const auto project = makeProject(dir);
    const qint64 key = addArticle(*project, text);
    const auto searcher = Searcher::open(project->path());

    Database database(project->path(), Database::Mode::ReadOnly);
    for (const QString &typed :
        {u"grain"_s, u"\"grain corn\" OR \"corn wheat\""_s, u"shi*"_s, u"NEAR(grain corn wheat, 3)"_s, u"e -wheat"_s, u"barley"_s}) {
        const auto query = Query::fromText(typed);
        Statement highlight(database, u"SELECT highlight(article_search, 0, ?, ?) FROM article_search WHERE article_search MATCH ?");
        const Marks marks = Marks::pair(0);
        highlight.bind(QString(marks.open)).bind(QString(marks.close)).bind(anyTermExpression(query->root));
        const auto expected = highlight.next() ? withoutMarks(highlight.text(0), marks, false).spans : std::vector<TextSpan>();
        INFO(typed.toStdString());
        CHECK((typed == "barley"_L1) == expected.empty());
        CHECK((*searcher)->hits(*query, key).value() == expected);
    }
}

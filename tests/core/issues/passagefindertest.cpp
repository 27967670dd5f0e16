// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/passagefinder.h"

#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    for (const TextSpan span : plainSentences(text, {{{0, text.size()}, BlockKind::Body, {}}}))
        sentences.append(text.mid(span.start, span.length()));
    return sentences;
}

} // namespace

TEST_CASE("Sentences end at stops and lines, not at initials, numbers and abbreviations before small letters")
{
    CHECK(sentencesOf(u"One. Two! “Three?” Four"_s) == QStringList{u"One."_s, u"Two!"_s, u"“Three?”"_s, u"Four"_s});
    CHECK(sentencesOf(u"A headline\n\nThe U.S. Senate met J. Doe.\n"_s) == QStringList{u"A headline"_s, u"The U.S. Senate met J. Doe."_s});
    CHECK(sentencesOf(u"About 3.5 per cent, i.e. a lot... and more."_s).size() == 1);
    CHECK(sentencesOf(u"…………"_s).size() == 1);
    CHECK(sentencesOf({}).isEmpty());
}

TEST_CASE("Boilerplate holds no passage")
{
    const QString text = u"Fish. Read also: fish"_s;
    const auto spans = plainSentences(text, {{{0, 5}, BlockKind::Body, {}}, {{6, 21}, BlockKind::Boilerplate, u"read-also"_s}});
    CHECK(spans == std::vector<TextSpan>{{0, 5}});
}

TEST_CASE("What a query finds in a project is counted in articles and in passages")
{
    QTemporaryDir dir;
    const auto project = Test::makeProject(dir,
        {u"Quotas\nThe fishing quota was cut. Fishermen protest.\nA quota for fishing is a quota."_s,
            u"Fishing\nNobody fishes. Quota is a word."_s, u"Other\nNothing here."_s, u"More\nA fishing\tquota, again."_s});
    const auto finds = findPassages(project->path(), u"fishing quota"_s, Progress());
    REQUIRE(finds.ok());
    CHECK(finds->articles == 3);
    CHECK(finds->looked == 3);
    CHECK(finds->passages == 3);
    REQUIRE(finds->first.size() == 2);
    CHECK(finds->first[0].title == u"More");
    CHECK(finds->first[0].text == u"A fishing quota, again.");
    CHECK(finds->first[0].words == TextSpan{7, 20});
    CHECK(finds->first[0].wordsInText == TextSpan{2, 15});
    CHECK(finds->first[1].text == u"The fishing quota was cut.");
}

TEST_CASE("A query that cannot be counted says why")
{
    QTemporaryDir dir;
    const auto project = Test::makeProject(dir, {u"A\nb"_s});
    CHECK(findPassages(project->path(), u"(fish"_s, Progress()).error().message.startsWith(u"The bracket"));
    CHECK(findPassages(project->path(), u"source:Herald"_s, Progress()).error().message
        == u"The query has no word that a passage could hold.");
    CHECK(findPassages(project->path(), u"fish"_s, Progress())->articles == 0);
}

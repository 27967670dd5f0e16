// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/paragraphs.h"

#include "tests/testlib/testdata.h"
#include "ui/reader/heightindex.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

#include <numeric>
#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// "T:text|B:text+": kind, words, and a plus when the next piece continues it.
QString shown(QStringView text, const std::vector<Block> &blocks)
{
    QStringList pieces;
    for (const Paragraph &p : splitParagraphs(text, blocks)) {
        const QChar kind = p.kind == ParagraphKind::Title ? u'T'
            : p.kind == ParagraphKind::Subheading         ? u's'
            : p.kind == ParagraphKind::Boilerplate        ? u'x'
                                                          : u'b';
        pieces += QString(kind) + (p.continues ? u"+"_s : u":"_s) + text.sliced(p.span.start, p.span.length()).toString();
    }
    return pieces.join(u'|');
}

Block block(QStringView text, QStringView part, BlockKind kind)
{
    const qsizetype start = text.indexOf(part);
    REQUIRE(start >= 0);
    return {{start, start + part.size()}, kind, {}};
}

} // namespace

TEST_CASE("Lines become paragraphs, blank ones and outer white space vanish")
{
    CHECK(shown(u"", {}).isEmpty());
    CHECK(shown(u" \n\t\n\u00a0\n", {}).isEmpty());
    CHECK(shown(u"one\n\n\n  two \nthree", {}) == u"b:one|b:two|b:three");
}

TEST_CASE("Only headline and boilerplate are set apart in a line; datelines and quotations run on")
{
    const QString text = u"date 2025 GENEVA - Talks “went on” there. Log in"_s;
    const std::vector<Block> blocks{block(text, u"date 2025", BlockKind::Boilerplate), block(text, u"GENEVA -", BlockKind::Dateline),
        block(text, u"Talks", BlockKind::Body), block(text, u"“went on”", BlockKind::Quotation), block(text, u"there.", BlockKind::Body),
        block(text, u"Log in", BlockKind::Boilerplate)};
    CHECK(shown(text, blocks) == u"x:date 2025|b:GENEVA - Talks “went on” there.|x:Log in");
}

TEST_CASE("A block over several lines gives each line its kind")
{
    const QString text = u"Head\nRead also\nTags\nBody"_s;
    CHECK(shown(text,
              {block(text, u"Head", BlockKind::Headline), block(text, u"Read also\nTags", BlockKind::Boilerplate),
                  block(text, u"Body", BlockKind::Body)})
        == u"T:Head|x:Read also|x:Tags|b:Body");
}

TEST_CASE("Long lines are cut at sentence ends, else at spaces, never inside a cluster")
{
    SECTION("sentences")
    {
        const QString sentence = u"The talks went on until both sides agreed to meet again. "_s;
        const QString text = sentence.repeated(400);
        const auto pieces = splitParagraphs(text, {});
        REQUIRE(pieces.size() > 1);
        qsizetype covered = 0;
        for (const Paragraph &p : pieces) {
            CHECK(p.span.length() <= longestPiece);
            CHECK(text[p.span.end - 1] == u'.');
            CHECK(p.continues == (p.span.start > 0));
            CHECK(QStringView(text).sliced(covered, p.span.start - covered).trimmed().isEmpty());
            covered = p.span.end;
        }
    }
    SECTION("a million letters without a break")
    {
        const QString text(1'000'000, u'x');
        const auto pieces = splitParagraphs(text, {});
        qsizetype covered = 0;
        for (const Paragraph &p : pieces) {
            REQUIRE(p.span.start == covered);
            REQUIRE(p.span.length() <= longestPiece);
            covered = p.span.end;
        }
        CHECK(covered == text.size());
    }
    SECTION("families of emoji")
    {
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
        for (const Paragraph &p : splitParagraphs(u"a"_s + family.repeated(4000), {}))
            REQUIRE((p.span.start == 0 || (p.span.start - 1) % family.size() == 0));
    }
}

TEST_CASE("An offset belongs to the paragraph that holds it or ends before it")
{
    const auto paragraphs = splitParagraphs(u"  ab\n\ncd", {});
    CHECK(paragraphAt(paragraphs, 0) == 0);
    CHECK(paragraphAt(paragraphs, 3) == 0);
    CHECK(paragraphAt(paragraphs, 5) == 0);
    CHECK(paragraphAt(paragraphs, 6) == 1);
    CHECK(paragraphAt(paragraphs, 100) == 1);
    CHECK(paragraphAt({}, 4) == 0);
}

TEST_CASE("The index of heights agrees with adding them up")
{
    std::mt19937 random(7);
    for (const size_t count : {1U, 2U, 7U, 8U, 100U}) {
        std::vector<int> heights(count);
        for (int &height : heights)
            height = 1 + int(random() % 50);
        HeightIndex index;
        index.assign(heights);
        for (int change = 0; change < 50; ++change) {
            const size_t which = random() % count;
            heights[which] = int(random() % 50) + 1;
            index.setHeight(int(which), heights[which]);
            const int total = std::accumulate(heights.begin(), heights.end(), 0);
            REQUIRE(index.total() == total);
            const int y = int(random() % unsigned(total));
            const int at = index.at(y);
            REQUIRE(index.top(at) == std::accumulate(heights.begin(), heights.begin() + at, 0));
            REQUIRE((index.top(at) <= y && y < index.top(at) + heights[size_t(at)]));
        }
        CHECK(index.at(-5) == 0);
        CHECK(index.at(1'000'000) == int(count) - 1);
    }
    CHECK(HeightIndex().at(0) == -1);
}

TEST_CASE("A headline below the first words of the text is a subheading")
{
    const QString text = u"Head\nBody\nPart two\nMore"_s;
    CHECK(shown(text,
              {block(text, u"Head", BlockKind::Headline), block(text, u"Body", BlockKind::Body),
                  block(text, u"Part two", BlockKind::Headline)})
        == u"T:Head|b:Body|s:Part two|b:More");
}

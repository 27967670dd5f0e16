// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingdocument.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using Kind = DocumentBlock::Kind;

QString plain(const TextRuns &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.kind == TextRun::Kind::LineBreak ? u"|"_s : run.text;
    return text;
}

const TextRun &only(const TextRuns &runs, TextRun::Kind kind)
{
    const TextRun *found = nullptr;
    for (const TextRun &run : runs) {
        if (run.kind == kind) {
            REQUIRE(!found);
            found = &run;
        }
    }
    REQUIRE(found);
    return *found;
}

QString sourceOf(const QString &markdown, TextSpan span)
{
    return markdown.mid(span.start, span.length());
}

} // namespace

TEST_CASE("Headings, paragraphs and emphasis become blocks and runs with their places")
{
    const QString markdown = u"# The talks\n\nThey *met* in **Genoa** and ~~left~~ `early`.\nNobody\nwon.\n\n***\n\nEnd"_s;
    const BriefingDocument document = readBriefing(markdown);
    REQUIRE(document.blocks.size() == 4);
    CHECK(document.blocks[0].kind == Kind::Heading);
    CHECK(document.blocks[0].level == 1);
    CHECK(plain(document.blocks[0].runs) == u"The talks"_s);
    CHECK(sourceOf(markdown, document.blocks[0].source) == u"# The talks"_s);
    const TextRuns &runs = document.blocks[1].runs;
    CHECK(plain(runs) == u"They met in Genoa and left early. Nobody won."_s);
    CHECK((runs[1].italic && runs[1].text == u"met"_s && sourceOf(markdown, runs[1].source) == u"met"_s));
    CHECK((runs[3].bold && runs[3].text == u"Genoa"_s));
    CHECK((runs[5].struck && runs[5].text == u"left"_s));
    CHECK((runs[7].code && runs[7].text == u"early"_s));
    CHECK(document.blocks[2].kind == Kind::Rule);
    CHECK(sourceOf(markdown, document.blocks[2].source) == u"***"_s);
    CHECK(sourceOf(markdown, document.blocks[3].source) == u"End"_s);
}

TEST_CASE("Places are counted in UTF-16 units whatever stands before them")
{
    const QString markdown = u"Grüße 😀 an Łódź — *naïve* 東京 **x**"_s;
    for (const TextRun &run : readBriefing(markdown).blocks.front().runs)
        CHECK(sourceOf(markdown, run.source) == run.text);
    const QString lone = u"a "_s + QChar(0xd83d) + u" *b* c"_s;
    const TextRuns runs = readBriefing(lone).blocks.front().runs;
    REQUIRE(runs.size() == 3);
    CHECK(runs[0].text == lone.left(4));
    CHECK(sourceOf(lone, runs[1].source) == u"b"_s);
}

TEST_CASE("Citations are numbered by their first use")
{
    const QString markdown =
        u"One [@nbc-2] two[@tass-1][@nbc-2].\n\n| a | b [@isw-1] |\n|---|---|\n| c [@tass-1] | d |\n\n> said [@bbc-1]"_s;
    const BriefingDocument document = readBriefing(markdown);
    CHECK(document.citations == QStringList({u"nbc-2"_s, u"tass-1"_s, u"isw-1"_s, u"bbc-1"_s}));
    const TextRun &run = document.blocks[0].runs[1];
    CHECK(run.kind == TextRun::Kind::Citation);
    CHECK(run.text == u"nbc-2"_s);
    CHECK(sourceOf(markdown, run.source) == citationMark(u"nbc-2"_s));
    REQUIRE(document.blocks[1].rows.size() == 2);
    CHECK(only(document.blocks[1].rows[1][0], TextRun::Kind::Citation).text == u"tass-1"_s);
    CHECK(document.blocks[2].quoted == 1);
}

TEST_CASE("What is no citation stays text")
{
    CHECK(readBriefing(u"`[@a]` \\[@b] [@c d] [@] [@e](https://example.org) @f\n\n    [@g]\n\n```\n[@h]\n```"_s).citations.isEmpty());
    CHECK(plain(readBriefing(u"\\[@b] stays"_s).blocks.front().runs) == u"[@b] stays"_s);
}

TEST_CASE("Assessments are marks, with what stands behind the colon")
{
    const QString markdown = u"It will fail. [assessment]\n\n[Assessment: high\nconfidence] It may."_s;
    const BriefingDocument document = readBriefing(markdown);
    CHECK(only(document.blocks[0].runs, TextRun::Kind::Assessment).text.isEmpty());
    const TextRun &second = document.blocks[1].runs.front();
    CHECK(second.kind == TextRun::Kind::Assessment);
    CHECK(second.text == u"high confidence"_s);
}

TEST_CASE("A mark with a colon behind it defines no link")
{
    const BriefingDocument document = readBriefing(u"[assessment]: yes\n\n> [@nbc-2]: https://example.org\n\nSo [assessment]"_s);
    REQUIRE(document.blocks.size() == 3);
    CHECK(document.blocks[0].runs.front().kind == TextRun::Kind::Assessment);
    CHECK(document.blocks[0].runs.back().text == u": yes"_s);
    CHECK(document.blocks[1].runs.front().kind == TextRun::Kind::Citation);
    CHECK(only(document.blocks[2].runs, TextRun::Kind::Assessment).link.isEmpty());
}

TEST_CASE("Lists keep their depth and numbers")
{
    const BriefingDocument document = readBriefing(u"- one\n  - two\n\n    goes on\n- three\n\n7. seven\n8. eight\n\n- \n- # head"_s);
    const auto &blocks = document.blocks;
    REQUIRE(blocks.size() == 9);
    CHECK((blocks[0].kind == Kind::ListItem && blocks[0].indent == 1 && blocks[0].number == 0));
    CHECK((blocks[1].kind == Kind::ListItem && blocks[1].indent == 2));
    CHECK((blocks[2].kind == Kind::Paragraph && blocks[2].indent == 2));
    CHECK((blocks[3].indent == 1 && plain(blocks[3].runs) == u"three"_s));
    CHECK((blocks[4].number == 7 && blocks[5].number == 8));
    CHECK((blocks[6].kind == Kind::ListItem && blocks[6].runs.empty()));
    CHECK((blocks[7].kind == Kind::ListItem && blocks[7].runs.empty()));
    CHECK((blocks[8].kind == Kind::Heading && blocks[8].indent == 1));
}

TEST_CASE("Tables have a head, alignments and runs in their cells")
{
    const BriefingDocument document = readBriefing(u"| a | **b** | c |\n|---|:-:|--:|\n| 1 | x\\|y | |\n"_s);
    REQUIRE(document.blocks.size() == 1);
    const DocumentBlock &table = document.blocks.front();
    CHECK(table.kind == Kind::Table);
    CHECK(table.columns == std::vector<Qt::Alignment>{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][1].front().bold);
    CHECK(plain(table.rows[1][1]) == u"x|y"_s);
    CHECK(table.rows[1][2].empty());
}

TEST_CASE("A building block is what stands between its comments, also right behind a table")
{
    const QString markdown =
        u"Text\n<!-- block: positions-table issue=\"a\" issue=\"b &quot;c&quot;\" -->\n| a | b |\n|---|---|\n| 1 | 2 |\n"
        u"<!-- end -->\nAfter\n\n<!-- a hint to the writer -->\n\nLast"_s;
    const BriefingDocument document = readBriefing(markdown);
    REQUIRE(document.buildingBlocks.size() == 1);
    const BuildingBlockPlace &place = document.buildingBlocks.front();
    CHECK(place.name == u"positions-table"_s);
    REQUIRE(place.options.size() == 2);
    CHECK(place.options[1] == std::pair(u"issue"_s, u"b \"c\""_s));
    CHECK(sourceOf(markdown, place.source).startsWith(u"<!-- block"));
    CHECK(sourceOf(markdown, place.source).endsWith(u"<!-- end -->"));
    CHECK(sourceOf(markdown, place.content) == u"\n| a | b |\n|---|---|\n| 1 | 2 |\n"_s);
    REQUIRE(document.blocks.size() == 4);
    CHECK(document.blocks[0].buildingBlock == -1);
    CHECK(document.blocks[1].kind == Kind::Table);
    CHECK(document.blocks[1].rows.size() == 2);
    CHECK(document.blocks[1].buildingBlock == 0);
    CHECK(document.blocks[2].buildingBlock == -1);
    CHECK(plain(document.blocks[2].runs) == u"After"_s);
    CHECK(plain(document.blocks[3].runs) == u"Last"_s);
}

TEST_CASE("Comments in code, unclosed blocks and ends alone are no building blocks")
{
    CHECK(readBriefing(u"```\n<!-- block: sources -->\n<!-- end -->\n```"_s).buildingBlocks.empty());
    CHECK(readBriefing(u"<!-- block: sources -->\ntext"_s).buildingBlocks.empty());
    CHECK(readBriefing(u"<!-- end -->"_s).buildingBlocks.empty());
    const BriefingDocument twice = readBriefing(u"<!-- block: a -->\n<!-- block: b -->\nx\n<!-- end -->"_s);
    REQUIRE(twice.buildingBlocks.size() == 1);
    CHECK(twice.buildingBlocks.front().name == u"b"_s);
}

TEST_CASE("A picture alone is a block, and raw HTML is shown as it is written")
{
    const BriefingDocument document = readBriefing(
        u"![Time line](parallax:chronology?from=2025&amp;to=2026)\n\n![](x.png)\n\nSee ![it](y.png) here\n\n<b>bold</b>\n\nWith <i>x</i>"_s);
    REQUIRE(document.blocks.size() == 5);
    CHECK(document.blocks[0].kind == Kind::Picture);
    CHECK(document.blocks[0].picture == u"parallax:chronology?from=2025&to=2026"_s);
    CHECK(plain(document.blocks[0].runs) == u"Time line"_s);
    CHECK((document.blocks[1].kind == Kind::Picture && document.blocks[1].picture == u"x.png"_s));
    CHECK(document.blocks[2].kind == Kind::Paragraph);
    CHECK(document.blocks[2].runs[1].link == u"y.png"_s);
    CHECK(plain(document.blocks[3].runs) == u"<b>bold</b>"_s);
    CHECK(plain(document.blocks[4].runs) == u"With <i>x</i>"_s);
}

TEST_CASE("Links, entities, hard breaks and code are read")
{
    const QString markdown =
        u"[Words](https://example.org/a?b=1&amp;c) and https://example.org/x &mdash; &#x41; &nosuch;  \nnext\\\nlast\n\n```\na\n\n  b\n```"_s;
    const BriefingDocument document = readBriefing(markdown);
    CHECK(plain(document.blocks[0].runs) == u"Words and https://example.org/x — A &nosuch;|next|last"_s);
    CHECK(document.blocks[0].runs[0].link == u"https://example.org/a?b=1&c"_s);
    CHECK(document.blocks[0].runs[2].link == u"https://example.org/x"_s);
    CHECK(plain(document.blocks[1].runs) == u"a\n\n  b"_s);
    CHECK(document.blocks[1].kind == Kind::Code);
}

TEST_CASE("The rule of a table may be short")
{
    for (const QString &rule : {u"|--|--|"_s, u"|-|-|"_s, u"-|:-:"_s, u"| - | -: |"_s, u"|----|:--|"_s}) {
        INFO(rule.toStdString());
        const QString text = u"One.\n\n| a | b |\n"_s + rule + u"\n| **c**[@x] | d |\n\nTwo.\n"_s;
        const BriefingDocument document = readBriefing(text);
        REQUIRE(document.blocks.size() == 3);
        const DocumentBlock &table = document.blocks[1];
        REQUIRE(table.kind == DocumentBlock::Kind::Table);
        REQUIRE(table.rows.size() == 2);
        const TextRuns &cell = table.rows[1][0];
        CHECK(text.mid(cell.front().source.start, cell.front().source.length()) == u"c"_s);
        CHECK(text.mid(cell.back().source.start, cell.back().source.length()) == u"[@x]"_s);
        const TextSpan after = document.blocks[2].source;
        CHECK(text.mid(after.start, after.length()) == u"Two."_s);
    }
    // What is no table stays as it is written.
    const BriefingDocument code = readBriefing(u"```\na | b\n-|-\n```\n\n- x | y\n- | -\n"_s);
    CHECK(code.blocks.front().runs.front().text == u"a | b\n-|-"_s);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/shownruns.h"

#include "core/briefingexport/columnshares.h"
#include "core/briefingexport/documentwords.h"
#include "tests/core/briefingexport/samplebriefing.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QString spelled(const ShownRuns &runs)
{
    QStringList parts;
    for (const ShownRun &run : runs) {
        if (run.kind == ShownRun::Kind::Citations)
            parts << u"^"_s + run.text;
        else if (run.kind == ShownRun::Kind::LineBreak)
            parts << u"/"_s;
        else
            parts << run.text;
    }
    return parts.join(u'|');
}

QString shown(const QString &markdown)
{
    const BriefingDocument document = readBriefing(markdown);
    return document.blocks.empty() ? QString() : spelled(shownRuns(document.blocks.front().runs, document));
}

QString titleOf(const QString &markdown)
{
    return documentTitle(briefingOf(u"Name"_s, markdown).briefing).text;
}

} // namespace

TEST_CASE("Citations in a row are one group, with no space before it")
{
    CHECK(shown(u"One [@a-1] [@b-1], two[@b-1][@b-1]. Three.  [@c-1]"_s) == u"One|^1, 2|, two|^2|. Three.|^3"_s);
    CHECK(shown(u"[@a-1] One"_s) == u"^1| One"_s);
}

TEST_CASE("A judgement is named at the end of its paragraph, or behind its sentence")
{
    CHECK(shown(u"[assessment: high confidence] It will fail."_s) == u"It will fail.|Assessment, high confidence."_s);
    CHECK(shown(u"It will fail. [assessment] Others differ.[@a-1]"_s) == u"It will fail.|Assessment.| Others differ.|^1"_s);
    const auto judged = [](const QString &markdown) { return isAssessment(readBriefing(markdown).blocks.front()); };
    CHECK(judged(u"[assessment] It will fail.[@a-1]"_s));
    CHECK(judged(u"It will fail. [assessment]"_s));
    CHECK(!judged(u"It will fail. [assessment] Others differ.[@a-1]"_s));
    CHECK(!judged(u"Others differ.[@a-1]"_s));
    CHECK(!judged(u"It will fail. [assessment] Others differ."_s));
    CHECK(!judged(u"Others differ. It will fail. [assessment]"_s));
    CHECK(judged(u"It will fail [assessment]. Then it will be tried again. [assessment: low confidence]"_s));
    CHECK(!judged(u"As said."_s));
    CHECK(!judged(QString(u"**12**"_s)));
}

TEST_CASE("Stances of a cell stand below each other, their signs apart")
{
    const BriefingDocument document = readBriefing(u"| A |\n|---|\n| + supports · 2 [@a-1]; − opposes it + more |\n"_s);
    CHECK(spelled(shownCell(document.blocks.front().rows[1][0], document)) == u"+| supports · 2|^1|/|−| opposes it + more"_s);
}

TEST_CASE("Offsets into the Markdown stay right where spaces are cut")
{
    const QString markdown = u"[assessment]  One two [@a-1] three"_s;
    const BriefingDocument document = readBriefing(markdown);
    for (const ShownRun &run : shownRuns(document.blocks.front().runs, document)) {
        if (run.kind == ShownRun::Kind::Text)
            CHECK(markdown.mid(run.source.start, run.source.length()) == run.text);
    }
}

TEST_CASE("Only addresses of the web and of mailboxes are links")
{
    CHECK(safeLink(u"https://example.org/a b?c=1"_s) == u"https://example.org/a%20b?c=1"_s);
    CHECK(safeLink(u"HTTP://example.org"_s) == u"http://example.org"_s);
    CHECK(safeLink(u"mailto:a@example.org"_s) == u"mailto:a@example.org"_s);
    for (const QString &address : {u"javascript:alert(1)"_s, u"java\nscript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s,
             u"//example.org"_s, u"x"_s, QString(), u"https://"_s, u"mailto:"_s, u"vbscript:x"_s})
        CHECK(safeLink(address).isNull());
}

TEST_CASE("Text for XML loses what XML cannot hold, and no more")
{
    CHECK(documentText(QString(QChar(0)) + u"a\u0001\u001b\u0085b\tc\nd"_s) == u"ab\tc\nd"_s);
    CHECK(documentText(u"\U0001F600"_s) == u"\U0001F600"_s);
    CHECK(documentText(QString(QChar(0xd83d)) + u"x"_s + QChar(0xde00) + QChar(0xffff)) == u"\ufffdx\ufffd\ufffd"_s);
}

TEST_CASE("A briefing's first heading is its title, its name stands in for one")
{
    CHECK(titleOf(u"# Whole *title*\n\ntext\n"_s) == u"Whole title"_s);
    CHECK(titleOf(u"## Part\n\ntext\n"_s) == u"Name"_s);
    CHECK(titleOf(u"# Cited [@a-1]\n"_s) == u"Name"_s);
    CHECK(titleOf(QString()) == u"Name"_s);
    CHECK(documentTitle(briefingOf(u"Name"_s, u"# T\n\n### Part\n\n#### Below\n"_s).briefing).raised == 2);
}

TEST_CASE("A picture is not called again what the heading above it is called")
{
    const QString picture = u"![the Ferry](parallax:chronology?)\n\n"_s;
    const auto pages = briefingOf(u"Name"_s, picture + u"## The ferry\n\n"_s + picture + u"## Other\n\n"_s + picture);
    QStringList captions;
    for (const DocumentBlock &block : pages.briefing.document.blocks) {
        if (block.kind == DocumentBlock::Kind::Picture)
            captions.append(spelled(captionOf(pages, block)));
    }
    CHECK(captions == QStringList{u"the Ferry"_s, QString(), u"the Ferry"_s});
}

TEST_CASE("Columns share the width by what stands in them")
{
    const auto shares = columnShares(
        readBriefing(u"| A | B | C |\n|---|---|---|\n| one | many words that go on for a while, and on | [@a-1] |\n"_s).blocks[0]);
    REQUIRE(shares.size() == 3);
    CHECK(shares[1] > shares[0]);
    CHECK(shares[1] < 0.75);
    CHECK(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) < 1e-9);
}

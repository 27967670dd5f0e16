// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/blocks.h"

#include "core/analysis/metadata.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"The delegations of both countries met in the capital to speak about the treaty and its future."_s;

/// "kind: text" or "kind/what: text", a line each; sentence as "…".
QStringList describe(const QString &text)
{
    QStringList lines;
    for (const Block &block : findBlocks(text)) {
        QString kind = blockKindCode(block.kind);
        if (!block.what.isEmpty())
            kind = block.what;
        lines.append(kind + u": "_s + text.mid(block.span.start, block.span.length()).replace(sentence, u"…"_s));
    }
    return lines;
}

Metadata metadataOf(const QString &text)
{
    return findMetadata(text, findBlocks(text));
}

QString published(const QString &text)
{
    const auto date = metadataOf(text).published;
    return date ? date->toEdtf() : QString();
}

} // namespace

TEST_CASE("head, report and foot of a page are told apart", "[blocks]")
{
    const QString text =
        u"Treaty talks resume after a year\nPublished by Example Review\nPosted on March 3, 2024\n4 min readLast updated: May 1, 2024\n"
        "Published by Example Review\nTwo countries return to the table after a long silence.\nVIENNA (Agency) -"_s
        + sentence + u"\nWhat comes next\n"_s + sentence + u"\n“"_s + sentence + u"”\n"_s + sentence
        + u"\n(Reporting by Ann Roe and John Doe; Editing by Max Mu)\nA summary that the page repeats.\nExplore more articles\n"_s;
    CHECK(describe(text)
        == QStringList{u"headline: Treaty talks resume after a year"_s, u"publisher-line: Published by Example Review"_s,
            u"posted-on: Posted on March 3, 2024"_s, u"reading-time: 4 min read"_s, u"last-updated: Last updated: May 1, 2024"_s,
            u"duplicate-header: Published by Example Review"_s, u"teaser: Two countries return to the table after a long silence."_s,
            u"dateline: VIENNA (Agency) -"_s, u"body: …"_s, u"headline: What comes next"_s, u"body: …"_s, u"quote: “…”"_s, u"body: …"_s,
            u"credits: (Reporting by Ann Roe and John Doe; Editing by Max Mu)"_s, u"teaser: A summary that the page repeats."_s,
            u"category-link: Explore more articles"_s});
    const Metadata metadata = metadataOf(text);
    CHECK(metadata.title == u"Treaty talks resume after a year"_s);
    CHECK(metadata.outlet == u"Example Review"_s);
    CHECK(metadata.byline == u"Ann Roe, John Doe"_s);
    CHECK(published(text) == u"2024-03-03"_s);
}

TEST_CASE("a byline glued to its date, a caption and the foot are found", "[blocks]")
{
    const QString text =
        u"Ministers meet in Oslo for talks\n\nAnn RoeFriday, 1 March 2024, 09:05\nMinisters meet in Oslo for talks\nOslo. Stock photo: Getty Images\n\n"_s
        + sentence + u"\n\nSource: Agency\n\n"_s + sentence
        + u"\n\nRead also: More about the talks\n\nTreaty talksforeign policyOslo\nForeign policy\n"_s;
    CHECK(describe(text)
        == QStringList{u"headline: Ministers meet in Oslo for talks"_s, u"byline-date: Ann RoeFriday, 1 March 2024, 09:05"_s,
            u"duplicate-header: Ministers meet in Oslo for talks"_s, u"caption: Oslo. Stock photo: Getty Images"_s, u"body: …"_s,
            u"body: Source: Agency"_s, u"body: …"_s, u"read-also: Read also: More about the talks"_s,
            u"tags: Treaty talksforeign policyOslo"_s, u"category-link: Foreign policy"_s});
    const Metadata metadata = metadataOf(text);
    CHECK(metadata.byline == u"Ann Roe"_s);
    CHECK(metadata.outlet.isNull());
    CHECK(published(text) == u"2024-03-01T09:05"_s);
}

TEST_CASE("only the characters of a glued header leave the body", "[blocks]")
{
    CHECK(describe(u" date 2024-03-01 "_s + sentence) == QStringList{u"date-header: date 2024-03-01"_s, u"body: …"_s});
    CHECK(describe(u"Treaty must bind every stateVIENNA (Agency) - "_s + sentence)
        == QStringList{u"headline: Treaty must bind every state"_s, u"dateline: VIENNA (Agency) -"_s, u"body: …"_s});
    CHECK(describe(u"2024-03-01 was the day when the talks began in the capital, both sides say."_s).size() == 1);
    CHECK(published(u"March 1, 2024 was the day when the talks began in the capital, both sides say."_s).isNull());
}

TEST_CASE("a report without a page round it is all body", "[blocks]")
{
    CHECK(describe(sentence) == QStringList{u"body: …"_s});
    CHECK(describe(sentence + u'\n' + sentence) == QStringList{u"body: …"_s, u"body: …"_s});
    const Metadata metadata = metadataOf(sentence + u"\nOn March 1, 2024, by all accounts, John Doe was there. Published by nobody.\n"_s);
    CHECK(metadata == Metadata{});
    CHECK(describe(u""_s).isEmpty());
}

TEST_CASE("an update is not the publication, and prompts are no titles", "[metadata]")
{
    const QString text = u"Log in to continue\nTalks resume in the capital\nUpdated March 5, 2024\n\n"_s + sentence + u"\n"_s + sentence;
    CHECK(published(text).isNull());
    CHECK(metadataOf(text).title == u"Talks resume in the capital"_s);
}

TEST_CASE("a headline may end in an abbreviation", "[metadata]")
{
    CHECK(metadataOf(u"Talks resume with the U.S.\n"_s + sentence).title == u"Talks resume with the U.S."_s);
    CHECK(metadataOf(u"Talks resume with the States.\n"_s + sentence).title.isNull());
}

TEST_CASE("bylines are names and outlets come from addresses", "[metadata]")
{
    const auto byline = [](const QString &line) {
        return metadataOf(u"Talks resume in the capital\n"_s + line + u"\n\n"_s + sentence).byline;
    };
    CHECK(byline(u"By Ann Roe"_s) == u"Ann Roe"_s);
    CHECK(byline(u"By Ann Roe and J. R. Doe, Agency"_s) == u"Ann Roe, J. R. Doe"_s);
    CHECK(byline(u"Ann van der Roe | March 1, 2024"_s) == u"Ann van der Roe"_s);
    CHECK(byline(u"Anna Roe"_s) == u"Anna Roe"_s);
    CHECK(byline(u"Security Council"_s).isNull());
    CHECK(byline(u"By Reuters"_s).isNull());
    CHECK(byline(u"By then the talks had ended"_s).isNull());
    const auto outlet = [](const QString &line) {
        return metadataOf(u"Talks resume in the capital\n2024-03-01\n"_s + line + u"\n\n"_s + sentence).outlet;
    };
    CHECK(outlet(u"https://www.bbc.co.uk/news/1"_s) == u"BBC News"_s);
    CHECK(outlet(u"https://news.example.org/a"_s) == u"news.example.org"_s);
    CHECK(outlet(u"Reuters"_s) == u"Reuters"_s);
    CHECK(metadataOf(u"Talks resume in the capital | The Guardian\n\n"_s + sentence).title == u"Talks resume in the capital"_s);
}

TEST_CASE("front matter is boilerplate and says what it says", "[metadata]")
{
    const QString text = u"---\ntitle: Readout\ndate: '2024-03-01'\nsource_url: https://www.un.org/x\nauthor: Ann Roe\n---\n# Heading\n"_s
        + sentence + u"\n> quoted\n"_s;
    const QStringList blocks = describe(text);
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0].startsWith(u"front-matter: ---"_s));
    CHECK(blocks[1] == u"headline: Heading"_s);
    CHECK(blocks[3] == u"quote: quoted"_s);
    const auto frontMatter = findFrontMatter(text);
    REQUIRE(frontMatter);
    const Metadata metadata = declaredMetadata(*frontMatter);
    CHECK(metadata.title == u"Readout"_s);
    CHECK(metadata.published->toEdtf() == u"2024-03-01"_s);
    CHECK(metadata.outlet == u"United Nations"_s);
    CHECK(metadata.byline == u"Ann Roe"_s);
    CHECK(completed(metadata, findMetadata(text, findBlocks(text))).title == u"Readout"_s);
}

TEST_CASE("blocks are in order, apart, and inside the text, whatever the text", "[blocks]")
{
    const QStringList pieces{u"\n"_s, u"\n\n"_s, u" "_s, u"By "_s, u"Ann Roe"_s, u"MOSCOW (Reuters) -"_s, u"2024-03-01"_s, u"date"_s,
        u"Read also:"_s, u"---\n"_s, u"title: x\n"_s, u"“"_s, u"”"_s, u"\""_s, u"# "_s, u"> "_s, u"😀"_s, u"12"_s, u":"_s, u"."_s,
        u"min read"_s, u"https://a.b/c"_s, u"March"_s, u", "_s, u"\u00a0"_s, u"(Reporting by X; Editing by Y)"_s, u"•"_s, u"\r"_s,
        QString(QChar(0xd800)), sentence, u"Getty Images"_s, u"Source:"_s, u"posted on "_s, u"т"_s};
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = int(random() % 25); i >= 0; --i)
            text += pieces[qsizetype(random() % unsigned(pieces.size()))];
        CAPTURE(text);
        const auto blocks = findBlocks(text);
        qsizetype last = 0;
        for (const Block &block : blocks) {
            REQUIRE(block.span.start >= last);
            REQUIRE(block.span.end > block.span.start);
            REQUIRE(block.span.end <= text.size());
            REQUIRE((block.kind == BlockKind::Boilerplate) == !block.what.isEmpty());
            last = block.span.end;
        }
        findMetadata(text, blocks);
    }
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingdocument.h"
#include "core/briefing/briefingsentences.h"
#include "core/briefing/estimative.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// Markdown that is mostly well-formed, put together at random.
QString randomMarkdown(std::mt19937 &random)
{
    static const std::array<QString, 50> pieces{u"word "_s, u"Grüße "_s, u"😀"_s, u"東京 "_s, u"\n"_s, u"\n\n"_s, u"# "_s, u"## "_s, u"- "_s,
        u"  - "_s, u"1. "_s, u"> "_s, u"*"_s, u"**"_s, u"_"_s, u"~~"_s, u"`"_s, u"```\n"_s, u"    "_s, u"\t"_s, u"[@nbc-2]"_s,
        u"[assessment]"_s, u"[assessment: high confidence]"_s, u"[a](b)"_s, u"![p](parallax:chronology?x)"_s, u"| a | b |\n|---|:-:|\n"_s,
        u"| c | d |\n"_s, u"<!-- block: sources -->\n"_s, u"<!-- end -->\n"_s, u"<!-- "_s, u"-->"_s, u"<b>"_s, u"<div>\n"_s, u"&amp;"_s,
        u"&#0;"_s, u"\\"_s, u"  \n"_s, u"***\n"_s, u"---\n"_s, u"===\n"_s, u"[x]: http://e.org\n"_s, u"[x]"_s, u"\r\n"_s,
        u"https://e.org/ "_s, u"Mr. Lee said: “No.” "_s, u"may "_s, u"very likely "_s, u"in the U.S. The "_s, QString(QChar(0xd83d)),
        QString(QChar(0))};
    std::uniform_int_distribution<size_t> piece(0, pieces.size() - 1);
    std::uniform_int_distribution<int> count(0, 40);
    QString markdown;
    for (int left = count(random); left > 0; --left)
        markdown += pieces[piece(random)];
    return markdown;
}

/// How a run may differ from its source: breaks, entities, and spaces for tabs.
bool reproduces(const TextRun &run, QStringView source)
{
    if (run.kind != TextRun::Kind::Text || run.text == source)
        return true;
    if (source.isEmpty())
        return run.text.trimmed().isEmpty();
    if (source.startsWith(u'&') && source.endsWith(u';'))
        return true;
    if (run.text.size() == source.size()) {
        for (qsizetype i = 0; i < source.size(); ++i) {
            const bool same = run.text[i] == source[i] || (run.text[i] == u' ' && (source[i] == u'\n' || source[i] == u'\r'))
                || (run.text[i] == QChar::ReplacementCharacter && source[i].isNull());
            if (!same)
                return false;
        }
        return true;
    }
    return (run.text == u" " || run.text == u"\n") && source.trimmed().isEmpty();
}

void checkRuns(const QString &markdown, const TextRuns &runs)
{
    qsizetype at = 0;
    for (const TextRun &run : runs) {
        REQUIRE(run.source.start >= at);
        REQUIRE(run.source.end <= markdown.size());
        const QStringView source = QStringView(markdown).sliced(run.source.start, run.source.length());
        INFO(run.text.toStdString() << " / " << source.toString().toStdString());
        REQUIRE(reproduces(run, source));
        at = run.source.end;
    }
}

void checkDocument(const QString &markdown)
{
    INFO(markdown.toStdString());
    const BriefingDocument document = readBriefing(markdown);
    for (const DocumentBlock &block : document.blocks) {
        REQUIRE((block.source.start >= 0 && block.source.start <= block.source.end && block.source.end <= markdown.size()));
        checkRuns(markdown, block.runs);
        for (const auto &row : block.rows) {
            REQUIRE(row.size() == block.columns.size());
            for (const TextRuns &cell : row)
                checkRuns(markdown, cell);
        }
    }
    qsizetype at = 0;
    for (const BriefingSentence &sentence : sentencesOf(markdown, document)) {
        REQUIRE((sentence.source.start < sentence.source.end && sentence.source.end <= markdown.size()));
        REQUIRE(sentence.source.start >= at);
        at = sentence.source.start;
    }
    const EstimativeReading reading = readEstimative(markdown, document);
    for (const EstimativeFinding &finding : reading.findings)
        REQUIRE((finding.source.start < finding.source.end && finding.source.end <= markdown.size()));
    for (const BuildingBlockPlace &place : document.buildingBlocks)
        REQUIRE((place.source.contains(place.content) && place.source.end <= markdown.size()));
}

} // namespace

TEST_CASE("The places of all runs of random Markdown reproduce its text")
{
    std::mt19937 random(20250820);
    for (int i = 0; i < 6000; ++i)
        checkDocument(randomMarkdown(random));
}

TEST_CASE("Random characters are read without harm")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> unit(0, 0xffff);
    std::uniform_int_distribution<int> ascii(9, 126);
    std::uniform_int_distribution<int> length(0, 200);
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int left = length(random); left > 0; --left)
            text += QChar(char16_t(i % 2 == 0 ? ascii(random) : unit(random)));
        checkDocument(text);
    }
}

TEST_CASE("What repeats without end is read as well")
{
    for (const QString &part : {u"<!--\n"_s, u"["_s, u"[@"_s, u"*"_s, u"> "_s, u"- "_s, u"|a"_s, u"“may ”"_s, u"\"may. \" "_s,
             u"[assessment:"_s, u"&"_s, u"```\n"_s, u"1. a\n"_s, u"U.S. The "_s, u"[@a] . "_s}) {
        const QString text = part.repeated(4000);
        const BriefingDocument document = readBriefing(text);
        CHECK(sentencesOf(text, document).size() <= 8000);
        CHECK(readEstimative(text, document).findings.size() <= 8000);
    }
}

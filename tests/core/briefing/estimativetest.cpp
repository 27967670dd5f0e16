// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/estimative.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using Kind = EstimativeFinding::Kind;

EstimativeReading read(const QString &markdown)
{
    return readEstimative(markdown, readBriefing(markdown));
}

QStringList words(const QString &markdown)
{
    QStringList list;
    for (const LikelihoodWord &word : read(markdown).words)
        list.append(markdown.mid(word.source.start, word.source.length()) + u" %1/%2"_s.arg(word.band).arg(word.row));
    return list;
}

QStringList found(const QString &markdown, Kind kind)
{
    QStringList list;
    for (const EstimativeFinding &finding : read(markdown).findings) {
        CHECK(finding.sentence.contains(u"ICD 203 D.6.e.(2)"_s));
        if (finding.kind == kind)
            list.append(markdown.mid(finding.source.start, finding.source.length()));
    }
    return list;
}

} // namespace

TEST_CASE("The words of the seven bands are known in both rows, the longest first")
{
    CHECK(
        words(
            u"There is almost no chance; it is very unlikely, unlikely, a roughly even chance, *likely*, very\nlikely, almost certainly."_s)
        == QStringList({u"almost no chance 1/1"_s, u"very unlikely 2/1"_s, u"unlikely 3/1"_s, u"roughly even chance 4/1"_s, u"likely 5/1"_s,
            u"very\nlikely 6/1"_s, u"almost certainly 7/1"_s}));
    CHECK(words(u"A remote possibility, highly improbable, improbable, roughly even odds, Probably, highly probable, nearly certain"_s)
        == QStringList({u"remote possibility 1/2"_s, u"highly improbable 2/2"_s, u"improbable 3/2"_s, u"roughly even odds 4/2"_s,
            u"Probably 5/2"_s, u"highly probable 6/2"_s, u"nearly certain 7/2"_s}));
    CHECK(words(u"A remote village."_s).isEmpty());
    CHECK(likelihoodRange(3) == u"20–45 %"_s);
    CHECK(likelihoodRange(8).isNull());
}

TEST_CASE("Mixed rows are found, at the words of the row that is used less")
{
    CHECK(found(u"It is likely. That is unlikely. They will probably agree."_s, Kind::MixedRows) == QStringList(u"probably"_s));
    CHECK(found(u"It is probable. That is improbable. Likely not."_s, Kind::MixedRows) == QStringList(u"Likely"_s));
    CHECK(found(u"It is likely and unlikely."_s, Kind::MixedRows).isEmpty());
    const EstimativeReading reading = read(u"It is likely. It is improbable."_s);
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings.front().sentence.contains(u"Write “unlikely”"_s));
}

TEST_CASE("Likelihood and confidence in one sentence are found")
{
    CHECK(found(u"We have high confidence that a deal is likely."_s, Kind::LikelihoodAndConfidence) == QStringList(u"high confidence"_s));
    CHECK(found(u"A deal is likely. We have high confidence in this."_s, Kind::LikelihoodAndConfidence).isEmpty());
    CHECK(found(u"A deal is likely [assessment: high confidence]."_s, Kind::LikelihoodAndConfidence).isEmpty());
}

TEST_CASE("Vague words are found")
{
    CHECK(found(u"They may agree, possibly soon; it might fail. Perhaps we cannot rule out more."_s, Kind::VagueWord)
        == QStringList({u"may"_s, u"possibly"_s, u"might"_s, u"Perhaps"_s, u"cannot rule out"_s}));
    CHECK(found(u"We can’t rule out war. It *could* come."_s, Kind::VagueWord) == QStringList({u"can’t rule out"_s, u"could"_s}));
    CHECK(found(u"Before the summit, prices could fall."_s, Kind::VagueWord) == QStringList({u"could"_s}));
}

TEST_CASE("Months, prohibitions, might of arms and inability are not vague")
{
    for (const QString &text : {u"In May they met. May 2025 was warm. On 5 may 2025 too."_s, u"Troops may not cross."_s,
             u"They could not agree and couldn't meet."_s, u"It collapsed before it could be signed."_s,
             u"They ran as fast as they could."_s, u"They waited so that all could come."_s, u"It could no longer be held."_s,
             u"The might of the army and its military might."_s, u"Mayor, dismay, mighty"_s})
        CHECK(found(text, Kind::VagueWord).isEmpty());
}

TEST_CASE("What is not the analyst's own words is left alone")
{
    for (const QString &text :
        {u"He said it “may probably” work."_s, u"He called it \"likely\"."_s, u"> It may fail."_s, u"`may`"_s, u"[may be](https://e.org)"_s,
            u"<!-- block: quotations -->\nIt may.\n\n| a |\n|---|\n| likely may |\n<!-- end -->"_s, u"```\nmay\n```"_s}) {
        CHECK(read(text).findings.empty());
        CHECK(read(text).words.empty());
    }
    CHECK(found(u"very “good” likely may"_s, Kind::VagueWord) == QStringList(u"may"_s));
}

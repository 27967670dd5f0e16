// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingsentences.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// Each with a mark: "c" cited, "a" assessment, "-" neither, "t" before a row.
QStringList sentences(const QString &markdown)
{
    QStringList list;
    for (const BriefingSentence &sentence : sentencesOf(markdown, readBriefing(markdown))) {
        QString mark = sentence.isTableRow ? u"t"_s : QString();
        mark += sentence.cited ? u"c"_s : QString();
        mark += sentence.assessment ? u"a"_s : QString();
        mark += sentence.isUnsourced() ? u"-"_s : QString();
        list.append(mark + u": "_s + markdown.mid(sentence.source.start, sentence.source.length()));
    }
    return list;
}

} // namespace

TEST_CASE("A sentence ends with its full stop, and what is cited behind it belongs to it")
{
    CHECK(sentences(u"It *failed*. [@a-1] They met.[@b-1][@c-1] Nobody won. We judge so [assessment: low]."_s)
        == QStringList(
            {u"c: It *failed*. [@a-1]"_s, u"c: They met.[@b-1][@c-1]"_s, u"-: Nobody won."_s, u"a: We judge so [assessment: low]."_s}));
}

TEST_CASE("An assessment at the start of a paragraph is one of all of it")
{
    CHECK(sentences(u"[assessment] One. Two.\n\nThree."_s) == QStringList({u"a: [assessment] One."_s, u"a: Two."_s, u"-: Three."_s}));
    CHECK(sentences(u"So they say [@a], and [@b]. Two [assessment]!"_s)
        == QStringList({u"c: So they say [@a], and [@b]."_s, u"a: Two [assessment]!"_s}));
    CHECK(sentences(u"One. [assessment] Two."_s) == QStringList({u"a: One. [assessment]"_s, u"-: Two."_s}));
}

TEST_CASE("Abbreviations, initials and decimals end no sentence")
{
    for (const QString &sentence :
        {u"Mr. J. R. Petrov met Maj. Gen. Lee at 5 p.m. in St. Petersburg."_s, u"On 24 Aug. 2025 it fell by 3.5 percent."_s,
            u"The U.S. Senate and e.g. the E.U. agreed on No. 5."_s, u"See https://example.org/a.b for more."_s})
        CHECK(sentences(sentence) == QStringList(u"-: "_s + sentence));
    CHECK(
        sentences(u"They flew to the U.S. The talks failed."_s) == QStringList({u"-: They flew to the U.S."_s, u"-: The talks failed."_s}));
    CHECK(sentences(u"It ended at 5 p.m. He left! Why? 2025 began."_s)
        == QStringList({u"-: It ended at 5 p.m."_s, u"-: He left!"_s, u"-: Why?"_s, u"-: 2025 began."_s}));
}

TEST_CASE("Dates of other languages end no sentence")
{
    CHECK(sentences(u"Die Gespräche begannen am 22. Nov. 2026 in Wien. Sie endeten am 3. Dezember."_s)
        == QStringList({u"-: Die Gespräche begannen am 22. Nov. 2026 in Wien."_s, u"-: Sie endeten am 3. Dezember."_s}));
    CHECK(sentences(u"Повідомили 24 серп. 2025 р. у Києві. Далі буде."_s)
        == QStringList({u"-: Повідомили 24 серп. 2025 р. у Києві."_s, u"-: Далі буде."_s}));
    for (const auto &[first, second] : {std::pair(u"Talks lasted 10 days."_s, u"2025 began with a truce."_s),
             std::pair(u"It cost 50 euro."_s, u"2024 was worse."_s), std::pair(u"The army lost 24 men."_s, u"2022 was the worst year."_s),
             std::pair(u"The vote was 51 to 49."_s, u"March protests followed."_s), std::pair(u"He left at 5."_s, u"September was cold."_s),
             std::pair(u"Es waren 30 Tage."_s, u"2025 begann der Krieg."_s)})
        CHECK(sentences(first + u' ' + second) == QStringList({u"-: "_s + first, u"-: "_s + second}));
    CHECK(sentences(u"There were 22. Many left."_s) == QStringList({u"-: There were 22."_s, u"-: Many left."_s}));
}

TEST_CASE("A full stop behind a number, a bracket or a quotation ends a sentence")
{
    CHECK(sentences(u"It began in 2022. They left (ISW). It fell by 1%. He called it an “offer”. “No,” she said. Talks."_s)
        == QStringList({u"-: It began in 2022."_s, u"-: They left (ISW)."_s, u"-: It fell by 1%."_s, u"-: He called it an “offer”."_s,
            u"-: “No,” she said."_s, u"-: Talks."_s}));
    CHECK(sentences(u"1.5 tons. 2 came"_s) == QStringList({u"-: 1.5 tons."_s, u"-: 2 came"_s}));
}

TEST_CASE("What is quoted stays in its sentence")
{
    CHECK(sentences(u"“We stop. We leave,” he said. “No!” she replied. [@x] He said “Never. Ever.” It ended."_s)
        == QStringList(
            {u"-: “We stop. We leave,” he said."_s, u"c: “No!” she replied. [@x]"_s, u"-: He said “Never. Ever.”"_s, u"-: It ended."_s}));
    CHECK(sentences(u"> One. Two.\n>\n> Three. [@x]\n\n> Four.\n\nFive."_s)
        == QStringList({u"c: One. Two.\n>\n> Three. [@x]"_s, u"-: Four."_s, u"-: Five."_s}));
}

TEST_CASE("Headings, code, captions and what leads to a list are no sentences")
{
    CHECK(
        sentences(
            u"# Heading\n\nThree points:\n\n- One [@a]\n- Two:\n    - Three\n\n```\ncode\n```\n\n![Time line](parallax:chronology)\n\nEnds with:"_s)
        == QStringList({u"c: One [@a]"_s, u"-: Three"_s, u"-: Ends with:"_s}));
}

TEST_CASE("Each row of a table is one, but for its head")
{
    CHECK(sentences(u"| Who | What |\n|---|---|\n| A | x [@a] |\n| B | y |\n|  |  |\n"_s)
        == QStringList({u"tc: | A | x [@a] |"_s, u"t-: | B | y |"_s}));
}

TEST_CASE("Blocks of sources and pictures state nothing, nor do remarks of blocks")
{
    CHECK(
        sentences(u"<!-- block: sources -->\n| a |\n|---|\n| b |\n<!-- end -->\n\n<!-- block: quotations -->\n*Nothing in the project.*\n\n"
                  u"It fell.\n<!-- end -->\n\n*It rose.*"_s)
        == QStringList({u"-: It fell."_s, u"-: It rose."_s}));
}

TEST_CASE("What is still to be written states nothing")
{
    CHECK(sentences(u"*To be written: the answer.*\n\n*To be written soon.*\n\nTo be written: it.\n\n*To be written: a* b."_s)
        == QStringList({u"-: To be written soon."_s, u"-: To be written: it."_s, u"-: To be written: a* b."_s}));
}

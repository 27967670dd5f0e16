// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/issuefile.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const QByteArray &tsv)
{
    const auto issues = readIssues(tsv);
    return issues ? u"read"_s : issues.error().message;
}

} // namespace

TEST_CASE("Issues come back from a file as they were")
{
    const std::vector<Issue> issues{
        {u"fish-quotas"_s, u"Fishing quotas"_s, u"Who may fish\thow much.\nAnd where \\n is no line break: C:\\temp."_s,
            u"fish* \"total catch\""_s},
        {u"квоти"_s, u"Квоти"_s, {}, {}},
    };
    const QByteArray tsv = writeIssues(issues);
    CHECK(tsv.count('\n') == 3);
    const auto read = readIssues(tsv);
    REQUIRE(read.ok());
    CHECK(*read == issues);
}

TEST_CASE("Comments, empty lines, Windows line ends and missing fields at the end are read over")
{
    const auto read = readIssues("# mine\r\nid\tlabel\tdefinition\tquery\r\n\r\n a \tB\r\nc\tD\tE\r\n");
    REQUIRE(read.ok());
    CHECK(*read == std::vector<Issue>{{u"a"_s, u"B"_s, u""_s, u""_s}, {u"c"_s, u"D"_s, u"E"_s, u""_s}});
    CHECK(readIssues("\xef\xbb\xbf"
                     "a\tB\n")
              .ok());
}

TEST_CASE("What is wrong with a file is told with its line")
{
    CHECK(refusal("a\tB\n# x\nonly words\n")
        == u"Line 3: an issue has four fields with a tab between them: id, label, definition and query; here there are 1.");
    CHECK(refusal("a\tB\tc\td\te\n").startsWith(u"Line 1: an issue has four fields"));
    CHECK(refusal("two words\tB\n").startsWith(u"Line 1: the id “two words” of an issue"));
    CHECK(refusal("\tB\n").startsWith(u"Line 1: the id “”"));
    CHECK(refusal("a\t \tx\n") == u"Line 1: the issue “a” needs a label.");
    CHECK(refusal("a\tB\n\nc\tD\n"
                  "a\tE\n")
        == u"Line 4: the id “a” stands in line 1 already.");
    CHECK(refusal("a\tB\t\t(open\n").startsWith(u"Line 1: the query of the issue “a” cannot be read. The bracket"));
    CHECK(refusal("a\tB\xff\n").startsWith(u"The file is not UTF-8 text."));
    CHECK(refusal("# nothing\n").startsWith(u"There is no issue in the file."));
}

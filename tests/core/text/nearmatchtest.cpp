// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/nearmatch.h"

#include <catch2/catch_test_macros.hpp>
#include <QString>

#include <algorithm>
#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// The table that the bit vectors stand for, written out: fewest edits for each end.
std::vector<int> editsByEnd(QStringView text, QStringView pattern)
{
    std::vector<int> column(size_t(pattern.size()) + 1);
    for (size_t i = 0; i < column.size(); ++i)
        column[i] = int(i);
    std::vector<int> edits;
    for (const QChar c : text) {
        int above = 0;
        int diagonal = 0;
        for (size_t i = 1; i < column.size(); ++i) {
            const int here = std::min({diagonal + (pattern[qsizetype(i) - 1] == c ? 0 : 1), above + 1, column[i] + 1});
            diagonal = column[i];
            above = column[i] = here;
        }
        edits.push_back(column.back());
    }
    return edits;
}

QString randomLetters(std::mt19937 &random, int length)
{
    QString letters;
    for (int i = 0; i < length; ++i)
        letters += QChar(char16_t(u'a' + random() % 4));
    return letters;
}

} // namespace

TEST_CASE("near matches are where the table of edits says, for patterns of any length", "[anchor]")
{
    std::mt19937 random(7);
    for (const int length : {1, 5, 63, 64, 65, 100, 127, 128}) {
        const QString pattern = randomLetters(random, length);
        const QString text = randomLetters(random, 300) + pattern.left(length / 2) + randomLetters(random, 2) + pattern.mid(length / 2)
            + randomLetters(random, 300);
        const auto edits = editsByEnd(text, pattern);
        const auto found = nearMatches(text, pattern, length, 1000);
        CAPTURE(length);
        REQUIRE_FALSE(found.empty());
        for (const NearMatch &match : found)
            CHECK(match.edits == edits[size_t(match.end) - 1]);
        CHECK(found.front().edits == *std::min_element(edits.begin(), edits.end()));
    }
}

TEST_CASE("an alignment tells which unit stands for which", "[anchor]")
{
    const QString text = u"agreed on “five” points"_s;
    const auto units = alignedUnits(text, u"on \"four\" points", text.size());
    REQUIRE(units.size() == 16);
    CHECK(units[0] == 7);
    CHECK(units[3] == 10); // the quotation mark, although another one
    CHECK(units[15] == text.size() - 1);
    CHECK(alignedUnits(u"xacx"_s, u"abc", 3) == std::vector<qsizetype>{1, -1, 2});
}

TEST_CASE("edits to a beginning do not count what follows", "[anchor]")
{
    CHECK(editsToBeginning(u"the minister said", u"the minister") == 0);
    CHECK(editsToBeginning(u"the ministers said", u"the minister said") == 1);
    CHECK(editsToBeginning(u"", u"abc") == 3);
    CHECK(editsToBeginning(u"The\u00a0Minister", u"the minister") == 0);
}

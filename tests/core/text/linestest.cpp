// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QStringList paragraphs(const QString &text)
{
    QStringList found;
    for (const TextSpan span : textParagraphs(text))
        found.append(text.mid(span.start, span.length()));
    return found;
}

} // namespace

TEST_CASE("lines end at every kind of line break and leave out white space", "[lines]")
{
    const QString text = u" one \ntwo\r\nthree\rfour\u2028five\u2029\n\u00a0\n six\u00a0"_s;
    QStringList found;
    QList<bool> blank;
    for (const TextLine &line : textLines(text)) {
        found.append(text.mid(line.span.start, line.span.length()));
        blank.append(line.afterBlank);
    }
    CHECK(found == QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s});
    CHECK(blank == QList<bool>{true, false, false, false, false, true});
    CHECK(textLines(u"").empty());
    CHECK(textLines(u" \n\t\r\n").empty());
}

TEST_CASE("a line is a paragraph in an ordinary text", "[lines]")
{
    CHECK(paragraphs(u"A headline\nA first paragraph that ends.\nA second one."_s).size() == 3);
}

TEST_CASE("lines of a fixed width are joined up to the end of the paragraph", "[lines]")
{
    const QString text = u"Readout of the talks\n\n"
                         "The delegations met for a long and productive exchange of views and\n"
                         "they agreed to come back to the open questions in a second round of\n"
                         "talks that the host country offered to hold before the end of the\n"
                         "year.\n"
                         "A list:\n"
                         "- the first of the things that were said in the room on that day and\n"
                         "- the second\n\n"
                         "Both sides thanked the host for the arrangements and for the patience\n"
                         "that was shown throughout.\n"_s;
    const QStringList found = paragraphs(text);
    REQUIRE(found.size() == 6);
    CHECK(found[0] == u"Readout of the talks"_s);
    CHECK(found[1].endsWith(u"the end of the\nyear."_s));
    CHECK(found[2] == u"A list:"_s);
    CHECK(found[4] == u"- the second"_s);
    CHECK(found[5].endsWith(u"shown throughout."_s));
}

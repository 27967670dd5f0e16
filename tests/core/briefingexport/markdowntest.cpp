// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/briefingexport/samplebriefing.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QString markdown(const BriefingPages &pages)
{
    return QString::fromUtf8(written(writeBriefingMarkdown, pages));
}

/// The words of a document without what they are marked with.
QString wordsOf(const QString &text)
{
    QString words;
    for (const DocumentBlock &block : readBriefing(text).blocks) {
        for (const TextRun &run : block.runs)
            words += run.kind == TextRun::Kind::LineBreak ? u" "_s : run.text;
        for (const auto &row : block.rows) {
            for (const TextRuns &cell : row) {
                for (const TextRun &run : cell)
                    words += run.text;
            }
        }
    }
    return words.simplified();
}

} // namespace

TEST_CASE("A briefing as Markdown is as before")
{
    CHECK(isAsBefore(written(writeBriefingMarkdown, sampleBriefing()), u"ferry.md"_s));
}

TEST_CASE("Every word shows as it is when the Markdown is read again")
{
    const QString words = u"*a* _b_ `c` [d] <e> ~~f~~ 1. g # h | i \\ j & k"_s;
    QString escaped;
    for (const QChar c : words) {
        if (u"\\`*_[]<>~|&#."_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    const QString text = markdown(briefingOf(u"t"_s, escaped + u"\n\n- "_s + escaped + u"\n\n| "_s + escaped + u" |\n|---|\n| x |\n"_s));
    CHECK(wordsOf(text).count(words) == 3);
    CHECK(!text.contains(u"[d]"_s));
}

TEST_CASE("What begins a line of Markdown is escaped there only")
{
    const QString text = markdown(briefingOf(u"t"_s, u"\\# no heading, 1. no list\n\n1986\\. A year - and a dash.\n\n\\- no item\n"_s));
    CHECK(text.contains(u"\n\\# no heading, 1. no list\n"_s));
    CHECK(text.contains(u"\n1986\\. A year - and a dash.\n"_s));
    CHECK(text.contains(u"\n\\- no item\n"_s));
}

TEST_CASE("Comments of building blocks are not in the Markdown that is handed over")
{
    const QString text = markdown(briefingOf(u"t"_s, u"<!-- block: sources -->\n\nA source. [@a-1]\n\n<!-- end -->\n"_s));
    const QString body = text.section(u"* * *"_s, 0, 0);
    CHECK(!body.contains(u"<!--"_s));
    CHECK(!body.contains(u"sources"_s));
    CHECK(body.contains(u"A source.[^1]\n"_s));
    CHECK(text.contains(u"\n[^1]: "_s));
}

TEST_CASE("Lists and code of Markdown keep their places")
{
    const QString text =
        markdown(briefingOf(u"t"_s, u"1. one\n   - dot\n\n   more\n2. two\n\n   ```\n   a ``` b\n   ```\n\n> quoted\n> > twice\n"_s));
    CHECK(text.contains(u"\n1.  one\n    -   dot\n\n    more\n"_s));
    CHECK(text.contains(u"\n2.  two\n"_s));
    CHECK(text.contains(u"\n    ````\n    a ``` b\n    ````\n"_s));
    CHECK(text.contains(u"\n> quoted\n"_s));
    CHECK(text.contains(u"\n> > twice\n"_s));
}

TEST_CASE("What a report may hold stays text in Markdown")
{
    const QString evil = hostileText();
    const QString text = markdown(briefingOf(evil, evil + u" [@a-1] [x](javascript:alert(1))\n"_s));
    CHECK(text.count(u"<script"_s) == text.count(u"\\<script"_s));
    CHECK(!text.contains(u"javascript:alert(1)>"_s));
    CHECK(!text.contains(QChar(0)));
    CHECK(!text.contains(QChar(0x1b)));
}

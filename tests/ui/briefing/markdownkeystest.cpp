// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "ui/briefing/markplaces.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// `|` is the caret, two of them a selection.
TextSpan taken(QString &text)
{
    const qsizetype start = text.indexOf(u'|');
    text.remove(start, 1);
    const qsizetype end = text.indexOf(u'|', start);
    if (end < 0)
        return {start, start};
    text.remove(end, 1);
    return {start, end};
}

QString shown(QString text, const TextEdit &edit)
{
    text.replace(edit.replaced.start, edit.replaced.length(), edit.by);
    text.insert(edit.selected.end, u'|');
    if (!edit.selected.isEmpty())
        text.insert(edit.selected.start, u'|');
    return text;
}

QString emphasised(QString text, const QString &mark)
{
    const TextSpan selection = taken(text);
    return shown(text, toggledEmphasis(text, selection, mark));
}

QString entered(QString text)
{
    const qsizetype caret = taken(text).start;
    const auto edit = continuedList(text, caret);
    return edit ? shown(text, *edit) : QString();
}

QString shifted(QString text, bool deeper)
{
    const TextSpan selection = taken(text);
    const auto edit = shiftedList(text, selection, deeper);
    return edit ? shown(text, *edit) : QString();
}

QString marked(QString text)
{
    const qsizetype caret = taken(text).start;
    text.insert(placeForMark(text, caret), u'^');
    return text;
}

} // namespace

TEST_CASE("Emphasis goes around the selection or the word at the caret, and away again")
{
    const QString bold = u"**"_s;
    const QString italic = u"*"_s;
    CHECK(emphasised(u"say |no| now"_s, bold) == u"say **|no|** now");
    CHECK(emphasised(u"say n|o now"_s, bold) == u"say **|no|** now");
    CHECK(emphasised(u"say **|no|** now"_s, bold) == u"say |no| now");
    CHECK(emphasised(u"say |**no**| now"_s, bold) == u"say |no| now");
    CHECK(emphasised(u"say **|no|** now"_s, italic) == u"say ***|no|*** now");
    CHECK(emphasised(u"say ***|no|*** now"_s, italic) == u"say **|no|** now");
    CHECK(emphasised(u"say| no |now"_s, italic) == u"say *|no|* now");
    CHECK(emphasised(u"say |"_s, bold) == u"say **|**");
}

TEST_CASE("Enter goes on with a list and ends an empty item")
{
    CHECK(entered(u"- one|"_s) == u"- one\n- |");
    CHECK(entered(u"  * one|"_s) == u"  * one\n  * |");
    CHECK(entered(u"9. nine|"_s) == u"9. nine\n10. |");
    CHECK(entered(u"3) thr|ee"_s) == u"3) thr\n4) |ee");
    CHECK(entered(u"- [x] done|"_s) == u"- [x] done\n- [ ] |");
    CHECK(entered(u"> words|"_s) == u"> words\n> |");
    CHECK(entered(u"- one\n- |"_s) == u"- one\n|");
    CHECK(entered(u"plain|"_s).isNull());
    CHECK(entered(u"|- one"_s).isNull());
    CHECK(entered(u"2025 was|"_s).isNull());
}

TEST_CASE("Tab shifts the items of a list, and nothing else")
{
    CHECK(shifted(u"- one|"_s, true) == u"    - one|");
    CHECK(shifted(u"    - one|"_s, false) == u"- one|");
    CHECK(shifted(u"  - one|"_s, false) == u"- one|");
    CHECK(shifted(u"- o|ne\n- t|wo"_s, true) == u"    - o|ne\n    - t|wo");
    CHECK(shifted(u"plain|"_s, true).isNull());
    CHECK(shifted(u"- o|ne\nplain| words"_s, true).isNull());
}

TEST_CASE("A mark goes behind the word, before blanks, and outside of other marks")
{
    CHECK(marked(u"He sa|id no."_s) == u"He said^ no.");
    CHECK(marked(u"He said no.|"_s) == u"He said no.^");
    CHECK(marked(u"He said no. | Then"_s) == u"He said no.^  Then");
    CHECK(marked(u"No.[@a-|1] Then"_s) == u"No.[@a-1]^ Then");
    CHECK(marked(u"No.[@a-1]| Then"_s) == u"No.[@a-1]^ Then");
    CHECK(marked(u"No [assess|ment: low confidence]. Then"_s) == u"No [assessment: low confidence]^. Then");
    CHECK(marked(u"One.\n\n|"_s) == u"One.\n\n^");
    CHECK(marked(u"|"_s) == u"^");
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/markplaces.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// With the caret as "|" before and after.
QString cited(QString text, qsizetype blockEnd = -1)
{
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    const TextEdit edit = insertedMark(text, {caret, caret}, u"[@a]"_s, blockEnd);
    text.replace(edit.replaced.start, edit.replaced.length(), edit.by);
    CHECK(edit.selected.isEmpty());
    return text.insert(edit.selected.start, u'|');
}

/// Where Enter breaks the line.
QString broken(QString text)
{
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    return text.insert(behindMarks(text, caret).value_or(caret), u'|');
}

} // namespace

TEST_CASE("A mark follows the words before the caret, and the caret the mark")
{
    CHECK(cited(u"Say no.|"_s) == u"Say no.[@a]|"_s);
    CHECK(cited(u"Say no. |"_s) == u"Say no.[@a]| "_s);
    CHECK(cited(u"Say n|o. Yes."_s) == u"Say no[@a]|. Yes."_s);
    CHECK(cited(u"Say no.|[@b]"_s) == u"Say no.[@b][@a]|"_s);
    CHECK(cited(u"Say no.[@a]|"_s) == u"Say no.[@a]|"_s);
}

TEST_CASE("Where no words are yet the caret stays before the mark")
{
    CHECK(cited(u"|"_s) == u"|[@a]"_s);
    CHECK(cited(u"One.\n\n|\n\nTwo."_s) == u"One.\n\n|[@a]\n\nTwo."_s);
    CHECK(cited(u"|[@b]"_s) == u"|[@b][@a]"_s);
    CHECK(cited(u"[@b]|"_s) == u"|[@b][@a]"_s);
    CHECK(cited(u"|[@a]"_s) == u"|[@a]"_s);
    CHECK(cited(u"- |"_s) == u"- |[@a]"_s);
    CHECK(cited(u"- One.\n- [ ] |"_s) == u"- One.\n- [ ] |[@a]"_s);
    CHECK(cited(u"> 2. |"_s) == u"> 2. |[@a]"_s);
    CHECK(cited(u"## |"_s) == u"## |[@a]"_s);
    CHECK(cited(u"|- One."_s) == u"- |[@a]One."_s);
}

TEST_CASE("A mark at a comment or in a building block gets a paragraph of its own")
{
    CHECK(cited(u"|<!-- Two sentences. -->\n\n## Next"_s) == u"<!-- Two sentences. -->\n\n|[@a]\n\n## Next"_s);
    CHECK(cited(u"<!-- Two\nsen|tences. -->\n"_s) == u"<!-- Two\nsentences. -->\n\n|[@a]\n"_s);
    CHECK(cited(u"<!-- Two. -->\n|\n## Next"_s) == u"<!-- Two. -->\n|[@a]\n## Next"_s);
    CHECK(cited(u"Say <!-- quietly --> no|."_s) == u"Say <!-- quietly --> no[@a]|."_s);
    CHECK(cited(u"Blo|ck\n\nText"_s, 5) == u"Block\n\n|[@a]\n\nText"_s);
}

TEST_CASE("Enter before the marks of a sentence goes on behind them")
{
    CHECK(broken(u"Say no.|[@a]"_s) == u"Say no.[@a]|"_s);
    CHECK(broken(u"- Say no.| [@a][@b] \nMore"_s) == u"- Say no. [@a][@b] |\nMore"_s);
    CHECK(broken(u"Say no.|[assessment: low confidence]"_s) == u"Say no.[assessment: low confidence]|"_s);
    CHECK(broken(u"Say no.|[@a] More."_s) == u"Say no.|[@a] More."_s);
    CHECK(broken(u"Say no.|"_s) == u"Say no.|"_s);
    CHECK(broken(u"|[@a]"_s) == u"|[@a]"_s);
    CHECK(broken(u"- |[@a]"_s) == u"- |[@a]"_s);
}

TEST_CASE("The citation at the caret is known by its name")
{
    const QString text = u"- One[@a-1][@b].\n[@c]"_s;
    CHECK(citationAt(text, 4) == QString());
    CHECK(citationAt(text, 5) == u"a-1"_s);
    CHECK(citationAt(text, 8) == u"a-1"_s);
    CHECK(citationAt(text, 12) == u"b"_s);
    CHECK(citationAt(text, 16) == QString());
    CHECK(citationAt(text, 17) == u"c"_s);
    CHECK(citationAt(text, text.size()) == u"c"_s);
    CHECK(citationAt({}, 0) == QString());
}

TEST_CASE("The author of a draft begins below the first comment that asks for words")
{
    CHECK(placeToWrite(u""_s) == TextSpan{0, 0});
    CHECK(placeToWrite(u"No comment.\n\n## One\n\nWords."_s) == TextSpan{0, 0});
    const QString before = u"<!-- What it is. -->\n\n## One\n\n<!-- block: sources -->\n\n<!-- end -->\n\n## Two\n\n<!-- Write. -->\n"_s;
    CHECK(placeToWrite(before + u"\n## Three\n"_s) == TextSpan{before.size(), before.size()});
    CHECK(placeToWrite(u"# One\n\n<!-- Write. -->\n\nDone."_s) == TextSpan{23, 23});
}

TEST_CASE("A placeholder below a comment is where one begins, and what is typed or cited takes its place")
{
    const QString text = u"## One\n\n<!-- Write. -->\n\n*To be written: the answer.*\n\n## Two\n"_s;
    const TextSpan place = placeToWrite(text);
    CHECK(text.mid(place.start, place.length()) == u"*To be written: the answer.*"_s);
    CHECK(isPlaceholder(text, place));
    CHECK_FALSE(isPlaceholder(text, {place.start, place.start}));
    CHECK_FALSE(isPlaceholder(u"Say.\n\n*no*\n"_s, {6, 10}));
    const TextEdit edit = insertedMark(text, place, u"[@a]"_s, -1);
    CHECK(edit == TextEdit{place, u"[@a]"_s, {place.start, place.start}});
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "tests/ui/reader/readerdesk.h"

#include <catch2/catch_test_macros.hpp>
#include <QAccessible>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A screen reader finds text, caret, selection and places")
{
    Test::ReaderDesk desk({u"Talks fail\nLavrov said no."_s});
    desk.open({1});
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&desk.view(0));
    REQUIRE(reader);
    CHECK(reader->text(QAccessible::Name) == u"Talks fail");
    CHECK(reader->state().readOnly);
    QAccessibleTextInterface *text = reader->textInterface();
    REQUIRE(text);
    CHECK(text->characterCount() == 26);
    CHECK(text->text(11, 17) == u"Lavrov");
    CHECK(text->text(20, -1) == u"id no."_s.right(6));
    text->setSelection(0, 11, 17);
    CHECK(text->selectionCount() == 1);
    CHECK(text->cursorPosition() == 17);
    CHECK(desk.selection.passage()->span == TextSpan{11, 17});
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    CHECK((start == 11 && end == 17));
    const QRect letter = text->characterRect(12);
    CHECK(letter.width() > 2);
    CHECK(text->offsetAtPoint(letter.center()) >= 12);
    CHECK(text->offsetAtPoint(letter.center()) <= 13);
    int wordStart = 0;
    int wordEnd = 0;
    CHECK(text->textAtOffset(13, QAccessible::WordBoundary, &wordStart, &wordEnd) == u"Lavrov");
    text->removeSelection(0);
    CHECK(text->selectionCount() == 0);
    CHECK(text->characterRect(-1).isEmpty());
    CHECK(text->characterRect(10).height() > 0);
}

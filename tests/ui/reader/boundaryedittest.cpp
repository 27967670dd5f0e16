// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "tests/ui/reader/taggeddesk.h"

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using Desk = Test::TaggedDesk;

} // namespace

TEST_CASE("A handle that is dragged shows where the passage would end, and is stored once")
{
    Desk desk;
    desk.pick(u"Key quote"_s);
    const qint64 before = desk.edits();
    QWidget *area = desk.view().viewport();
    QTest::mouseMove(area, desk.handle(u"Key quote"_s, Boundary::End));
    CHECK(area->cursor().shape() == Qt::SizeHorCursor);
    QTest::mousePress(area, Qt::LeftButton, {}, desk.handle(u"Key quote"_s, Boundary::End));
    for (const qsizetype offset : {21, 25, 32})
        QTest::mouseMove(area, desk.pointOf(offset));
    CHECK(desk.words(u"Key quote"_s) == u"NATO in Istanbul today");
    CHECK(desk.edits() == before);
    QTest::mouseRelease(area, Qt::LeftButton, {}, desk.pointOf(32));
    CHECK(desk.edits() == before + 1);
    CHECK(desk.project->taggings().tagging(desk.mark(u"Key quote"_s).id)->span == desk.mark(u"Key quote"_s).span);
    CHECK(desk.selection.annotation() == desk.mark(u"Key quote"_s).id);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.words(u"Key quote"_s) == u"NATO in");
}

TEST_CASE("Escape takes a dragged handle back")
{
    Desk desk;
    desk.pick(u"Compare the transcript"_s);
    const qint64 before = desk.edits();
    QWidget *area = desk.view().viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, desk.handle(u"Compare the transcript"_s, Boundary::Start));
    QTest::mouseMove(area, desk.pointOf(38));
    CHECK(desk.words(u"Compare the transcript"_s).startsWith(u"ministry said"));
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    CHECK(desk.words(u"Compare the transcript"_s) == u"rejects every plan");
    QTest::mouseMove(area, desk.pointOf(20));
    QTest::mouseRelease(area, Qt::LeftButton, {}, desk.pointOf(20));
    CHECK(desk.words(u"Compare the transcript"_s) == u"rejects every plan");
    CHECK(desk.edits() == before);
    CHECK(desk.selection.annotation());
}

TEST_CASE("A held key moves a boundary at once and is one edit once it rests")
{
    Desk desk;
    desk.pick(u"Key quote"_s);
    const qint64 before = desk.edits();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&desk.view(), Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.words(u"Key quote"_s) == u"NATO in Istanbul today.");
    QTest::keyClick(&desk.view(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&desk.view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.words(u"Key quote"_s) == u"met NATO in Istanbul today");
    CHECK(desk.edits() == before);
    REQUIRE(QTest::qWaitFor([&] { return desk.edits() > before; }));
    CHECK(desk.edits() == before + 1);
    CHECK(desk.words(u"Key quote"_s) == u"met NATO in Istanbul today");
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.words(u"Key quote"_s) == u"NATO in");
}

TEST_CASE("A boundary under way is stored when something else is done, and Escape takes it back")
{
    Desk desk;
    desk.pick(u"Key quote"_s);
    const qint64 before = desk.edits();
    QTest::keyClick(&desk.view(), Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    CHECK(desk.words(u"Key quote"_s) == u"NATO in Istanbul today.");
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    CHECK(desk.words(u"Key quote"_s) == u"NATO in");
    CHECK(desk.selection.annotation());
    CHECK(desk.edits() == before);

    QTest::keyClick(&desk.view(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&desk.view(), Qt::Key_Down);
    CHECK(desk.edits() == before + 1);
    QTest::keyClick(&desk.view(), Qt::Key_Right, Qt::AltModifier);
    desk.pick(u"Meetings"_s);
    CHECK(desk.edits() == before + 2);
    QTest::keyClick(&desk.view(), Qt::Key_Left, Qt::AltModifier);
    desk.selection.open(2);
    CHECK(desk.edits() == before + 2);
    desk.view().clearFocus();
    CHECK(desk.edits() == before + 3);
}

TEST_CASE("Two more steps after an undo elsewhere do not bring back what was undone")
{
    Desk desk;
    desk.pick(u"Meetings"_s);
    QTest::keyClick(&desk.view(), Qt::Key_Right, Qt::AltModifier);
    REQUIRE(untag(*desk.project, {desk.mark(u"Meetings"_s).id}).ok());
    CHECK(desk.marks().all().size() == 3);
    CHECK_FALSE(desk.selection.annotation());
    QTest::qWait(600);
    CHECK(desk.marks().all().size() == 3);
}

TEST_CASE("A window that closes stores the boundary under way")
{
    Desk desk;
    desk.pick(u"Key quote"_s);
    const qint64 before = desk.edits();
    QTest::keyClick(&desk.view(), Qt::Key_Right, Qt::AltModifier);
    desk.pane.reset();
    CHECK(desk.edits() == before + 1);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/edtffield.h"

#include "tests/testlib/testdata.h"
#include "ui/widgets/edtfstep.h"

#include <catch2/catch_test_macros.hpp>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QWidget window;
    EdtfField *field = new EdtfField(&window);
    QLineEdit *other = new QLineEdit(&window);
    QSignalSpy committed{field, &EdtfField::committed};

    Desk()
    {
        window.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(other);
        window.show();
        QApplication::setActiveWindow(&window);
        field->reset(u"2025-08-20"_s);
        field->setFocus();
    }
    void type(const QString &text)
    {
        field->editor().selectAll();
        QTest::keyClicks(&field->editor(), text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&field->editor(), key, modifiers); }
};

} // namespace

TEST_CASE("The line under a date says what it means while one types")
{
    Desk desk;
    CHECK(desk.field->reading() == u"20 August 2025"_s);
    desk.type(u"2025-08-15~/2025-08-18~"_s);
    CHECK(desk.field->reading() == u"between 15 and 18 August 2025, approximate"_s);
    desk.type(u"31 Feb 2025"_s);
    CHECK(desk.field->reading() == u"There is no 31 February 2025."_s);
    CHECK_FALSE(desk.field->isValid());
    desk.type(u"soon"_s);
    CHECK(desk.field->reading().startsWith(u"Write a date like "_s));
    desk.field->editor().clear();
    CHECK(desk.field->reading() == u"The date is not known"_s);
    CHECK(desk.field->isValid());
}

TEST_CASE("A date is saved once it is one, and only when it is another")
{
    Desk desk;
    desk.press(Qt::Key_Return);
    CHECK(desk.committed.isEmpty());
    desk.type(u"15-18 Aug 2025"_s);
    CHECK(desk.committed.isEmpty());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.committed.size() == 1);
    CHECK(desk.committed[0][0].toString() == u"2025-08-15/2025-08-18"_s);
    desk.field->reset(u"2025-08-15/2025-08-18"_s);
    desk.type(u"31 Feb"_s);
    desk.other->setFocus();
    CHECK(desk.committed.size() == 1);
    CHECK(desk.field->text() == u"31 Feb"_s);
    desk.field->setFocus();
    desk.press(Qt::Key_Escape);
    CHECK(desk.field->text() == u"2025-08-15/2025-08-18"_s);
    desk.type(u"15 to 18 Aug 2025"_s);
    desk.other->setFocus();
    CHECK(desk.committed.size() == 1);
    CHECK(desk.field->text() == u"2025-08-15/2025-08-18"_s);
    desk.field->setFocus();
    desk.field->editor().clear();
    desk.other->setFocus();
    REQUIRE(desk.committed.size() == 2);
    CHECK(desk.committed[1][0].toString().isEmpty());
}

TEST_CASE("Undo is the project's as long as nothing is typed")
{
    Desk desk;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    desk.window.addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    const auto pressUndo = [&] { desk.press(Qt::Key_Z, Qt::ControlModifier); };
    pressUndo();
    CHECK(undone.size() == 1);
    desk.type(u"2026"_s);
    pressUndo();
    CHECK(undone.size() == 1);
    CHECK(desk.field->text() == u"2025-08-20"_s);
}

TEST_CASE("What the record says does not disturb what is being typed")
{
    Desk desk;
    desk.type(u"20 Sep"_s);
    desk.field->setSaved(u"2025-09"_s);
    CHECK(desk.field->text() == u"20 Sep"_s);
    desk.press(Qt::Key_Escape);
    CHECK(desk.field->text() == u"2025-09"_s);
    desk.field->setSaved(u"2024"_s);
    CHECK(desk.field->text() == u"2024"_s);
    desk.type(u"20 Aug 2025"_s);
    desk.press(Qt::Key_Return);
    desk.field->setSaved(u"2025-08-20"_s);
    CHECK(desk.field->text() == u"2025-08-20"_s);
}

TEST_CASE("Up and Down step the part of the date that the caret is in")
{
    Desk desk;
    desk.field->editor().end(false);
    desk.press(Qt::Key_Up);
    CHECK(desk.field->text() == u"2025-08-21"_s);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    CHECK(desk.field->text() == u"2025-08-19"_s);
    desk.field->editor().setCursorPosition(6);
    desk.press(Qt::Key_Up);
    CHECK(desk.field->text() == u"2025-09-19"_s);
    desk.type(u"31 Dec 2025"_s);
    desk.press(Qt::Key_Up);
    CHECK(desk.field->text() == u"2026-01-01"_s);
    desk.type(u"soon"_s);
    desk.press(Qt::Key_Up);
    CHECK(desk.field->text() == u"soon"_s);
}

TEST_CASE("A step keeps what stands around the part")
{
    const auto stepped = [](const QString &text, int caret, int steps) { return steppedEdtf(text, caret, steps).text; };
    CHECK(stepped(u"2025-08-31"_s, 10, 1) == u"2025-09-01"_s);
    CHECK(stepped(u"2025-08-31"_s, 7, 1) == u"2025-09-30"_s);
    CHECK(stepped(u"2024-02-29"_s, 2, 1) == u"2025-02-28"_s);
    CHECK(stepped(u"2025-12~"_s, 8, 1) == u"2026-01~"_s);
    CHECK(stepped(u"2025?"_s, 5, -1) == u"2024?"_s);
    CHECK(stepped(u"2025-08-15/2025-08-18"_s, 21, 1) == u"2025-08-15/2025-08-19"_s);
    CHECK(stepped(u"2025-08-15/2025-08-18"_s, 10, -1) == u"2025-08-14/2025-08-18"_s);
    CHECK(stepped(u"../2025-08"_s, 10, 1) == u"../2025-09"_s);
    CHECK(stepped(u"2024-24"_s, 7, 1) == u"2025-21"_s);
    CHECK(stepped(u"2024-21"_s, 7, -1) == u"2023-24"_s);
    CHECK(stepped(u"2024-21"_s, 2, 1) == u"2025-21"_s);
    CHECK(stepped(u"2025-08-20T04:46"_s, 16, 1) == u"2025-08-21T04:46"_s);
    CHECK(stepped(u"197X"_s, 4, 1) == u"197X"_s);
    CHECK(stepped({}, 0, 1).isEmpty());
}

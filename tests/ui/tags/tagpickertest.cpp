// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagpicker.h"

#include "tests/ui/tags/tagsdesk.h"

#include <catch2/catch_test_macros.hpp>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TagsDesk
{
    QUuid lines = tag(u"Red lines"_s);
    QUuid nato = tag(u"Red lines/NATO"_s);
    QUuid quote = tag(u"Key quote"_s);
    QWidget window;
    QLineEdit *before = new QLineEdit(&window);
    TagPicker picker{session(), &window};
    QLineEdit *field = picker.findChild<QLineEdit *>(u"tagPickerField"_s);
    QListView *list = picker.findChild<QListView *>(u"tagPickerList"_s);
    QSignalSpy picked{&picker, &TagPicker::picked};
    QSignalSpy made{&picker, &TagPicker::makeRequested};
    QSignalSpy joined{&picker, &TagPicker::joinAnswered};

    Desk()
    {
        window.resize(600, 400);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        before->setFocus();
    }
    void open(const PickRequest &request = {})
    {
        picker.pick(QRect(window.mapToGlobal(QPoint(10, 10)), QSize(100, 20)), request);
        REQUIRE(picker.isVisible());
    }
};

} // namespace

TEST_CASE("Typing and Enter take the tag that fits")
{
    Desk desk;
    desk.open();
    CHECK(desk.list->model()->rowCount() == 3);
    QTest::keyClicks(desk.field, u"nat"_s);
    CHECK(desk.list->currentIndex().data().toString() == u"Red lines / NATO"_s);
    QTest::keyClick(desk.field, Qt::Key_Return);
    REQUIRE(desk.picked.size() == 1);
    CHECK(desk.picked[0][0].toUuid() == desk.nato);
    CHECK(!desk.picked[0][1].toBool());
    CHECK(!desk.picker.isVisible());
}

TEST_CASE("Arrows walk the rows, Ctrl+Enter stays")
{
    Desk desk;
    PickRequest request;
    request.recent = {desk.quote, desk.nato};
    desk.open(request);
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.picked.size() == 1);
    CHECK(desk.picked[0][0].toUuid() == desk.nato);
    CHECK(desk.picked[0][1].toBool());
    CHECK(desk.picker.isVisible());
    QTest::keyClicks(desk.field, u"key"_s);
    desk.picker.pickAgain({desk.nato});
    CHECK(desk.field->text().isEmpty());
    CHECK(desk.picker.isVisible());
    CHECK(desk.list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"on this passage"_s));
}

TEST_CASE("Digits take rows while nothing is typed, with Alt always")
{
    Desk desk;
    desk.open();
    QTest::keyClick(desk.field, Qt::Key_2);
    REQUIRE(desk.picked.size() == 1);
    CHECK(desk.picked[0][0].toUuid() == desk.lines);
    desk.open();
    QTest::keyClicks(desk.field, u"r"_s);
    QTest::keyClick(desk.field, Qt::Key_2, Qt::AltModifier);
    REQUIRE(desk.picked.size() == 2);
    CHECK(desk.picked[1][0].toUuid() == desk.nato);
    desk.open();
    QTest::keyClicks(desk.field, u"Treaty 2022"_s);
    CHECK(desk.field->text() == u"Treaty 2022"_s);
    CHECK(desk.picked.size() == 2);
}

TEST_CASE("What is not there can be made, by Enter or as typed by Shift+Enter")
{
    Desk desk;
    desk.open();
    QTest::keyClicks(desk.field, u"Ceasefire/Terms"_s);
    QTest::keyClick(desk.field, Qt::Key_Return);
    REQUIRE(desk.made.size() == 1);
    CHECK(desk.made[0][0].toString() == u"Ceasefire / Terms"_s);
    desk.open();
    QTest::keyClicks(desk.field, u"Red"_s);
    QTest::keyClick(desk.field, Qt::Key_Return, Qt::ShiftModifier);
    REQUIRE(desk.made.size() == 2);
    CHECK(desk.made[1][0].toString() == u"Red"_s);
    CHECK(desk.picked.isEmpty());

    PickRequest request;
    request.mayMake = false;
    desk.open(request);
    QTest::keyClicks(desk.field, u"Ceasefire"_s);
    QTest::keyClick(desk.field, Qt::Key_Return);
    CHECK(desk.made.size() == 2);
    CHECK(desk.picker.isVisible());
}

TEST_CASE("Esc gives the focus back to where it was")
{
    Desk desk;
    CHECK(QApplication::focusWidget() == desk.before);
    desk.open();
    QTest::keyClick(desk.field, Qt::Key_Escape);
    CHECK(!desk.picker.isVisible());
    CHECK(QApplication::focusWidget() == desk.before);
    CHECK(desk.picked.isEmpty());
}

TEST_CASE("Joining is asked in place: Enter, K or Esc")
{
    Desk desk;
    const QRect place(desk.window.mapToGlobal(QPoint(10, 10)), QSize(100, 20));
    auto *question = desk.picker.findChild<QWidget *>(u"joinQuestion"_s);
    desk.picker.askToJoin(place, u"Red lines"_s, 1);
    REQUIRE(question->isVisible());
    CHECK(!desk.field->isVisible());
    QTest::keyClick(question->focusWidget() ? question->focusWidget() : question, Qt::Key_Return);
    REQUIRE(desk.joined.size() == 1);
    CHECK(desk.joined[0][0].toBool());
    CHECK(!desk.picker.isVisible());
    desk.picker.askToJoin(place, u"Red lines"_s, 1);
    QTest::keyClick(desk.picker.findChild<QWidget *>(u"join"_s), Qt::Key_K);
    REQUIRE(desk.joined.size() == 2);
    CHECK(!desk.joined[1][0].toBool());
    desk.picker.askToJoin(place, u"Red lines"_s, 1);
    QTest::keyClick(desk.picker.findChild<QWidget *>(u"join"_s), Qt::Key_Escape);
    CHECK(desk.joined.size() == 2);
    CHECK(!desk.picker.isVisible());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/gradepicker.h"

#include "tests/testlib/testdata.h"
#include "ui/widgets/chip.h"

#include <catch2/catch_test_macros.hpp>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    GradePicker picker{u"Source"_s, {{u"A"_s, u"Sure"_s}, {u"B"_s, u"Usual"_s}, {u"C"_s, u"Fair"_s}}};
    QSignalSpy chosen{&picker, &GradePicker::chosen};

    Desk()
    {
        picker.show();
    }
    Chip *chip(const QString &sign) { return picker.findChild<Chip *>(u"grade"_s + sign); }
    QString meaning() { return picker.findChild<QLabel *>(u"meaning"_s)->text(); }
};

} // namespace

TEST_CASE("A click asks for a grade, which is shown once it is set")
{
    Desk desk;
    CHECK(desk.meaning() == u"Not graded"_s);
    QTest::mouseClick(desk.chip(u"B"_s), Qt::LeftButton);
    REQUIRE(desk.chosen.size() == 1);
    CHECK(desk.chosen[0][0].toInt() == 1);
    CHECK(!desk.chip(u"B"_s)->isChecked());
    desk.picker.setGrade(1);
    CHECK(desk.chip(u"B"_s)->isChecked());
    CHECK(!desk.chip(u"A"_s)->isChecked());
    CHECK(desk.meaning() == u"B · Usual"_s);
}

TEST_CASE("The chosen grade again takes it away")
{
    Desk desk;
    desk.picker.setGrade(1);
    QTest::mouseClick(desk.chip(u"B"_s), Qt::LeftButton);
    REQUIRE(desk.chosen.size() == 1);
    CHECK(desk.chosen[0][0].toInt() == -1);
    CHECK(desk.chip(u"B"_s)->isChecked());
}

TEST_CASE("Grades are given by the keyboard alone")
{
    Desk desk;
    desk.picker.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.picker));
    desk.picker.setFocus();
    QTest::keyClick(desk.chip(u"A"_s), Qt::Key_C);
    QTest::keyClick(desk.chip(u"A"_s), Qt::Key_Space);
    QTest::keyClick(desk.chip(u"A"_s), Qt::Key_X);
    REQUIRE(desk.chosen.size() == 2);
    CHECK(desk.chosen[0][0].toInt() == 2);
    CHECK(desk.chosen[1][0].toInt() == 0);
    desk.picker.setFocus();
    QTest::keyClick(desk.chip(u"A"_s), Qt::Key_Right);
    CHECK(desk.picker.focusWidget()->objectName() == u"gradeB"_s);
    CHECK(desk.chosen.size() == 2);
    desk.picker.setGrade(0);
    QTest::keyClick(desk.chip(u"B"_s), Qt::Key_Delete);
    REQUIRE(desk.chosen.size() == 3);
    CHECK(desk.chosen[2][0].toInt() == -1);
}

TEST_CASE("What cannot be graded says why")
{
    Desk desk;
    desk.picker.setObstacle(u"Name the source."_s);
    CHECK(desk.meaning() == u"Name the source."_s);
    QTest::mouseClick(desk.chip(u"B"_s), Qt::LeftButton);
    CHECK(desk.chosen.isEmpty());
    desk.picker.setObstacle({});
    QTest::mouseClick(desk.chip(u"B"_s), Qt::LeftButton);
    CHECK(desk.chosen.size() == 1);
}

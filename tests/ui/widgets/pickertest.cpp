// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/entitypicker.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QWidget window;
    EntityPicker picker{&window};
    QLineEdit *field = picker.findChild<QLineEdit *>(u"pickerField"_s);
    RowView *choices = picker.findChild<RowView *>(u"pickerChoices"_s);
    EmptyState *none = picker.findChild<EmptyState *>(u"pickerNone"_s);
    QSignalSpy picked{&picker, &EntityPicker::entityPicked};
    QSignalSpy made{&picker, &EntityPicker::newEntityPicked};

    Desk()
    {
        window.resize(400, 400);
        window.show();
        picker.setEntities(
            {{7, u"Oslo"_s, EntityType::Gpe}, {8, u"Oslo Accords"_s, EntityType::Agreement}, {9, u"Lima"_s, EntityType::Gpe}});
    }
    void popUp(const QString &text = {}) { picker.popUp(QRect(20, 20, 100, 20), text); }
    QStringList rows() const
    {
        QStringList rows;
        for (int i = 0; i < choices->model()->rowCount(); ++i) {
            const QModelIndex row = choices->model()->index(i, 0);
            rows.append(row.data().toString() + u": "_s + row.data(ChoiceModel::DetailRole).toString());
        }
        return rows;
    }
};

} // namespace

TEST_CASE("A choice is found by typing and picked by Enter")
{
    Desk desk;
    const QAbstractItemModelTester tester(desk.choices->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    desk.popUp();
    REQUIRE(desk.picker.isVisible());
    CHECK(desk.rows() == QStringList{u"Oslo: country or city"_s, u"Oslo Accords: agreement"_s, u"Lima: country or city"_s});
    QTest::keyClicks(desk.field, u"osl"_s);
    CHECK(desk.rows() == QStringList{u"Oslo: country or city"_s, u"Oslo Accords: agreement"_s});
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Return);
    REQUIRE(desk.picked.size() == 1);
    CHECK(desk.picked[0][0].toLongLong() == 8);
    CHECK(!desk.picker.isVisible());
}

TEST_CASE("A click picks, Esc picks nothing")
{
    Desk desk;
    desk.popUp();
    QTest::mouseClick(desk.choices->viewport(), Qt::LeftButton, {}, desk.choices->visualRect(desk.choices->model()->index(2, 0)).center());
    REQUIRE(desk.picked.size() == 1);
    CHECK(desk.picked[0][0].toLongLong() == 9);
    desk.popUp();
    QTest::keyClick(desk.field, Qt::Key_Escape);
    CHECK(!desk.picker.isVisible());
    CHECK(desk.picked.size() == 1);
}

TEST_CASE("Without a match the picker says so, and Enter does nothing")
{
    Desk desk;
    desk.popUp(u"Rome"_s);
    CHECK(desk.rows().isEmpty());
    CHECK(desk.none->isVisible());
    QTest::keyClick(desk.field, Qt::Key_Return);
    CHECK(desk.picker.isVisible());
    CHECK(desk.picked.isEmpty());
}

TEST_CASE("Where it is allowed, a typed name becomes a new entity of the chosen kind")
{
    Desk desk;
    desk.picker.setOffersNew(true);
    desk.popUp();
    CHECK(desk.rows().size() == 3);
    desk.popUp(u"Oslo"_s);
    const QStringList rows = desk.rows();
    CHECK(rows.first() == u"Oslo: country or city"_s);
    CHECK(rows.contains(u"New person: "_s));
    // There is one of that name and kind already.
    CHECK(!rows.contains(u"New country or city: "_s));
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Down);
    QTest::keyClick(desk.field, Qt::Key_Return);
    CHECK(desk.picked.isEmpty());
    REQUIRE(desk.made.size() == 1);
    CHECK(desk.made[0][0].toString() == u"Oslo"_s);
    CHECK(desk.made[0][1].value<EntityType>() == EntityType::Person);
}

TEST_CASE("The picker stays on the screen")
{
    Desk desk;
    const QRect screen = desk.window.screen()->availableGeometry();
    desk.picker.popUp(QRect(screen.right() - 10, screen.bottom() - 30, 5, 20));
    CHECK(screen.contains(desk.picker.geometry()));
}

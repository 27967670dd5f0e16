// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowview.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct List
{
    QStringListModel model{{u"alpha"_s, u"beta"_s, u"gamma"_s}};
    RowView view;
    QSignalSpy chosen{&view, &RowView::chosen};

    List()
    {
        view.setModel(&model);
        view.resize(200, 200);
        view.show();
    }
    QPoint place(int row) { return view.visualRect(model.index(row)).center(); }
    Qt::KeyboardModifiers modifiers(int signal) { return chosen[signal][1].value<Qt::KeyboardModifiers>(); }
};

} // namespace

TEST_CASE("Enter chooses the current row, with the keys that were held")
{
    List list;
    QTest::keyClick(&list.view, Qt::Key_Return);
    CHECK(list.chosen.isEmpty());
    list.view.setCurrentIndex(list.model.index(1));
    QTest::keyClick(&list.view, Qt::Key_Return);
    QTest::keyClick(&list.view, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    REQUIRE(list.chosen.size() == 2);
    CHECK(list.chosen[0][0].toModelIndex().row() == 1);
    CHECK(list.modifiers(0) == Qt::NoModifier);
    CHECK(list.modifiers(1) == Qt::ControlModifier);
}

TEST_CASE("A double click chooses, a click only where asked, the middle button as with Ctrl")
{
    List list;
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, list.place(2));
    CHECK(list.chosen.isEmpty());
    CHECK(list.view.currentIndex().row() == 2);
    QTest::mouseDClick(list.view.viewport(), Qt::LeftButton, {}, list.place(2));
    REQUIRE(list.chosen.size() == 1);
    QTest::mouseClick(list.view.viewport(), Qt::MiddleButton, {}, list.place(0));
    REQUIRE(list.chosen.size() == 2);
    CHECK(list.chosen[1][0].toModelIndex().row() == 0);
    CHECK(list.modifiers(1) == Qt::ControlModifier);

    list.view.setChoosesOnClick(true);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, list.place(1));
    REQUIRE(list.chosen.size() == 3);
    CHECK(list.modifiers(2) == Qt::ShiftModifier);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, QPoint(100, 190));
    CHECK(list.chosen.size() == 3);
}

TEST_CASE("Up in the first row leaves the list, elsewhere it moves")
{
    List list;
    QSignalSpy left(&list.view, &RowView::leftAtTop);
    list.view.setCurrentIndex(list.model.index(1));
    QTest::keyClick(&list.view, Qt::Key_Up);
    CHECK(list.view.currentIndex().row() == 0);
    CHECK(left.isEmpty());
    QTest::keyClick(&list.view, Qt::Key_Up);
    CHECK(left.size() == 1);
}

TEST_CASE("A slash asks for the filter, letters go to the row that begins so")
{
    List list;
    QSignalSpy filter(&list.view, &RowView::filterRequested);
    QTest::keyClick(&list.view, Qt::Key_Slash);
    CHECK(filter.size() == 1);
    QTest::keyClick(&list.view, Qt::Key_G);
    CHECK(list.view.currentIndex().row() == 2);
}

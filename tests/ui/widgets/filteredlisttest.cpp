// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filteredlist.h"

#include "tests/testlib/testdata.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QStringListModel model{{u"1"_s, u"2"_s, u"3"_s}};
    QWidget window;
    FilteredList *list = new FilteredList(&window);
    QSignalSpy chosen{list, &FilteredList::chosen};
    QSignalSpy filtered{list, &FilteredList::filterChanged};

    Desk()
    {
        list->setModel(&model, Qt::DisplayRole, [this](qint64 key) { return int(model.stringList().indexOf(QString::number(key))); });
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&list->field());
        column->addWidget(list);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        list->setFocus();
    }
    FilterField &field() { return list->field(); }
    RowView &view() { return list->view(); }
};

} // namespace

TEST_CASE("Keys lead from the list to its filter and back")
{
    Desk desk;
    CHECK(desk.view().hasFocus());
    QTest::keyClick(&desk.view(), Qt::Key_Slash);
    CHECK(desk.field().hasFocus());
    QTest::keyClick(&desk.field(), Qt::Key_Down);
    CHECK(desk.view().hasFocus());
    CHECK(desk.view().currentIndex().row() == 0);
    QTest::keyClick(&desk.view(), Qt::Key_Up);
    CHECK(desk.field().hasFocus());
}

TEST_CASE("What is typed filters, Enter chooses the first row")
{
    Desk desk;
    desk.field().apply(u"two"_s);
    REQUIRE(desk.filtered.size() == 1);
    CHECK(desk.filtered[0][0].toString() == u"two"_s);
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    REQUIRE(desk.chosen.size() == 1);
    CHECK(desk.chosen[0][0].toModelIndex().row() == 0);
    desk.model.setStringList({});
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    CHECK(desk.chosen.size() == 1);
}

TEST_CASE("Without rows something else stands in their place; with them the current one stays")
{
    Desk desk;
    desk.list->setShowsRows(false);
    CHECK(desk.list->empty().isVisible());
    CHECK(!desk.list->showsRows());
    desk.list->setShowsRows(true);
    CHECK(desk.view().isVisible());
    desk.view().setCurrentIndex(desk.model.index(1));
    desk.model.setStringList({u"0"_s, u"1"_s, u"2"_s});
    CHECK(desk.view().currentIndex().row() == 2);
}

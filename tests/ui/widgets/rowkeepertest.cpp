// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowkeeper.h"

#include "tests/testlib/testdata.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringListModel>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// Rows "100", "101" …, whose numbers are their keys.
struct List
{
    QStringListModel model;
    RowView view;
    RowKeeper *keeper;

    List()
    {
        set(100, 200);
        view.setModel(&model);
        view.resize(120, 100);
        view.show();
        keeper = new RowKeeper(view, Qt::DisplayRole, [this](qint64 key) { return int(model.stringList().indexOf(QString::number(key))); });
    }
    void set(int first, int end)
    {
        QStringList rows;
        for (int i = first; i < end; ++i)
            rows.append(QString::number(i));
        model.setStringList(rows);
    }
    QString top() { return view.indexAt(QPoint(1, 1)).data().toString(); }
};

} // namespace

TEST_CASE("Selection and view stay where they were when rows come before them")
{
    List list;
    list.view.setCurrentIndex(list.model.index(50));
    list.view.scrollTo(list.model.index(48), QAbstractItemView::PositionAtTop);
    REQUIRE(list.top() == u"148"_s);
    list.set(90, 200);
    CHECK(list.view.currentIndex().data().toString() == u"150"_s);
    CHECK(list.view.selectionModel()->selectedIndexes().size() == 1);
    CHECK(list.top() == u"148"_s);
}

TEST_CASE("A row that was filtered out is current again when it is back")
{
    List list;
    list.view.setCurrentIndex(list.model.index(50));
    list.set(100, 120);
    CHECK(!list.view.currentIndex().isValid());
    list.set(100, 200);
    CHECK(list.view.currentIndex().data().toString() == u"150"_s);
}

TEST_CASE("A list can be asked to begin at its first row")
{
    List list;
    list.view.scrollTo(list.model.index(48), QAbstractItemView::PositionAtTop);
    list.keeper->startAtTop();
    list.set(90, 200);
    CHECK(list.top() == u"90"_s);
}

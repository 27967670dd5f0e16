// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventpassagesmodel.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("Passages of an event say who tells of it, when, and why they count")
{
    EventPassagesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const EventPassage first{
        {1, {0, 9}}, u"They met."_s, u"North Wire"_s, u"2025-05-15T10:20"_s, u"B2"_s, u"2025-05-12"_s, u"A verb tells."_s};
    const EventPassage second{{2, {4, 9}}, u"Talks"_s, u"Fjord Daily"_s, {}, {}, {}, {}};
    CHECK(model.setPassages({first, second}));
    CHECK_FALSE(model.setPassages({first, second}));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == u"They met."_s);
    const QString source = model.index(0).data(EventPassagesModel::SourceRole).toString();
    CHECK(source.startsWith(u"North Wire · "_s));
    CHECK(source.contains(u"2025"_s));
    CHECK(source.endsWith(u" · B2"_s));
    CHECK(model.index(0).data(EventPassagesModel::DateRole).toString().startsWith(u"Says: "_s));
    CHECK(model.index(1).data(EventPassagesModel::SourceRole).toString() == u"Fjord Daily"_s);
    CHECK(model.index(1).data(EventPassagesModel::DateRole).toString().isEmpty());
    CHECK(model.index(0).data(Qt::ToolTipRole).toString().split(u'\n').size() == 4);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"A verb tells."_s));
    CHECK(model.passageAt(1) == second);
    CHECK(model.setPassages({}));
    CHECK(model.rowCount() == 0);
}

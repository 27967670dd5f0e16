// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterfield.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>
#include <QTest>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A filter is applied once after a pause in typing")
{
    FilterField field;
    QSignalSpy changed(&field, &FilterField::filterChanged);
    QTest::keyClicks(&field, u"  peace   talks "_s);
    CHECK(changed.isEmpty());
    REQUIRE(changed.wait());
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toString() == u"peace talks"_s);

    QTest::keyClicks(&field, u" "_s);
    QTest::qWait(3 * FilterField::pause);
    CHECK(changed.size() == 1);
}

TEST_CASE("Esc clears a filter at once, and leaves when there is none")
{
    FilterField field;
    field.apply(u"x"_s);
    QSignalSpy changed(&field, &FilterField::filterChanged);
    QSignalSpy left(&field, &FilterField::leftForList);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toString().isEmpty());
    CHECK(left.isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(left.size() == 1);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(left.size() == 2);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/periodchip.h"

#include "tests/testlib/testdata.h"
#include "core/words/periodtext.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>
#include <QTest>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Period days(QDate first, QDate last, DateBasis basis = DateBasis::Event)
{
    return {first, last, basis, {}};
}

} // namespace

TEST_CASE("A period is told in the words of its dates")
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    CHECK(periodText(days({2025, 8, 18}, {2025, 8, 20}), british) == u"18–20 Aug 2025"_s);
    CHECK(periodText(days({2025, 8, 18}, {2025, 8, 18}), british) == u"18 Aug 2025"_s);
    CHECK(periodText(days({2022, 2, 24}, {2025, 8, 20}), british) == u"24 Feb 2022 – 20 Aug 2025"_s);
    CHECK(periodText(days({2025, 8, 20}, {2025, 8, 18}), british).isNull());
    CHECK(periodText(days({}, {2025, 8, 18}), british).isNull());
}

TEST_CASE("A period says by which date it is meant")
{
    QStringList sentences;
    for (const DateBasis basis : {DateBasis::Event, DateBasis::Statement, DateBasis::Report})
        sentences += periodSentence(days({2025, 8, 18}, {2025, 8, 20}, basis));
    CHECK(sentences.removeDuplicates() == 0);
    CHECK(sentences[2].contains(u"published"_s));
}

TEST_CASE("The chip of a period is there while there is one, and asks to be cleared")
{
    QWidget window;
    PeriodChip chip(&window);
    window.show();
    CHECK_FALSE(chip.isVisible());
    chip.setPeriod(days({2025, 8, 18}, {2025, 8, 20}));
    CHECK(chip.isVisible());
    CHECK(chip.text() == periodText(days({2025, 8, 18}, {2025, 8, 20})));
    CHECK(chip.accessibleName().contains(chip.text()));

    QSignalSpy clicked(&chip, &PeriodChip::clicked);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Delete, Qt::Key_Backspace})
        QTest::keyClick(&chip, key);
    CHECK(clicked.size() == 4);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 5, 10});
    CHECK(clicked.size() == 5);

    chip.setPeriod(std::nullopt);
    CHECK_FALSE(chip.isVisible());
    CHECK(chip.text().isEmpty());
}

TEST_CASE("The plain chip of a period says that it narrows")
{
    PeriodChip chip(nullptr, PeriodChip::Style::Plain);
    const Period period = days({2025, 8, 18}, {2025, 8, 20});
    chip.setPeriod(period);
    CHECK(chip.text() != periodText(period));
    CHECK(chip.text().endsWith(periodText(period)));
    CHECK(chip.minimumSizeHint().width() < chip.sizeHint().width());
}

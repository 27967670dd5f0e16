// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/queryfield.h"

#include "tests/testlib/testdata.h"
#include "ui/search/queryedit.h"
#include "ui/session/appearance.h"

#include <catch2/catch_test_macros.hpp>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    Appearance appearance;
    QueryField field{appearance};
    QueryEdit *edit = field.findChild<QueryEdit *>(u"query"_s);
    QSignalSpy searched{&field, &QueryField::searched};
    QSignalSpy typed{&field, &QueryField::typed};
    QSignalSpy rested{&field, &QueryField::rested};
};

} // namespace

TEST_CASE("Enter searches at once and adds no line")
{
    Desk desk;
    QTest::keyClicks(desk.edit, u"peace plan"_s);
    QTest::keyClick(desk.edit, Qt::Key_Return);
    REQUIRE(desk.searched.size() == 1);
    CHECK(desk.searched[0][0].toString() == u"peace plan"_s);
    CHECK(desk.field.text() == u"peace plan"_s);
    QTest::qWait(2 * QueryField::searchPause);
    CHECK(desk.typed.isEmpty());
}

TEST_CASE("A pause tells what was typed, a longer one that typing rests")
{
    Desk desk;
    QTest::keyClicks(desk.edit, u"peace"_s);
    REQUIRE(desk.typed.wait());
    CHECK(desk.typed[0][0].toString() == u"peace"_s);
    REQUIRE(desk.rested.wait());
    CHECK(desk.rested[0][0].toString() == u"peace"_s);
    QTest::qWait(2 * QueryField::searchPause);
    CHECK(desk.typed.size() == 1);
}

TEST_CASE("What the program sets is not taken for typing")
{
    Desk desk;
    desk.field.setText(u"truce"_s);
    QTest::qWait(2 * QueryField::searchPause);
    CHECK(desk.typed.isEmpty());
    CHECK(desk.field.text() == u"truce"_s);
}

TEST_CASE("Line breaks that are pasted become blanks")
{
    class OpenEdit : public QueryEdit
    {
    public:
        using QueryEdit::insertFromMimeData;
    };
    OpenEdit edit;
    QMimeData data;
    data.setText(u"peace\nplan\r\n"_s);
    edit.insertFromMimeData(&data);
    CHECK(edit.text() == u"peace plan"_s);
}

TEST_CASE("Up brings the last query, Down goes back and then to the results")
{
    Desk desk;
    QSignalSpy down(&desk.field, &QueryField::leftDownward);
    for (const QString &query : {u"one"_s, u"two"_s}) {
        desk.field.setText(query);
        QTest::keyClick(desk.edit, Qt::Key_Return);
    }
    desk.field.setText({});
    QTest::keyClick(desk.edit, Qt::Key_Up);
    CHECK(desk.field.text() == u"two"_s);
    QTest::keyClick(desk.edit, Qt::Key_Up);
    CHECK(desk.field.text() == u"one"_s);
    QTest::keyClick(desk.edit, Qt::Key_Down);
    QTest::keyClick(desk.edit, Qt::Key_Down);
    CHECK(desk.field.text().isEmpty());
    CHECK(down.isEmpty());
    QTest::keyClick(desk.edit, Qt::Key_Down);
    CHECK(down.size() == 1);
}

TEST_CASE("The note stands at the end of the field, problems in the colour of warnings")
{
    Desk desk;
    auto *note = desk.field.findChild<QLabel *>(u"queryNote"_s);
    desk.field.setNote(u"12 articles"_s);
    CHECK(note->text() == u"12 articles"_s);
    CHECK(note->palette().color(QPalette::WindowText) == desk.appearance.theme().faint);
    desk.field.setNote(u"Check the query"_s, true);
    CHECK(note->palette().color(QPalette::WindowText) == desk.appearance.theme().warning);
    desk.appearance.setTheme(Theme::darkTheme());
    CHECK(note->palette().color(QPalette::WindowText) == Theme::darkTheme().warning);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/noteeditor.h"

#include "tests/testlib/testdata.h"
#include "ui/session/appearance.h"

#include <catch2/catch_test_macros.hpp>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    Appearance appearance;
    QWidget window;
    QVBoxLayout column{&window};
    QLineEdit other;
    NoteEditor editor{appearance, std::make_shared<Highlighting>()};
    QSignalSpy saves{&editor, &NoteEditor::saveRequested};
    QSignalSpy ends{&editor, &NoteEditor::finished};

    Desk()
    {
        column.addWidget(&other);
        column.addWidget(&editor);
        editor.setSavedText(u"Old"_s);
        QObject::connect(&editor, &NoteEditor::saveRequested, &editor, [this](const QString &text) { editor.setSavedText(text); });
        window.show();
        QApplication::setActiveWindow(&window);
        editor.setFocus();
        editor.moveCursor(QTextCursor::End);
    }
    ~Desk()
    {
        column.removeWidget(&other);
        column.removeWidget(&editor);
        other.setParent(nullptr);
        editor.setParent(nullptr);
    }
};

} // namespace

TEST_CASE("Ctrl+Enter saves and ends")
{
    Desk desk;
    QTest::keyClicks(&desk.editor, u"er"_s);
    CHECK(desk.saves.isEmpty());
    QTest::keyClick(&desk.editor, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.saves.size() == 1);
    CHECK(desk.saves[0][0].toString() == u"Older"_s);
    CHECK(desk.ends.size() == 1);
}

TEST_CASE("Esc ends the writing and loses none of it")
{
    Desk desk;
    QTest::keyClicks(&desk.editor, u"er"_s);
    QTest::keyClick(&desk.editor, Qt::Key_Escape);
    REQUIRE(desk.saves.size() == 1);
    CHECK(desk.saves[0][0].toString() == u"Older"_s);
    CHECK(desk.ends.size() == 1);
}

TEST_CASE("What is written is saved when the focus leaves and when the keys rest")
{
    Desk desk;
    QTest::keyClicks(&desk.editor, u"er"_s);
    desk.other.setFocus();
    CHECK(desk.saves.size() == 1);
    CHECK(desk.ends.size() == 1);
    desk.editor.setFocus();
    QTest::keyClicks(&desk.editor, u"!"_s);
    REQUIRE(desk.saves.wait(2 * NoteEditor::pause));
    CHECK(desk.saves[1][0].toString() == u"Older!"_s);
    CHECK(desk.ends.size() == 1);
}

TEST_CASE("What could not be saved stays")
{
    Appearance appearance;
    NoteEditor editor(appearance, nullptr);
    QSignalSpy ends(&editor, &NoteEditor::finished);
    editor.setSavedText(u"Old"_s);
    QTest::keyClicks(&editor, u"New "_s);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    CHECK(ends.isEmpty());
    CHECK(editor.toPlainText() == u"New Old"_s);
}

TEST_CASE("A text that is changed elsewhere follows unless somebody writes")
{
    Appearance appearance;
    NoteEditor editor(appearance, nullptr);
    editor.setSavedText(u"One"_s);
    editor.setSavedText(u"Two"_s);
    CHECK(editor.toPlainText() == u"Two"_s);
    editor.setPlainText(u"Mine"_s);
    editor.setSavedText(u"Three"_s);
    CHECK(editor.toPlainText() == u"Mine"_s);
    CHECK(editor.isUnsaved());
}

TEST_CASE("The editor grows with its text")
{
    Appearance appearance;
    NoteEditor editor(appearance, nullptr);
    editor.resize(300, 100);
    editor.show();
    const int empty = editor.sizeHint().height();
    editor.setPlainText(u"a\nb\nc\nd\ne\nf\ng\nh"_s);
    CHECK(editor.sizeHint().height() > empty);
}

TEST_CASE("A text is coloured as Markdown, also one that is there already")
{
    if (!Highlighting::isAvailable())
        SKIP("built without KSyntaxHighlighting");
    Appearance appearance;
    auto editor = std::make_unique<NoteEditor>(appearance, std::make_shared<Highlighting>());
    QSignalSpy saves(editor.get(), &NoteEditor::saveRequested);
    editor->setSavedText(u"Ask **both**"_s);
    const auto formats = [&] { return editor->document()->firstBlock().layout()->formats(); };
    REQUIRE(QTest::qWaitFor([&] { return !formats().isEmpty(); }));
    CHECK(!editor->isUnsaved());
    // One that goes while there is something to save does not save any more.
    QTest::keyClicks(editor.get(), u"x"_s);
    editor.reset();
    CHECK(saves.isEmpty());
}

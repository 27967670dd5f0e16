// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notessection.h"

#include "core/annotations/noteedits.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/notes/notecard.h"
#include "ui/notes/noteeditor.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    qint64 article;
    QWidget window;
    NotesSection *section;

    Desk()
        : TestSession({u"Talks\nA ceasefire, or a truce."_s})
        , article(project->articles().keys(ArticleTable::Order::Title).front())
    {
        project->setAuthor(u"Anna"_s);
        auto *column = new QVBoxLayout(&window);
        section = new NotesSection(session(), &window);
        column->addWidget(section);
        column->addStretch();
        section->setSubject(NoteSubject::ofArticle(article));
        window.resize(320, 500);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    std::vector<Note> notes() { return notesOn(*project, NoteSubject::ofArticle(article)); }
    NoteEditor *editor() { return section->findChild<NoteEditor *>(u"noteEditor"_s); }
    void write(const QString &text)
    {
        QTest::mouseClick(section->findChild<QAbstractButton *>(u"addNote"_s), Qt::LeftButton);
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_CASE("A note is written, shown, rewritten and undone")
{
    Desk desk;
    desk.write(u"Ask **both** sides"_s);
    REQUIRE(desk.notes().size() == 1);
    CHECK(desk.notes()[0].body == u"Ask **both** sides"_s);
    CHECK(desk.notes()[0].author == u"Anna"_s);
    CHECK(desk.section->count() == 1);
    CHECK(!desk.editor());
    const auto *text = desk.section->findChild<QLabel *>(u"noteText"_s);
    CHECK(text->isVisible());
    CHECK(!text->text().contains(u"**"_s));

    auto *card = desk.section->findChild<NoteCard *>();
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    REQUIRE(desk.editor());
    QTest::keyClicks(desk.editor(), u" again"_s);
    QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.notes()[0].body == u"Ask **both** sides again"_s);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.notes().empty());
    CHECK(desk.section->count() == 0);
}

TEST_CASE("A new note that stays empty is none")
{
    Desk desk;
    desk.write(u"  "_s);
    CHECK(desk.notes().empty());
    CHECK(desk.section->count() == 0);
    CHECK(!desk.project->journal().undoable());
}

TEST_CASE("A note that is emptied is removed, and comes back by undo")
{
    Desk desk;
    desk.write(u"Gone"_s);
    auto *card = desk.section->findChild<NoteCard *>();
    card->edit();
    QTest::keyClick(desk.editor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(desk.editor(), Qt::Key_Delete);
    QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.notes().empty());
    CHECK(desk.section->count() == 0);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.section->count() == 1);
}

TEST_CASE("What is being written survives other changes and its own undo")
{
    Desk desk;
    desk.write(u"First"_s);
    auto *card = desk.section->findChild<NoteCard *>();
    card->edit();
    QTest::keyClicks(desk.editor(), u" more"_s);
    REQUIRE(addArticleNote(*desk.project, desk.article, u"Another"_s).ok());
    CHECK(desk.section->count() == 2);
    CHECK(desk.editor()->toPlainText() == u"First more"_s);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.notes().empty());
    REQUIRE(desk.editor());
    CHECK(desk.editor()->toPlainText() == u"First more"_s);
    QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.notes().size() == 1);
    CHECK(desk.notes()[0].body == u"First more"_s);
}

TEST_CASE("A note under way is saved when its pane goes")
{
    Desk desk;
    QTest::mouseClick(desk.section->findChild<QAbstractButton *>(u"addNote"_s), Qt::LeftButton);
    QTest::keyClicks(desk.editor(), u"Half a thou"_s);
    {
        const std::unique_ptr<NotesSection> gone(desk.section);
    }
    REQUIRE(desk.notes().size() == 1);
    CHECK(desk.notes()[0].body == u"Half a thou"_s);
}

TEST_CASE("Another subject has other notes; what was being written for the first is saved there")
{
    Desk desk;
    const auto tag = createTag(*desk.project, u"Talks"_s);
    REQUIRE(tag.ok());
    QTest::mouseClick(desk.section->findChild<QAbstractButton *>(u"addNote"_s), Qt::LeftButton);
    QTest::keyClicks(desk.editor(), u"On the article"_s);
    desk.section->setSubject(NoteSubject::ofTag(*tag));
    CHECK(desk.section->count() == 0);
    CHECK(desk.notes().size() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.write(u"What counts as talks"_s);
    CHECK(desk.project->notes().on(Note::Subject::Tag, *tag).size() == 1);
    CHECK(desk.notes().size() == 1);
}

TEST_CASE("After Ctrl+Enter the focus is back where one came from")
{
    Desk desk;
    auto *reader = new QWidget(&desk.window);
    reader->setFocusPolicy(Qt::StrongFocus);
    reader->show();
    reader->setFocus();
    desk.section->writeNote();
    CHECK(desk.window.focusWidget() == desk.editor());
    QTest::keyClicks(desk.editor(), u"x"_s);
    QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.window.focusWidget() == reader);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // M once more goes on with the same note.
    desk.section->writeNote();
    QTest::keyClicks(desk.editor(), u"y"_s);
    QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.notes().size() == 1);
    CHECK(desk.notes()[0].body == u"xy"_s);
}

TEST_CASE("Delete removes the note on the card that has the focus")
{
    Desk desk;
    desk.write(u"Gone"_s);
    auto *card = desk.section->findChild<NoteCard *>();
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Delete);
    CHECK(desk.notes().empty());
}

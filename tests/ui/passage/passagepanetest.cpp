// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/passagepane.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/notes/noteeditor.h"
#include "ui/notes/notessection.h"
#include "ui/passage/mentionline.h"
#include "ui/passage/tagrow.h"
#include "ui/widgets/emptystate.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractButton>
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    qint64 article;
    QWidget window;
    QWidget *reader = new QWidget(&window);
    PassagePane *pane;
    EmptyState *empty;
    QSignalSpy reveals{&selection, &Selection::revealRequested};
    QSignalSpy requests;

    Desk()
        : TestSession({u"Talks\nKyiv wants a ceasefire, or a truce."_s})
        , article(project->articles().keys(ArticleTable::Order::Title).front())
        , pane(new PassagePane(session(), &window))
        , empty(pane->findChild<EmptyState *>(u"passageEmpty"_s))
        , requests(pane, &PassagePane::showRequested)
    {
        project->setAuthor(u"Anna"_s);
        Test::addMentions(*project, article, {{u"Kyiv"_s, EntityType::Gpe}});
        reader->setFocusPolicy(Qt::StrongFocus);
        reader->addActions(pane->actions());
        auto *column = new QVBoxLayout(&window);
        column->addWidget(reader);
        column->addWidget(pane, 1);
        window.resize(340, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        reader->setFocus();
        selection.open(article);
    }
    TextSpan span(const QString &words)
    {
        const qsizetype start = project->articles().content(article)->text.indexOf(words);
        return {start, start + words.size()};
    }
    /// Selects the words and waits until they are shown.
    void select(const QString &words)
    {
        selection.setPassage(Selection::Passage{article, span(words)});
        QTest::qWait(60);
    }
    QUuid tag(const QString &path, const QString &words) { return tagPassages(*project, path, {{article, span(words)}}).value().front(); }
    template <typename Row> std::vector<Row *> rows()
    {
        std::vector<Row *> visible;
        for (Row *row : pane->findChildren<Row *>()) {
            if (row->isVisibleTo(pane))
                visible.push_back(row);
        }
        return visible;
    }
    FindingState state() { return project->articles().content(article)->mentions.front().state; }
    NoteEditor *editor() { return pane->findChild<NoteEditor *>(u"noteEditor"_s); }
};

} // namespace

TEST_CASE("With nothing selected the pane teaches")
{
    Desk desk;
    QTest::qWait(60);
    CHECK(desk.empty->isVisible());
    CHECK(desk.empty->text().contains(u"Select words"_s));
    desk.select(u"ceasefire"_s);
    CHECK(!desk.empty->isVisible());
}

TEST_CASE("Tags on the selected words are shown, picked by a click and taken off by Delete")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Red lines/Truce"_s, u"a ceasefire"_s);
    desk.select(u"ceasefire"_s);
    const auto rows = desk.rows<TagRow>();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]->text() == u"Red lines / Truce"_s);
    QTest::mouseClick(rows[0], Qt::LeftButton, {}, QPoint(20, 10));
    CHECK(desk.selection.annotation() == tagging);
    CHECK(desk.reveals.size() == 1);
    CHECK(rows[0]->isChecked());
    rows[0]->setFocus();
    QTest::keyClick(rows[0], Qt::Key_Delete);
    CHECK(desk.project->taggings().count() == 0);
    CHECK(desk.rows<TagRow>().empty());
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.rows<TagRow>().size() == 1);
}

TEST_CASE("M in the reader writes a note on the selected words, and the focus goes back")
{
    Desk desk;
    desk.selection.setPassage(Selection::Passage{desk.article, desk.span(u"ceasefire"_s)});
    QTest::keyClick(desk.reader, Qt::Key_M);
    CHECK(desk.requests.size() == 1);
    REQUIRE(desk.editor());
    CHECK(desk.window.focusWidget() == desk.editor());
    QTest::keyClicks(desk.editor(), u"Who says?"_s);
    QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    const auto notes = desk.project->notes().inArticle(desk.article, desk.project->articles().content(desk.article)->text);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].subject == Note::Subject::Passage);
    CHECK(notes[0].span == desk.span(u"ceasefire"_s));
    CHECK(desk.window.focusWidget() == desk.reader);
}

TEST_CASE("M on a picked tagging writes a note on it; Shift+M one on the article")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Truce"_s, u"a ceasefire"_s);
    desk.selection.setAnnotation(tagging);
    QTest::keyClick(desk.reader, Qt::Key_M);
    REQUIRE(desk.editor());
    QTest::keyClicks(desk.editor(), u"Why"_s);
    QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.project->notes().on(Note::Subject::Tagging, tagging).size() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(desk.reader, Qt::Key_M, Qt::ShiftModifier);
    REQUIRE(desk.editor());
    QTest::keyClicks(desk.editor(), u"Weak"_s);
    QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(notesOn(*desk.project, NoteSubject::ofArticle(desk.article)).size() == 1);
}

TEST_CASE("A and X in the reader accept and reject the entity under the caret")
{
    Desk desk;
    const qsizetype at = desk.span(u"Kyiv"_s).start + 1;
    desk.selection.setPassage(Selection::Passage{desk.article, {at, at}});
    QTest::keyClick(desk.reader, Qt::Key_A);
    CHECK(desk.state() == FindingState::Accepted);
    QTest::keyClick(desk.reader, Qt::Key_X);
    CHECK(desk.state() == FindingState::Rejected);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.state() == FindingState::Suggested);
    REQUIRE(desk.rows<MentionLine>().size() == 1);
    auto *accept = desk.rows<MentionLine>()[0]->findChild<QAbstractButton *>(u"acceptMention"_s);
    REQUIRE(accept->isVisible());
    QTest::mouseClick(accept, Qt::LeftButton);
    CHECK(desk.state() == FindingState::Accepted);
}

TEST_CASE("The picked annotation stays the subject while the caret is in it, and gives way when it leaves")
{
    Desk desk;
    desk.tag(u"Whole"_s, u"Kyiv wants a ceasefire"_s);
    const QUuid inner = desk.tag(u"Truce"_s, u"ceasefire"_s);
    desk.selection.setAnnotation(inner);
    const TextSpan span = desk.span(u"ceasefire"_s);
    desk.selection.setPassage(Selection::Passage{desk.article, {span.start, span.start}});
    QTest::qWait(60);
    CHECK(desk.rows<TagRow>().size() == 2);
    const qsizetype outside = desk.span(u"truce"_s).start + 1;
    desk.selection.setPassage(Selection::Passage{desk.article, {outside, outside}});
    QTest::qWait(60);
    CHECK(desk.rows<TagRow>().empty());
    CHECK(desk.empty->isVisible());
}

TEST_CASE("An orphan of the article is placed at the selected words")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Truce"_s, u"ceasefire"_s);
    Tagging lost = *desk.project->taggings().tagging(tagging);
    lost.span.reset();
    REQUIRE(desk.project
                ->edit(u"Lose it"_s,
                    [&]() -> Result<Done> {
                        desk.project->taggings().update(lost, desk.project->articles().content(desk.article)->text);
                        return Done{};
                    })
                .ok());
    desk.select(u"truce"_s);
    auto *place = desk.pane->findChild<QPushButton *>(u"placeHere"_s);
    REQUIRE(place);
    REQUIRE(place->isVisible());
    QTest::mouseClick(place, Qt::LeftButton);
    CHECK(desk.project->taggings().tagging(tagging)->span == desk.span(u"truce"_s));
    CHECK(desk.selection.annotation() == tagging);
    CHECK(!desk.pane->findChild<QWidget *>(u"passageOrphans"_s)->isVisible());
}

TEST_CASE("A note on a tag can be picked too")
{
    Desk desk;
    const QUuid tag = createTag(*desk.project, u"Truce"_s).value();
    const QUuid note = addNote(*desk.project, Note::Subject::Tag, tag, u"Only both sides"_s).value();
    desk.selection.setAnnotation(note);
    QTest::qWait(60);
    CHECK(desk.pane->findChild<NotesSection *>(u"notes"_s)->count() == 1);
}

TEST_CASE("A hidden pane reads nothing but its keys still work")
{
    Desk desk;
    desk.pane->hide();
    desk.selection.setPassage(Selection::Passage{desk.article, desk.span(u"Kyiv"_s)});
    QTest::keyClick(desk.reader, Qt::Key_A);
    CHECK(desk.state() == FindingState::Accepted);
}

TEST_CASE("M without words says what to do first")
{
    Desk desk;
    QSignalSpy told(&desk.notices, &Notices::shown);
    const qsizetype at = desk.span(u"wants"_s).start + 1;
    desk.selection.setPassage(Selection::Passage{desk.article, {at, at}});
    QTest::keyClick(desk.reader, Qt::Key_M);
    CHECK(told.size() == 1);
    CHECK(!desk.editor());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/codebookpane.h"

#include "tests/ui/tags/tagsdesk.h"
#include "ui/tags/codebookactions.h"
#include "ui/tags/codebookmodel.h"
#include "ui/tags/codebookview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"

#include <catch2/catch_test_macros.hpp>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TagsDesk
{
    std::unique_ptr<CodebookPane> pane;
    FilterField *field = nullptr;
    CodebookView *tree = nullptr;
    std::vector<AnnotationFilter> asked;

    void start()
    {
        pane = std::make_unique<CodebookPane>(session());
        field = pane->findChild<FilterField *>(u"codebookField"_s);
        tree = pane->findChild<CodebookView *>(u"codebookTree"_s);
        QObject::connect(
            &selection, &Selection::annotationsRequested, pane.get(), [this](const AnnotationFilter &filter) { asked.push_back(filter); });
        pane->resize(280, 600);
        pane->show();
        pane->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(pane.get()));
        tree->setFocus();
        REQUIRE(settle());
    }
    void current(const QUuid &tag) { tree->setCurrentIndex(pane->model().indexOf(tag)); }
    QString currentName() const { return tree->currentIndex().data().toString(); }
    QAction *action(const QString &name)
    {
        const auto actions = pane->actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](const QAction *action) { return action->objectName() == name; });
        REQUIRE(found != actions.end());
        return *found;
    }
    QUuid find(const QString &path) { return findTag(project->tags().all(), path); }
    void type(const QString &text)
    {
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    QStringList shownRows()
    {
        QStringList rows;
        for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index)) {
            if (!tree->isIndexHidden(index))
                rows.append(index.data().toString());
        }
        return rows;
    }
};

} // namespace

TEST_CASE("An empty codebook teaches, and typing a path with Enter makes the first tags")
{
    Desk desk;
    desk.start();
    auto *empty = desk.pane->findChild<EmptyState *>(u"codebookEmpty"_s);
    CHECK(empty->isVisible());
    CHECK(empty->text().contains(u"Red lines/NATO"_s));
    desk.type(u"Red lines/NATO"_s);
    QTest::keyClick(desk.field, Qt::Key_Return);
    CHECK(!desk.find(u"Red lines/NATO"_s).isNull());
    CHECK(desk.tree->isVisible());
    CHECK(desk.currentName() == u"NATO"_s);
    CHECK(desk.field->text().isEmpty());
    CHECK(desk.shownRows() == QStringList{u"Red lines"_s, u"NATO"_s});
}

TEST_CASE("Typing narrows the tree; Enter goes to what fits, Shift+Enter makes what was typed")
{
    Desk desk;
    desk.tag(u"Red lines/NATO troops"_s);
    desk.tag(u"Key quote"_s);
    desk.start();
    desk.tree->collapseAll();
    desk.type(u"nato"_s);
    desk.field->apply(desk.field->text());
    CHECK(desk.shownRows() == QStringList{u"Red lines"_s, u"NATO troops"_s});
    auto *make = desk.pane->findChild<QToolButton *>(u"makeTag"_s);
    CHECK(make->isVisible());
    CHECK(make->text() == u"Create “nato” (Shift+Enter)"_s);
    QTest::keyClick(desk.field, Qt::Key_Return);
    CHECK(desk.currentName() == u"NATO troops"_s);
    CHECK(desk.tree->hasFocus());
    CHECK(!make->isVisible());
    CHECK(desk.project->tags().all().size() == 3);

    desk.type(u"nato"_s);
    QTest::keyClick(desk.field, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(!desk.find(u"nato"_s).isNull());
    CHECK(desk.project->tags().all().size() == 4);
}

TEST_CASE("What was unfolded is so again when the filter goes")
{
    Desk desk;
    desk.tag(u"A/B"_s);
    desk.tag(u"C/D"_s);
    desk.start();
    desk.tree->collapse(desk.pane->model().indexOf(desk.find(u"C"_s)));
    desk.field->apply(u"D"_s);
    CHECK(desk.shownRows() == QStringList{u"C"_s, u"D"_s});
    desk.field->apply({});
    CHECK(desk.shownRows() == QStringList{u"A"_s, u"B"_s, u"C"_s});
}

TEST_CASE("F2 renames in place, Insert and Shift+Insert begin a new path")
{
    Desk desk;
    const QUuid tag = desk.tag(u"Red line"_s);
    desk.start();
    desk.current(tag);
    desk.action(u"renameTag"_s)->trigger();
    auto *editor = desk.tree->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->setText(u"Red lines"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(10);
    CHECK(desk.project->tags().tag(tag)->name == u"Red lines"_s);
    CHECK(desk.asked.empty());
    desk.action(u"newTagBelow"_s)->trigger();
    CHECK(desk.field->text() == u"Red lines / "_s);
    QTest::keyClicks(desk.field, u"NATO"_s);
    QTest::keyClick(desk.field, Qt::Key_Return);
    CHECK(!desk.find(u"Red lines/NATO"_s).isNull());
    CHECK(desk.tree->hasFocus());
    CHECK(desk.currentName() == u"NATO"_s);
    desk.action(u"newTag"_s)->trigger();
    CHECK(desk.field->hasFocus());
    CHECK(desk.field->text().isEmpty());
}

TEST_CASE("After deleting the neighbour is current, so that Delete again is no surprise")
{
    Desk desk;
    for (const auto &path : {u"A"_s, u"B"_s, u"C/Below"_s, u"D"_s})
        desk.tag(path);
    desk.start();
    desk.current(desk.find(u"B"_s));
    QTest::keyClick(desk.tree, Qt::Key_Delete);
    CHECK(desk.currentName() == u"C"_s);
}

TEST_CASE("Deleting asks nothing, says what went along, and can be undone")
{
    Desk desk;
    const QUuid nato = desk.tag(u"Red lines/NATO"_s);
    desk.put(nato, desk.passage(0, u"minister"_s));
    desk.start();
    desk.current(desk.find(u"Red lines"_s));
    QTest::keyClick(desk.tree, Qt::Key_Delete);
    CHECK(desk.project->tags().all().empty());
    CHECK(desk.taggings().isEmpty());
    CHECK(desk.lastNotice().startsWith(u"Deleted “Red lines” with 1 tag"_s));
    CHECK(desk.lastNotice().endsWith(u"Undo: Ctrl+Z"_s));
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.taggings().size() == 1);
}

TEST_CASE("The sentence of a deletion names everything that goes along")
{
    CHECK(CodebookActions::deletedSentence(u"A"_s, {1, 0, 0}) == u"Deleted “A”. Undo: Ctrl+Z"_s);
    CHECK(CodebookActions::deletedSentence(u"A"_s, {1, 12, 0}) == u"Deleted “A” with 12 passage(s). Undo: Ctrl+Z"_s);
    CHECK(CodebookActions::deletedSentence(u"A"_s, {3, 12, 2})
        == u"Deleted “A” with 2 tag(s) below it, 12 passage(s) and 2 note(s). Undo: Ctrl+Z"_s);
}

TEST_CASE("Deleting many passages is a job")
{
    Desk desk;
    const QUuid tag = desk.tag(u"Everywhere"_s);
    std::vector<Passage> passages;
    const QString words = u"word "_s.repeated(300);
    const qint64 article = Test::addArticle(*desk.project, words);
    for (qsizetype i = 0; i < 300; ++i)
        passages.push_back({article, {5 * i, 5 * i + 4}});
    REQUIRE(tagPassages(*desk.project, tag, passages).ok());
    desk.start();
    desk.current(tag);
    QTest::keyClick(desk.tree, Qt::Key_Delete);
    CHECK(desk.jobs.running() > 0);
    REQUIRE(desk.settle());
    CHECK(desk.pane->model().rowCount() == 0);
    CHECK(desk.lastNotice().contains(u"300"_s));
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.pane->model().rowCount() == 1);
}

TEST_CASE("Colour, key, description")
{
    Desk desk;
    const QUuid tag = desk.tag(u"Key quote"_s);
    desk.start();
    desk.current(tag);
    auto *colors = desk.action(u"tagColors"_s)->menu();
    REQUIRE(colors->actions().size() == 8);
    CHECK(colors->actions()[3]->text() == u"Purple"_s);
    colors->actions()[3]->trigger();
    CHECK(desk.project->tags().tag(tag)->color == 3);

    desk.action(u"tagShortcut"_s)->trigger();
    auto *catcher = desk.pane->findChild<QWidget *>(u"keyCatcher"_s);
    REQUIRE(catcher->isVisible());
    QTest::keyClick(catcher, Qt::Key_T, {}, 0);
    CHECK(catcher->isVisible());
    QTest::keyClicks(catcher, u"q"_s);
    CHECK(!catcher->isVisible());
    CHECK(desk.project->tags().tag(tag)->shortcut.toUpper() == u"Q"_s);

    desk.action(u"describeTag"_s)->trigger();
    auto *text = desk.pane->findChild<QPlainTextEdit *>(u"tagDescriptionText"_s);
    CHECK(text->hasFocus());
    QTest::keyClicks(text, u"Words that all reports repeat"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.project->tags().tag(tag)->description == u"Words that all reports repeat"_s);
    CHECK(desk.tree->hasFocus());
    text->setFocus();
    QTest::keyClicks(text, u"nonsense"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK(desk.project->tags().tag(tag)->description == u"Words that all reports repeat"_s);
}

TEST_CASE("Merging and moving by keyboard")
{
    Desk desk;
    const QUuid from = desk.tag(u"Red line"_s);
    const QUuid into = desk.tag(u"Limits"_s);
    const QUuid third = desk.tag(u"Third"_s);
    desk.put(from, desk.passage(0, u"minister"_s));
    desk.start();
    desk.current(from);
    desk.action(u"mergeTag"_s)->trigger();
    auto *picker = desk.pane->findChild<QLineEdit *>(u"tagPickerField"_s);
    REQUIRE(picker);
    QTest::keyClicks(picker, u"lim"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    CHECK(desk.taggings() == QStringList{u"minister: Limits"_s});
    CHECK(desk.currentName() == u"Limits"_s);
    CHECK(desk.lastNotice().startsWith(u"Merged “Red line” into “Limits”"_s));

    desk.current(third);
    CHECK(!desk.action(u"moveTagToTop"_s)->isEnabled());
    desk.action(u"moveTag"_s)->trigger();
    QTest::keyClicks(picker, u"lim"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    CHECK(desk.project->tags().tag(third)->parent == into);
    desk.current(third);
    CHECK(desk.action(u"moveTagToTop"_s)->isEnabled());
    desk.action(u"moveTagToTop"_s)->trigger();
    CHECK(desk.project->tags().tag(third)->parent.isNull());
}

TEST_CASE("Enter tags the selected words, or shows the passages of the tag and those below")
{
    Desk desk;
    const QUuid nato = desk.tag(u"Red lines/NATO"_s);
    desk.start();
    desk.current(desk.find(u"Red lines"_s));
    QTest::keyClick(desk.tree, Qt::Key_Return);
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked[0].tags.size() == 2);
    CHECK(desk.asked[0].kind == AnnotationFilter::Kind::Taggings);

    desk.select(desk.passage(0, u"minister"_s));
    desk.current(nato);
    QTest::mouseDClick(desk.tree->viewport(), Qt::LeftButton, {}, desk.tree->visualRect(desk.tree->currentIndex()).center());
    CHECK(desk.taggings() == QStringList{u"minister: Red lines / NATO"_s});
    desk.select(desk.passage(0, u"road"_s));
    QTest::keyClick(desk.tree, Qt::Key_Return);
    CHECK(desk.taggings().size() == 2);
    CHECK(desk.asked.size() == 1);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/taggingactions.h"

#include "tests/ui/tags/tagsdesk.h"

#include <catch2/catch_test_macros.hpp>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// `readers` stands for the readers: it has the focus and takes no text.
struct Desk : Test::TagsDesk
{
    QWidget window;
    QWidget *readers = new QWidget(&window);
    TaggingActions *actions = nullptr;

    Desk()
    {
        window.resize(600, 400);
        readers->resize(600, 400);
        readers->setFocusPolicy(Qt::StrongFocus);
    }
    void start()
    {
        actions = new TaggingActions(
            session(), [this] { return QRect(window.mapToGlobal(QPoint(20, 20)), QSize(80, 20)); }, &window);
        actions->setTarget(readers);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        readers->setFocus();
        REQUIRE(settle());
    }
    QAction *action(const QString &name)
    {
        auto *found = actions->findChild<QAction *>(name);
        REQUIRE(found);
        return found;
    }
    QLineEdit *field() { return window.findChild<QLineEdit *>(u"tagPickerField"_s); }
    QWidget *join() { return window.findChild<QWidget *>(u"join"_s); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(readers, Qt::Key(key), modifiers); }
};

} // namespace

TEST_CASE("By keyboard alone: T, a path, Enter; then a number, and the number again takes it off")
{
    Desk desk;
    desk.start();
    desk.select(desk.passage(0, u"road to nowhere"_s));
    desk.key(Qt::Key_T);
    REQUIRE(desk.field());
    QTest::keyClicks(desk.field(), u"Red lines/Talks"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    CHECK(desk.taggings() == QStringList{u"road to nowhere: Red lines / Talks"_s});
    REQUIRE(desk.settle());
    CHECK(desk.action(u"recentTag1"_s)->text() == u"&1 Red lines / Talks"_s);
    CHECK(desk.action(u"recentTag1"_s)->isVisible());
    CHECK(!desk.action(u"recentTag2"_s)->isVisible());

    desk.select(desk.passage(0, u"Talks go on"_s));
    desk.key(Qt::Key_1);
    CHECK(desk.taggings() == QStringList{u"road to nowhere: Red lines / Talks"_s, u"Talks go on: Red lines / Talks"_s});
    desk.key(Qt::Key_1);
    CHECK(desk.taggings() == QStringList{u"road to nowhere: Red lines / Talks"_s});
    CHECK(desk.said.isEmpty());
}

TEST_CASE("The words become the tag, white space left outside")
{
    Desk desk;
    desk.start();
    desk.select(desk.passage(0, u" road to nowhere"_s));
    desk.key(Qt::Key_V);
    CHECK(desk.taggings() == QStringList{u"road to nowhere: road to nowhere"_s});
}

TEST_CASE("Ctrl+Enter puts several tags on one passage, and checks those it has")
{
    Desk desk;
    desk.tag(u"First"_s);
    desk.tag(u"Second"_s);
    desk.start();
    desk.select(desk.passage(0, u"minister"_s));
    desk.key(Qt::Key_T);
    QTest::keyClicks(desk.field(), u"fir"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.field()->text().isEmpty());
    QTest::keyClicks(desk.field(), u"sec"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    CHECK(desk.taggings() == QStringList{u"minister: First"_s, u"minister: Second"_s});
    // Choosing it again removes it.
    desk.key(Qt::Key_T);
    QTest::keyClicks(desk.field(), u"fir"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    CHECK(desk.taggings() == QStringList{u"minister: Second"_s});
}

TEST_CASE("The same tag on overlapping words asks: join, keep apart, or nothing")
{
    Desk desk;
    const QUuid tag = desk.tag(u"Stance"_s);
    desk.put(tag, desk.passage(0, u"a road"_s));
    desk.start();
    desk.select(desk.passage(0, u"road to nowhere"_s));
    desk.key(Qt::Key_1);
    REQUIRE(desk.join());
    CHECK(desk.join()->isVisible());
    QTest::keyClick(desk.join(), Qt::Key_Escape);
    CHECK(desk.taggings() == QStringList{u"a road: Stance"_s});
    desk.key(Qt::Key_1);
    QTest::keyClick(desk.join(), Qt::Key_Return);
    CHECK(desk.taggings() == QStringList{u"a road to nowhere: Stance"_s});
    REQUIRE(desk.project->undo().ok());
    desk.key(Qt::Key_1);
    QTest::keyClick(desk.join(), Qt::Key_K);
    CHECK(desk.taggings() == QStringList{u"a road: Stance"_s, u"road to nowhere: Stance"_s});
}

TEST_CASE("Untagging takes the one tag off, and asks which of several")
{
    Desk desk;
    const QUuid first = desk.tag(u"First"_s);
    const QUuid second = desk.tag(u"Second"_s);
    desk.put(first, desk.passage(0, u"road to nowhere"_s));
    desk.put(second, desk.passage(0, u"to nowhere"_s));
    desk.start();
    const Passage caret{desk.articles[0], {desk.passage(0, u"nowhere"_s).span.start, desk.passage(0, u"nowhere"_s).span.start}};
    desk.select(caret);
    desk.key(Qt::Key_T, Qt::ShiftModifier);
    REQUIRE(desk.field());
    CHECK(desk.window.findChild<QListView *>(u"tagPickerList"_s)->model()->rowCount() == 2);
    QTest::keyClicks(desk.field(), u"sec"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    CHECK(desk.taggings() == QStringList{u"road to nowhere: First"_s});
    desk.key(Qt::Key_T, Qt::ShiftModifier);
    CHECK(desk.taggings().isEmpty());
    desk.key(Qt::Key_T, Qt::ShiftModifier);
    CHECK(desk.lastNotice() == u"No tag is on these words."_s);
}

TEST_CASE("A tag's own key tags, comes and goes with it, and takes a digit from the recent ones")
{
    Desk desk;
    const QUuid tag = desk.tag(u"Key quote"_s);
    desk.start();
    desk.select(desk.passage(0, u"minister"_s));
    REQUIRE(setTagShortcut(*desk.project, tag, u"Q"_s).ok());
    CHECK(desk.action(u"tagPassage"_s)->isEnabled());
    desk.key(Qt::Key_Q);
    CHECK(desk.taggings() == QStringList{u"minister: Key quote"_s});
    REQUIRE(desk.settle());
    REQUIRE(setTagShortcut(*desk.project, tag, u"1"_s).ok());
    CHECK(desk.action(u"recentTag1"_s)->shortcut().isEmpty());
    desk.select(desk.passage(0, u"Talks go"_s));
    desk.key(Qt::Key_Q);
    CHECK(desk.taggings().size() == 1);
    desk.key(Qt::Key_1);
    CHECK(desk.taggings().size() == 2);
    REQUIRE(setTagShortcut(*desk.project, tag, {}).ok());
    CHECK(desk.action(u"recentTag1"_s)->shortcut() == QKeySequence(u"1"_s));
}

TEST_CASE("Without words, actions say why they cannot")
{
    Desk desk;
    desk.start();
    CHECK(!desk.action(u"tagPassage"_s)->isEnabled());
    CHECK(desk.action(u"tagPassage"_s)->statusTip() == u"Select the words to tag in an article first."_s);
    CHECK(!desk.action(u"tagSearchHits"_s)->isEnabled());
    CHECK(desk.action(u"tagSearchHits"_s)->statusTip() == u"Search for something first."_s);
    desk.select(desk.passage(0, u"minister"_s));
    CHECK(desk.action(u"tagPassage"_s)->isEnabled());
    CHECK(desk.action(u"tagPassage"_s)->statusTip().isEmpty());
}

TEST_CASE("A picked tagging is tagged where no words are selected")
{
    Desk desk;
    const QUuid tag = desk.tag(u"First"_s);
    desk.put(tag, desk.passage(0, u"minister"_s));
    desk.start();
    const auto taggings = desk.project->taggings().inArticle(desk.articles[0], desk.project->articles().content(desk.articles[0])->text);
    desk.selection.open(desk.articles[0]);
    desk.selection.setAnnotation(taggings.front().id);
    desk.key(Qt::Key_V);
    CHECK(desk.taggings().contains(u"minister: minister"_s));
}

TEST_CASE("All hits of the search get a tag as one edit, a new tag with it")
{
    Desk desk;
    desk.start();
    desk.selection.setQuery(u"talks OR troops"_s);
    auto *hits = desk.action(u"tagSearchHits"_s);
    REQUIRE(hits->isEnabled());
    hits->trigger();
    QTest::keyClicks(desk.field(), u"Topics/Talks"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    REQUIRE(desk.settle());
    CHECK(desk.taggings(0) == QStringList{u"Talks: Topics / Talks"_s});
    CHECK(desk.taggings(1) == QStringList{u"troops: Topics / Talks"_s});
    CHECK(desk.lastNotice().startsWith(u"Tagged 2 passage"_s));
    CHECK(desk.lastNotice().endsWith(u"“Topics / Talks”. Undo: Ctrl+Z"_s));
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.taggings().isEmpty());
    CHECK(desk.project->tags().all().empty());

    desk.selection.setQuery(u"nowhereatall"_s);
    hits->trigger();
    QTest::keyClicks(desk.field(), u"Other"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    REQUIRE(desk.settle());
    CHECK(desk.said.last()[0].value<Notices::Kind>() == Notices::Kind::Problem);
    CHECK(desk.project->tags().all().empty());
}

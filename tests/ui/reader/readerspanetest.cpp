// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/ui/reader/readerdesk.h"
#include "ui/reader/legendtoggle.h"
#include "ui/reader/readerheader.h"
#include "ui/widgets/articledrag.h"
#include "ui/widgets/highlighting.h"

#include <catch2/catch_test_macros.hpp>
#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QSplitter>
#include <QTextLayout>
#include <QToolButton>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QStringList fiveTexts()
{
    QStringList texts;
    for (int i = 1; i <= 5; ++i)
        texts += u"Article %1\n"_s.arg(i) + Test::longArticle(80);
    return texts;
}

} // namespace

TEST_CASE("Without articles the readers say how to open one")
{
    Test::ReaderDesk desk;
    CHECK(desk.pane->readers().empty());
    auto *empty = desk.find<QWidget>(u"emptyReaders"_s);
    REQUIRE(empty);
    CHECK(empty->isVisible());
    CHECK_FALSE(empty->accessibleName().isEmpty());
    CHECK_FALSE(desk.pane->grab().isNull());
}

TEST_CASE("Articles come and go, and each reader keeps its place")
{
    Test::ReaderDesk desk(fiveTexts());
    desk.open({1, 2});
    ReaderPane *first = &desk.reader(0);
    desk.view(0).setTopOffset(3000);
    desk.view(1).setTopOffset(5000);
    const qsizetype place = desk.view(0).topOffset();
    const qsizetype secondPlace = desk.view(1).topOffset();

    desk.selection.openAt(3, 1);
    REQUIRE(desk.pane->readers().size() == 3);
    CHECK(&desk.reader(0) == first);
    CHECK(desk.view(0).topOffset() == place);
    CHECK(desk.reader(1).article() == 3);
    CHECK(desk.view(2).topOffset() == secondPlace);

    desk.selection.swap(0, 2);
    CHECK(&desk.reader(2) == first);
    CHECK(desk.view(2).topOffset() == place);
    CHECK(desk.find<QSplitter>(u"readersSplitter"_s)->indexOf(first) == 2);

    desk.selection.close(2);
    REQUIRE(desk.pane->readers().size() == 2);
    desk.selection.openAt(1, 0);
    CHECK(desk.reader(0).article() == 1);
    CHECK(desk.view(0).topOffset() == place);
}

TEST_CASE("Opening replaces the article of the active reader only")
{
    Test::ReaderDesk desk(fiveTexts());
    desk.open({1, 2});
    ReaderPane *first = &desk.reader(0);
    ReaderPane *second = &desk.reader(1);
    desk.selection.setActive(1);
    desk.selection.open(4);
    CHECK(&desk.reader(0) == first);
    CHECK(&desk.reader(1) == second);
    CHECK(second->article() == 4);
    CHECK(second->view().accessibleName() == u"Article 4");
    CHECK(desk.selection.passage()->article == 4);
}

TEST_CASE("Four readers share the width equally")
{
    Test::ReaderDesk desk(fiveTexts());
    desk.open({1, 2, 3, 4});
    QCoreApplication::processEvents();
    const QList<int> sizes = desk.find<QSplitter>(u"readersSplitter"_s)->sizes();
    REQUIRE(sizes.size() == 4);
    CHECK(*std::max_element(sizes.begin(), sizes.end()) - *std::min_element(sizes.begin(), sizes.end()) <= 2);
    desk.selection.openBeside(5);
    CHECK(desk.pane->readers().size() == 4);
    desk.selection.setArticles({1, 2}, 0);
    desk.selection.setArticles({1, 2, 3, 4}, 0);
    QCoreApplication::processEvents();
    for (size_t i = 0; i < 4; ++i)
        CHECK(desk.reader(i).isVisible());
}

TEST_CASE("The reader with the keyboard is the active one, and keys go from one to the next")
{
    Test::ReaderDesk desk(fiveTexts());
    desk.open({1, 2});
    QTest::mouseClick(desk.view(1).viewport(), Qt::LeftButton, {}, {200, 200});
    CHECK(desk.selection.active() == 1);
    CHECK(desk.selection.passage()->article == 2);
    QTest::keyClick(&desk.view(1), Qt::Key_Tab, Qt::ControlModifier);
    CHECK(desk.selection.active() == 0);
    QTest::keyClick(&desk.view(0), Qt::Key_W, Qt::ControlModifier);
    CHECK(desk.selection.articles() == std::vector<qint64>{2});
    CHECK(desk.selection.active() == 0);
}

TEST_CASE("The header's buttons close and move")
{
    Test::ReaderDesk desk(fiveTexts());
    desk.open({1, 2, 3});
    desk.reader(1).header().findChild<QToolButton *>(u"moveLeft"_s)->click();
    CHECK(desk.selection.articles() == std::vector<qint64>{2, 1, 3});
    CHECK_FALSE(desk.reader(2).header().findChild<QToolButton *>(u"moveRight"_s)->isEnabled());
    desk.reader(0).header().findChild<QToolButton *>(u"closeReader"_s)->click();
    CHECK(desk.selection.articles() == std::vector<qint64>{1, 3});
}

TEST_CASE("Linked readers go along, and none of them answers back")
{
    Test::ReaderDesk desk({Test::longArticle(50), Test::longArticle(150), Test::longArticle(30)});
    desk.open({1, 2, 3});
    const QSignalSpy second(&desk.view(1), &ReaderView::scrolledByHand);
    desk.view(0).scrollByPixels(500);
    CHECK(desk.view(1).scrollY() == 0);
    desk.appearance.setLinksScrolling(true);
    desk.view(0).scrollByPixels(500);
    CHECK(desk.view(0).scrollY() == 1000);
    for (const size_t follower : {1U, 2U})
        CHECK(std::abs(desk.view(follower).progress() - desk.view(0).progress()) < 0.02);
    CHECK(second.isEmpty());
    QTest::keyClick(&desk.view(0), Qt::Key_End, Qt::ControlModifier);
    CHECK(desk.view(0).scrollY() > 1000);
    CHECK(desk.view(1).progress() > 0.95);
}

TEST_CASE("Stepping takes every reader to its own next mention")
{
    Test::ReaderDesk desk({u"Kyiv\nIn Kyiv and Paris\nKyiv"_s, Test::longArticle(90) + u"\nAt last Kyiv"_s, u"Nothing here"_s});
    for (const qint64 article : {1, 2})
        Test::addMentions(*desk.project, article, {{u"Kyiv"_s, EntityType::Gpe}});
    desk.open({1, 2, 3});
    desk.selection.setEntity(desk.view(0).marks().all().front().entity);
    QTest::keyClick(&desk.view(0), Qt::Key_N);
    CHECK(desk.view(0).caret() == 8);
    const qsizetype kyiv = desk.view(1).text().indexOf(u"Kyiv");
    CHECK(desk.view(1).caret() == kyiv);
    CHECK(desk.view(1).textInView().end >= kyiv);
    CHECK(desk.view(2).caret() == 0);
    desk.selection.stepEntity(1);
    CHECK(desk.view(0).caret() == desk.view(0).text().lastIndexOf(u"Kyiv"));
    QTest::keyClick(&desk.view(0), Qt::Key_N, Qt::ShiftModifier);
    CHECK(desk.view(0).caret() == 8);
}

TEST_CASE("The find bar finds while one types, steps, counts and closes")
{
    Test::ReaderDesk desk({u"Peace now. Peace later.\nNo peace?\nwar"_s});
    desk.open({1});
    QTest::keyClick(&desk.view(0), Qt::Key_F, Qt::ControlModifier);
    auto *field = desk.find<QLineEdit>(u"findField"_s);
    auto *count = desk.find<QLabel>(u"findCount"_s);
    REQUIRE(field->isVisible());
    QTest::keyClicks(field, u"peace"_s);
    CHECK(count->text() == u"1 of 3");
    CHECK(desk.view(0).selection() == TextSpan{0, 5});
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(count->text() == u"2 of 3");
    CHECK(desk.view(0).findHits().current() == 1);
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(count->text() == u"3 of 3");
    desk.find<QToolButton>(u"findCase"_s)->click();
    CHECK(count->text() == u"1 of 1");
    QTest::keyClicks(field, u"x"_s);
    CHECK(desk.view(0).findHits().spans().empty());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(field->isVisible());
    CHECK(desk.view(0).findHits().spans().empty());
    CHECK(desk.view(0).hasFocus());
}

TEST_CASE("Hits of the session's query are outlined, also in articles opened later")
{
    Test::ReaderDesk desk({u"One\nThe grain deal and the grain."_s, u"Two\nNo grain."_s});
    desk.open({1});
    desk.selection.setQuery(u"grain"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.view(0).searchHits().size() == 2; }));
    CHECK(desk.view(0).searchHits().front() == TextSpan{8, 13});
    desk.selection.openBeside(2);
    CHECK(QTest::qWaitFor([&] { return desk.view(1).searchHits().size() == 1; }));
    desk.selection.setQuery(u"grain AND ("_s);
    CHECK(desk.view(0).searchHits().empty());
    desk.selection.setQuery({});
    CHECK(desk.view(1).searchHits().empty());
}

TEST_CASE("Articles are dropped where the indicator shows")
{
    Test::ReaderDesk desk(fiveTexts());
    desk.open({1, 2});
    const auto data = articleMimeData({3, 4}, {u"3"_s, u"4"_s});
    auto *indicator = desk.find<QWidget>(u"dropIndicator"_s);
    const QPoint place(desk.pane->width() - 20, 200);
    QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.pane.get(), &enter);
    CHECK(enter.isAccepted());
    CHECK(indicator->isVisible());
    CHECK(indicator->geometry().right() >= desk.pane->width() - 5);
    QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.pane.get(), &drop);
    CHECK_FALSE(indicator->isVisible());
    CHECK(desk.selection.articles() == std::vector<qint64>{1, 2, 3, 4});

    QMimeData other;
    other.setText(u"words"_s);
    QDragEnterEvent foreign(place, Qt::CopyAction, &other, Qt::LeftButton, {});
    foreign.ignore();
    QCoreApplication::sendEvent(desk.pane.get(), &foreign);
    CHECK_FALSE(foreign.isAccepted());
}

TEST_CASE("The legend counts what is open and switches what is shown")
{
    Test::ReaderDesk desk({u"Kyiv, Kyiv and Lavrov"_s, u"Kyiv"_s});
    for (const qint64 article : {1, 2})
        Test::addMentions(*desk.project, article, {{u"Kyiv"_s, EntityType::Gpe}, {u"Lavrov"_s, EntityType::Person}});
    desk.open({1, 2});
    auto *places = desk.find<LegendToggle>(u"legendPlaces"_s);
    CHECK(places->accessibleDescription() == u"3");
    CHECK(desk.find<LegendToggle>(u"legendPeople"_s)->accessibleDescription() == u"1");
    places->click();
    CHECK_FALSE(desk.appearance.showsEntities(EntityGroup::Place));
    desk.appearance.setLinksScrolling(true);
    CHECK(desk.find<LegendToggle>(u"legendLinked"_s)->isChecked());
    desk.selection.close(0);
    CHECK(places->accessibleDescription() == u"1");
}

TEST_CASE("The switches of tags and notes stay where there is little room")
{
    Test::ReaderDesk desk({u"Kyiv"_s});
    desk.open({1});
    auto *others = desk.find<LegendToggle>(u"legendOthers"_s);
    const auto fits = [&desk](int width) {
        desk.pane->resize(width, 600);
        const auto *strip = desk.find<QWidget>(u"legendStrip"_s);
        const auto *notes = desk.find<LegendToggle>(u"legendNotes"_s);
        return notes->isVisible() && notes->geometry().right() <= strip->width();
    };
    CHECK(fits(1500));
    CHECK(others->text() == u"Agreements, events, media"_s);
    CHECK(fits(660));
    CHECK(others->text() == u"Others"_s);
    CHECK(others->accessibleName() == u"Agreements, events, media"_s);
}

TEST_CASE("Places and widths are restored, nonsense is ignored")
{
    Test::ReaderDesk desk(fiveTexts());
    desk.open({1, 2});
    desk.view(1).setTopOffset(4000);
    const qsizetype place = desk.view(1).topOffset();
    const QByteArray state = desk.pane->saveState();
    desk.view(1).setTopOffset(0);
    for (const QByteArray &nonsense : {QByteArray(), QByteArray("x"), state.left(state.size() - 3), QByteArray(200, '\xff')})
        desk.pane->restoreState(nonsense);
    CHECK(desk.pane->readers().size() == 2);
    desk.view(1).setTopOffset(0);
    desk.pane->restoreState(state);
    CHECK(desk.view(1).topOffset() == place);
}

TEST_CASE("What changes in the project is read again without losing the place")
{
    Test::ReaderDesk desk({Test::longArticle(80) + u"\nKyiv"_s});
    desk.open({1});
    desk.view(0).setTopOffset(3000);
    desk.view(0).select(3200, 3210);
    const qsizetype top = desk.view(0).topOffset();
    Test::addMentions(*desk.project, 1, {{u"Kyiv"_s, EntityType::Gpe}});
    desk.project->announce({{u"mention"_s}});
    CHECK(desk.view(0).marks().all().size() == 1);
    CHECK(desk.view(0).topOffset() == top);
    CHECK(desk.view(0).selection() == TextSpan{3200, 3210});
}

TEST_CASE("The source is shown in place of the text and back")
{
    Test::ReaderDesk desk(fiveTexts());
    desk.open({1});
    QTest::keyClick(&desk.view(0), Qt::Key_U, Qt::ControlModifier);
    CHECK(desk.reader(0).showsSource());
    CHECK(desk.find<QWidget>(u"sourceView"_s)->isVisible());
    CHECK_FALSE(desk.view(0).isVisible());
    desk.reader(0).header().findChild<QToolButton *>(u"showSource"_s)->click();
    CHECK(desk.view(0).isVisible());
}

TEST_CASE("Colours of prose come and go without moving the text")
{
    if (!Highlighting::isAvailable())
        SKIP("built without KSyntaxHighlighting");
    Test::ReaderDesk desk(
        {u"Title\nHe said: “No troops will ever come to this place” on 20 August 2025, and 5,000 people heard him say so."_s});
    desk.open({1});
    const auto formats = [&desk] { return desk.view(0).page().layoutOf(1).formats(); };
    const auto lines = [&desk] { return desk.view(0).page().layoutOf(1).lineCount(); };
    desk.appearance.setHighlightsProse(false);
    CHECK(formats().isEmpty());
    const int before = lines();
    desk.appearance.setHighlightsProse(true);
    REQUIRE(formats().size() >= 3);
    CHECK(lines() == before);
    const QColor light = formats().front().format.foreground().color();
    desk.appearance.setTheme(Theme::darkTheme());
    CHECK(formats().front().format.foreground().color() != light);
}

TEST_CASE("Closing the reader with the keyboard leaves it with the one that becomes active")
{
    Test::ReaderDesk desk(fiveTexts());
    desk.open({1, 2, 3});
    desk.view(2).setFocus();
    REQUIRE(desk.selection.active() == 2);
    QTest::keyClick(&desk.view(2), Qt::Key_W, Qt::ControlModifier);
    CHECK(desk.selection.active() == 1);
    CHECK(desk.view(1).hasFocus());
    CHECK(desk.selection.passage()->article == 2);
}

TEST_CASE("The header line says no more than is known")
{
    Article article;
    CHECK(ReaderHeader::lineOf(article) == u"undated");
    article.source = u"Wire"_s;
    article.published = EventDate::fromEdtf(u"2025-08");
    CHECK(ReaderHeader::lineOf(article) == u"Wire  ·  August 2025");
    article.published = EventDate::fromEdtf(u"2025-08-20T04:46");
    article.byline = u"A. Writer"_s;
    CHECK(ReaderHeader::lineOf(article).startsWith(u"Wire  ·  Wed"));
    CHECK(ReaderHeader::lineOf(article).endsWith(u"A. Writer"));
}

TEST_CASE("Where the header is narrow, the date stays")
{
    const QFontMetrics metrics{QFont()};
    Article article;
    article.source = u"Global Banking and Finance Review"_s;
    article.published = EventDate::fromEdtf(u"2025-08-20");
    article.byline = u"Alexandra Writer"_s;
    // Eliding measures finer than whole pixels.
    const auto line = [&](const QString &room) { return ReaderHeader::lineOf(article, metrics, metrics.horizontalAdvance(room) + 2); };
    const QString whole = ReaderHeader::lineOf(article);
    CHECK(line(whole) == whole);
    CHECK(line(u"Global Banking and Finance Review  ·  Wed 20 August 2025  ·  A"_s)
        == u"Global Banking and Finance Review  ·  Wed 20 August 2025");
    const QString shorter = line(u"Global Banking…  ·  20 Aug 2025"_s);
    CHECK(shorter.startsWith(u"Global"));
    CHECK(shorter.endsWith(u"…  ·  20 Aug 2025"));
    CHECK(line(u"20 Aug 2025"_s) == u"20 Aug 2025");
}

TEST_CASE("The article that is read moves left and right by keys")
{
    Test::ReaderDesk desk(fiveTexts());
    desk.open({1, 2, 3});
    desk.selection.setActive(0);
    QTest::keyClick(&desk.view(0), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.selection.articles() == std::vector<qint64>{2, 1, 3});
    CHECK(desk.selection.active() == 1);
    QTest::keyClick(&desk.view(1), Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&desk.view(0), Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.selection.articles() == std::vector<qint64>{1, 2, 3});
}

TEST_CASE("Every action has words, and keys are not given twice")
{
    Test::ReaderDesk desk(fiveTexts());
    QList<QKeySequence> keys;
    for (const QAction *action : desk.pane->actions()) {
        if (action->isSeparator())
            continue;
        CHECK_FALSE(action->text().isEmpty());
        for (const QKeySequence &key : action->shortcuts()) {
            CHECK_FALSE(keys.contains(key));
            keys += key;
        }
    }
    CHECK(keys.size() > 12);
}

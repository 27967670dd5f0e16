// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline as an analyst works with it, in the real window: an event is picked and its passages open, one is made of
// words and one of nothing but knowledge, a date is corrected, two tellings of one event are joined, a period narrows what
// is shown; and all of that is undone, or outlives another analysis.

#include "core/findings/eventedits.h"
#include "tests/stories/analyst.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinepane.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Parallax;
using namespace Qt::StringLiterals;
using Test::Analyst;

namespace {

constexpr auto courier = "---\n"
                         "title: Pilots and airline meet again\n"
                         "source: Harbour Courier\n"
                         "date: 2025-05-14\n"
                         "---\n\n"
                         "🛫 Union leader Ingrid Solberg met the airline chief Karl Brandt in Bergen on Monday.\n\n"
                         "The union signed the Aarhus Accord in March 2021. \"We will not fly for less,\" Solberg said on Tuesday.\n\n"
                         "The fleet was renewed long ago.\n";

constexpr auto gazette = "---\n"
                         "title: No deal for the pilots\n"
                         "source: Northern Gazette\n"
                         "date: 2025-05-15\n"
                         "---\n\n"
                         "Karl Brandt and Ingrid Solberg held talks in Bergen on Sunday, the airline said.\n\n"
                         "Brandt rejected the demands on Wednesday.\n";

struct Desk
{
    QTemporaryDir folder;
    Analyst analyst{folder};

    Desk()
    {
        const std::pair<QString, const char *> reports[] = {{u"courier.md"_s, courier}, {u"gazette.md"_s, gazette}};
        QStringList files;
        for (const auto &[name, text] : reports) {
            files.append(folder.filePath(name));
            Test::writeFile(files.last(), text);
        }
        REQUIRE(Project::open(analyst.dialogs.project, Project::Access::Create).ok());
        REQUIRE(analyst.window.openProject(analyst.dialogs.project));
        analyst.import(files);
        REQUIRE(QTest::qWaitFor([&] { return !analyst.readers().readers().empty(); }));
    }

    Project &project() { return *analyst.window.project(); }
    Selection &selection() { return *analyst.window.selection(); }
    TimelinePane &timeline() { return analyst.window.workspace()->views().timeline(); }

    qint64 article(const QString &source)
    {
        for (const Article &each : project().articles().articles(project().articles().keys(ArticleTable::Order::Title))) {
            if (each.source == source)
                return each.key;
        }
        FAIL("no article of " << source.toStdString());
        return 0;
    }
    std::optional<Event> event(const QString &title)
    {
        for (const Event &each : project().events().all()) {
            if (each.title.contains(title) && each.state != FindingState::Rejected)
                return each;
        }
        return std::nullopt;
    }
    void turnTo(Views::View view)
    {
        analyst.window.workspace()->views().turnTo(view);
        analyst.waitForWork();
    }
    /// On the timeline, by the keys: from its first item on.
    void pick(const QString &title)
    {
        turnTo(Views::View::Timeline);
        const QUuid id = event(title).value().id;
        TimelineCanvas &canvas = timeline().canvas();
        canvas.fit();
        canvas.setFocus();
        INFO(title.toStdString());
        // Again until the data have come.
        REQUIRE(QTest::qWaitFor([&] {
            for (const int key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left}) {
                for (int steps = 0; steps < 12 && selection().event() != id; ++steps) {
                    QTest::keyClick(&canvas, Qt::Key(key));
                    QTest::keyClick(&canvas, Qt::Key_Return);
                }
            }
            return selection().event() == id;
        }));
    }
    void undo(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            REQUIRE(project().undo().ok());
    }
    void write(const QString &field, const QString &text)
    {
        auto *edit = analyst.find<QWidget>(field)->findChild<QLineEdit *>();
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void analyseAgain()
    {
        analyst.action(u"analyseAgain"_s)->trigger();
        analyst.waitForWork();
    }
};

} // namespace

TEST_CASE("story: an event on the timeline leads to its passages, and a passage to its event")
{
    Desk desk;
    REQUIRE(desk.event(u"Aarhus"_s));
    desk.pick(u"Aarhus"_s);
    CHECK(desk.analyst.find<QPlainTextEdit>(u"eventTitle"_s)->toPlainText().contains(u"Aarhus"_s));

    QTest::keyClick(&desk.timeline().canvas(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.analyst.window.workspace()->views().view() == Views::View::Read; }));
    CHECK(desk.analyst.readers().activeReader()->article() == desk.article(u"Harbour Courier"_s));
    CHECK(desk.selection().event() == desk.event(u"Aarhus"_s)->id);
}

TEST_CASE("story: a date is asked for: what one types then is the date, and no key of the pane")
{
    Desk desk;
    desk.pick(u"Aarhus"_s);
    Q_EMIT desk.timeline().dateRequested();
    auto *field = desk.analyst.find<QWidget>(u"eventDate"_s)->findChild<QLineEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return field->hasFocus(); }));
    QTest::keyClicks(QApplication::focusWidget(), u"about 2020"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(desk.event(u"Aarhus"_s)->date == u"2020~");
}

TEST_CASE("story: an event is made of selected words, dated in words, undone and done again")
{
    Desk desk;
    desk.turnTo(Views::View::Read);
    desk.selection().open(desk.article(u"Harbour Courier"_s));
    REQUIRE(QTest::qWaitFor([&] { return desk.analyst.readers().activeReader()->article() == desk.article(u"Harbour Courier"_s); }));
    const size_t before = desk.project().events().all().size();
    desk.analyst.select(u"The fleet was renewed"_s);
    desk.analyst.press(Qt::Key_E, Qt::ShiftModifier);
    auto *title = desk.analyst.find<QPlainTextEdit>(u"eventTitle"_s);
    REQUIRE(QTest::qWaitFor([&] { return title->toPlainText() == u"The fleet was renewed"; }));

    desk.write(u"eventDate"_s, u"about 2010"_s);
    CHECK(desk.analyst.find<QLabel>(u"edtfReading"_s)->text().contains(u"2010"_s));
    QTest::mouseClick(desk.analyst.find<QAbstractButton>(u"addEvent"_s), Qt::LeftButton);
    const auto made = desk.event(u"The fleet was renewed"_s);
    REQUIRE(made);
    CHECK(made->date == u"2010~");
    CHECK(made->isHandMade());
    CHECK(desk.project().events().spansOf(made->id).size() == 1);

    desk.undo();
    CHECK(desk.project().events().all().size() == before);
    REQUIRE(desk.project().redo().ok());
    desk.analyseAgain();
    CHECK(desk.event(u"The fleet was renewed"_s)->date == u"2010~");
}

TEST_CASE("story: what an analyst knows without a source is background and says so")
{
    Desk desk;
    desk.turnTo(Views::View::Timeline);
    EventFacts facts;
    facts.title = u"The airline is founded"_s;
    facts.date = u"1987"_s;
    facts.kind = u"event"_s;
    desk.selection().draftEvent(facts, {});
    auto *add = desk.analyst.find<QAbstractButton>(u"addEvent"_s);
    REQUIRE(QTest::qWaitFor([&] { return add->isVisible(); }));
    QTest::mouseClick(add, Qt::LeftButton);
    REQUIRE(desk.event(u"founded"_s));
    desk.analyst.waitForWork();
    desk.selection().setEvent(desk.event(u"founded"_s)->id);
    CHECK(QTest::qWaitFor([&] { return desk.analyst.find<QWidget>(u"background"_s)->isVisible(); }));
}

TEST_CASE("story: two tellings of one event are joined, both dates stay to be seen, and a corrected date outlives an analysis")
{
    Desk desk;
    const auto met = desk.event(u"met the airline chief"_s);
    const auto talks = desk.event(u"held talks"_s);
    REQUIRE(met);
    REQUIRE(talks);
    CHECK(met->date != talks->date);
    REQUIRE(mergeEvents(desk.project(), met->id, {talks->id}).ok());
    desk.pick(u"met the airline chief"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.analyst.find<QWidget>(u"otherDates"_s)->isVisible(); }));
    QTest::mouseClick(desk.analyst.find<QAbstractButton>(u"takeDate"_s), Qt::LeftButton);
    CHECK(desk.event(u"met the airline chief"_s)->date == talks->date);

    desk.write(u"eventDate"_s, u"10-12 May 2025"_s);
    CHECK(desk.event(u"met the airline chief"_s)->date == u"2025-05-10/2025-05-12");
    desk.analyseAgain();
    CHECK(desk.event(u"met the airline chief"_s)->date == u"2025-05-10/2025-05-12");
    CHECK_FALSE(desk.event(u"held talks"_s));
    desk.undo(3);
    CHECK(desk.event(u"held talks"_s)->date == talks->date);
    CHECK(desk.event(u"met the airline chief"_s)->date == met->date);
}

TEST_CASE("story: a period on the timeline narrows the library, and its chip opens it again")
{
    Desk desk;
    desk.turnTo(Views::View::Timeline);
    const QAbstractItemModel *library = desk.analyst.find<QAbstractItemView>(u"articles"_s)->model();
    REQUIRE(library->rowCount() == 2);
    Q_EMIT desk.timeline().canvas().periodPicked(QDate(2021, 1, 1), QDate(2021, 12, 31));
    REQUIRE(QTest::qWaitFor([&] { return library->rowCount() == 1; }, 10000));
    REQUIRE(desk.selection().period());
    CHECK(desk.selection().period()->articles == std::vector<qint64>{desk.article(u"Harbour Courier"_s)});
    QTest::mouseClick(desk.timeline().findChild<QWidget *>(u"timelinePeriod"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return library->rowCount() == 2; }, 10000));
    CHECK_FALSE(desk.selection().period());
}

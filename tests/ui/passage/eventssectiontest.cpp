// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/eventssection.h"

#include "core/findings/eventedits.h"
#include "tests/ui/positions/positionsdesk.h"
#include "ui/passage/findingrow.h"
#include "ui/passage/passagepane.h"

#include <QAbstractButton>
#include <QAction>
#include <QVBoxLayout>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::PositionsDesk
{
    QWidget window;
    QWidget *reader = new QWidget(&window);
    PassagePane *pane = new PassagePane(session(), &window);
    const QUuid talks = derivedUuid("event", "talks");

    Desk()
    {
        reader->setFocusPolicy(Qt::StrongFocus);
        reader->addActions(pane->actions());
        auto *column = new QVBoxLayout(&window);
        column->addWidget(reader);
        column->addWidget(pane, 1);
        window.resize(340, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        reader->setFocus();
        tell(talks, 0, u"Iceland demands a quota cut"_s);
        tell(talks, 1, u"Iceland welcomes"_s, u"2025-05-12"_s);
    }
    void tell(const QUuid &id, int article, const QString &words, const QString &told = {})
    {
        Event event;
        event.id = id;
        event.title = u"Iceland asked for talks"_s;
        event.kind = u"meeting"_s;
        event.date = u"2025-05-13"_s;
        event.certainty = u"planned"_s;
        event.spans = {{articles[size_t(article)], passage(article, words).span, told, u"dated-verb"_s}};
        Transaction transaction(project->database());
        project->events().put(event, text(article));
        transaction.commit();
        project->announce({{u"event"_s, u"event_span"_s}, std::nullopt});
    }
    void putCaret(int article, const QString &words)
    {
        const Passage passage = this->passage(article, words);
        selection.open(passage.article);
        selection.setPassage(Passage{passage.article, {passage.span.start + 1, passage.span.start + 1}});
        QTest::qWait(60);
    }
    QList<FindingRow *> events()
    {
        QList<FindingRow *> shown;
        for (FindingRow *row : pane->findChildren<FindingRow *>(u"eventRow"_s)) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }
    FindingState state() { return project->events().event(talks)->state; }
    void click(const QString &button)
    {
        REQUIRE_FALSE(events().isEmpty());
        QTest::mouseClick(events().front()->findChild<QAbstractButton *>(button), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("An event under the caret says when, what, how sure and why, and that others tell of it")
{
    Desk desk;
    desk.putCaret(1, u"welcomes"_s);
    REQUIRE(desk.events().size() == 1);
    const FindingRow *row = desk.events().front();
    CHECK(row->accessibleName().contains(u"13 May 2025"_s));
    CHECK(row->accessibleName().contains(u"Iceland asked for talks, suggested"_s));
    CHECK(row->toolTip().contains(u"“Iceland welcomes inspectors.”"_s));
    CHECK(row->toolTip().size() > u"“Iceland welcomes inspectors.”"_s.size() + 10);
    desk.putCaret(1, u"Analysts"_s);
    CHECK(desk.events().isEmpty());
}

TEST_CASE("Accept and reject act on the picked event, and on one that waits where nothing smaller does")
{
    Desk desk;
    desk.selection.setEvent(desk.talks);
    QTest::qWait(60);
    REQUIRE(desk.events().size() == 1);
    QTest::keyClick(desk.reader, Qt::Key_A);
    CHECK(desk.state() == FindingState::Accepted);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.state() == FindingState::Suggested);
    desk.click(u"rejectFinding"_s);
    CHECK(desk.state() == FindingState::Rejected);
    // It stays in sight, so that one sees what was done.
    REQUIRE(desk.events().size() == 1);
    REQUIRE(desk.project->undo().ok());

    // Under the caret stands a position: that is what X means, and once it is gone the event.
    desk.selection.setEvent(std::nullopt);
    desk.putCaret(0, u"demands a quota cut at once"_s);
    QApplication::setActiveWindow(&desk.window);
    desk.reader->setFocus();
    QTest::keyClick(desk.reader, Qt::Key_X);
    CHECK(desk.stored(desk.idOf(u"demands a quota cut at once"_s)).state == FindingState::Rejected);
    CHECK(desk.state() == FindingState::Suggested);
    QTest::keyClick(desk.reader, Qt::Key_X);
    CHECK(desk.state() == FindingState::Rejected);
}

TEST_CASE("The picked event is shown where it is told in the open articles, until the caret leaves it")
{
    Desk desk;
    desk.selection.setArticles({desk.articles[1]}, 0);
    desk.selection.setEvent(desk.talks);
    QTest::qWait(60);
    REQUIRE(desk.events().size() == 1);
    CHECK(desk.events().front()->toolTip().contains(u"welcomes"_s));
    desk.selection.setArticles({desk.articles[0], desk.articles[1]}, 0);
    QTest::qWait(60);
    REQUIRE(desk.events().size() == 1);
    CHECK(desk.events().front()->toolTip().contains(u"demands"_s));
    desk.putCaret(0, u"Norway rejects"_s);
    CHECK(desk.events().isEmpty());
    CHECK(desk.selection.event() == desk.talks);
}

TEST_CASE("Background that no article tells of is shown when it is picked, and can be deleted")
{
    Desk desk;
    EventFacts facts;
    facts.title = u"An older treaty"_s;
    facts.kind = u"agreement"_s;
    facts.date = u"1994"_s;
    const auto added = addEvent(*desk.project, facts);
    REQUIRE(added.ok());
    desk.selection.setEvent(*added);
    QTest::qWait(60);
    REQUIRE(desk.events().size() == 1);
    CHECK(desk.events().front()->accessibleName().contains(u"An older treaty, by hand"_s));
    QTest::keyClick(desk.reader, Qt::Key_X);
    CHECK_FALSE(desk.project->events().event(*added));
    CHECK(desk.events().isEmpty());
}

TEST_CASE("Edit picks the event and asks for its form")
{
    Desk desk;
    desk.putCaret(1, u"Iceland welcomes"_s);
    QSignalSpy requested(desk.pane, &PassagePane::eventRequested);
    desk.selection.setPosition(desk.idOf(u"welcomes inspectors"_s));
    QTest::qWait(60);
    desk.click(u"changeFinding"_s);
    CHECK(requested.size() == 1);
    CHECK(desk.selection.event() == desk.talks);
    CHECK_FALSE(desk.selection.position());
}

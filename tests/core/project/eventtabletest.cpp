// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

using Spans = std::vector<EventTable::StoredEventSpan>;

const QString text = u"Weir 😀\n\nThe board met 🌊 in Norr on Friday. The weir was opened."_s;
const QString otherText = u"Weir again\n\nThey met in Norr."_s;

struct EventDesk
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir, {text, otherText});
    qint64 article = project->articles().allKeys().front();
    qint64 other = project->articles().allKeys().back();
    qint64 board = 0;
    qint64 norr = 0;
    Event met;
    Event opened;
    std::vector<Changes> told;

    EventDesk()
    {
        addMentions(*project, article, {{u"board"_s, EntityType::Organisation}, {u"Norr"_s, EntityType::Gpe}});
        board = *project->entities().named(u"board"_s, EntityType::Organisation);
        norr = *project->entities().named(u"Norr"_s, EntityType::Gpe);
        met = event(u"met"_s, u"The board met"_s, u"2031-02-14"_s);
        met.participants = {board};
        opened = event(u"opened"_s, u"The weir was opened"_s, {});
        store({met, opened});
        QObject::connect(project.get(), &Project::changed, [this](const Changes &changes) { told.push_back(changes); });
    }

    Event event(const QString &title, const QString &words, const QString &date) const
    {
        Event event;
        event.id = derivedUuid("test", title.toUtf8());
        event.title = title;
        event.kind = u"meeting"_s;
        event.date = date;
        event.certainty = u"reported"_s;
        event.spans = {{article, of(words), date, u"dated-verb"_s}};
        return event;
    }
    static TextSpan of(const QString &words)
    {
        const qsizetype at = text.indexOf(words);
        REQUIRE(at >= 0);
        return {at, at + words.size()};
    }
    EventTable &events() { return project->events(); }
    std::vector<Event> inArticle() { return events().inArticle(article, text); }

    void store(const std::vector<Event> &found)
    {
        Transaction transaction(project->database());
        for (const Event &event : found)
            events().put(event, event.spans.front().article == article ? text : otherText);
        transaction.commit();
    }
    void analyse(const std::vector<Event> &found)
    {
        {
            Transaction transaction(project->database());
            events().removeFound(article);
            events().removeFound(other);
            transaction.commit();
        }
        store(found);
    }
    void edit(const std::function<void()> &change)
    {
        REQUIRE(project
                    ->edit(u"Edit"_s,
                        [&]() -> Result<Done> {
                            change();
                            return Done{};
                        })
                    .ok());
    }
    void take()
    {
        Event taken = met;
        taken.state = FindingState::Changed;
        taken.place = norr;
        taken.participants = {norr};
        edit([&] {
            events().write(taken);
            events().putSpan(met.id, {other, {12, 20}, {}, {}, false});
        });
    }
    bool isSound()
    {
        Statement broken(project->database(), u"PRAGMA foreign_key_check");
        return !broken.next();
    }
};

} // namespace

TEST_CASE_METHOD(EventDesk, "an event is read as it was written, with who made it and when", "[events]")
{
    CHECK(inArticle() == std::vector{met, opened});
    Event made = met;
    made.id = derivedUuid("test", "made");
    made.date = u"2031-02-14/2031-02-16"_s;
    made.certainty = u"planned"_s;
    made.place = norr;
    made.state = FindingState::Accepted;
    made.author = u"Ada"_s;
    made.created = QDateTime(QDate(2031, 3, 1), QTime(8, 30, 0, 250), Qt::UTC);
    made.spans.clear();
    edit([&] { events().write(made); });
    REQUIRE(told.size() == 1);
    CHECK(told.back().articles == std::vector<qint64>{});
    CHECK(events().event(made.id) == made);
    CHECK(events().event(made.id)->isHandMade());
    CHECK_FALSE(events().event(met.id)->isHandMade());
    CHECK(events().event(QUuid::createUuid()) == std::nullopt);
    made.participants = {board, norr};
    made.place = {};
    edit([&] { events().write(made); });
    CHECK(events().event(made.id) == made);
    CHECK(events().all().size() == 3);
    edit([&] { events().remove(made.id); });
    CHECK(events().event(made.id) == std::nullopt);
    REQUIRE(project->undo().ok());
    CHECK(events().event(made.id) == made);
}

TEST_CASE_METHOD(EventDesk, "a passage taken away is kept, but no longer shown", "[events]")
{
    const StoredSpan place{8, 21};
    edit([&] {
        events().setState({met.id}, FindingState::Changed);
        events().putSpan(met.id, {article, place, met.date, u"dated-verb"_s, true});
        events().putSpan(met.id, {other, {12, 20}, u"2031-02"_s, {}, false});
    });
    CHECK(told.back().articles == std::vector{article, other});
    CHECK(inArticle() == std::vector{opened});
    CHECK(events().inArticle(other, otherText).front().spans == std::vector<EventSpan>{{other, {12, 20}, u"2031-02"_s, {}}});
    CHECK(events().spansOf(met.id) == Spans{{article, place, met.date, u"dated-verb"_s, true}, {other, {12, 20}, u"2031-02"_s, {}, false}});
    edit([&] { events().putSpan(met.id, {other, {12, 24}, {}, {}, false}); });
    CHECK(events().spansOf(met.id).back() == EventTable::StoredEventSpan{other, {12, 24}, {}, {}, false});
    edit([&] { events().removeSpan(met.id, other, 12); });
    CHECK(told.back().articles == std::vector{other});
    CHECK(events().spansOf(met.id).size() == 1);
}

TEST_CASE_METHOD(EventDesk, "all events with what is shown of them are visited one by one", "[events]")
{
    const auto visited = [this] {
        QStringList lines;
        events().forEach([&lines](const Event &event, const Spans &spans) {
            QString line = event.title;
            for (const auto &it : spans)
                line += u" %1:%2-%3"_s.arg(it.article).arg(it.span.start).arg(it.span.end);
            lines.append(line);
        });
        lines.sort();
        return lines;
    };
    Event background = event(u"background"_s, u"The board met"_s, u"2019"_s);
    background.spans.clear();
    background.state = FindingState::Accepted;
    background.created = QDateTime::currentDateTimeUtc();
    edit([&] {
        events().write(background);
        events().putSpan(opened.id, {other, {12, 20}, {}, {}, false});
    });
    CHECK(visited() == QStringList{u"background"_s, u"met 1:8-21"_s, u"opened 1:43-62 2:12-20"_s});
    edit([&] { events().putSpan(opened.id, {other, {12, 20}, {}, {}, true}); });
    CHECK(visited() == QStringList{u"background"_s, u"met 1:8-21"_s, u"opened 1:43-62"_s});
    edit([&] {
        project->articles().setSuperseded(article, other);
        events().setState({met.id}, FindingState::Accepted);
    });
    CHECK(visited() == QStringList{u"background"_s, u"met"_s});
    edit([&] { events().setState({met.id, background.id}, FindingState::Rejected); });
    CHECK(visited().isEmpty());
}

TEST_CASE_METHOD(EventDesk, "the analysis leaves what a person decided alone", "[events]")
{
    take();
    edit([&] { events().setState({opened.id}, FindingState::Rejected); });
    const auto decided = events().decidedIn(article);
    REQUIRE(decided.size() == 2);
    CHECK(decided.front().event == met.id);
    CHECK(decided.front().kind == u"meeting"_s);
    CHECK(decided.back().span == StoredSpan{43, 62});
    const Event before = *events().event(met.id);
    Event joining = met;
    joining.spans = {{other, {22, 26}, met.date, u"dated-verb"_s}};
    joining.place = board;
    analyse({joining});
    CHECK(*events().event(met.id) == before);
    CHECK(events().spansOf(met.id).size() == 3);
    CHECK(events().event(opened.id)->state == FindingState::Rejected);
    CHECK(inArticle().size() == 1);
    REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    analyse({});
    CHECK(events().all().empty());
}

TEST_CASE_METHOD(EventDesk, "an edit is undone and done again with participants and passages", "[events]")
{
    const auto before = inArticle();
    take();
    CHECK(told.back().articles == std::vector{article, other});
    const auto after = std::tuple(inArticle(), events().event(met.id), events().spansOf(met.id));
    REQUIRE(project->undo().ok());
    CHECK(inArticle() == before);
    CHECK(events().inArticle(other, otherText).empty());
    REQUIRE(project->redo().ok());
    CHECK(std::tuple(inArticle(), events().event(met.id), events().spansOf(met.id)) == after);
    SECTION("a deleted one comes back whole")
    {
        edit([&] { events().remove(met.id); });
        CHECK(told.back().articles == std::vector{article, other});
        CHECK(isSound());
        REQUIRE(project->undo().ok());
        CHECK(std::tuple(inArticle(), events().event(met.id), events().spansOf(met.id)) == after);
        REQUIRE(project->redo().ok());
        CHECK(inArticle() == std::vector{opened});
    }
    SECTION("a deleted one is restored with its parts")
    {
        const qint64 entry = project->journal().undoable()->number;
        edit([&] {
            events().removeSpan(met.id, other, 12);
            events().remove(met.id);
        });
        REQUIRE(project->restore(RecordKey::of(u"event"_s, met.id), entry, u"Restore"_s).ok());
        CHECK(std::tuple(inArticle(), events().event(met.id), events().spansOf(met.id)) == after);
        REQUIRE(project->undo().ok());
        CHECK(events().event(met.id) == std::nullopt);
        CHECK(isSound());
    }
}

TEST_CASE_METHOD(EventDesk, "undoing and redoing goes on where an analysis dropped the event since", "[events]")
{
    take();
    REQUIRE(project->undo().ok());
    analyse({opened});
    REQUIRE(project->redo().ok());
    CHECK(inArticle() == std::vector{opened});
    CHECK(events().event(met.id) == std::nullopt);
    CHECK(isSound());
    REQUIRE(project->undo().ok());
    analyse({met, opened});
    CHECK(inArticle() == std::vector{met, opened});
    SECTION("or has found it again, after it was deleted")
    {
        edit([&] { events().remove(met.id); });
        Event again = met;
        again.participants = {norr};
        store({again});
        REQUIRE(project->undo().ok());
        CHECK(events().event(met.id)->date == met.date);
        CHECK(inArticle().front().spans == met.spans);
        CHECK(isSound());
    }
}

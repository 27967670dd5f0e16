// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/eventedits.h"
#include "core/storage/statement.h"
#include "core/text/offsetmap.h"
#include "tests/core/import/eventnewsroom.h"

#include <random>
#include <set>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct RandomEdits
{
    EventNewsroom &at;
    std::mt19937 random;

    template <typename T> const T &oneOf(const std::vector<T> &all) { return all[random() % all.size()]; }

    Passage passageOf(const Event &event)
    {
        const auto spans = at.project->events().spansOf(event.id);
        if (spans.empty() || random() % 4 == 0) {
            const qint64 article = random() % 2 == 0 ? at.article : at.other;
            const qsizetype start = qsizetype(random() % 60);
            return {article, {start, start + 10}};
        }
        const auto &span = oneOf(spans);
        return {span.article, OffsetMap(at.project->articles().text(span.article)).fromStored(span.span)};
    }
    QString date() { return random() % 4 == 0 ? QString() : u"2024-0%1"_s.arg(1 + random() % 9); }

    /// One edit, whether it can be done or not.
    void edit()
    {
        Project &project = *at.project;
        const std::vector<Event> events = project.events().all();
        if (events.empty() || random() % 8 == 0) {
            std::ignore = addEvent(project, {u"Event"_s, u"meeting"_s, date(), {}, {}, {}}, {{at.article, {10, 40}}});
            return;
        }
        const Event &event = oneOf(events);
        const Event &other = oneOf(events);
        EventFacts facts = factsOf(other);
        facts.kind = random() % 2 == 0 ? u"talks"_s : facts.kind;
        switch (random() % 10) {
        case 0:
            std::ignore = acceptEvents(project, {event.id, other.id});
            break;
        case 1:
            std::ignore = rejectEvents(project, {event.id});
            break;
        case 2:
            std::ignore = reconsiderEvents(project, {event.id, other.id});
            break;
        case 3:
            std::ignore = changeEvent(project, event.id, facts);
            break;
        case 4:
            std::ignore = setEventDate(project, event.id, date());
            break;
        case 5:
            std::ignore = addEventPassage(project, event.id, passageOf(other), date());
            break;
        case 6:
            std::ignore = removeEventPassage(project, event.id, passageOf(event));
            break;
        case 7:
            std::ignore = setPassageDate(project, event.id, passageOf(event), date());
            break;
        case 8:
            std::ignore = mergeEvents(project, event.id, {other.id});
            break;
        default:
            std::ignore = splitEvent(project, event.id, {passageOf(event)});
            break;
        }
    }

    bool isSound()
    {
        Statement broken(at.project->database(), u"PRAGMA foreign_key_check");
        return !broken.next();
    }
    std::set<std::tuple<QString, qint64, StoredSpan>> passages()
    {
        std::set<std::tuple<QString, qint64, StoredSpan>> passages;
        for (const auto &[event, spans] : at.told()) {
            for (const auto &span : spans)
                passages.emplace(event.kind, span.article, span.span);
        }
        return passages;
    }
};

} // namespace

TEST_CASE("any edits of events are undone and done again", "[reanalysis]")
{
    for (unsigned seed = 0; seed < 4; ++seed) {
        CAPTURE(seed);
        EventNewsroom at;
        RandomEdits edits{at, std::mt19937(seed)};
        std::vector<EventNewsroom::Told> states{at.told()};
        for (int step = 0; step < 60; ++step) {
            edits.edit();
            if (auto now = at.told(); now != states.back())
                states.push_back(std::move(now));
        }
        CHECK(at.project->journal().entries(100).size() == states.size() - 1);
        CHECK(states.size() > 20);
        for (size_t i = states.size() - 1; i > 0; --i) {
            REQUIRE(at.project->undo().ok());
            REQUIRE(at.told() == states[i - 1]);
        }
        for (size_t i = 1; i < states.size(); ++i) {
            REQUIRE(at.project->redo().ok());
            REQUIRE(at.told() == states[i]);
        }
        CHECK(edits.isSound());
    }
}

TEST_CASE("any edits of events are undone and done again with analyses in between", "[reanalysis]")
{
    for (unsigned seed = 0; seed < 6; ++seed) {
        CAPTURE(seed);
        EventNewsroom at;
        const auto found = RandomEdits{at, std::mt19937(seed)}.passages();
        RandomEdits edits{at, std::mt19937(seed)};
        for (int step = 0; step < 40; ++step) {
            const auto kind = edits.random() % 8;
            if (kind == 0)
                at.analyse();
            else if (kind == 1 && at.project->journal().undoable())
                REQUIRE(at.project->undo().ok());
            else if (kind == 2 && at.project->journal().redoable())
                REQUIRE(at.project->redo().ok());
            else
                edits.edit();
            REQUIRE(edits.isSound());
        }
        at.analyse();
        at.undoAll();
        at.analyse();
        CHECK(edits.passages() == found);
    }
}

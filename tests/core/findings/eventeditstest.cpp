// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entities/entityedits.h"
#include "tests/core/findings/eventbench.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(EventBench, "events are accepted, rejected and reconsidered", "[events]")
{
    const auto before = all();
    CHECK(before == std::vector<std::optional<Event>>{meeting, vote});
    SECTION("accepted")
    {
        REQUIRE(acceptEvents(*project, {meeting.id, vote.id}).ok());
        CHECK(label().contains(u"Accept 2"_s));
        CHECK(whole(meeting.id)->state == FindingState::Accepted);
        CHECK(whole(vote.id)->state == FindingState::Accepted);
        REQUIRE(told.size() == 1);
        CHECK(told.back().articles == std::vector{article, other});
        find();
        CHECK(whole(vote.id)->state == FindingState::Accepted);
    }
    SECTION("rejected")
    {
        REQUIRE(rejectEvents(*project, {vote.id}).ok());
        CHECK(project->events().inArticle(other, otherText).size() == 1);
        CHECK(told.back().articles == std::vector{other});
        CHECK(whole(vote.id)->state == FindingState::Rejected);
    }
    leadsBack(before);
}

TEST_CASE_METHOD(EventBench, "reconsidered events are as they were found", "[events]")
{
    REQUIRE(removeEventPassage(*project, meeting.id, passage(meeting.spans.front())).ok());
    REQUIRE(acceptEvents(*project, {meeting.id}).ok());
    CHECK(whole(meeting.id)->state == FindingState::Changed);
    REQUIRE(rejectEvents(*project, {vote.id}).ok());
    REQUIRE(reconsiderEvents(*project, {meeting.id, vote.id}).ok());
    CHECK(all() == std::vector<std::optional<Event>>{meeting, vote});
    REQUIRE(project->undo().ok());
    CHECK(whole(meeting.id)->spans.front().rejected);
    CHECK(whole(vote.id)->state == FindingState::Rejected);
}

TEST_CASE_METHOD(EventBench, "an event that only a passage by hand told of goes when it is reconsidered", "[events]")
{
    REQUIRE(addEventPassage(*project, meeting.id, here(u"for good"_s)).ok());
    const auto split = splitEvent(*project, meeting.id, {here(u"for good"_s)});
    REQUIRE(split.ok());
    REQUIRE(removeEventPassage(*project, *split, here(u"for good"_s)).ok());
    CHECK(whole(*split)->spans.empty());
    REQUIRE(reconsiderEvents(*project, {*split}).ok());
    CHECK_FALSE(whole(*split));
    REQUIRE(project->undo().ok());
    CHECK(whole(*split)->state == FindingState::Changed);
}

TEST_CASE_METHOD(EventBench, "an event by hand has its author, with passages or as background", "[events]")
{
    project->setAuthor(u"Ada"_s);
    const qint64 mara = key(u"Mara Lim"_s);
    const qint64 brekk = key(u"Brekk"_s);
    const TextSpan words = of(u"the dam \U0001f30a for good"_s);
    const auto made = addEvent(*project, {u"  The dam \n is given up "_s, {}, u"2031-05-01/2031-05-04"_s, {}, brekk, {brekk, mara, brekk}},
        {{article, {words.start - 1, words.end + 2}}, there(u"in May"_s)});
    REQUIRE(made.ok());
    const auto event = whole(*made);
    REQUIRE(event);
    CHECK(event->title == u"The dam is given up"_s);
    CHECK(event->kind == u"event"_s);
    CHECK(event->certainty == u"reported"_s);
    CHECK(event->author == u"Ada"_s);
    CHECK(event->isHandMade());
    CHECK(event->state == FindingState::Accepted);
    CHECK(event->participants == std::vector{std::min(mara, brekk), std::max(mara, brekk)});
    REQUIRE(event->spans.size() == 2);
    CHECK(event->spans.back() == EventSpan{other, inOther(u"in May"_s), {}, {}, false});
    CHECK(event->spans.front().span == TextSpan{words.start, words.end + 1});
    CHECK(label() == u"Event “The dam is given up”"_s);
    CHECK(told.back().articles == std::vector{article, other});
    REQUIRE(project->undo().ok());
    CHECK_FALSE(whole(*made));
    REQUIRE(project->redo().ok());
    CHECK(whole(*made) == event);

    const auto background = addEvent(*project, {u"The first dam"_s, u"agreement"_s, u"1987~"_s, u"planned"_s, {}, {}});
    REQUIRE(background.ok());
    CHECK(told.back().articles == std::vector<qint64>{});
    CHECK(whole(*background)->spans.empty());
    find();
    REQUIRE(acceptEvents(*project, {*made}).ok());
    REQUIRE(reconsiderEvents(*project, {*made, *background}).ok());
    CHECK(whole(*made) == event);
    REQUIRE(changeEvent(*project, *made, factsOf(*event)).ok());
    CHECK(edits() == 2);
    REQUIRE(setEventDate(*project, *made, {}).ok());
    CHECK(whole(*made)->state == FindingState::Accepted);
    REQUIRE(rejectEvents(*project, {*made, meeting.id}).ok());
    CHECK_FALSE(whole(*made));
    REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    CHECK(whole(*made) == event);
    CHECK(isSound());
}

TEST_CASE_METHOD(EventBench, "what an event was is corrected", "[events]")
{
    const auto before = all();
    EventFacts facts = factsOf(meeting);
    REQUIRE(changeEvent(*project, meeting.id, facts).ok());
    CHECK(edits() == 0);
    facts = {u"Talks on the dam"_s, u"talks"_s, u"2031-05-04?"_s, u"denied"_s, key(u"Brekk"_s), {key(u"Brekk"_s)}};
    REQUIRE(changeEvent(*project, meeting.id, facts).ok());
    CHECK(label() == u"Change the event “The council meets”"_s);
    CHECK(factsOf(*whole(meeting.id)) == facts);
    CHECK(whole(meeting.id)->spans == meeting.spans);
    CHECK(whole(meeting.id)->state == FindingState::Changed);
    leadsBack(before);
    find();
    CHECK(factsOf(*whole(meeting.id)) == facts);
}

TEST_CASE_METHOD(EventBench, "a participant who was rejected since is kept, but not taken anew", "[events]")
{
    const qint64 ole = key(u"Ole Dahl"_s);
    REQUIRE(rejectEntities(*project, {ole}).ok());
    EventFacts facts = factsOf(meeting);
    facts.title = u"Talks"_s;
    REQUIRE(changeEvent(*project, meeting.id, facts).ok());
    CHECK(whole(meeting.id)->participants == meeting.participants);
    facts = factsOf(vote);
    facts.participants.push_back(ole);
    CHECK(sentence(changeEvent(*project, vote.id, facts)).startsWith(u"“Ole Dahl” was rejected."_s));
    facts = factsOf(vote);
    facts.place = ole;
    CHECK(sentence(changeEvent(*project, vote.id, facts)).startsWith(u"“Ole Dahl” was rejected."_s));
    facts.place = {};
    CHECK(changeEvent(*project, vote.id, facts).ok());
    CHECK_FALSE(whole(vote.id)->place);
}

TEST_CASE_METHOD(EventBench, "an event moves to another date, and its passages keep theirs", "[events]")
{
    const auto before = all();
    SECTION("to a day")
    {
        REQUIRE(setEventDate(*project, meeting.id, u" 2031-05-%06 "_s).ok());
        CHECK(label() == u"Move “The council meets” to 2031-05-%06"_s);
        Event wanted = changedMeeting();
        wanted.date = u"2031-05-%06"_s;
        CHECK(whole(meeting.id) == wanted);
    }
    SECTION("to none")
    {
        REQUIRE(setEventDate(*project, meeting.id, {}).ok());
        CHECK(label() == u"Take away the date of “The council meets”"_s);
        CHECK(whole(meeting.id)->date.isNull());
        CHECK(whole(meeting.id)->spans == meeting.spans);
    }
    leadsBack(before);
    REQUIRE(setEventDate(*project, meeting.id, whole(meeting.id)->date).ok());
    CHECK(edits() == 1);
}

TEST_CASE_METHOD(EventBench, "what cannot be done to an event says why", "[events]")
{
    const auto before = all();
    const QUuid nothing = QUuid::createUuid();
    const QString gone = u"This event is not there any more."_s;
    const EventFacts facts = factsOf(vote);
    const Passage first = passage(meeting.spans.front());
    CHECK(sentence(acceptEvents(*project, {})).startsWith(gone));
    CHECK(sentence(rejectEvents(*project, {nothing})).startsWith(gone));
    CHECK(sentence(reconsiderEvents(*project, {nothing})).startsWith(gone));
    CHECK(sentence(changeEvent(*project, nothing, facts)).startsWith(gone));
    CHECK(sentence(setEventDate(*project, nothing, u"2031"_s)).startsWith(gone));
    CHECK(sentence(addEventPassage(*project, nothing, first)).startsWith(gone));
    CHECK(sentence(removeEventPassage(*project, nothing, first)).startsWith(gone));
    CHECK(sentence(setPassageDate(*project, nothing, first, {})).startsWith(gone));
    CHECK(sentence(mergeEvents(*project, nothing, {vote.id})).startsWith(gone));
    CHECK(sentence(mergeEvents(*project, vote.id, {nothing})).startsWith(gone));
    CHECK(sentence(splitEvent(*project, nothing, {first})).startsWith(gone));

    EventFacts bad = facts;
    bad.title = u" \n"_s;
    CHECK(sentence(addEvent(*project, bad)).startsWith(u"Give the event a title"_s));
    CHECK(sentence(changeEvent(*project, vote.id, bad)).startsWith(u"Give the event a title"_s));
    bad = facts;
    bad.date = u"18 August"_s;
    CHECK(sentence(addEvent(*project, bad)).startsWith(u"“18 August” is no date."_s));
    CHECK(sentence(changeEvent(*project, vote.id, bad)).startsWith(u"“18 August” is no date."_s));
    CHECK(sentence(setEventDate(*project, vote.id, u"2031-02-30"_s)).startsWith(u"“2031-02-30” is no date."_s));
    CHECK(sentence(setPassageDate(*project, meeting.id, first, u"x"_s)).startsWith(u"“x” is no date."_s));
    CHECK(sentence(addEventPassage(*project, vote.id, first, u"x"_s)).startsWith(u"“x” is no date."_s));
    bad = facts;
    bad.participants = {4711};
    CHECK(sentence(addEvent(*project, bad)).startsWith(u"This entity is not there any more."_s));

    const TextSpan space{text.indexOf(u' '), text.indexOf(u' ') + 1};
    CHECK(sentence(addEvent(*project, facts, {{article, space}})).startsWith(u"Select the words"_s));
    CHECK(sentence(addEventPassage(*project, vote.id, {article, {0, 40000}})).startsWith(u"Select the words"_s));
    CHECK(sentence(addEvent(*project, facts, {first, {4711, {0, 3}}})).startsWith(u"The article of this passage"_s));
    CHECK(sentence(addEventPassage(*project, meeting.id, first)).startsWith(u"This passage tells of the event already."_s));
    CHECK(sentence(removeEventPassage(*project, vote.id, first)).startsWith(u"This passage does not tell"_s));
    CHECK(sentence(setPassageDate(*project, vote.id, first, u"2031"_s)).startsWith(u"This passage does not tell"_s));
    CHECK(sentence(removeEventPassage(*project, vote.id, {4711, {0, 3}})).startsWith(u"This passage does not tell"_s));

    CHECK(sentence(mergeEvents(*project, vote.id, {meeting.id, vote.id})).contains(u"with itself"_s));
    CHECK(sentence(mergeEvents(*project, vote.id, {})).startsWith(u"Choose the events"_s));
    CHECK(sentence(splitEvent(*project, meeting.id, {})).startsWith(u"Choose the passages"_s));
    CHECK(sentence(splitEvent(*project, meeting.id, {first, passage(meeting.spans.back())})).contains(u"at least one"_s));
    CHECK(sentence(splitEvent(*project, meeting.id, {there(u"in May"_s)})).startsWith(u"This passage does not tell"_s));
    CHECK(edits() == 0);
    CHECK(all() == before);
}

TEST_CASE_METHOD(EventBench, "nothing is changed in a project that is read-only", "[events]")
{
    project.reset();
    auto opened = Project::open(dir.filePath(u"test.parallax"_s), Project::Access::Read);
    REQUIRE(opened.ok());
    project = std::move(*opened);
    const Passage first = passage(meeting.spans.front());
    const QString refused = u"The project is open read-only"_s;
    CHECK(sentence(acceptEvents(*project, {vote.id})).startsWith(refused));
    CHECK(sentence(rejectEvents(*project, {vote.id})).startsWith(refused));
    CHECK(sentence(reconsiderEvents(*project, {vote.id})).startsWith(refused));
    CHECK(sentence(addEvent(*project, factsOf(vote))).startsWith(refused));
    CHECK(sentence(changeEvent(*project, vote.id, factsOf(meeting))).startsWith(refused));
    CHECK(sentence(setEventDate(*project, vote.id, u"2031"_s)).startsWith(refused));
    CHECK(sentence(addEventPassage(*project, vote.id, first)).startsWith(refused));
    CHECK(sentence(removeEventPassage(*project, meeting.id, first)).startsWith(refused));
    CHECK(sentence(setPassageDate(*project, meeting.id, first, {})).startsWith(refused));
    CHECK(sentence(mergeEvents(*project, vote.id, {meeting.id})).startsWith(refused));
    CHECK(sentence(splitEvent(*project, meeting.id, {first})).startsWith(refused));
    CHECK(all() == std::vector<std::optional<Event>>{meeting, vote});
}

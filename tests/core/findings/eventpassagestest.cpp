// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/findings/eventbench.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(EventBench, "passages are added, dated and taken away", "[events]")
{
    const auto before = all();
    Event wanted = changedMeeting();
    SECTION("added")
    {
        const TextSpan words = inOther(u"on Friday"_s);
        REQUIRE(addEventPassage(*project, meeting.id, {other, {words.start - 1, words.end}}, u"2031-05-09"_s).ok());
        wanted.spans.push_back({other, words, u"2031-05-09"_s, {}, false});
        CHECK(sentence(addEventPassage(*project, meeting.id, {other, words})) == u"This passage tells of the event already."_s);
    }
    SECTION("made longer")
    {
        REQUIRE(addEventPassage(*project, meeting.id, there(u"The council met in May"_s)).ok());
        wanted.spans.back() = {other, inOther(u"The council met in May"_s), u"2031-05-04"_s, {}, false};
    }
    SECTION("dated")
    {
        REQUIRE(setPassageDate(*project, meeting.id, passage(meeting.spans.front()), u"2031-05-05"_s).ok());
        wanted.spans.front().date = u"2031-05-05"_s;
    }
    SECTION("dated no longer")
    {
        REQUIRE(setPassageDate(*project, meeting.id, passage(meeting.spans.front()), {}).ok());
        wanted.spans.front().date = QString();
    }
    SECTION("taken away")
    {
        REQUIRE(removeEventPassage(*project, meeting.id, passage(meeting.spans.front())).ok());
        wanted.spans.front().rejected = true;
        CHECK(project->events().inArticle(article, text).empty());
    }
    CHECK(whole(meeting.id) == wanted);
    leadsBack(before);
    find();
    CHECK(whole(meeting.id) == wanted);
}

TEST_CASE_METHOD(EventBench, "a passage that was taken away is added again, and one by hand leaves nothing", "[events]")
{
    REQUIRE(removeEventPassage(*project, meeting.id, passage(meeting.spans.front())).ok());
    CHECK(sentence(removeEventPassage(*project, meeting.id, passage(meeting.spans.front())))
        == u"This passage does not tell of the event any more."_s);
    REQUIRE(addEventPassage(*project, meeting.id, passage(meeting.spans.front())).ok());
    CHECK(whole(meeting.id) == changedMeeting());
    REQUIRE(addEventPassage(*project, meeting.id, here(u"for good"_s)).ok());
    REQUIRE(removeEventPassage(*project, meeting.id, here(u"for good"_s)).ok());
    CHECK(whole(meeting.id) == changedMeeting());
}

TEST_CASE_METHOD(EventBench, "events are merged with their passages, which keep their dates", "[events]")
{
    const auto before = all();
    SECTION("into one that was found")
    {
        REQUIRE(mergeEvents(*project, meeting.id, {vote.id, vote.id}).ok());
        Event wanted = changedMeeting();
        wanted.place = vote.place;
        wanted.participants.push_back(key(u"Brekk"_s));
        std::sort(wanted.participants.begin(), wanted.participants.end());
        wanted.spans.push_back(vote.spans.front());
        wanted.spans.back().date = vote.date;
        CHECK(whole(meeting.id) == wanted);
        CHECK_FALSE(whole(vote.id));
        leadsBack(before);
        REQUIRE(project->undo().ok());
        forget();
        REQUIRE(project->redo().ok());
        CHECK(isSound());
        REQUIRE(project->undo().ok());
    }
    SECTION("into one by hand without a date, which stays by hand")
    {
        const auto made = addEvent(*project, {u"Meeting"_s, {}, {}, {}, {}, {}}, {here(u"The council"_s)});
        REQUIRE(removeEventPassage(*project, meeting.id, passage(meeting.spans.back())).ok());
        REQUIRE(mergeEvents(*project, *made, {meeting.id, vote.id}).ok());
        const auto merged = whole(*made);
        CHECK(merged->isHandMade());
        CHECK(merged->state == FindingState::Accepted);
        CHECK(merged->title == u"Meeting"_s);
        CHECK(merged->date == meeting.date);
        REQUIRE(merged->spans.size() == 3);
        CHECK(merged->spans[0] == EventSpan{article, of(u"The council"_s), {}, {}, false});
        CHECK(merged->spans[1].rejected);
        CHECK(merged->spans[2].date == vote.date);
        REQUIRE(project->undo().ok());
        REQUIRE(project->undo().ok());
        REQUIRE(project->undo().ok());
        CHECK(all() == before);
    }
}

TEST_CASE_METHOD(EventBench, "passages of an event are split off", "[events]")
{
    const auto before = all();
    const auto split = splitEvent(*project, meeting.id, {passage(meeting.spans.back())});
    REQUIRE(split.ok());
    CHECK(label() == u"Split “The council meets”"_s);
    Event wanted = changedMeeting();
    wanted.spans.pop_back();
    CHECK(whole(meeting.id) == wanted);
    wanted.spans = {meeting.spans.back()};
    wanted.id = *split;
    wanted.date = u"2031-05-04"_s;
    CHECK(whole(*split) == wanted);
    CHECK(told.back().articles == std::vector{article, other});
    leadsBack(before);
    find();
    CHECK(whole(*split) == wanted);
    REQUIRE(project->undo().ok());
    CHECK_FALSE(whole(*split));

    SECTION("where they disagree about the date, it stays")
    {
        REQUIRE(addEventPassage(*project, meeting.id, here(u"for good"_s)).ok());
        const auto two = splitEvent(*project, meeting.id, {passage(meeting.spans.back()), here(u"for good"_s)});
        REQUIRE(two.ok());
        CHECK(whole(*two)->date == meeting.date);
        CHECK(whole(*two)->spans.size() == 2);
    }
    SECTION("of one by hand it is by hand too")
    {
        const auto made =
            addEvent(*project, {u"Meeting"_s, {}, u"2031"_s, {}, {}, {}}, {here(u"The council"_s), there(u"The council met"_s)});
        const auto two = splitEvent(*project, *made, {there(u"The council met"_s)});
        CHECK(whole(*two)->created == whole(*made)->created);
        CHECK(whole(*two)->date == u"2031"_s);
    }
}

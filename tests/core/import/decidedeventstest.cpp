// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/eventedits.h"
#include "tests/core/import/eventnewsroom.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE("another analysis of the same texts changes nothing of the events it found", "[reanalysis]")
{
    EventNewsroom at;
    const auto before = at.told();
    CHECK(before.size() >= 3);
    CHECK(at.project->events().spansOf(at.meeting().id).size() == 2);
    at.analyse();
    CHECK(at.told() == before);
}

TEST_CASE("decisions on events stay, however often the articles are analysed", "[reanalysis]")
{
    EventNewsroom at;
    const auto found = at.told();
    const Event meeting = at.meeting();
    const Event signing = at.signing();
    SECTION("accepted")
    {
        REQUIRE(acceptEvents(*at.project, {meeting.id, signing.id}).ok());
    }
    SECTION("rejected")
    {
        REQUIRE(rejectEvents(*at.project, {meeting.id, signing.id}).ok());
    }
    SECTION("corrected")
    {
        EventFacts facts = factsOf(meeting);
        facts.kind = u"ceremony"_s;
        facts.date = u"2024-03-13"_s;
        facts.place = {};
        REQUIRE(changeEvent(*at.project, meeting.id, facts).ok());
        REQUIRE(setEventDate(*at.project, signing.id, {}).ok());
    }
    SECTION("a passage taken away")
    {
        REQUIRE(removeEventPassage(*at.project, meeting.id, at.firstOf(meeting)).ok());
        REQUIRE(removeEventPassage(*at.project, signing.id, at.firstOf(signing)).ok());
    }
    SECTION("split")
    {
        const auto split = splitEvent(*at.project, meeting.id, {at.firstOf(meeting)});
        REQUIRE(split.ok());
        REQUIRE(setEventDate(*at.project, *split, u"2024-03-11"_s).ok());
    }
    SECTION("merged")
    {
        REQUIRE(mergeEvents(*at.project, signing.id, {meeting.id}).ok());
    }
    SECTION("rejected after it was corrected")
    {
        EventFacts facts = factsOf(meeting);
        facts.kind = u"ceremony"_s;
        REQUIRE(changeEvent(*at.project, meeting.id, facts).ok());
        REQUIRE(rejectEvents(*at.project, {meeting.id}).ok());
    }
    SECTION("made by hand as background")
    {
        REQUIRE(addEvent(*at.project, {u"The first treaty"_s, u"agreement"_s, u"1987"_s, {}, {}, {}}).ok());
    }
    const auto decided = at.told();
    CHECK(decided != found);
    at.analyse();
    at.analyse();
    CHECK(at.told() == decided);
    at.undoAll();
    CHECK(at.told() == found);
    at.analyse();
    CHECK(at.told() == found);
}

TEST_CASE("an event is not found again in a passage that one by hand has, or nearly", "[reanalysis]")
{
    EventNewsroom at;
    const auto found = at.told();
    const Event signing = at.signing();
    const TextSpan words = at.firstOf(signing).span;
    const auto add = [&](const QString &kind, TextSpan span) {
        REQUIRE(addEvent(*at.project, {u"Treaty"_s, kind, {}, {}, {}, {}}, {{at.article, span}}).ok());
        at.analyse();
        return at.told().size();
    };
    const qsizetype tenth = words.length() / 10;
    SECTION("the same stretch, also of another kind")
    {
        CHECK(add(u"ceremony"_s, words) == found.size());
    }
    SECTION("nearly the same, of its kind")
    {
        CHECK(add(signing.kind, {words.start, words.end - tenth}) == found.size());
    }
    SECTION("nearly the same, of another kind")
    {
        CHECK(add(u"ceremony"_s, {words.start, words.end - tenth}) == found.size() + 1);
    }
    SECTION("much less of it")
    {
        CHECK(add(signing.kind, {words.start, words.end - 4 * tenth}) == found.size() + 1);
    }
    at.undoAll();
    at.analyse();
    CHECK(at.told() == found);
}

TEST_CASE("a report that comes later joins an event that was decided, but does not change it", "[reanalysis]")
{
    EventNewsroom at;
    EventFacts facts = factsOf(at.meeting());
    REQUIRE(facts.participants.size() >= 2);
    facts.place = {};
    facts.title = u"Berg and Moen talk"_s;
    REQUIRE(changeEvent(*at.project, at.meeting().id, facts).ok());
    const Event decided = *at.project->events().event(at.meeting().id);
    const qint64 third = at.take(u"third.txt"_s,
        "One more report\n\nAda Berg met Peter Moen and Liv Dahl in Oslo on 12 March 2024. It was a long day for the two of them.\n");
    CHECK(at.project->events().event(decided.id) == decided);
    const auto spans = at.project->events().spansOf(decided.id);
    REQUIRE(spans.size() == 3);
    CHECK(spans.back().article == third);
    at.analyse();
    CHECK(at.project->events().spansOf(decided.id) == spans);
}

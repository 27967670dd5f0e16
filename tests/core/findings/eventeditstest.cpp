// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/eventedits.h"

#include "core/entities/entityedits.h"
#include "core/project/projectcheck.h"
#include "core/text/offsetmap.h"
#include "tests/core/findings/findingdesk.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// A second article, which tells of the meeting and of a vote.
struct EventBench : FindingDesk
{
    const QString otherText = u"Brekk 😀\n\nThe council met in May. The council voted 🗳 on Friday."_s;
    qint64 other = addArticle(*project, otherText);
    Event vote;

    EventBench()
    {
        meeting.date = u"2031-05"_s;
        meeting.place = {};
        meeting.spans = {{article, of(u"The council meets"_s), u"2031-05"_s, u"dated-verb"_s},
            {other, inOther(u"The council met"_s), u"2031-05-04"_s, u"dated-verb"_s}};
        vote.id = derivedUuid("test", "vote");
        vote.title = u"The council voted"_s;
        vote.kind = u"vote"_s;
        vote.date = u"2031-05-09"_s;
        vote.certainty = u"reported"_s;
        vote.place = key(u"Brekk"_s);
        vote.participants = {key(u"Brekk"_s)};
        vote.spans = {{other, inOther(u"The council voted 🗳"_s), {}, u"dated-verb"_s}};
        find();
        told.clear();
    }

    void find()
    {
        Transaction transaction(project->database());
        project->events().removeFound(article);
        project->events().removeFound(other);
        Event part = meeting;
        part.spans = {meeting.spans.front()};
        project->events().put(part, text);
        part.spans = {meeting.spans.back()};
        project->events().put(part, otherText);
        project->events().put(vote, otherText);
        transaction.commit();
    }

    TextSpan inOther(const QString &words) const
    {
        const qsizetype at = otherText.indexOf(words);
        REQUIRE(at >= 0);
        return {at, at + words.size()};
    }
    Passage here(const QString &words) const { return {article, of(words)}; }
    Passage there(const QString &words) const { return {other, inOther(words)}; }
    static Passage passage(const EventSpan &span) { return {span.article, span.span}; }

    /// With its spans, also those taken away.
    std::optional<Event> whole(const QUuid &id)
    {
        auto event = project->events().event(id);
        if (event) {
            for (const auto &it : project->events().spansOf(id)) {
                const OffsetMap offsets(it.article == article ? text : otherText);
                event->spans.push_back({it.article, offsets.fromStored(it.span), it.date, it.rule, it.rejected});
            }
        }
        return event;
    }
    std::vector<std::optional<Event>> all() { return {whole(meeting.id), whole(vote.id)}; }
    QString label() { return project->journal().undoable()->label; }
    /// The newest edit alone leads from `before` to what is there, in both directions.
    void leadsBack(const std::vector<std::optional<Event>> &before)
    {
        const auto after = all();
        CHECK(edits() == 1);
        REQUIRE(project->undo().ok());
        CHECK(all() == before);
        REQUIRE(project->redo().ok());
        CHECK(all() == after);
        CHECK(isSound());
        CHECK(checkProject(*project)->findings.filter(u"event"_s).join(u'\n') == QString());
    }
    Event changedMeeting() const
    {
        Event event = meeting;
        event.state = FindingState::Changed;
        return event;
    }
};

QString sentence(const Result<Done> &result)
{
    return result.ok() ? QString() : result.error().message;
}
QString sentence(const Result<QUuid> &result)
{
    return result.ok() ? QString() : result.error().message;
}

} // namespace

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

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/timeline/timelinefixture.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// Two reports of one summit, which they date differently.
struct Reports : TimelineFixture
{
    qint64 anna = entity(u"Anna Berg"_s);
    qint64 norway = entity(u"Norway"_s);
    qint64 first =
        article(u"😀 They met in Oslo. “We will never sign,” Berg said, “as we met in June.” It rained."_s, u"2025-08-20"_s, u"Reuters"_s);
    qint64 second = article(u"The summit was on Tuesday. Norway wants a deal. They signed it."_s, u"2025-08-22"_s, u"BBC"_s);
    QUuid summit = event(eventRecord(u"Summit in Oslo"_s, u"2025-08-18"_s));
    QUuid june;

    Reports()
    {
        told(summit, first, u"They met in Oslo"_s, u"2025-08"_s);
        told(summit, second, u"The summit was on Tuesday"_s, u"2025-08-19"_s);
        june = event(eventRecord(u"Meeting in June"_s, u"2025-06"_s));
        told(june, first, u"as we met in June"_s, u"2025-06"_s);
        statement(first, u"“We will never sign,” Berg said, “as we met in June.”"_s, anna, u"2025-08-19"_s);
        statement(second, u"Norway wants a deal."_s, norway, u"2025-08-21"_s);
        position(second, {u"Norway wants a deal"_s}, norway, u"2025-08"_s, Stance::Demands);
    }
};

} // namespace

TEST_CASE_METHOD(Reports, "what happened lies where it happened, and a dispute about it is seen")
{
    const auto data = read();
    CHECK(lines(data)
        == QStringList{u"event 2025-06 - in talks"_s, u"position 2025-08 - in Norway"_s, u"event 2025-08-18 D in talks"_s,
            u"event 2025-08-19 DO in talks"_s, u"statement 2025-08-19 - in Anna Berg"_s, u"publication 2025-08-20 - in Reuters"_s,
            u"publication 2025-08-22 - in BBC"_s});
    CHECK(data.basis == DateBasis::Event);
    CHECK(data.items[2].isSameRecord(data.items[3]));
    CHECK_FALSE(data.items[0].isSameRecord(data.items[2]));
    CHECK(data.items[2].article == first);
    CHECK(data.items[3].article == second);
    CHECK(data.items[2].title == u"Summit in Oslo"_s);
    CHECK(data.items[1].stance == Stance::Demands);
    CHECK(data.items[4].span == StoredSpan{20, 73});
    REQUIRE(data.lanes.size() == 5);
    CHECK(data.lanes[0].count == 3);
}

TEST_CASE_METHOD(Reports, "when it was said, and when it was reported")
{
    CHECK(lines(read(DateBasis::Statement))
        == QStringList{u"position 2025-08 - in Norway"_s, u"event 2025-08-19 - in talks"_s, u"statement 2025-08-19 - in Anna Berg"_s,
            u"event 2025-08-20 - in talks"_s, u"publication 2025-08-20 - in Reuters"_s, u"publication 2025-08-22 - in BBC"_s});
    CHECK(lines(read(DateBasis::Report))
        == QStringList{u"event 2025-08-20 - in talks"_s, u"event 2025-08-20 - in talks"_s, u"statement 2025-08-20 - in Anna Berg"_s,
            u"publication 2025-08-20 - in Reuters"_s, u"position 2025-08-22 - in Norway"_s, u"publication 2025-08-22 - in BBC"_s});
}

TEST_CASE_METHOD(TimelineFixture, "a dispute is another date, not a finer or a coarser one")
{
    const qint64 report = article(u"one two three four five six"_s, u"2025-08-20"_s, u"Reuters"_s);
    struct Case
    {
        QString own;
        QStringList given;
        int others;
    };
    const std::vector<Case> cases{{u"2025-08-18"_s, {u"2025-08"_s, u"2025"_s, u"2025-08-18T12:00"_s, {}}, 0},
        {u"2025-08"_s, {u"2025-08-18"_s}, 0}, {u"2022-02-24/.."_s, {u"2022-02-24"_s, u"2022-02"_s, u"2023"_s}, 0},
        {u"2025-08-18"_s, {u"2025-08-19"_s, u"2025-08-19"_s}, 1}, {u"2025-08-18"_s, {u"2025-07"_s, u"2025-07-15"_s, u"2025-07-16"_s}, 2},
        {u"2025-08-15/2025-08-18"_s, {u"2025-08-16"_s}, 0}, {u"2025-08-15"_s, {u"2025-08-15/2025-08-18"_s}, 0}};
    int number = 0;
    for (const Case &each : cases) {
        const QUuid id = event(eventRecord(u"Event %1"_s.arg(++number), each.own));
        const QStringList words{u"one"_s, u"two"_s, u"three"_s, u"four"_s};
        for (qsizetype i = 0; i < each.given.size(); ++i)
            told(id, report, words[i], each.given[i]);
        INFO(each.own.toStdString() << " / " << each.given.join(u' ').toStdString());
        const auto data = read();
        const auto count = [&](bool other) {
            return std::count_if(data.items.begin(), data.items.end(),
                [&](const TimelineItem &item) { return item.id == id && item.has(TimelineItem::OtherDate) == other; });
        };
        CHECK(count(false) == 1);
        CHECK(count(true) == each.others);
    }
}

TEST_CASE_METHOD(TimelineFixture, "what has no date waits, what is rejected is gone, and background is marked as such")
{
    const qint64 old = article(u"They met. She said no."_s, u"2025-08-01"_s, u"Old Post"_s);
    const qint64 report = article(u"They met. He said no. They left."_s, u"2025-08-20"_s, u"Reuters"_s);
    const qint64 ghost = entity(u"Ghost"_s);
    Event background = eventRecord(u"Treaty"_s, u"1994-12-05"_s, u"agreement"_s);
    background.created = QDateTime(QDate(2025, 9, 1), QTime(12, 0), QTimeZone::utc());
    background.author = u"Ada"_s;
    background.state = FindingState::Accepted;
    event(background);
    Event planned = eventRecord(u"Next meeting"_s, QString());
    planned.certainty = u"planned"_s;
    told(event(planned), report, u"They met"_s);
    Event denied = eventRecord(u"Attack"_s, u"2025-08-02"_s, u"attack"_s);
    denied.certainty = u"denied"_s;
    const QUuid attack = event(denied);
    told(attack, report, u"They left"_s);
    told(attack, old, u"They met"_s, u"2025-07-30"_s, true);
    Event rejected = eventRecord(u"Never"_s, u"2025-08-03"_s);
    rejected.state = FindingState::Rejected;
    told(event(rejected), report, u"They"_s);
    statement(report, u"He said no."_s, ghost, u"2025-08-19"_s);
    statement(report, u"They met."_s, ghost, u"2025-08-19"_s, FindingState::Rejected);
    statement(old, u"She said no."_s, ghost, u"2025-08-01"_s);
    {
        Transaction transaction(project->database());
        project->articles().setSuperseded(old, report);
        Entity gone = *project->entities().entity(ghost);
        gone.state = FindingState::Rejected;
        project->entities().update(gone);
        transaction.commit();
    }
    const auto data = read();
    CHECK(lines(data)
        == QStringList{u"event 1994-12-05 BH in agreements"_s, u"event 2025-08-02 N in conflict"_s, u"statement 2025-08-19 - in "_s,
            u"publication 2025-08-20 - in Reuters"_s, u"event - P in talks"_s});
    CHECK(data.undated.size() == 1);
    CHECK(data.undated[0].time == TimeSpan());
    CHECK_FALSE(data.lanes[3].entity);
    CHECK(data.lanes[0].kind == u"talks"_s);
    // No article tells of it.
    const auto byReport = read(DateBasis::Report);
    CHECK(byReport.undated.size() == 1);
    CHECK(byReport.undated[0].has(TimelineItem::Background));
}

TEST_CASE_METHOD(TimelineFixture, "a remark is one mark: positions take the place of their statement, not of a longer one")
{
    const qint64 report = article(u"“No deal,” he said, and “no talks.” Much later he spoke of rain for a long time. No war, he said."_s,
        u"2025-08-20"_s, u"Reuters"_s);
    const qint64 holder = entity(u"Norway"_s);
    statement(report, u"“No deal,” he said, and “no talks.”"_s, holder, u"2025-08-19"_s);
    statement(report, u"Much later he spoke of rain for a long time. No war, he said."_s, holder, u"2025-08-19"_s);
    position(report, {u"“No deal,”"_s}, holder, u"2025-08-19"_s);
    position(report, {u"“no talks.”"_s}, holder, u"2025-08-19"_s);
    // Without a date of its own it has that of the remark.
    const QUuid undated = position(report, {u"No war"_s}, holder, QString());
    const auto data = read();
    const auto count = [&](TimelineItem::What what) {
        return std::count_if(data.items.begin(), data.items.end(), [what](const TimelineItem &item) { return item.what == what; });
    };
    CHECK(count(TimelineItem::What::Position) == 3);
    CHECK(count(TimelineItem::What::Statement) == 1);
    CHECK(data.undated.empty());
    const auto dated = std::find_if(data.items.begin(), data.items.end(), [&](const TimelineItem &item) { return item.id == undated; });
    REQUIRE(dated != data.items.end());
    CHECK(timelineDetail(*project, *dated).date == u"2025-08-19"_s);
}

TEST_CASE_METHOD(TimelineFixture, "of many actors and outlets those with most have lanes, the others share one")
{
    QString text;
    for (int i = 0; i < 150; ++i)
        text += u"<%1>"_s.arg(i);
    const qint64 report = article(text, u"2025-08-20"_s, u"Outlet 0"_s);
    int word = 0;
    for (int actor = 0; actor < 15; ++actor) {
        const qint64 key = entity(u"Actor %1"_s.arg(actor));
        for (int i = 0; i <= actor; ++i)
            statement(report, u"<%1>"_s.arg(word++), key, u"2025-08-19"_s);
        article(text, u"2025-08-20"_s, u"Outlet %1"_s.arg(actor));
    }
    for (int i = 0; i < 20; ++i)
        statement(report, u"<%1>"_s.arg(word++), {}, u"2025-08-19"_s);
    const auto data = read();
    std::vector<TimelineLane> actors;
    std::copy_if(data.lanes.begin(), data.lanes.end(), std::back_inserter(actors),
        [](const TimelineLane &lane) { return lane.group == TimelineGroup::Statements; });
    REQUIRE(actors.size() == mostLanes + 2);
    for (int i = 0; i < mostLanes; ++i) {
        CHECK(actors[size_t(i)].name == u"Actor %1"_s.arg(14 - i));
        CHECK(actors[size_t(i)].count == 15 - i);
        CHECK(actors[size_t(i)].entity.has_value());
    }
    CHECK(actors[mostLanes].name.isNull());
    CHECK(actors[mostLanes].count == 20);
    CHECK_FALSE(actors[mostLanes].isRest);
    CHECK(actors.back().isRest);
    CHECK(actors.back().count == 1 + 2 + 3);
    CHECK(data.lanes.back().isRest);
    CHECK(data.lanes.back().count == 3);
    for (size_t lane = 0; lane < data.lanes.size(); ++lane) {
        const auto inLane =
            std::count_if(data.items.begin(), data.items.end(), [lane](const TimelineItem &item) { return item.lane == lane; });
        CHECK(inLane == data.lanes[lane].count);
    }
}

TEST_CASE_METHOD(Reports, "the articles that have something in a period")
{
    const auto in = [this](QDate from, QDate to, DateBasis basis) {
        Period period;
        period.first = from;
        period.last = to;
        period.basis = basis;
        return articlesIn(*project, period).value();
    };
    const QDate june15(2025, 6, 15);
    CHECK(in(june15, june15, DateBasis::Event) == std::vector<qint64>{first});
    CHECK(in(june15, june15, DateBasis::Statement).empty());
    CHECK(in(QDate(2025, 8, 1), QDate(2025, 8, 2), DateBasis::Event) == std::vector<qint64>{first, second});
    CHECK(in(QDate(2025, 8, 21), QDate(2025, 8, 21), DateBasis::Report).empty());
    CHECK(in(QDate(2025, 8, 21), QDate(2025, 8, 22), DateBasis::Report) == std::vector<qint64>{second});
    CHECK(in(QDate(2025, 8, 19), QDate(2025, 8, 19), DateBasis::Statement) == std::vector<qint64>{first, second});
    CHECK(in(QDate(2024, 8, 19), QDate(2024, 8, 19), DateBasis::Event).empty());

    // Found by the event's date as by the one that it gives itself.
    const qint64 third = article(u"They met on the third of July."_s, u"2025-08-25"_s, u"BBC"_s);
    told(summit, third, u"They met"_s, u"2025-07-03"_s);
    CHECK(in(QDate(2025, 7, 3), QDate(2025, 7, 3), DateBasis::Event) == std::vector<qint64>{third});
    CHECK(in(QDate(2025, 8, 18), QDate(2025, 8, 18), DateBasis::Event) == std::vector<qint64>{first, second, third});
}

TEST_CASE_METHOD(Reports, "the same project, the same timeline; a cancelled one is none")
{
    const auto once = read();
    const auto twice = read();
    CHECK(lines(once) == lines(twice));
    Progress progress;
    progress.cancel();
    CHECK_FALSE(readTimeline(*project, DateBasis::Event, progress).ok());
    CHECK_FALSE(articlesIn(*project, {}, progress).ok());
}

TEST_CASE_METHOD(TimelineFixture, "an empty project has an empty timeline")
{
    const auto data = read();
    CHECK(data.items.empty());
    CHECK(data.undated.empty());
    CHECK(data.lanes.empty());
}

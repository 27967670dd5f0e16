// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/timeline/timelinefixture.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Told : TimelineFixture
{
    qint64 anna = entity(u"Anna Berg"_s);
    qint64 first = article(u"😀 They met in Oslo. “Never,” Berg said. “No.”"_s, u"2025-08-20"_s, u"Reuters"_s, u"First"_s);
    qint64 second = article(u"😀😀 The summit was on Tuesday."_s, u"2025-08-22T10:00"_s, u"BBC"_s, u"Second"_s);
    QUuid summit = event(eventRecord(u"Summit in Oslo"_s, u"2025-08-18"_s));

    Told()
    {
        told(summit, first, u"They met in Oslo"_s, u"2025-08"_s);
        told(summit, second, u"The summit was on Tuesday"_s, u"2025-08-19"_s);
        statement(first, u"“Never,” Berg said."_s, anna, u"2025-08-19"_s);
        position(first, {u"“Never,”"_s, u"“No.”"_s}, anna, u"2025-08-19"_s);
        Transaction transaction(project->database());
        project->articles().setReliability(u"Reuters"_s, u'B');
        project->articles().setCredibility(first, 2);
        transaction.commit();
    }
    TimelineItem item(const TimelineData &data, TimelineItem::What what, bool other = false)
    {
        for (const TimelineItem &item : data.items) {
            if (item.what == what && item.has(TimelineItem::OtherDate) == other)
                return item;
        }
        FAIL("no such item");
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Told, "an event is told with all its passages and dates")
{
    const auto data = read();
    const auto own = timelineDetail(*project, item(data, TimelineItem::What::Event));
    CHECK(own.title == u"Summit in Oslo"_s);
    CHECK(own.date == u"2025-08-18"_s);
    CHECK(own.quote == u"They met in Oslo"_s);
    CHECK(own.source == u"Reuters"_s);
    CHECK(own.grade == u"B2"_s);
    CHECK(own.published == EventDate::fromEdtf(u"2025-08-20"));
    CHECK(own.actor.isNull());
    CHECK(own.dates == std::vector<QString>{u"2025-08-18"_s, u"2025-08"_s, u"2025-08-19"_s});
    // UTF-16: the smileys are two units each.
    CHECK(own.passages == std::vector<Passage>{{first, {3, 19}}, {second, {5, 30}}});
    CHECK(timelineDetail(*project, item(data, TimelineItem::What::Event), 1).passages.size() == 1);

    const auto other = timelineDetail(*project, item(data, TimelineItem::What::Event, true));
    CHECK(other.date == u"2025-08-19"_s);
    CHECK(other.quote == u"The summit was on Tuesday"_s);
    CHECK(other.source == u"BBC"_s);
    CHECK(other.grade.isNull());
}

TEST_CASE_METHOD(Told, "by when it was told, an event is quoted from its earliest report")
{
    const qint64 third = article(u"It began on Monday."_s, u"2025-08-10"_s, u"BBC"_s, u"Third"_s);
    told(summit, third, u"It began on Monday"_s);
    for (const auto basis : {DateBasis::Statement, DateBasis::Report}) {
        const auto event = item(read(basis), TimelineItem::What::Event);
        CHECK(event.article == third);
        const auto detail = timelineDetail(*project, event, 1);
        CHECK(detail.date == u"2025-08-10"_s);
        CHECK(detail.quote == u"It began on Monday"_s);
        CHECK(detail.source == u"BBC"_s);
    }
}

TEST_CASE_METHOD(Told, "positions and publications")
{
    const auto data = read();
    const auto position = timelineDetail(*project, item(data, TimelineItem::What::Position));
    CHECK(position.title == u"the plan"_s);
    CHECK(position.actor == u"Anna Berg"_s);
    CHECK(position.date == u"2025-08-19"_s);
    CHECK(position.quote == u"“Never,”"_s);
    CHECK(position.passages.size() == 2);
    const auto publication = timelineDetail(*project, item(data, TimelineItem::What::Publication));
    CHECK(publication.title == u"First"_s);
    CHECK(publication.date == u"2025-08-20"_s);
    CHECK(publication.quote.isNull());
    CHECK(publication.passages == std::vector<Passage>{{first, {0, 0}}});
    CHECK(publication.grade == u"B2"_s);
}

TEST_CASE_METHOD(Told, "a statement, by each of its dates")
{
    const qint64 third = article(u"“Perhaps,” she said."_s + QString(600, u'x'), u"2025-08-25"_s, u"BBC"_s);
    statement(third, u"“Perhaps,” she said."_s + QString(600, u'x'), {}, QString());
    const auto undated = read().undated;
    REQUIRE(undated.size() == 1);
    const auto detail = timelineDetail(*project, undated.front());
    CHECK(detail.date.isNull());
    CHECK(detail.actor.isNull());
    CHECK(detail.quote.size() == 400);
    CHECK(detail.passages.size() == 1);
    for (const TimelineItem &reported : read(DateBasis::Report).items) {
        if (reported.isSameRecord(undated.front()))
            CHECK(timelineDetail(*project, reported).date == u"2025-08-25"_s);
    }
    CHECK(read(DateBasis::Report).undated.empty());
}

TEST_CASE_METHOD(Told, "what is gone meanwhile tells nothing")
{
    const auto data = read();
    TimelineItem gone = item(data, TimelineItem::What::Event);
    gone.id = derivedUuid("event", "another");
    CHECK(timelineDetail(*project, gone).title.isNull());
    gone = item(data, TimelineItem::What::Publication);
    gone.article = 99;
    CHECK(timelineDetail(*project, gone).passages.empty());
}

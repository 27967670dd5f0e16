// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/timelineexport.h"

#include "core/exchange/icalendar.h"
#include "tests/core/timeline/timelinefixture.h"

#include <QBuffer>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// One of each; ids and times are fixed, so that the files are the same every time.
struct Exported : TimelineFixture
{
    qint64 norway = entity(u"Norway"_s);
    qint64 oslo = entity(u"Oslo"_s);
    qint64 report =
        article(u"😀 They met in Oslo; it was “good, very good”.\nNorway opposes =1+1. “Never again,” she said. They fled at dawn."_s,
            u"2025-08-20"_s, u"Reuters"_s, u"Talks, \"frank\" ones"_s);
    QDateTime stamp{QDate(2025, 9, 1), QTime(12, 30), QTimeZone::utc()};

    Exported()
    {
        Event summit = eventRecord(u"Summit in Oslo; the second"_s, u"2025-08-18~"_s);
        summit.place = oslo;
        summit.participants = {norway};
        told(event(summit), report, u"They met in Oslo; it was “good, very good”."_s, u"2025-08-17"_s);
        Event treaty = eventRecord(u"Treaty"_s, u"1994-12-05"_s, u"agreement"_s);
        treaty.created = stamp;
        treaty.author = u"Ada"_s;
        treaty.state = FindingState::Accepted;
        event(treaty); // no article tells of it
        Event fled = eventRecord(u"Flight"_s, u"2025-08-19T04:46"_s, u"movement"_s);
        fled.certainty = u"denied"_s;
        told(event(fled), report, u"They fled at dawn"_s);
        told(event(eventRecord(u"War"_s, u"2022-02-24/.."_s, u"war"_s)), report, u"Norway opposes"_s);
        Event next = eventRecord(u"Next summit"_s, QString());
        next.certainty = u"planned"_s;
        told(event(next), report, u"They met"_s);
        statement(report, u"“Never again,” she said."_s, {}, u"2025-08"_s);
        position(report, {u"=1+1"_s}, norway, u"2025-08-19"_s);
    }

    QByteArray exported(TimelineFormat format, TimelineExport what, qint64 items, qint64 leftOut = 0)
    {
        what.stamp = stamp;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = exportTimeline(*project, buffer, format, what);
        REQUIRE(written.ok());
        CHECK(written->items == items);
        CHECK(written->leftOut == leftOut);
        return buffer.data();
    }
};

/// Lines without the folds, as RFC 5545 reads them.
QStringList unfolded(const QByteArray &calendar)
{
    for (const QByteArray &line : calendar.split('\n')) {
        INFO(line.toStdString());
        CHECK((line.isEmpty() || line.endsWith('\r')));
        CHECK(line.size() <= 76);
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
    QString text = QString::fromUtf8(calendar);
    text.remove(u"\r\n "_s);
    return text.split(u"\r\n"_s);
}

} // namespace

TEST_CASE_METHOD(Exported, "the timeline as a table is what it was")
{
    const QByteArray csv = exported(TimelineFormat::Csv, {}, 9);
    CHECK(csv.startsWith("\xef\xbb\xbf\"what\",\"title\",\"kind\",\"date\",\"earliest\",\"latest\",\"certainty\""));
    CHECK(QString::fromUtf8(csv) == QString::fromUtf8(readFile(sourcePath(u"tests/data/timeline.csv"_s))));
}

TEST_CASE_METHOD(Exported, "the timeline as a calendar is what it was")
{
    const QByteArray calendar = exported(TimelineFormat::ICalendar, {}, 8, 1);
    CHECK(QString::fromUtf8(calendar) == QString::fromUtf8(readFile(sourcePath(u"tests/data/timeline.ics"_s))));
    const QStringList lines = unfolded(calendar);
    CHECK(lines.count(u"BEGIN:VEVENT"_s) == 8);
    CHECK(lines.count(u"END:VEVENT"_s) == 8);
    for (const QString &line :
        {u"DTSTART;VALUE=DATE:19941205"_s, u"DTEND;VALUE=DATE:19941206"_s, u"DTSTART:20250819T044600"_s, u"DTSTART;VALUE=DATE:20250801"_s,
            u"DTEND;VALUE=DATE:20250901"_s, u"SUMMARY:Denied: Flight"_s, u"SUMMARY:Summit in Oslo\\; the second"_s, u"LOCATION:Oslo"_s,
            u"DTSTAMP:20250901T123000Z"_s, u"CATEGORIES:position,opposes"_s}) {
        INFO(line.toStdString());
        CHECK(lines.contains(line));
    }
    QStringList ids = lines.filter(u"UID:"_s);
    CHECK(ids.removeDuplicates() == 0);
}

TEST_CASE_METHOD(Exported, "a period, groups and the basis choose what is written")
{
    Period period;
    period.first = period.last = QDate(2025, 8, 18);
    // The month of the statement and the war reach over it.
    exported(TimelineFormat::Csv, {.period = period}, 3);
    exported(TimelineFormat::Csv, {.groups = {TimelineGroup::Publications}}, 1);
    exported(TimelineFormat::Csv, {.groups = {TimelineGroup::Events, TimelineGroup::Publications}}, 7);
    exported(TimelineFormat::ICalendar, {.basis = DateBasis::Report}, 7, 1);
    period.first = period.last = QDate(1990, 8, 18);
    exported(TimelineFormat::ICalendar, {.period = period}, 0);
}

TEST_CASE_METHOD(Exported, "what was reported first by a later article keeps its date and its source")
{
    const qint64 earlier = article(u"They will meet."_s, u"2025-08-02"_s, u"BBC"_s, u"Before"_s);
    told(derivedUuid("event", "Summit in Oslo; the second"), earlier, u"They will meet"_s);
    const QStringList entries = QString::fromUtf8(exported(TimelineFormat::ICalendar, {.basis = DateBasis::Report}, 8, 1))
                                    .remove(u"\r\n "_s)
                                    .split(u"BEGIN:VEVENT"_s)
                                    .filter(u"SUMMARY:Summit"_s);
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().contains(u"DTSTART;VALUE=DATE:20250802"_s));
    CHECK(entries.front().contains(u"They will meet\\nSource: Before\\, BBC"_s));
}

TEST_CASE_METHOD(Exported, "a table has days before Christ, and nobody who was rejected")
{
    Event ides = eventRecord(u"Ides"_s, u"-0043-03-15"_s);
    ides.state = FindingState::Accepted;
    event(ides);
    Event vote = eventRecord(u"Vote"_s, u"2025-08-20"_s, u"vote"_s);
    vote.participants = {norway};
    vote.state = FindingState::Accepted;
    event(vote);
    Transaction transaction(project->database());
    Entity gone = *project->entities().entity(norway);
    gone.state = FindingState::Rejected;
    project->entities().update(gone);
    transaction.commit();
    const QString csv = QString::fromUtf8(exported(TimelineFormat::Csv, {}, 10));
    CHECK(csv.count(u"-0043-03-15"_s) == 3);
    CHECK_FALSE(csv.contains(u"\"Norway\""_s));
    CHECK(csv.contains(u"\"Vote\""_s));
}

TEST_CASE_METHOD(Exported, "a file of the timeline is replaced when everything is written")
{
    const QString path = dir.filePath(u"out.ics"_s);
    Test::writeFile(path, "what was there");
    Progress cancelled;
    cancelled.cancel();
    CHECK_FALSE(writeTimelineFile(*project, path, TimelineFormat::ICalendar, {}, cancelled).ok());
    CHECK(readFile(path) == "what was there");
    const auto written = writeTimelineFile(*project, path, TimelineFormat::ICalendar, {});
    REQUIRE(written.ok());
    CHECK(written->items == 8);
    CHECK(readFile(path).endsWith("END:VCALENDAR\r\n"));
    CHECK_FALSE(writeTimelineFile(*project, project->path(), TimelineFormat::Csv, {}).ok());
    CHECK_FALSE(writeTimelineFile(*project, dir.filePath(u"none/out.csv"_s), TimelineFormat::Csv, {}).ok());
}

TEST_CASE("lines of a calendar are escaped, and folded between letters")
{
    CHECK(calendarText(u"a\\b;c,d\r\ne\nf\rg\x07h"_s) == u"a\\\\b\\;c\\,d\\ne\\nf\\ngh"_s);
    CHECK(calendarLine(u"X"_s, u"short"_s) == u"X:short\r\n"_s);
    for (int start = 0; start < 8; ++start) {
        const QString value = QString(start, u'a') + u"ä€😀"_s.repeated(60);
        const QByteArray folded = calendarLine(u"SUMMARY"_s, value).toUtf8();
        for (const QByteArray &line : folded.split('\n')) {
            CHECK(line.size() <= 76);
            CHECK(QString::fromUtf8(line).toUtf8() == line);
        }
        CHECK(QString::fromUtf8(folded).remove(u"\r\n "_s) == u"SUMMARY:"_s + value + u"\r\n"_s);
    }
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timelinereader.h"

#include "core/project/project.h"
#include "core/timeline/eventtimes.h"
#include "core/timeline/timelinelanes.h"
#include "core/timeline/timelinerecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TimelineReader)
};

using What = TimelineItem::What;
using EventSpans = std::vector<EventTable::StoredEventSpan>;

constexpr int steps = 5;

bool standsBefore(const TimelineItem &a, const TimelineItem &b)
{
    if (a.time.first != b.time.first || a.time.last != b.time.last)
        return isEarlier(a.time, b.time);
    const auto rank = [](const TimelineItem &it) { return std::tie(it.lane, it.what, it.article, it.span, it.id, it.time.flags); };
    return rank(a) < rank(b);
}

class Reading
{
public:
    Reading(Project &project, DateBasis basis, const Progress &progress)
        : m_project(project)
        , m_records(project.database())
        , m_progress(progress)
    {
        m_data.basis = basis;
    }

    Result<TimelineData> read()
    {
        const auto step = [this](int done) {
            m_progress.report(done, steps);
            return !m_progress.isCancelled();
        };
        if (step(0))
            m_records.readArticles(m_progress, [this](const auto &row, int date) { addPublication(row, date); });
        if (step(1))
            m_records.readRemarks(m_progress);
        if (step(2))
            m_records.readPositions(m_progress, [this](const auto &mark) { addPosition(mark); });
        for (const auto &remark : m_records.remarks())
            addRemark(remark);
        if (step(3))
            m_project.events().forEach([this](const Event &event, const EventSpans &spans) { addEvent(event, spans); });
        if (!step(4))
            return Error{Translated::tr("Reading the timeline was cancelled.")};
        m_lanes.settle(m_data, [this](TimelineGroup group, qint64 key) { return nameOf(group, key); });
        std::sort(m_data.items.begin(), m_data.items.end(), standsBefore);
        std::sort(m_data.undated.begin(), m_data.undated.end(), standsBefore);
        return std::move(m_data);
    }

private:
    void add(TimelineItem item, int date)
    {
        const auto &span = m_records.dates().at(date).span;
        if (span)
            item.time = *span;
        (span ? m_data.items : m_data.undated).push_back(std::move(item));
    }
    [[nodiscard]] bool isByReport() const { return m_data.basis == DateBasis::Report; }

    void addPublication(const TimelineRows::ArticleRow &row, int date)
    {
        TimelineItem item;
        item.what = What::Publication;
        item.lane = m_lanes.outletLane(row.source);
        item.id = row.id;
        item.article = row.key;
        item.title = row.title;
        add(std::move(item), date);
    }
    void addPosition(const TimelineRecords::PositionMark &mark)
    {
        TimelineItem item;
        item.what = What::Position;
        item.state = mark.row.state;
        item.stance = mark.row.stance;
        item.flags = mark.row.handMade ? TimelineItem::HandMade : 0;
        item.lane = m_lanes.actorLane(mark.row.holder);
        item.id = mark.row.id;
        item.article = mark.row.article;
        item.span = mark.row.span;
        add(std::move(item), isByReport() ? m_records.publishedAt(mark.row.article) : mark.date);
    }
    void addRemark(const TimelineRecords::Remark &remark)
    {
        if (remark.isPosition || m_progress.isCancelled())
            return;
        TimelineItem item;
        item.what = What::Statement;
        item.state = remark.state;
        item.flags = remark.handMade ? TimelineItem::HandMade : 0;
        item.lane = m_lanes.actorLane(remark.speaker);
        item.article = remark.article;
        item.span = remark.span;
        add(std::move(item), isByReport() ? m_records.publishedAt(remark.article) : remark.date);
    }
    void addEvent(const Event &event, const EventSpans &spans);
    void addByEvent(const TimelineItem &item, const Event &event, const EventSpans &spans);
    struct Report
    {
        int date = DateTable::none;
        qint64 article = 0;
    };
    [[nodiscard]] Report earliestReport(const EventSpans &spans);
    [[nodiscard]] QString nameOf(TimelineGroup group, qint64 key);

    Project &m_project;
    TimelineRecords m_records;
    const Progress &m_progress;
    TimelineLanes m_lanes;
    TimelineData m_data;
};

void Reading::addEvent(const Event &event, const EventSpans &spans)
{
    if (m_progress.isCancelled())
        return;
    TimelineItem item;
    item.what = What::Event;
    item.state = event.state;
    item.id = event.id;
    item.article = spans.empty() ? 0 : spans.front().article;
    item.title = event.title;
    item.flags = quint8((event.certainty == QLatin1StringView("planned") ? TimelineItem::Planned : 0)
        | (event.certainty == QLatin1StringView("denied") ? TimelineItem::Denied : 0) | (event.isHandMade() ? TimelineItem::HandMade : 0)
        | (event.isHandMade() && spans.empty() ? TimelineItem::Background : 0));
    if (m_data.basis == DateBasis::Event) {
        addByEvent(item, event, spans);
        return;
    }
    item.lane = m_lanes.eventLane(event.kind);
    const Report earliest = earliestReport(spans);
    if (earliest.date != DateTable::none)
        item.article = earliest.article;
    add(std::move(item), earliest.date);
}

void Reading::addByEvent(const TimelineItem &item, const Event &event, const EventSpans &spans)
{
    DateTable &dates = m_records.dates();
    const int own = dates.indexOf(event.date);
    std::vector<TimeSpan> given;
    std::vector<std::pair<int /*date*/, qint64 /*article*/>> givenBy;
    for (const auto &span : spans) {
        const int date = dates.indexOf(span.date);
        if (date == own || !dates.at(date).span)
            continue;
        given.push_back(*dates.at(date).span);
        givenBy.emplace_back(date, span.article);
    }
    const auto others = otherDates(dates.at(own).span, given);
    TimelineItem mark = item;
    mark.flags |= others.empty() ? 0 : TimelineItem::Disputed;
    mark.lane = m_lanes.eventLane(event.kind);
    add(mark, own);
    for (const size_t other : others) {
        mark.flags |= TimelineItem::OtherDate;
        mark.lane = m_lanes.eventLane(event.kind);
        mark.article = givenBy[other].second;
        add(mark, givenBy[other].first);
    }
}

Reading::Report Reading::earliestReport(const EventSpans &spans)
{
    Report earliest;
    for (const auto &span : spans) {
        const int date = isByReport() ? m_records.publishedAt(span.article) : m_records.toldAt(span.article, span.span);
        const auto &time = m_records.dates().at(date).span;
        const auto &before = m_records.dates().at(earliest.date).span;
        if (time && (!before || isEarlier(*time, *before)))
            earliest = {date, span.article};
    }
    return earliest;
}

QString Reading::nameOf(TimelineGroup group, qint64 key)
{
    if (group == TimelineGroup::Publications)
        return m_records.rows().sourceName(key);
    const auto entity = m_project.entities().entity(key);
    return entity ? entity->name : QString();
}

} // namespace

Result<TimelineData> readTimeline(Project &project, DateBasis basis, const Progress &progress)
{
    return Reading(project, basis, progress).read();
}

} // namespace Parallax

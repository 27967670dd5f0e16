// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// timelineDetail() of timelinereader.h.

#include "core/project/project.h"
#include "core/project/storedspans.h"
#include "core/project/supersededarticles.h"
#include "core/timeline/timelinereader.h"

#include <algorithm>
#include <utility>

namespace Parallax {

namespace {

using What = TimelineItem::What;

constexpr qint64 longestQuote = 400;

class Telling
{
public:
    Telling(Project &project, const TimelineItem &item, int passages)
        : m_project(project)
        , m_item(item)
        , m_most(size_t(std::max(1, passages)))
    {
    }

    TimelineDetail tell()
    {
        switch (m_item.what) {
        case What::Event:
            tellEvent();
            break;
        case What::Statement:
            tellStatement();
            break;
        case What::Position:
            tellPosition();
            break;
        case What::Publication:
            tellPublication();
            break;
        }
        return std::move(m_detail);
    }

private:
    void tellEvent();
    void tellStatement();
    void tellPosition();
    void tellPublication();

    /// The date that put the item where it is, of those that can have done so.
    void takeDate(const QString &date)
    {
        if (m_detail.date.isNull() && m_item.time != TimeSpan() && timeSpan(date) == m_item.time)
            m_detail.date = date;
    }
    /// When the article was published, and when it says that somebody said something.
    void takeReportDates(qint64 article)
    {
        if (!m_detail.date.isNull())
            return;
        const auto record = m_project.articles().article(article);
        if (!record)
            return;
        takeDate(record->published ? record->published->toEdtf() : QString());
        if (!m_detail.date.isNull())
            return;
        for (const auto &remark : m_project.findings().statements(article, textOf(article)))
            takeDate(remark.date);
    }
    void addPassage(qint64 article, StoredSpan span);
    void quote(qint64 article, StoredSpan span);
    QString actorName(std::optional<qint64> entity)
    {
        const auto found = entity ? m_project.entities().entity(*entity) : std::nullopt;
        return found && found->state != FindingState::Rejected ? found->name : QString();
    }
    const QString &textOf(qint64 article)
    {
        if (m_textOf != article) {
            m_text = m_project.articles().text(article);
            m_textOf = article;
        }
        return m_text;
    }

    Project &m_project;
    const TimelineItem &m_item;
    size_t m_most;
    TimelineDetail m_detail;
    QString m_text;
    qint64 m_textOf = 0;
};

void Telling::addPassage(qint64 article, StoredSpan stored)
{
    if (m_detail.passages.size() >= m_most)
        return;
    const QString &text = textOf(article);
    const TextSpan span = OffsetMap(text).fromStored(stored);
    if (liesIn(span, text))
        m_detail.passages.push_back({article, span});
}

void Telling::quote(qint64 article, StoredSpan stored)
{
    const auto record = m_project.articles().article(article);
    if (!record)
        return;
    m_detail.source = record->source;
    m_detail.grade = record->grade();
    m_detail.published = record->published;
    const QString &text = textOf(article);
    const OffsetMap offsets(text);
    const TextSpan span = offsets.fromStored({stored.start, std::min(stored.end, stored.start + longestQuote)});
    if (liesIn(span, text))
        m_detail.quote = text.sliced(span.start, span.length());
}

void Telling::tellEvent()
{
    const auto event = m_project.events().event(m_item.id);
    if (!event)
        return;
    m_detail.title = event->title;
    const auto addDate = [this](const QString &date) {
        if (!date.isEmpty() && std::find(m_detail.dates.begin(), m_detail.dates.end(), date) == m_detail.dates.end())
            m_detail.dates.push_back(date);
    };
    takeDate(event->date);
    addDate(event->date);
    const QSet<qint64> superseded = supersededArticles(m_project.database());
    std::vector<EventTable::StoredEventSpan> spans;
    for (const auto &span : m_project.events().spansOf(m_item.id)) {
        if (span.rejected || superseded.contains(span.article))
            continue;
        spans.push_back(span);
        takeDate(span.date);
        addDate(span.date);
        addPassage(span.article, span.span);
    }
    takeReportDates(m_item.article);
    const auto tells = [this](const auto &span) {
        return m_item.has(TimelineItem::OtherDate) ? span.date == m_detail.date : span.article == m_item.article;
    };
    const auto first = std::find_if(spans.begin(), spans.end(), tells);
    if (first != spans.end())
        quote(first->article, first->span);
}

void Telling::tellStatement()
{
    addPassage(m_item.article, m_item.span);
    quote(m_item.article, m_item.span);
    if (m_detail.passages.empty())
        return;
    const auto statement = m_project.findings().statement(m_item.article, textOf(m_item.article), m_detail.passages.front().span);
    if (!statement)
        return;
    m_detail.actor = actorName(statement->speaker);
    takeDate(statement->date);
    takeDate(m_detail.published ? m_detail.published->toEdtf() : QString());
}

void Telling::tellPosition()
{
    const auto position = m_project.positions().position(m_item.id);
    if (!position)
        return;
    const auto issue = position->issue.isEmpty() ? std::nullopt : m_project.issues().issue(position->issue);
    m_detail.title = issue ? issue->label : position->topic;
    m_detail.actor = actorName(position->holder);
    quote(m_item.article, m_item.span);
    for (const TextSpan &span : position->evidence) {
        if (m_detail.passages.size() < m_most)
            m_detail.passages.push_back({position->article, span});
    }
    takeDate(position->date);
    takeReportDates(position->article);
}

void Telling::tellPublication()
{
    const auto article = m_project.articles().article(m_item.article);
    if (!article)
        return;
    m_detail.title = article->displayTitle();
    m_detail.source = article->source;
    m_detail.grade = article->grade();
    m_detail.published = article->published;
    takeDate(article->published ? article->published->toEdtf() : QString());
    m_detail.passages.push_back({article->key, {0, 0}});
}

} // namespace

TimelineDetail timelineDetail(Project &project, const TimelineItem &item, int passages)
{
    return Telling(project, item, passages).tell();
}

} // namespace Parallax

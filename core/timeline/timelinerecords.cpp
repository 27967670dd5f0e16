// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timelinerecords.h"

#include <algorithm>

namespace Parallax {

namespace {

struct ByArticle
{
    bool operator()(const TimelineRecords::Remark &a, qint64 article) const { return a.article < article; }
    bool operator()(qint64 article, const TimelineRecords::Remark &a) const { return article < a.article; }
};

} // namespace

void TimelineRecords::readArticles(const Progress &progress, const std::function<void(const TimelineRows::ArticleRow &, int date)> &visit)
{
    m_rows.articles([&](const TimelineRows::ArticleRow &row) {
        const int date = m_dates.indexOf(row.published);
        m_published.emplace_back(row.key, date);
        visit(row, date);
        return !progress.isCancelled();
    });
}

void TimelineRecords::readRemarks(const Progress &progress)
{
    m_rows.statements([&](const TimelineRows::StatementRow &row) {
        m_remarks.push_back({row.article, row.span, row.speaker, m_dates.indexOf(row.date), row.handMade, row.state});
        return !progress.isCancelled();
    });
}

void TimelineRecords::readPositions(const Progress &progress, const std::function<void(const PositionMark &)> &visit)
{
    std::optional<PositionMark> mark;
    std::vector<Evidence> evidence;
    m_rows.positions([&](const TimelineRows::PositionRow &row) {
        evidence.push_back({row.article, row.span});
        if (!mark || mark->row.id != row.id) {
            if (mark)
                visit(*mark);
            mark = {row, m_dates.indexOf(row.date)};
            mark->row.date = {};
            if (mark->date == DateTable::none)
                mark->date = saidAt(evidence.back());
        }
        return !progress.isCancelled();
    });
    if (mark)
        visit(*mark);
    givePlaces(std::move(evidence));
}

int TimelineRecords::saidAt(const Evidence &passage) const
{
    const Remark *innermost = nullptr;
    auto [remark, end] = std::equal_range(m_remarks.begin(), m_remarks.end(), passage.article, ByArticle());
    for (; remark != end && remark->span.start < passage.span.end; ++remark) {
        const qint64 shared = std::min(remark->span.end, passage.span.end) - std::max(remark->span.start, passage.span.start);
        const bool shorter = !innermost || remark->span.end - remark->span.start < innermost->span.end - innermost->span.start;
        if (remark->date != DateTable::none && 2 * shared > passage.span.end - passage.span.start && shorter)
            innermost = &*remark;
    }
    return innermost ? innermost->date : DateTable::none;
}

void TimelineRecords::givePlaces(std::vector<Evidence> evidence)
{
    std::sort(evidence.begin(), evidence.end());
    auto from = evidence.begin();
    for (Remark &remark : m_remarks) {
        from = std::find_if(from, evidence.end(), [&](const Evidence &it) { return it.article >= remark.article; });
        qint64 shared = 0;
        qint64 counted = remark.span.start;
        for (auto it = from; it != evidence.end() && it->article == remark.article && it->span.start < remark.span.end; ++it) {
            shared += std::max<qint64>(0, std::min(it->span.end, remark.span.end) - std::max(it->span.start, counted));
            counted = std::max(counted, it->span.end);
        }
        remark.isPosition = 2 * shared > remark.span.end - remark.span.start;
    }
}

int TimelineRecords::publishedAt(qint64 article) const
{
    const auto it =
        std::lower_bound(m_published.begin(), m_published.end(), article, [](const auto &entry, qint64 key) { return entry.first < key; });
    return it == m_published.end() || it->first != article ? DateTable::none : it->second;
}

int TimelineRecords::toldAt(qint64 article, StoredSpan passage) const
{
    const Remark *innermost = nullptr;
    auto [remark, end] = std::equal_range(m_remarks.begin(), m_remarks.end(), article, ByArticle());
    for (; remark != end && remark->span.start <= passage.start; ++remark) {
        const bool shorter = !innermost || remark->span.end - remark->span.start < innermost->span.end - innermost->span.start;
        if (remark->span.end >= passage.end && shorter)
            innermost = &*remark;
    }
    return innermost && innermost->date != DateTable::none ? innermost->date : publishedAt(article);
}

} // namespace Parallax

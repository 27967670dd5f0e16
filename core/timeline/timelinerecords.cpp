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
    std::vector<StoredSpan> evidence;
    const auto give = [&] {
        if (!mark)
            return;
        givePlace(mark->row.article, evidence);
        visit(*mark);
        evidence.clear();
    };
    m_rows.positions([&](const TimelineRows::PositionRow &row) {
        if (!mark || mark->row.id != row.id) {
            give();
            mark = {row, m_dates.indexOf(row.date)};
            mark->row.date = {};
        }
        evidence.push_back(row.span);
        return !progress.isCancelled();
    });
    give();
}

void TimelineRecords::givePlace(qint64 article, const std::vector<StoredSpan> &evidence)
{
    auto [remark, end] = std::equal_range(m_remarks.begin(), m_remarks.end(), article, ByArticle());
    for (; remark != end; ++remark) {
        qint64 shared = 0;
        for (const StoredSpan span : evidence)
            shared += std::max<qint64>(0, std::min(span.end, remark->span.end) - std::max(span.start, remark->span.start));
        if (2 * shared > remark->span.end - remark->span.start)
            remark->isPosition = true;
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

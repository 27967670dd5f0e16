// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/project/timelinerows.h"
#include "core/timeline/datetable.h"

#include <functional>
#include <vector>

namespace Parallax {

/// What the date of a mark can depend on, of a whole project, in memory: dates are indices into dates().
class TimelineRecords
{
public:
    /// Cancelled work leaves it as far as it came.
    explicit TimelineRecords(Database &database)
        : m_rows(database)
    {
    }

    struct Remark
    {
        qint64 article = 0;
        StoredSpan span;
        std::optional<qint64> speaker;
        int date = DateTable::none;
        bool handMade = false;
        FindingState state = FindingState::Suggested;
        bool isPosition = false; ///< most of its words are evidence of positions, which have its place
    };
    struct PositionMark
    {
        TimelineRows::PositionRow row; ///< of its first passage; without the view of its date
        int date = DateTable::none; ///< its own, or else of the remark that it stands in
    };

    /// Calls `visit` for each, with its date.
    void readArticles(const Progress &progress, const std::function<void(const TimelineRows::ArticleRow &, int date)> &visit);
    void readRemarks(const Progress &progress);
    /// After readRemarks(): marks those that are positions.
    void readPositions(const Progress &progress, const std::function<void(const PositionMark &)> &visit);

    [[nodiscard]] DateTable &dates() { return m_dates; }
    [[nodiscard]] TimelineRows &rows() { return m_rows; }
    [[nodiscard]] const std::vector<Remark> &remarks() const { return m_remarks; }
    /// Of the article; `none` also for one that is not there.
    [[nodiscard]] int publishedAt(qint64 article) const;
    /// Of the innermost remark that a passage stands in, or else of its article.
    [[nodiscard]] int toldAt(qint64 article, StoredSpan passage) const;

private:
    struct Evidence
    {
        qint64 article = 0;
        StoredSpan span;

        friend auto operator<=>(const Evidence &, const Evidence &) = default;
    };
    /// Of the remark that has most of the passage, the innermost of those with a date.
    [[nodiscard]] int saidAt(const Evidence &passage) const;
    void givePlaces(std::vector<Evidence> evidence);

    TimelineRows m_rows;
    DateTable m_dates;
    std::vector<std::pair<qint64 /*article*/, int /*date*/>> m_published; ///< ascending
    std::vector<Remark> m_remarks; ///< by article and place
};

} // namespace Parallax

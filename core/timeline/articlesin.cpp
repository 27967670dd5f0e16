// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// articlesIn() of timelinereader.h.

#include "core/project/project.h"
#include "core/timeline/timelinereader.h"
#include "core/timeline/timelinerecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ArticlesIn)
};

/// Asks Period::admits() once a date.
class AdmittedDates
{
public:
    AdmittedDates(const DateTable &dates, const Period &period)
        : m_dates(dates)
        , m_period(period)
    {
    }

    bool contain(int date)
    {
        if (date < 0)
            return false;
        if (m_known.size() < m_dates.size())
            m_known.resize(m_dates.size());
        auto &known = m_known[size_t(date)];
        if (!known)
            known = m_period.admits(m_dates.at(date).text);
        return *known;
    }

private:
    const DateTable &m_dates;
    const Period &m_period;
    std::vector<std::optional<bool>> m_known; ///< by index of the date
};

} // namespace

Result<std::vector<qint64>> articlesIn(Project &project, const Period &period, const Progress &progress)
{
    TimelineRecords records(project.database());
    AdmittedDates admitted(records.dates(), period);
    std::vector<qint64> keys;
    const auto take = [&](qint64 article, int date) {
        if (admitted.contain(date) && (keys.empty() || keys.back() != article))
            keys.push_back(article);
    };
    records.readArticles(progress, [&](const auto &row, int date) { take(row.key, date); });
    if (period.basis != DateBasis::Report) {
        records.readRemarks(progress);
        for (const auto &remark : records.remarks())
            take(remark.article, remark.date);
        records.readPositions(progress, [&](const auto &mark) { take(mark.row.article, mark.date); });
        project.events().forEach([&](const Event &event, const std::vector<EventTable::StoredEventSpan> &spans) {
            for (const auto &span : spans) {
                if (period.basis == DateBasis::Statement) {
                    take(span.article, records.toldAt(span.article, span.span));
                    continue;
                }
                // It tells of what happened then, also where it gives another date.
                take(span.article, records.dates().indexOf(event.date));
                take(span.article, records.dates().indexOf(span.date));
            }
        });
    }
    if (progress.isCancelled())
        return Error{Translated::tr("Finding the articles of the period was cancelled.")};
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace Parallax

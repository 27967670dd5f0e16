// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timepieces.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace Parallax {

namespace {

using Kind = TimePiece::Kind;

// Of a date that is longer, only the ends count: it must not unfold all that lies in it.
constexpr double daysWithin = 10;
constexpr qint64 monthsWithin = 6;
constexpr qint64 yearsWithin = 3;
constexpr size_t mostFolds = 16;

/// What is known by days, months (counted from year 0) and years; each vector ascending and without doubles once finished.
struct Occupied
{
    std::vector<qint64> days;
    std::vector<qint64> months;
    std::vector<qint64> years;
    std::vector<std::pair<double, double>> longer;
    double firstDay = 0;
    double lastDay = 0;
};

qint64 monthOf(double day)
{
    const QDate date = QDate::fromJulianDay(qint64(std::floor(day)));
    return qint64(date.year()) * 12 + date.month() - 1;
}

qint64 yearOf(double day)
{
    return QDate::fromJulianDay(qint64(std::floor(day))).year();
}

double startOfMonth(qint64 month)
{
    const qint64 year = month >= 0 ? month / 12 : (month - 11) / 12;
    // There is no year 0.
    return double((year == 0 ? QDate(1, 1, 1) : QDate(int(year), int(month - year * 12) + 1, 1)).toJulianDay());
}

double startOfYear(qint64 year)
{
    return double(QDate(int(year == 0 ? 1 : year), 1, 1).toJulianDay());
}

void mark(std::vector<qint64> &into, qint64 first, qint64 last, qint64 within)
{
    if (last - first >= within) {
        into.push_back(first);
        into.push_back(last);
        return;
    }
    for (qint64 it = first; it <= last; ++it)
        into.push_back(it);
}

/// Of a date with X in place of digits the length says how much is known.
Edtf::Precision knownBy(const TimeSpan &span)
{
    if (!span.has(Edtf::Unspecified) || span.precision < Edtf::Precision::Year)
        return span.precision;
    const double days = span.last - span.first;
    const auto byLength = days > 366 ? Edtf::Precision::Decade : days > 31 ? Edtf::Precision::Year : Edtf::Precision::Month;
    return days <= 1.0 ? span.precision : std::min(span.precision, byLength);
}

Occupied occupied(const std::vector<TimeSpan> &spans)
{
    Occupied all;
    all.firstDay = std::floor(spans.front().first);
    all.lastDay = std::ceil(spans.front().last);
    for (const TimeSpan &span : spans) {
        const double first = std::floor(span.first);
        const double last = std::max(first + 1.0, std::ceil(span.last));
        all.firstDay = std::min(all.firstDay, first);
        all.lastDay = std::max(all.lastDay, last);
        const auto precision = knownBy(span);
        if (precision >= Edtf::Precision::Day)
            mark(all.days, qint64(first), qint64(last) - 1, qint64(daysWithin));
        else if (precision >= Edtf::Precision::Season)
            mark(all.months, monthOf(first), monthOf(last - 1), monthsWithin);
        else if (precision == Edtf::Precision::Year)
            mark(all.years, yearOf(first), yearOf(last - 1), yearsWithin);
        else
            all.longer.emplace_back(first, last);
    }
    for (auto *list : {&all.days, &all.months, &all.years}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    std::sort(all.longer.begin(), all.longer.end());
    return all;
}

/// How many empty days, months or years between neighbours are not folded: more where there are many, and where there would be more folds
/// than one can look at.
qint64 longestGap(const std::vector<qint64> &sorted, qint64 atLeast)
{
    std::vector<qint64> gaps;
    for (size_t i = 1; i < sorted.size(); ++i)
        gaps.push_back(sorted[i] - sorted[i - 1] - 1);
    qint64 most = std::max(atLeast, qint64(sorted.size()) / 4);
    if (gaps.size() > mostFolds) {
        const auto longest = gaps.begin() + qsizetype(mostFolds);
        std::nth_element(gaps.begin(), longest, gaps.end(), std::greater<>());
        most = std::max(most, *longest);
    }
    return most;
}

/// Pieces that lie apart, ascending, and the ends of what is longer than the pieces in it.
class Pieces
{
public:
    /// Days of which not more than `gap` lie between them are one piece.
    void addDays(const std::vector<qint64> &days)
    {
        const qint64 gap = longestGap(days, 7);
        for (const qint64 day : days) {
            if (!m_pieces.empty() && day - qint64(m_pieces.back().lastDay) <= gap)
                m_pieces.back().lastDay = double(day + 1);
            else
                m_pieces.push_back({double(day), double(day + 1), Kind::Days, 1});
        }
    }

    /// Months or years: those in which nothing finer is are pieces, with the few between them.
    template <typename StartOf> void addUnits(const std::vector<qint64> &units, Kind kind, StartOf startOf)
    {
        const qint64 gap = longestGap(units, 2);
        std::vector<TimePiece> added;
        qint64 before = 0;
        for (const qint64 unit : units) {
            const double first = startOf(unit);
            const double last = startOf(unit + 1);
            // There is no year 0.
            if (first >= last)
                continue;
            if (!isFree(first, last)) {
                m_ends.insert(m_ends.end(), {first, last});
                continue;
            }
            if (!added.empty() && added.back().lastDay < first && unit - before - 1 <= gap && isFree(added.back().lastDay, first))
                added.push_back({added.back().lastDay, first, kind, double(unit - before - 1)});
            added.push_back({first, last, kind, 1});
            before = unit;
        }
        merge(added);
    }

    /// They may overlap; between their ends they are pieces where nothing finer is.
    void addLonger(const std::vector<std::pair<double, double>> &spans)
    {
        std::vector<double> ends;
        for (const auto &[first, last] : spans)
            ends.insert(ends.end(), {first, last});
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        m_ends.insert(m_ends.end(), ends.begin(), ends.end());
        std::vector<TimePiece> added;
        double covered = spans.empty() ? 0 : spans.front().first;
        size_t next = 0;
        for (size_t i = 0; i + 1 < ends.size(); ++i) {
            for (; next < spans.size() && spans[next].first <= ends[i]; ++next)
                covered = std::max(covered, spans[next].second);
            if (covered > ends[i] && isFree(ends[i], ends[i + 1]))
                added.push_back({ends[i], ends[i + 1], Kind::Longer, 1});
        }
        merge(added);
    }

    /// All, with what is empty between them, cut where something longer ends.
    std::vector<TimePiece> complete(double firstDay, double lastDay)
    {
        std::sort(m_ends.begin(), m_ends.end());
        std::vector<TimePiece> all;
        double at = firstDay;
        auto end = m_ends.begin();
        const auto addEmpty = [&](double until) {
            for (; end != m_ends.end() && *end < until; ++end) {
                if (*end > at)
                    all.push_back({std::exchange(at, *end), *end, Kind::Empty, 1});
            }
            if (until > at)
                all.push_back({at, until, Kind::Empty, 1});
        };
        for (const TimePiece &piece : m_pieces) {
            addEmpty(piece.firstDay);
            all.push_back(piece);
            at = piece.lastDay;
        }
        addEmpty(lastDay);
        return all;
    }

private:
    [[nodiscard]] bool isFree(double first, double last) const
    {
        const auto it = std::upper_bound(
            m_pieces.begin(), m_pieces.end(), first, [](double day, const TimePiece &piece) { return day < piece.lastDay; });
        return it == m_pieces.end() || it->firstDay >= last;
    }
    void merge(const std::vector<TimePiece> &added)
    {
        const auto middle = m_pieces.insert(m_pieces.end(), added.begin(), added.end());
        std::inplace_merge(
            m_pieces.begin(), middle, m_pieces.end(), [](const TimePiece &a, const TimePiece &b) { return a.firstDay < b.firstDay; });
    }

    std::vector<TimePiece> m_pieces;
    std::vector<double> m_ends;
};

} // namespace

std::vector<TimePiece> timePieces(const std::vector<TimeSpan> &spans)
{
    if (spans.empty())
        return {};
    const Occupied all = occupied(spans);
    Pieces pieces;
    pieces.addDays(all.days);
    pieces.addUnits(all.months, Kind::Month, startOfMonth);
    pieces.addUnits(all.years, Kind::Longer, startOfYear);
    pieces.addLonger(all.longer);
    return pieces.complete(all.firstDay, all.lastDay);
}

} // namespace Parallax

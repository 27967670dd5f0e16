// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/tickdates.h"

#include "core/timeline/timespan.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace Parallax {

namespace {

enum Rank { RoundYear, Year, Begin, RoundMonth, Month, RoundDay, Day, RoundHour, Hour };

constexpr double minute = 1.0 / (24 * 60);
constexpr double daysOfYear = 365.2425;
constexpr double daysOfMonth = 30.4;
constexpr std::array monthSteps{1, 2, 3, 6};
constexpr std::array daySteps{1, 2, 5, 10};
constexpr std::array hourSteps{1, 2, 3, 6};

/// The first of the steps that is at least this long; 0 where none is.
template <size_t count> int stepOf(const std::array<int, count> &steps, double atLeast)
{
    const auto it = std::find_if(steps.begin(), steps.end(), [atLeast](int step) { return step >= atLeast; });
    return it == steps.end() ? 0 : *it;
}

int yearStep(double atLeast)
{
    int step = 1;
    for (int i = 0; step < atLeast && step < 100'000'000; ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2; // 1, 2, 5, 10, 20, 50 ...
    return step;
}

/// How fine a stretch is divided; a step of 0 for not at all.
struct Division
{
    int years = 1;
    int months = 0;
    int days = 0;
    int hours = 0;

    explicit Division(double step)
    {
        years = yearStep(step / daysOfYear);
        if (years > 1)
            return;
        months = stepOf(monthSteps, step / daysOfMonth);
        // Months begin where days of a step would be.
        if (months == 1)
            days = stepOf(daySteps, step);
        if (days == 1)
            hours = stepOf(hourSteps, step * 24);
    }
};

class TickDates
{
public:
    TickDates(std::vector<TickDate> &dates, double first, double last, double step)
        : m_dates(dates)
        , m_first(first)
        , m_last(last)
        , m_division(step)
    {
    }

    void addAll()
    {
        // The line goes on beyond the years that have a name.
        const double earliest = double(QDate(-farthestYear, 1, 1).toJulianDay());
        const QDate from = QDate::fromJulianDay(qint64(std::floor(std::max(m_first, earliest))));
        const int round = m_division.years;
        for (qint64 year = qint64(std::floor(double(from.year()) / round)) * round; year <= farthestYear; year += round) {
            const QDate start(year == 0 ? 1 : int(year), 1, 1);
            if (double(start.toJulianDay()) >= m_last)
                break;
            if (year < -farthestYear)
                continue;
            add(double(start.toJulianDay()), year % (10 * qint64(round)) == 0 ? RoundYear : Year);
            if (m_division.months > 0)
                addMonths(start.year());
        }
    }

private:
    void add(double day, Rank rank)
    {
        // Places on the line are not exact to the last bit.
        if (day >= m_first - minute && day < m_last - minute)
            m_dates.push_back({day, rank, rank <= Year, m_division.hours > 0});
    }
    [[nodiscard]] bool isBeside(QDate first, int days) const
    {
        const auto day = double(first.toJulianDay());
        return day + days <= m_first || day >= m_last;
    }
    void addMonths(int year)
    {
        for (int month = 1; month <= 12; ++month) {
            const QDate first(year, month, 1);
            if (isBeside(first, first.daysInMonth()))
                continue;
            if (month > 1 && (month - 1) % m_division.months == 0)
                add(double(first.toJulianDay()), (month - 1) % 3 == 0 ? RoundMonth : Month);
            if (m_division.days > 0)
                addDays(first);
        }
    }
    void addDays(QDate first)
    {
        const int step = m_division.days;
        for (int day = 1; day <= first.daysInMonth(); ++day) {
            const QDate date = first.addDays(day - 1);
            if (isBeside(date, 1))
                continue;
            // By fives and tens as people count: 5, 10, 15 ...
            const bool isOnStep = step >= 5 ? day % step == 0 : (day - 1) % step == 0;
            if (day > 1 && isOnStep)
                add(double(date.toJulianDay()), day % 5 == 0 ? RoundDay : Day);
            for (int hour = m_division.hours; hour > 0 && hour < 24; hour += m_division.hours)
                add(double(date.toJulianDay()) + hour / 24.0, hour % 6 == 0 ? RoundHour : Hour);
        }
    }

    std::vector<TickDate> &m_dates;
    double m_first;
    double m_last;
    Division m_division;
};

} // namespace

void addTickDates(std::vector<TickDate> &dates, double first, double last, double step, bool begins)
{
    if (begins) {
        const QDate day = QDate::fromJulianDay(qint64(std::llround(first)));
        const bool isYear = day.day() == 1 && day.month() == 1;
        dates.push_back({double(day.toJulianDay()), isYear ? Year : Begin, isYear, Division(step).hours > 0});
    }
    TickDates(dates, first, last, step).addAll();
}

} // namespace Parallax

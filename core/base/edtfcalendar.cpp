// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/edtfcalendar.h"

#include "core/base/edtfparts.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr qint64 greatestYear = 2'000'000'000; // QDate's days end a little after it

int daysInMonth(qint64 year, int month)
{
    static constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return lengths[size_t(month - 1)] + (month == 2 && leap ? 1 : 0);
}

/// The first or last day of one year that the patterns allow.
std::optional<qint64> endOfYear(qint64 year, const EdtfPattern &month, const EdtfPattern *day, bool first)
{
    const int step = first ? 1 : -1;
    for (int m = first ? 1 : 12; 1 <= m && m <= 12; m += step) {
        const int length = month.matches(m) ? daysInMonth(year, m) : 0;
        for (int d = first ? 1 : length; 1 <= d && d <= length; d += step) {
            if (!day || day->matches(d))
                return edtfDay(year, m, d);
        }
    }
    return std::nullopt;
}

} // namespace

int EdtfPattern::unspecified() const
{
    return int(std::count(digits.begin(), digits.begin() + size, u'X'));
}

bool EdtfPattern::matches(int number) const
{
    for (int i = size - 1; i >= 0; --i, number /= 10) {
        if (digits[size_t(i)] != u'X' && digits[size_t(i)] - u'0' != number % 10)
            return false;
    }
    return number == 0;
}

int EdtfPattern::number(char16_t forX) const
{
    int value = 0;
    for (int i = 0; i < size; ++i)
        value = value * 10 + ((digits[size_t(i)] == u'X' ? forX : digits[size_t(i)]) - u'0');
    return value;
}

std::optional<EdtfSeason> edtfSeason(int number)
{
    static constexpr std::array<EdtfSeason, 21> seasons{{{3, 3}, {6, 3}, {9, 3}, {12, 3}, // of no hemisphere
        {3, 3}, {6, 3}, {9, 3}, {12, 3}, // northern
        {9, 3}, {12, 3}, {3, 3}, {6, 3}, // southern
        {1, 3}, {4, 3}, {7, 3}, {10, 3}, {1, 4}, {5, 4}, {9, 4}, {1, 6}, {7, 6}}};
    return number < 21 || number > 41 ? std::nullopt : std::optional(seasons[size_t(number - 21)]);
}

qint64 edtfDay(qint64 year, int month, int day)
{
    if (year > greatestYear)
        return EdtfPart::unboundedFuture;
    if (year < -greatestYear)
        return EdtfPart::unboundedPast;
    return QDate(int(year > 0 ? year : year - 1), month, day).toJulianDay();
}

std::optional<std::pair<qint64, qint64>> edtfDays(const EdtfPattern &year, bool negative, const EdtfPattern &month, const EdtfPattern *day)
{
    const int low = year.number(u'0'), high = year.number(u'9');
    const auto seek = [&](bool first) -> std::optional<qint64> {
        const bool upwards = first != negative;
        for (int y = upwards ? low : high; low <= y && y <= high; y += upwards ? 1 : -1) {
            const auto found = year.matches(y) ? endOfYear(negative ? -y : y, month, day, first) : std::nullopt;
            if (found)
                return found;
        }
        return std::nullopt;
    };
    const auto earliest = seek(true);
    const auto latest = earliest ? seek(false) : std::nullopt;
    return latest ? std::optional(std::pair(*earliest, *latest)) : std::nullopt;
}

} // namespace Parallax

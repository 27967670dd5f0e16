// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <utility>

namespace Parallax {

/// Two or four digits of an EDTF date, each of which may be X.
struct EdtfPattern
{
    std::array<char16_t, 4> digits{};
    int size = 0;

    [[nodiscard]] int unspecified() const;
    [[nodiscard]] bool matches(int number) const;
    /// With that digit in place of each X.
    [[nodiscard]] int number(char16_t forX = u'0') const;
};

/// A first month of 12 reaches into the next year.
struct EdtfSeason
{
    int firstMonth;
    int months;
};

/// 21 to 41 as EDTF numbers seasons, quarters and halves of a year.
std::optional<EdtfSeason> edtfSeason(int number);

/// Julian day of a day that the calendar has; EDTF counts a year 0. Unbounded where QDate cannot hold the year.
qint64 edtfDay(qint64 year, int month, int day);

/// The first and the last Julian day that the patterns allow; `day` may be null. Nothing where the calendar has none.
std::optional<std::pair<qint64, qint64>> edtfDays(const EdtfPattern &year, bool negative, const EdtfPattern &month, const EdtfPattern *day);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace Parallax {

class CalendarWords;

/// What of one date is said in words; the rest may be said by the date beside it ("15 to 18 August 2025").
struct DateFields
{
    std::optional<int> year; ///< as EDTF counts them: 0 is 1 BC
    int month = 0; ///< also a season or part of the year by its code of EDTF; 0 for none
    int day = 0; ///< 0 for none
    QTime time;
    bool decade = false;
    bool someDay = false; ///< it is said that the day is not known

    /// Nothing for a text that is no date or part of one. In lower case.
    static std::optional<DateFields> of(QStringView text, const CalendarWords &words);

    /// Null without a year; not always a date that the calendar has.
    [[nodiscard]] QString toEdtf() const;
};

} // namespace Parallax

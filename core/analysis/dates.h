// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/edtf.h"
#include "core/base/textspan.h"
#include "core/text/block.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace Parallax {

/// What gave a date its value, or why it has none.
enum class DateRule : quint8 {
    /// The text says it in full: day, month with year, year, decade, century.
    Written,
    /// The same in the line that dates the report itself.
    DateLine,
    /// A day, month or season without its year: the nearest that fits the sentence, or the year of the same sentence.
    YearAdded,
    Weekday,
    /// "last week", "yesterday"
    CalendarUnit,
    /// "two days ago", "in three weeks"
    Counted,
    /// "the last two weeks", "in recent months": up to or from the day of publication
    Elapsed,
    /// "two days later", "that year": from the date named before it
    DateBefore,
    /// A time of day of the date named before it, else of the day of publication
    TimeOfDay,
    /// Rests on a day that the text does not give; without a value.
    NoBase
};

/// As the database and the dump write it: "written", "date-line" ...
QLatin1StringView dateRuleCode(DateRule rule);

struct FoundDate
{
    TextSpan span; ///< UTF-16 units
    std::optional<Edtf> value; ///< null rather than a guess
    DateRule rule = DateRule::Written;
    /// The other expression that it rests on, where there is one.
    std::optional<TextSpan> base;
};

/// Expressions of time in text order, without overlaps, each resolved against the day of publication; without one, only
/// what stands on its own gets a value. Nothing inside boilerplate but the day of publication in its own line. Without
/// blocks the whole text counts as body. Lengths of time ("a 30-day truce") are none: they are figures.
std::vector<FoundDate> findDates(QStringView text, const std::vector<Block> &blocks, const std::optional<EventDate> &published);

} // namespace Parallax

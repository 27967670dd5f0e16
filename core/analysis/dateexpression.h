// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/plaintokens.h"

namespace Parallax {

/// Classes of resources/lexicon/dates.tsv, in the order of dateClassNames.
namespace DateClass {
enum : quint16 {
    Month,
    MonthDoubtful,
    MonthShort,
    MonthOther,
    Weekday,
    WeekdayShort,
    WeekdayOther,
    OnOther,
    Season,
    Unit,
    Number,
    Ordinal,
    OrdinalSuffix,
    Decade,
    Shift,
    ContextShift,
    Ago,
    Later,
    Recent,
    Part,
    Half,
    TimeOfDay,
    Am,
    Pm,
    Zone,
    ZoneOther,
    OClock,
    In,
    Article,
    Of,
    And,
    To,
    Between,
    From,
    On,
    YearWord,
    De,
    Approximately,
    Undated,
    NoYear,
    Counted,
    Future,
    Past,
    NotPast,
    NoWeekday,
    Within,
    At,
    DottedHalf,
    Final,
    Be,
    NoInfinitive,
    Ahead
};
}

/// The table of resources/lexicon/dates.tsv, read once.
const WordTable &dateWords();

/// Values of the class Unit.
enum class DateUnit : quint8 { None, Day, Week, Month, Year, Decade, Century, Weekend, Quarter, Hour, Minute };

/// An expression of time as it is written, before anything is known of when that was written.
struct DateExpression
{
    enum Form : quint8 {
        /// Year, month and day, of which the year may be missing (0) and then the month or the day.
        Calendar,
        /// From the first of these to `endYear`, `endMonth` and `endDay`.
        Range,
        Decade, ///< `year` without its last digit
        Century, ///< `year` without its last two digits
        Season, ///< of `year`, or `shift` from publication
        Weekday, ///< `shift` where `shifted`; of the week `weekShift` where `inWeek`
        Shifted, ///< "last week": `count` units from the one of publication
        Counted, ///< "two days ago": `count` units, signed, from publication
        Elapsed, ///< "the last two weeks": from or up to publication
        Recent, ///< "in recent weeks"
        FromContext, ///< "two days later": `count` units from the date named last
        Clock, ///< a time of day alone
        Undated ///< "the early weeks of the war"
    };

    size_t first = 0; ///< tokens, `end` exclusive
    size_t end = 0;
    Form form = Undated;
    DateUnit unit = DateUnit::None;
    int year = 0;
    int month = 0;
    int day = 0;
    int endYear = 0;
    int endMonth = 0;
    int endDay = 0;
    int season = 0; ///< as EDTF numbers it
    int weekday = 0; ///< 1 Monday
    int count = 0;
    int weekShift = 0;
    bool shifted = false;
    bool inWeek = false;
    bool approximate = false;
    /// The year is given by `count` years from publication: "August last year".
    bool yearShifted = false;
    int hour = -1;
    int minute = 0;
    bool utc = false;

    /// Rests on the day of publication, or of the remark it stands in.
    [[nodiscard]] bool restsOnPublication() const
    {
        return form == Weekday || form == Shifted || form == Counted || form == Elapsed || form == Recent || yearShifted
            || ((form == Season || form == Calendar) && year == 0);
    }
};

} // namespace Parallax

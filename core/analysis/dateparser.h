// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dateexpression.h"

namespace Parallax {

/// Knows the forms that expressions of time have; what they mean is resolved elsewhere. English, and absolute dates of
/// the other languages whose months dates.tsv has.
class DateParser
{
public:
    explicit DateParser(const PlainTokens &tokens)
        : t(tokens)
    {
    }

    using Found = std::optional<DateExpression>;

    /// The expression that begins with token `i`.
    [[nodiscard]] Found at(size_t i) const;

private:
    // dateparser.cpp: what all forms share
    [[nodiscard]] Found core(size_t i) const;
    [[nodiscard]] Found part(size_t i) const;
    [[nodiscard]] Found phrase(size_t i) const;
    [[nodiscard]] Found clock(size_t i) const;
    [[nodiscard]] Found timed(size_t i) const;
    void addTime(DateExpression &found) const;
    // calendarforms.cpp
    [[nodiscard]] Found numeric(size_t i) const;
    [[nodiscard]] Found dayMonth(size_t i) const;
    [[nodiscard]] Found monthDay(size_t i) const;
    [[nodiscard]] Found season(size_t i) const;
    [[nodiscard]] Found period(size_t i) const;
    [[nodiscard]] Found year(size_t i) const;
    void addYear(DateExpression &found) const;
    void addRange(DateExpression &found, bool monthFirst) const;
    [[nodiscard]] int monthAt(size_t i) const;
    [[nodiscard]] int yearAt(size_t i) const;
    [[nodiscard]] bool maySayMonth(size_t i) const;
    // relativeforms.cpp
    [[nodiscard]] Found weekday(size_t i) const;
    [[nodiscard]] Found shifted(size_t i) const;
    [[nodiscard]] Found counted(size_t i) const;
    [[nodiscard]] Found context(size_t i) const;

    [[nodiscard]] int numberAt(size_t i, size_t &end) const;
    [[nodiscard]] DateUnit unitAt(size_t i) const { return DateUnit(t.value(i, DateClass::Unit).value_or(0)); }
    [[nodiscard]] bool beforeIs(size_t i, quint16 wordClass) const { return i > 0 && t.is(i - 1, wordClass); }
    [[nodiscard]] DateExpression make(size_t first, size_t end, DateExpression::Form form) const
    {
        DateExpression found;
        found.first = first;
        found.end = end;
        found.form = form;
        return found;
    }

    const PlainTokens &t;
};

} // namespace Parallax

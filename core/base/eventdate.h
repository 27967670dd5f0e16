// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace Parallax {

/// A calendar date as the record keeps it: EDTF level 0 (ISO 8601-2) without intervals, that is `2025`, `2025-08`,
/// `2025-08-20` or `2025-08-20T04:46`. Precision is kept: a month is not its first day.
class EventDate
{
public:
    enum class Precision { Year,
        Month,
        Day,
        Minute };

    /// Nothing for a text of another form or a date the calendar does not have.
    static std::optional<EventDate> fromEdtf(QStringView text);
    static EventDate fromDate(QDate date, Precision precision = Precision::Day);
    static EventDate fromDateTime(QDate date, QTime time);

    [[nodiscard]] QString toEdtf() const;
    [[nodiscard]] Precision precision() const { return m_precision; }
    /// The first day it can mean.
    [[nodiscard]] QDate earliest() const { return m_date; }
    /// Midnight unless the precision is a minute.
    [[nodiscard]] QTime time() const { return m_time; }

    friend bool operator==(const EventDate &, const EventDate &) = default;

private:
    EventDate(QDate date, QTime time, Precision precision);

    QDate m_date;
    QTime m_time;
    Precision m_precision;
};

} // namespace Parallax

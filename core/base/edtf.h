// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/eventdate.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace Parallax {

/// A date of the Extended Date/Time Format (Library of Congress, 2019; ISO 8601-2): `2025-08-20`, `2022~`, `197X`,
/// `2024-22` (summer), `2025-08-15/2025-08-18`, `../2025-08-20`, `[1667,1670..1672]`. Levels 0, 1 and 2. A time may
/// stop at the minute, as the times of EventDate and of news reports do. An immutable value.
class Edtf
{
public:
    /// From coarse to fine. Of an interval or set: of the coarsest of its dates.
    enum class Precision : quint8 {
        Millennium,
        Century,
        Decade,
        Year,
        /// Half years, four-month terms, quarters and seasons.
        Season,
        Month,
        Day,
        Time
    };
    enum class Kind : quint8 { Date, Interval, OneOf, AllOf };
    enum Flag : quint16 {
        Approximate = 1,
        Uncertain = 2,
        /// Has X in place of digits.
        Unspecified = 4,
        OpenStart = 8,
        OpenEnd = 16,
        /// "/2005": it has a start, which is not known.
        UnknownStart = 32,
        UnknownEnd = 64
    };

    /// Nothing for a text that is no EDTF, that names a day the calendar does not have, or an interval that ends
    /// before it starts.
    static std::optional<Edtf> fromText(QStringView text);
    static Edtf fromDate(QDate date, Precision precision = Precision::Day);
    static Edtf fromEventDate(const EventDate &date);
    /// From the start of `from` to the end of `to`, which must not lie before it.
    static Edtf between(const Edtf &from, const Edtf &to);

    /// What fromText() was given: EDTF has one way of writing each date.
    [[nodiscard]] QString toText() const { return m_text; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isInterval() const { return m_kind == Kind::Interval; }
    [[nodiscard]] bool isApproximate() const { return m_flags & Approximate; }
    [[nodiscard]] bool isUncertain() const { return m_flags & Uncertain; }
    [[nodiscard]] bool isUnspecified() const { return m_flags & Unspecified; }
    [[nodiscard]] bool isOpen() const { return m_flags & (OpenStart | OpenEnd); }
    [[nodiscard]] bool has(Flag flag) const { return m_flags & flag; }
    [[nodiscard]] Precision precision() const { return m_precision; }

    /// The first and the last day it can mean, in Qt's count of years (which has no year 0); an invalid date where it is
    /// open or unknown, or beyond what QDate holds. Seasons without a hemisphere count as in the northern one:
    /// spring from March, winter from December into the next year. "~" and "?" do not widen it.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;

    /// By earliest day, then time of day as written, then the wider span first, then by text: a total order.
    friend std::strong_ordering operator<=>(const Edtf &a, const Edtf &b);
    friend bool operator==(const Edtf &a, const Edtf &b) { return a.m_text == b.m_text; }

private:
    friend class EdtfParser;
    Edtf() = default;

    QString m_text;
    qint64 m_earliest = 0; ///< Julian day
    qint64 m_latest = 0;
    qint32 m_second = 0; ///< of the day
    quint16 m_flags = 0;
    Precision m_precision = Precision::Day;
    Kind m_kind = Kind::Date;
};

} // namespace Parallax

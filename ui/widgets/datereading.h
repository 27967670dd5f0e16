// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace Parallax {

/// What a date means, for the line under the field that it is typed into.
struct DateReading
{
    bool valid = false;
    /// "Wed 20 August 2025, 04:46"; "August 2025, the day is not known"; or what is wrong with it.
    QString sentence;

    friend bool operator==(const DateReading &, const DateReading &) = default;
};

/// Of an article: EDTF without intervals. An empty text is a date that is not known.
DateReading readDate(const QString &edtf, const QLocale &locale = QLocale());

/// Of an event: what edtfFromWords() takes.
DateReading readAnyDate(const QString &typed, const QLocale &locale = QLocale());

/// What an analyst types for a date, as EDTF: EDTF itself; "20 Aug 2025", "20.8.2025", "Aug 2025", "summer 2024", "1970s";
/// "about 2022", "2022?"; "15-18 Aug 2025", "between 28 Aug and 3 Sep 2025"; "before 18 August 2025", "since 24 Feb 2022".
/// Months in English and in the locale's language. Null for one that is not known ("unknown", or no text); nothing for
/// what is no date.
std::optional<QString> edtfFromWords(const QString &typed, const QLocale &locale = QLocale());

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace Parallax {

/// What an EDTF date means, for the line under the field that it is typed into.
struct DateReading
{
    bool valid = false;
    /// "Wed 20 August 2025, 04:46"; "August 2025, the day is not known"; or what is wrong with it.
    QString sentence;

    friend bool operator==(const DateReading &, const DateReading &) = default;
};

/// An empty text is a date that is not known.
DateReading readDate(const QString &edtf, const QLocale &locale = QLocale());

} // namespace Parallax

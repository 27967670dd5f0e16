// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace Parallax {

/// What was typed for a date, as far as it was understood.
struct TypedDate
{
    enum class Fault : quint8 {
        NoDate,
        NotInCalendar, ///< 31 February
        EndsBeforeStart
    };

    bool isValid = false;
    /// Null for a date that is not known. Of one that the calendar does not have, that as it would be written.
    QString edtf;
    Fault fault = Fault::NoDate; ///< while it is not valid

    static TypedDate of(const QString &typed, const QLocale &locale);
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace Parallax {

/// One date of an EDTF text, no interval and no set, in plain words.
struct EdtfPhrase
{
    QString words; ///< "20 August 2025", "some day in August 2025", "the 1970s"; never null
    QString doubt; ///< "approximate", "year uncertain"; null for none
    /// Year, month and day are known, so that a span of days can be put shortly.
    bool isDay = false;
    bool isMonth = false; ///< likewise

    [[nodiscard]] QString whole() const;
};

/// Of a valid date. `alone`: as a sentence, where a bare figure would not say that it is a year.
EdtfPhrase edtfPhrase(QStringView date, const QLocale &locale, bool alone = false);

/// "31 February 2025" in the order of the locale, also of a day that the month does not have. `month` from 1 to 12.
QString dayText(int day, int month, const QString &year, const QLocale &locale);

/// "spring 2024", "first quarter of 2024" by the codes of EDTF, 21 to 41; null for what is no season.
QString seasonText(int code, const QString &year);

} // namespace Parallax

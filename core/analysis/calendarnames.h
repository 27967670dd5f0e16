// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Parallax {

/// Names of months and days of the week from CLDR, as QLocale brings it, long and short, nominative and genitive, of the
/// languages that the project reads. Lower case, without full stops. Immutable.
class CalendarNames
{
public:
    CalendarNames();

    /// 1 to 12, or 0.
    [[nodiscard]] int month(QStringView name) const;
    /// 1 (Monday) to 7, or 0.
    [[nodiscard]] int dayOfWeek(QStringView name) const;

private:
    QHash<QString, int> m_months;
    QHash<QString, int> m_days;
};

} // namespace Parallax

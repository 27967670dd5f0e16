// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/calendarnames.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// English first: where a short name means another month elsewhere, it wins.
constexpr std::array languages{QLocale::English, QLocale::German, QLocale::French, QLocale::Ukrainian, QLocale::Russian, QLocale::Spanish,
    QLocale::Italian, QLocale::Portuguese, QLocale::Dutch, QLocale::Polish, QLocale::Turkish};

void add(QHash<QString, int> &names, QString name, int number)
{
    name = name.toLower().remove(u'.');
    if (name.size() >= 2 && !names.contains(name))
        names.insert(name, number);
}

int number(const QHash<QString, int> &names, QStringView name)
{
    return name.size() < 2 || name.size() > 20 ? 0 : names.value(name.toString().toLower());
}

} // namespace

CalendarNames::CalendarNames()
{
    for (const QLocale::Language language : languages) {
        const QLocale locale(language);
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= 12; ++month) {
                add(m_months, locale.monthName(month, format), month);
                add(m_months, locale.standaloneMonthName(month, format), month);
            }
            for (int day = 1; day <= 7; ++day) {
                add(m_days, locale.dayName(day, format), day);
                add(m_days, locale.standaloneDayName(day, format), day);
            }
        }
    }
    // American newspapers' short form, which CLDR gives to British English only.
    add(m_months, u"sept"_s, 9);
}

int CalendarNames::month(QStringView name) const
{
    return number(m_months, name);
}

int CalendarNames::dayOfWeek(QStringView name) const
{
    return number(m_days, name);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/calendarwords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr std::array<const char *, 4> seasonWords{
    //: Words that are typed for a date, apart by bars.
    QT_TRANSLATE_NOOP("DateWords", "spring"),
    //: Words that are typed for a date, apart by bars.
    QT_TRANSLATE_NOOP("DateWords", "summer"),
    //: Words that are typed for a date, apart by bars.
    QT_TRANSLATE_NOOP("DateWords", "autumn|fall"),
    //: Words that are typed for a date, apart by bars.
    QT_TRANSLATE_NOOP("DateWords", "winter"),
};

constexpr std::array<const char *, 4> ordinalWords{
    //: Words that are typed for a date, apart by bars.
    QT_TRANSLATE_NOOP("DateWords", "first|1st"),
    //: Words that are typed for a date, apart by bars.
    QT_TRANSLATE_NOOP("DateWords", "second|2nd"),
    //: Words that are typed for a date, apart by bars.
    QT_TRANSLATE_NOOP("DateWords", "third|3rd"),
    //: Words that are typed for a date, apart by bars.
    QT_TRANSLATE_NOOP("DateWords", "fourth|4th"),
};

QString plain(QString name)
{
    return name.toLower().remove(u'.');
}

} // namespace

QStringList wordChoices(const char *english)
{
    QStringList words = QString::fromLatin1(english).split(u'|');
    for (const QString &word : QCoreApplication::translate("DateWords", english).toLower().split(u'|', Qt::SkipEmptyParts)) {
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

CalendarWords::CalendarWords(const QLocale &locale)
    //: Words without a meaning in a date that is typed, apart by bars.
    : m_fillers(wordChoices(QT_TRANSLATE_NOOP("DateWords", "the|of|in|on|year|some|day|month")))
{
    addNames(QLocale(QLocale::English));
    addNames(locale);
    for (size_t i = 0; i < 4; ++i) {
        for (const QString &word : wordChoices(seasonWords[i]))
            m_seasons.insert(word, 21 + int(i));
        for (const QString &word : wordChoices(ordinalWords[i]))
            m_ordinals.insert(word, 1 + int(i));
    }
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    m_monthFirst = format.indexOf(u'M') < format.indexOf(u'd');
}

void CalendarWords::addNames(const QLocale &locale)
{
    for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int i = 1; i <= 12; ++i) {
            m_months.insert(plain(locale.monthName(i, form)), i);
            m_months.insert(plain(locale.standaloneMonthName(i, form)), i);
        }
        for (int i = 1; i <= 7; ++i)
            m_weekdays << plain(locale.dayName(i, form)) << plain(locale.standaloneDayName(i, form));
    }
}

int CalendarWords::month(const QString &word) const
{
    if (const int known = m_months.value(word))
        return known;
    int found = 0;
    if (word.size() < 3 || word[0].isDigit())
        return 0;
    for (auto name = m_months.begin(); name != m_months.end(); ++name) {
        if (!name.key().startsWith(word) || name.value() == found)
            continue;
        if (found)
            return 0;
        found = name.value();
    }
    return found;
}

bool CalendarWords::isWeekday(const QString &word) const
{
    return m_weekdays.contains(word);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/edtfphrase.h"

#include "core/words/datetext.h"
#include "core/words/edtfpieces.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EdtfReading)
};

constexpr std::array<const char *, 21> seasons{
    QT_TRANSLATE_NOOP("EdtfReading", "spring %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "summer %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "autumn %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "winter %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "spring %1 in the northern hemisphere"),
    QT_TRANSLATE_NOOP("EdtfReading", "summer %1 in the northern hemisphere"),
    QT_TRANSLATE_NOOP("EdtfReading", "autumn %1 in the northern hemisphere"),
    QT_TRANSLATE_NOOP("EdtfReading", "winter %1 in the northern hemisphere"),
    QT_TRANSLATE_NOOP("EdtfReading", "spring %1 in the southern hemisphere"),
    QT_TRANSLATE_NOOP("EdtfReading", "summer %1 in the southern hemisphere"),
    QT_TRANSLATE_NOOP("EdtfReading", "autumn %1 in the southern hemisphere"),
    QT_TRANSLATE_NOOP("EdtfReading", "winter %1 in the southern hemisphere"),
    QT_TRANSLATE_NOOP("EdtfReading", "first quarter of %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "second quarter of %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "third quarter of %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "fourth quarter of %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "first four months of %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "middle four months of %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "last four months of %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "first half of %1"),
    QT_TRANSLATE_NOOP("EdtfReading", "second half of %1"),
};
constexpr int firstSeason = 21;

/// Years count as the calendar of the text does: its year 0 is 1 BC.
QString yearText(qint64 year, const QLocale &locale)
{
    const qint64 shown = year > 0 ? year : 1 - year;
    const QString figure = shown < 10000 ? QString::number(shown) : locale.toString(qlonglong(shown));
    return year > 0 ? figure : Translated::tr("%1 BC", "year before the year 1").arg(figure);
}

QString yearNoun(const EdtfPieces &date, const QLocale &locale)
{
    if (!date.isYearVague())
        return date.years.first == date.years.last && date.hugeYear.isEmpty() ? yearText(date.years.first, locale) : date.hugeYear;
    if (date.year == u"XXXX")
        return Translated::tr("an unknown year");
    if (date.years.first > 0 && date.years.last - date.years.first == 9)
        return Translated::tr("the %1s", "a decade, as in the 1990s").arg(date.years.first);
    return Translated::tr("some year between %1 and %2").arg(yearText(date.years.first, locale), yearText(date.years.last, locale));
}

/// Marks of the private use area in place of year and day, which are no part of a quoted word.
constexpr QChar yearMark(0xE000);
constexpr QChar dayMark(0xE001);

QString marked(const QString &format)
{
    QString result;
    bool quoted = false;
    for (const QChar letter : format) {
        quoted = quoted != (letter == u'\'');
        const QChar mark = letter == u'y' ? yearMark : letter == u'd' ? dayMark : QChar();
        if (quoted || mark.isNull())
            result.append(letter);
        else if (!result.endsWith(mark))
            result.append(mark);
    }
    return result;
}

/// The year stands where the locale puts it, also one that QDate cannot hold or that has BC after it; so does a day that
/// the month does not have.
QString formatted(const QString &format, int month, const QString &day, const QString &year, const QLocale &locale)
{
    return locale.toString(QDate(2000, month, 1), marked(format)).replace(yearMark, year).replace(dayMark, day);
}

QString monthNoun(const EdtfPieces &date, const QString &year, const QLocale &locale)
{
    const std::vector<int> months = date.months();
    // "X0" can only be October.
    if (months.size() == 1 && !date.isYearVague())
        return formatted(u"MMMM yyyy"_s, months.front(), {}, year, locale);
    QString month = Translated::tr("some month");
    if (months.size() == 1)
        month = locale.standaloneMonthName(months.front());
    else if (months.size() == 2)
        month = Translated::tr("%1 or %2", "months").arg(locale.standaloneMonthName(months[0]), locale.standaloneMonthName(months[1]));
    else if (months.size() < 12)
        month = Translated::tr("some month from %1 to %2")
                    .arg(locale.standaloneMonthName(months.front()), locale.standaloneMonthName(months.back()));
    return Translated::tr("%1 in %2", "a day or month, a year").arg(month, year);
}

/// "20–29"; "4, 14, 24".
QString dayList(const std::vector<int> &days)
{
    if (days.size() > 2 && days.back() - days.front() == int(days.size()) - 1)
        return u"%1–%2"_s.arg(days.front()).arg(days.back());
    QStringList list;
    for (const int day : days)
        list.append(QString::number(day));
    return list.join(u", "_s);
}

QString dayNoun(const EdtfPieces &date, const QString &year, const QLocale &locale)
{
    if (date.day == u"XX")
        return Translated::tr("some day in %1").arg(date.month == u"XX" ? year : monthNoun(date, year, locale));
    const std::vector<int> days = date.days();
    if (days.size() != 1)
        return Translated::tr("one of the days %1 in %2", "the days, month and year").arg(dayList(days), monthNoun(date, year, locale));
    const QString day = QString::number(days.front());
    if (date.months().size() > 1)
        return Translated::tr("day %1 of %2", "a day, some month").arg(day, monthNoun(date, year, locale));
    const int month = date.months().front();
    if (date.isYearVague())
        return Translated::tr("%1 in %2", "a day or month, a year").arg(formatted(dayMonthFormat(locale), month, day, {}, locale), year);
    return dayText(days.front(), month, year, locale);
}

QString doubtWord(EdtfPieces::Doubt doubt)
{
    switch (doubt) {
    case EdtfPieces::Approximate:
        return Translated::tr("approximate");
    case EdtfPieces::Uncertain:
        return Translated::tr("uncertain");
    case EdtfPieces::Both:
        return Translated::tr("approximate and uncertain");
    case EdtfPieces::Sure:
        break;
    }
    return {};
}

QString doubtText(const EdtfPieces &date, const QLocale &locale)
{
    const QStringList names{
        Translated::tr("year"), date.season() ? Translated::tr("season") : Translated::tr("month"), Translated::tr("day")};
    const int count = date.day.isEmpty() ? date.month.isEmpty() ? 1 : 2 : 3;
    const auto &doubts = date.doubts;
    if (std::all_of(doubts.begin(), doubts.begin() + count, [&](auto each) { return each == doubts[0]; }))
        return doubtWord(doubts[0]);
    QStringList parts;
    for (const auto doubt : {EdtfPieces::Approximate, EdtfPieces::Uncertain, EdtfPieces::Both}) {
        QStringList those;
        for (int i = 0; i < count; ++i) {
            if (doubts[size_t(i)] == doubt)
                those.append(names[i]);
        }
        if (!those.isEmpty())
            parts.append(Translated::tr("%1 %2", "month and day, uncertain").arg(locale.createSeparatedList(those), doubtWord(doubt)));
    }
    return parts.join(u", "_s);
}

QString yearAlone(const EdtfPieces &date, const QString &year, bool alone)
{
    if (date.significant > 0)
        return Translated::tr("about %1, precise to %n digit(s)", nullptr, date.significant).arg(year);
    return alone && !date.isYearVague() ? Translated::tr("the year %1").arg(year) : year;
}

} // namespace

QString EdtfPhrase::whole() const
{
    return doubt.isNull() ? words : Translated::tr("%1, %2", "a date, approximate").arg(words, doubt);
}

QString dayText(int day, int month, const QString &year, const QLocale &locale)
{
    return formatted(longDayFormat(locale), month, QString::number(day), year, locale);
}

QString seasonText(int code, const QString &year)
{
    const int season = code - firstSeason;
    if (season < 0 || season >= int(seasons.size()))
        return {};
    return QCoreApplication::translate("EdtfReading", seasons[size_t(season)]).arg(year);
}

EdtfPhrase edtfPhrase(QStringView date, const QLocale &locale, bool alone)
{
    const auto pieces = EdtfPieces::of(date);
    if (!pieces)
        return {date.toString(), {}};
    const QString year = yearNoun(*pieces, locale);
    EdtfPhrase phrase;
    if (pieces->month.isEmpty())
        phrase.words = yearAlone(*pieces, year, alone);
    else if (pieces->season())
        phrase.words = seasonText(*pieces->season(), year);
    else
        phrase.words = pieces->day.isEmpty() ? monthNoun(*pieces, year, locale) : dayNoun(*pieces, year, locale);
    if (!pieces->time.isEmpty())
        phrase.words = Translated::tr("%1, %2", "date, time").arg(phrase.words, pieces->time);
    phrase.doubt = doubtText(*pieces, locale);
    const bool known = !pieces->isYearVague() && !pieces->month.isEmpty() && !pieces->isMonthVague() && !pieces->season();
    phrase.isMonth = known && pieces->day.isEmpty();
    phrase.isDay = known && pieces->time.isEmpty() && !pieces->day.isEmpty() && !pieces->day.contains(u'X');
    return phrase;
}

} // namespace Parallax

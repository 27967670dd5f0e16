// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/edtfstep.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int firstSeason = 21;
constexpr int seasons = 4;

QString two(int number)
{
    return u"-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

/// "2024-24" goes on with "2025-21".
QString steppedSeason(int year, int season, int steps)
{
    const int whole = (year * seasons) + season - firstSeason + steps;
    return u"%1%2"_s.arg(whole / seasons, 4, 10, QLatin1Char('0')).arg(two(firstSeason + whole % seasons));
}

struct Date
{
    QString year;
    QString month;
    QString day;

    enum Part { Year, Month, Day };

    /// Null where it would leave the years that are written with four digits.
    [[nodiscard]] QString stepped(Part part, int steps) const
    {
        const int number = month.isEmpty() ? 1 : month.toInt();
        if (number > 12) {
            const bool isSeason = number >= firstSeason && number < firstSeason + seasons;
            return isSeason && part == Month ? steppedSeason(year.toInt(), number, steps)
                : part == Year               ? u"%1%2"_s.arg(year.toInt() + steps, 4, 10, QLatin1Char('0')).arg(two(number))
                                             : QString();
        }
        QDate date(year.toInt(), number, day.isEmpty() ? 1 : day.toInt());
        date = part == Day ? date.addDays(steps) : part == Month ? date.addMonths(steps) : date.addYears(steps);
        if (!date.isValid() || date.year() < 1 || date.year() > 9999)
            return {};
        return date.toString(day.isEmpty() ? month.isEmpty() ? u"yyyy"_s : u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
    }
};

} // namespace

SteppedText steppedEdtf(const QString &text, int caret, int steps)
{
    static const QRegularExpression form(uR"((?<![\dXY-])(\d{4})(?:-(\d{2})(?![\dX]))?(?:-(\d{2})(?![\dX]))?)"_s);
    auto dates = form.globalMatch(text);
    QRegularExpressionMatch match;
    while (dates.hasNext() && (!match.hasMatch() || match.capturedEnd() < caret))
        match = dates.next();
    if (!match.hasMatch())
        return {text, caret};
    const Date date{match.captured(1), match.captured(2), match.captured(3)};
    const Date::Part finest = date.day.isEmpty() ? date.month.isEmpty() ? Date::Year : Date::Month : Date::Day;
    const qsizetype at = caret - match.capturedStart();
    const Date::Part part = std::min(finest, at <= 4 ? Date::Year : at <= 7 ? Date::Month : Date::Day);
    const QString stepped = date.stepped(part, steps);
    if (stepped.isNull())
        return {text, caret};
    QString result = text;
    result.replace(match.capturedStart(), match.capturedLength(), stepped);
    return {result, caret};
}

} // namespace Parallax

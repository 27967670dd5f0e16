// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/datereading.h"

#include "core/base/eventdate.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ArticlePane)
};

QString meaning(const EventDate &date, const QLocale &locale)
{
    const QString text = longDateText(date, locale);
    switch (date.precision()) {
    case EventDate::Precision::Year:
        return Translated::tr("%1, the month is not known").arg(text);
    case EventDate::Precision::Month:
        return Translated::tr("%1, the day is not known").arg(text);
    case EventDate::Precision::Minute:
        return Translated::tr("%1, %2", "date, time").arg(text, locale.toString(date.time(), u"HH:mm"_s));
    case EventDate::Precision::Day:
        break;
    }
    return text;
}

/// Of a text that has the form of a date but is none.
QString faultIn(const QRegularExpressionMatch &parts, const QLocale &locale)
{
    const int year = parts.captured(1).toInt();
    const int month = parts.captured(2).toInt();
    if (year == 0)
        return Translated::tr("There is no year 0.");
    if (month < 1 || month > 12)
        return Translated::tr("There is no month %1.").arg(parts.captured(2));
    const QDate first(year, month, 1);
    if (!parts.captured(3).isEmpty() && !QDate::isValid(year, month, parts.captured(3).toInt()))
        return Translated::tr("%1 has no day %2.").arg(locale.toString(first, u"MMMM yyyy"_s), parts.captured(3));
    return Translated::tr("There is no time %1.").arg(parts.captured(4));
}

} // namespace

DateReading readDate(const QString &edtf, const QLocale &locale)
{
    static const QRegularExpression form(uR"(^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?$)"_s);
    const QString text = edtf.trimmed();
    if (text.isEmpty())
        return {true, Translated::tr("The date is not known")};
    if (const auto date = EventDate::fromEdtf(text))
        return {true, meaning(*date, locale)};
    if (const auto parts = form.match(text); parts.hasMatch())
        return {false, faultIn(parts, locale)};
    return {false, Translated::tr("Write 2025, 2025-08, 2025-08-20 or 2025-08-20T04:46.")};
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datereading.h"

#include "core/base/eventdate.h"
#include "core/words/datetext.h"
#include "core/words/edtfphrase.h"
#include "core/words/edtfreading.h"
#include "ui/widgets/typeddate.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(DateReading)
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

/// Of a date that is written as one but that the calendar does not have; null when it has it.
QString faultIn(int year, int month, int day, const QLocale &locale)
{
    if (year == 0)
        return Translated::tr("There is no year 0.");
    if (month < 1 || month > 12)
        return Translated::tr("There is no month %1.").arg(month);
    if (day >= 0 && !QDate::isValid(year, month, day))
        return Translated::tr("There is no %1.", "a day").arg(dayText(day, month, QString::number(year), locale));
    return {};
}

/// Of a text that has the form of a date; null for another.
QString faultIn(const QString &text, const QLocale &locale)
{
    static const QRegularExpression form(uR"(^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?$)"_s);
    const auto parts = form.match(text);
    if (!parts.hasMatch())
        return {};
    const int day = parts.captured(3).isEmpty() ? -1 : parts.captured(3).toInt();
    const QString fault = faultIn(parts.captured(1).toInt(), parts.captured(2).toInt(), day, locale);
    return fault.isNull() ? Translated::tr("There is no time %1.").arg(parts.captured(4)) : fault;
}

} // namespace

DateReading readDate(const QString &edtf, const QLocale &locale)
{
    const QString text = edtf.trimmed();
    if (text.isEmpty())
        return {true, Translated::tr("The date is not known")};
    if (const auto date = EventDate::fromEdtf(text))
        return {true, meaning(*date, locale)};
    const QString fault = faultIn(text, locale);
    return {false, fault.isNull() ? Translated::tr("Write 2025, 2025-08, 2025-08-20 or 2025-08-20T04:46.") : fault};
}

DateReading readAnyDate(const QString &typed, const QLocale &locale)
{
    const TypedDate date = TypedDate::of(typed, locale);
    if (date.isValid && date.edtf.isEmpty())
        return {true, Translated::tr("The date is not known")};
    if (const auto edtf = date.isValid ? Edtf::fromText(date.edtf) : std::nullopt)
        return {true, edtfSentence(*edtf, locale)};
    if (date.fault == TypedDate::Fault::EndsBeforeStart)
        return {false, Translated::tr("It ends before it starts.")};
    const QString fault = date.fault == TypedDate::Fault::NotInCalendar ? faultIn(date.edtf, locale) : QString();
    return {false, fault.isNull() ? Translated::tr("Write a date like 2025-08-20, 2025-08, 2025?, 2025-08-15/2025-08-18.") : fault};
}

std::optional<QString> edtfFromWords(const QString &typed, const QLocale &locale)
{
    TypedDate date = TypedDate::of(typed, locale);
    return date.isValid ? std::optional(std::move(date.edtf)) : std::nullopt;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/momenttext.h"

#include "core/words/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(MomentText)
};

/// Seconds say nothing in a list; some locales have them in their short form.
QString timeText(QTime time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    return locale.toString(time, format);
}

} // namespace

QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = timeText(local.time(), locale);
    if (local.date() == today)
        return Translated::tr("today %1").arg(time);
    if (local.date() == today.addDays(-1))
        return Translated::tr("yesterday %1").arg(time);
    if (local.date().year() != today.year())
        return dateText(EventDate::fromDate(local.date()), locale);
    //: Day and month of this year, as QDate::toString writes them, then the time.
    return u"%1 %2"_s.arg(locale.toString(local.date(), Translated::tr("d MMM")), time);
}

QString longMomentText(const QDateTime &moment, const QLocale &locale)
{
    const QDateTime local = moment.toLocalTime();
    return u"%1, %2"_s.arg(longDateText(EventDate::fromDate(local.date()), locale), timeText(local.time(), locale));
}

QString signatureText(const QString &author, const QString &when)
{
    return author.isEmpty() ? when : u"%1 · %2"_s.arg(author, when);
}

} // namespace Parallax

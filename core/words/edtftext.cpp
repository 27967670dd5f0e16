// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/edtftext.h"

#include "core/base/edtf.h"
#include "core/words/datetext.h"
#include "core/words/edtfphrase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EdtfText)
};

/// "15–18 Aug 2025" where both are days of one month and the locale writes the day first; else null.
QString daysOfMonth(QStringView start, QStringView end, const QLocale &locale)
{
    const auto first = EventDate::fromEdtf(start);
    const auto last = EventDate::fromEdtf(end);
    if (!first || !last || start.size() != 10 || end.size() != 10 || start.left(7) != end.left(7))
        return {};
    const QString text = dateText(*last, locale);
    const QString day = QString::number(last->earliest().day());
    return text.startsWith(day) ? QString(u"%1–%2"_s.arg(first->earliest().day()).arg(text)) : QString();
}

QString oneDate(QStringView date, const QLocale &locale)
{
    if (date.endsWith(u'~') || date.endsWith(u'%'))
        return Translated::tr("about %1").arg(oneDate(date.chopped(1), locale));
    if (date.endsWith(u'?'))
        return Translated::tr("perhaps %1").arg(oneDate(date.chopped(1), locale));
    if (const auto known = EventDate::fromEdtf(date))
        return dateText(*known, locale);
    if (date.size() == 4 && date.endsWith(u'X') && date[2].isDigit())
        return Translated::tr("%1s", "a decade, as in 1990s").arg(QString(date.left(3).toString() + u'0'));
    const QString season = date.size() == 7 ? seasonText(date.mid(5).toInt(), date.left(4).toString()) : QString();
    return season.isNull() ? date.toString() : season;
}

} // namespace

QString edtfText(const QString &edtf, const QLocale &locale)
{
    if (edtf.isEmpty())
        return {};
    const auto date = Edtf::fromText(edtf);
    if (!date || !date->isInterval())
        return oneDate(edtf, locale);
    const auto parts = QStringView(edtf).split(u'/');
    const bool openStart = parts[0].isEmpty() || parts[0] == u"..";
    const bool openEnd = parts[1].isEmpty() || parts[1] == u"..";
    if (openStart)
        return openEnd ? edtf : Translated::tr("until %1").arg(oneDate(parts[1], locale));
    if (const QString days = daysOfMonth(parts[0], parts[1], locale); !days.isNull())
        return days;
    const QString start = oneDate(parts[0], locale);
    return openEnd ? Translated::tr("since %1").arg(start) : u"%1 – %2"_s.arg(start, oneDate(parts[1], locale));
}

} // namespace Parallax

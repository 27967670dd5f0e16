// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/icalendar.h"
#include "core/exchange/timelinewriter.h"

#include <QCoreApplication>
#include <QStringBuilder>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TimelineCalendar)
};

using What = TimelineItem::What;

constexpr qsizetype longestSummary = 100;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestSummary)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestSummary);
    // A cut is never between the halves of a surrogate pair.
    const qsizetype end = space > longestSummary / 2 ? space : longestSummary - (line[longestSummary].isLowSurrogate() ? 1 : 0);
    return QString(line.first(end) % u'…');
}

/// Days, both of them with a year of four digits; the second is not part of it.
std::optional<std::pair<QDate, QDate>> daysOf(const TimelineRow &row)
{
    const TimeSpan &time = row.item.time;
    if (row.detail.date.isEmpty() || time == TimeSpan())
        return std::nullopt;
    const QDate first = QDate::fromJulianDay(qint64(std::floor(time.first)));
    const QDate end = QDate::fromJulianDay(qint64(std::ceil(time.last)));
    const auto fits = [](QDate day) { return day.isValid() && day.year() >= 1 && day.year() <= 9999; };
    return fits(first) && fits(end) ? std::optional(std::pair(first, end)) : std::nullopt;
}

QString summaryOf(const TimelineRow &row)
{
    const QString actor = row.actors.join(u", "_s);
    QString summary = row.detail.title;
    if (row.item.what == What::Statement)
        summary = row.detail.quote;
    if (row.item.what == What::Statement || row.item.what == What::Position)
        summary = actor.isEmpty() ? summary : Translated::tr("%1: %2", "a speaker and what was said").arg(actor, summary);
    summary = shortened(summary);
    return row.item.has(TimelineItem::Denied) ? Translated::tr("Denied: %1").arg(summary) : summary;
}

QString sourceOf(const TimelineRow &row)
{
    QStringList parts{row.article, row.detail.source, row.detail.published ? row.detail.published->toEdtf() : QString(), row.detail.grade};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString descriptionOf(const TimelineRow &row)
{
    QStringList lines{Translated::tr("Date as it is known: %1").arg(row.detail.date)};
    QStringList others;
    for (const QString &date : row.detail.dates) {
        if (date != row.detail.date)
            others.append(date);
    }
    if (!others.isEmpty())
        lines.append(Translated::tr("Other dates given: %1").arg(others.join(u", "_s)));
    if (row.item.what == What::Event && !row.actors.isEmpty())
        lines.append(Translated::tr("With: %1").arg(row.actors.join(u", "_s)));
    if (!row.detail.quote.isEmpty())
        lines.append(row.detail.quote.simplified());
    if (const QString source = sourceOf(row); !source.isEmpty())
        lines.append(Translated::tr("Source: %1").arg(source));
    if (row.item.has(TimelineItem::Planned))
        lines.append(Translated::tr("Planned."));
    if (row.item.has(TimelineItem::Background))
        lines.append(Translated::tr("Background that an analyst added."));
    return lines.join(u'\n');
}

bool isTentative(const TimelineRow &row)
{
    const TimeSpan &time = row.item.time;
    const bool isVague = time.flags != 0 || (time.precision < Edtf::Precision::Day && !time.isPoint());
    return isVague || row.item.has(TimelineItem::Planned) || row.item.has(TimelineItem::Denied) || row.item.has(TimelineItem::Disputed);
}

QString categoriesOf(const TimelineRow &row)
{
    QStringList codes{codeOf(row.item.what)};
    if (row.item.what == What::Position)
        codes.append(QString(stanceCode(row.item.stance)));
    if (!row.kind.isEmpty())
        codes.append(calendarText(row.kind));
    return codes.join(u',');
}

class CalendarWriter : public TimelineWriter
{
public:
    explicit CalendarWriter(const QDateTime &stamp)
        : m_stamp(stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s))
    {
    }

    [[nodiscard]] QString beginning() const override
    {
        return u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Parallax//Timeline//EN\r\nCALSCALE:GREGORIAN\r\n"_s;
    }

    [[nodiscard]] QString row(const TimelineRow &row) const override
    {
        const auto days = daysOf(row);
        if (!days)
            return {};
        QString text = u"BEGIN:VEVENT\r\n"_s;
        text += calendarLine(u"UID"_s, row.uid.toString(QUuid::WithoutBraces));
        text += calendarLine(u"DTSTAMP"_s, m_stamp);
        // Times float: reports seldom say in which zone.
        if (row.item.time.precision == Edtf::Precision::Time) {
            text += calendarLine(u"DTSTART"_s, momentOf(row.item.time.first).toString(u"yyyyMMdd'T'HHmmss"_s));
        } else {
            text += calendarLine(u"DTSTART;VALUE=DATE"_s, days->first.toString(u"yyyyMMdd"_s));
            text += calendarLine(u"DTEND;VALUE=DATE"_s, days->second.toString(u"yyyyMMdd"_s));
        }
        text += calendarLine(u"SUMMARY"_s, calendarText(summaryOf(row)));
        text += calendarLine(u"DESCRIPTION"_s, calendarText(descriptionOf(row)));
        text += calendarLine(u"CATEGORIES"_s, categoriesOf(row));
        text += calendarLine(u"STATUS"_s, isTentative(row) ? u"TENTATIVE"_s : u"CONFIRMED"_s);
        // What is on the timeline takes nobody's time.
        text += calendarLine(u"TRANSP"_s, u"TRANSPARENT"_s);
        if (!row.place.isEmpty())
            text += calendarLine(u"LOCATION"_s, calendarText(row.place));
        const QUrl url(row.url, QUrl::StrictMode);
        if (url.isValid() && !url.scheme().isEmpty())
            text += calendarLine(u"URL"_s, QString::fromLatin1(url.toEncoded()));
        return QString(text % u"END:VEVENT\r\n"_s);
    }

    [[nodiscard]] QString end() const override { return u"END:VCALENDAR\r\n"_s; }

private:
    QString m_stamp;
};

} // namespace

std::unique_ptr<TimelineWriter> timelineCalendarWriter(const QDateTime &stamp)
{
    return std::make_unique<CalendarWriter>(stamp);
}

} // namespace Parallax

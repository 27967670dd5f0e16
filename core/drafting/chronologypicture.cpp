// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/blockwriters.h"
#include "core/drafting/toldevents.h"
#include "core/exchange/markdown.h"
#include "core/words/edtftext.h"

#include <QCoreApplication>
#include <QStringBuilder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

constexpr size_t mostShown = 12; ///< as many as the picture has room for

/// The day as precisely as the dates that begin or end there are known.
QString edgeText(const ToldEvents &told, QDate day, double at, double TimeSpan::*edge)
{
    Edtf::Precision finest = Edtf::Precision::Year;
    for (const ToldEvents::Row &row : told.rows) {
        if (row.time.*edge == at)
            finest = std::max(finest, std::min(row.time.precision, Edtf::Precision::Day));
    }
    return Edtf::fromDate(day, finest == Edtf::Precision::Season ? Edtf::Precision::Month : finest).toText();
}

/// Where nobody says from when to when: the time of the last events.
void chooseTime(const ToldEvents &told, BlockArguments &arguments)
{
    double last = told.rows.front().time.last;
    for (const ToldEvents::Row &row : told.rows)
        last = std::max(last, row.time.last);
    const double first = told.rows.front().time.first;
    if (arguments.from.isEmpty())
        arguments.from = edgeText(told, QDate::fromJulianDay(qint64(first)), first, &TimeSpan::first);
    if (arguments.to.isEmpty())
        arguments.to = edgeText(told, QDate::fromJulianDay(qint64(last - 0.5)), last, &TimeSpan::last);
}

/// "18–27 Aug 2025"; null where the ends are no simple dates.
QString timeWords(const BlockArguments &arguments)
{
    auto from = Edtf::fromText(arguments.from);
    auto to = Edtf::fromText(arguments.to);
    if (!from || !to || from->kind() != Edtf::Kind::Date || to->kind() != Edtf::Kind::Date)
        return {};
    // "1–19 Mar" rather than "Mar to 19 Mar".
    if (std::max(from->precision(), to->precision()) == Edtf::Precision::Day
        && std::min(from->precision(), to->precision()) == Edtf::Precision::Month) {
        from = Edtf::fromDate(from->earliest());
        to = Edtf::fromDate(to->latest());
    }
    if (from == to)
        return edtfText(from->toText());
    return from->earliest() <= to->latest() ? edtfText(Edtf::between(*from, *to).toText()) : QString();
}

QString addressOf(const BlockArguments &arguments, const BlockScope &scope)
{
    QStringList items;
    const auto add = [&items](const QString &name, const QString &value) {
        if (!value.isEmpty())
            items.append(QString(name % u'=' % QString::fromLatin1(QUrl::toPercentEncoding(value))));
    };
    add(u"from"_s, arguments.from);
    add(u"to"_s, arguments.to);
    add(u"suggested"_s, scope.suggested ? u"1"_s : QString());
    return u"parallax:chronology?"_s % items.join(u'&');
}

} // namespace

WrittenBlock writeChronologyPicture(BlockDesk &desk, const BlockArguments &arguments)
{
    BlockArguments chosen = arguments;
    chosen.latest = int(mostShown);
    const ToldEvents told = toldEvents(desk, chosen, mostShown);
    if (told.rows.empty())
        return emptyBlock(desk.scope());
    chooseTime(told, chosen);
    const QString when = timeWords(chosen);
    QString words = when.isEmpty() ? Translated::tr("Chronology") : Translated::tr("Chronology, %1").arg(when);
    if (desk.scope().suggested)
        words = Translated::tr("%1, with suggested events").arg(words);
    return {u"!["_s % markdownLine(words) % u"]("_s % addressOf(chosen, desk.scope()) % u')'};
}

} // namespace Parallax

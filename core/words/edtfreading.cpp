// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/edtfreading.h"

#include "core/words/edtfphrase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EdtfReading)
};

QString withDoubt(const QString &words, const QString &doubt)
{
    return doubt.isNull() ? words : Translated::tr("%1, %2", "a date, approximate").arg(words, doubt);
}

/// "15" of "15 August 2025" before "18 August 2025", where the locale writes the day first; "June" of "June 2004" before
/// "August 2004".
QString shortStart(const EdtfPhrase &from, const EdtfPhrase &to)
{
    const qsizetype first = from.words.indexOf(u' ');
    const qsizetype second = to.words.indexOf(u' ');
    const bool alike = (from.isDay && to.isDay && to.words[0].isDigit()) || (from.isMonth && to.isMonth);
    const bool shares = alike && first > 0 && second > 0 && QStringView(from.words).sliced(first) == QStringView(to.words).sliced(second);
    return shares ? from.words.first(first) : from.words;
}

QString closedSentence(const EdtfPhrase &from, const EdtfPhrase &to)
{
    const QString between = Translated::tr("between %1 and %2", "two dates");
    // Also where both are in doubt for other reasons, which is which has to be said.
    if (from.doubt == to.doubt)
        return withDoubt(between.arg(shortStart(from, to), to.words), to.doubt);
    const auto marked = [](const EdtfPhrase &end) {
        return end.doubt.isNull() ? end.words : Translated::tr("%1 (%2)", "a date, approximate").arg(end.words, end.doubt);
    };
    return between.arg(marked(from), marked(to));
}

QString startSentence(const EdtfPhrase &from, bool open)
{
    const QString words = open ? Translated::tr("from %1 on, end open") : Translated::tr("from %1 on, end not known");
    return withDoubt(words.arg(from.words), from.doubt);
}

QString endSentence(const EdtfPhrase &to, bool open)
{
    QString words = open ? Translated::tr("before or in %1, start open", "a month, a year")
                         : Translated::tr("up to and with %1, start not known", "a month, a year");
    if (to.isDay)
        words = open ? Translated::tr("before or on %1, start open", "a day") : Translated::tr("until %1, start not known", "a day");
    return withDoubt(words.arg(to.words), to.doubt);
}

QString intervalSentence(const Edtf &date, const QLocale &locale)
{
    const QString text = date.toText();
    const auto ends = QStringView(text).split(u'/');
    const bool hasStart = !date.has(Edtf::OpenStart) && !date.has(Edtf::UnknownStart);
    const bool hasEnd = !date.has(Edtf::OpenEnd) && !date.has(Edtf::UnknownEnd);
    if (hasStart && hasEnd)
        return closedSentence(edtfPhrase(ends[0], locale), edtfPhrase(ends[1], locale));
    if (hasStart)
        return startSentence(edtfPhrase(ends[0], locale), date.has(Edtf::OpenEnd));
    if (hasEnd)
        return endSentence(edtfPhrase(ends[1], locale), date.has(Edtf::OpenStart));
    const bool open = date.has(Edtf::OpenStart) && date.has(Edtf::OpenEnd);
    if (open)
        return Translated::tr("any time, start and end open");
    return date.has(Edtf::OpenStart) ? Translated::tr("start open, end not known") : Translated::tr("start not known, end open");
}

QString memberText(QStringView member, const QLocale &locale)
{
    const qsizetype dots = member.indexOf(u"..");
    if (dots < 0)
        return edtfPhrase(member, locale).whole();
    const QStringView from = member.first(dots);
    const QStringView to = member.sliced(dots + 2);
    if (from.isEmpty())
        return Translated::tr("%1 or before", "a date").arg(edtfPhrase(to, locale).whole());
    if (to.isEmpty())
        return Translated::tr("%1 or after", "a date").arg(edtfPhrase(from, locale).whole());
    return Translated::tr("%1 to %2", "dates").arg(edtfPhrase(from, locale).whole(), edtfPhrase(to, locale).whole());
}

QString setSentence(const Edtf &date, const QLocale &locale)
{
    const QString text = date.toText();
    QStringList members;
    bool apart = false;
    for (const QStringView member : QStringView(text).sliced(1, text.size() - 2).split(u',')) {
        members.append(memberText(member, locale));
        apart = apart || members.last().contains(u',');
    }
    const QString list = members.join(apart ? u"; "_s : u", "_s);
    return date.kind() == Edtf::Kind::OneOf ? Translated::tr("one of %1", "dates").arg(list)
                                            : Translated::tr("all of %1", "dates").arg(list);
}

} // namespace

QString edtfSentence(const Edtf &date, const QLocale &locale)
{
    switch (date.kind()) {
    case Edtf::Kind::Interval:
        return intervalSentence(date, locale);
    case Edtf::Kind::OneOf:
    case Edtf::Kind::AllOf:
        return setSentence(date, locale);
    case Edtf::Kind::Date:
        break;
    }
    return edtfPhrase(date.toText(), locale, true).whole();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/typeddate.h"

#include "core/base/edtf.h"
#include "ui/widgets/calendarwords.h"
#include "ui/widgets/datefields.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Fault = TypedDate::Fault;

// Words of more than one come first, so that no shorter one takes their beginning.
//: Words that are typed for a date, apart by bars.
constexpr const char *unknownWords = QT_TRANSLATE_NOOP("DateWords", "unknown|not known|the date is not known|no date|undated");
//: Words that are typed for a date, apart by bars.
constexpr const char *aboutWords = QT_TRANSLATE_NOOP("DateWords", "about|around|circa|ca|c|approximately|roughly");
//: Words that are typed for a date, apart by bars.
constexpr const char *perhapsWords = QT_TRANSLATE_NOOP("DateWords", "perhaps|possibly|probably|maybe");
//: Words that are typed for a date, apart by bars.
constexpr const char *approximateWords = QT_TRANSLATE_NOOP("DateWords", "approximate|approximately|or so");
//: Words that are typed for a date, apart by bars.
constexpr const char *uncertainWords = QT_TRANSLATE_NOOP("DateWords", "uncertain");
//: Words that are typed for a date, apart by bars.
constexpr const char *beforeWords = QT_TRANSLATE_NOOP("DateWords", "before or on|before or in|on or before|before|until|till|up to|by");
//: Words that are typed for a date, apart by bars.
constexpr const char *sinceWords = QT_TRANSLATE_NOOP("DateWords", "on or after|since|after|starting|from");
//: Words that are typed for a date, apart by bars.
constexpr const char *onWords = QT_TRANSLATE_NOOP("DateWords", "on|onward|onwards");
//: Words that are typed for a date, apart by bars.
constexpr const char *openWords = QT_TRANSLATE_NOOP("DateWords", "start open|end open");
//: Words that are typed for a date, apart by bars.
constexpr const char *betweenWords = QT_TRANSLATE_NOOP("DateWords", "between|from");
//: Words that are typed for a date, apart by bars.
constexpr const char *toWords = QT_TRANSLATE_NOOP("DateWords", "to|until|till|through|and");

QString anyOf(const char *words)
{
    QStringList all = wordChoices(words);
    for (QString &word : all)
        word = QRegularExpression::escape(word);
    return u"(?:%1)"_s.arg(all.join(u'|'));
}

bool takeStart(QString &text, const char *words)
{
    const QRegularExpression form(u"^%1\\.?\\s+"_s.arg(anyOf(words)));
    const auto match = form.match(text);
    if (match.hasMatch())
        text.remove(0, match.capturedLength());
    return match.hasMatch();
}

bool takeEnd(QString &text, const char *words)
{
    const QRegularExpression form(u"[\\s,]+%1$"_s.arg(anyOf(words)));
    const auto match = form.match(text);
    if (match.hasMatch())
        text.truncate(match.capturedStart());
    return match.hasMatch();
}

QString doubted(const QString &date, bool approximate, bool uncertain)
{
    if (date.isEmpty() || date == ".."_L1)
        return date;
    const QChar last = date.back();
    const bool marked = last == u'~' || last == u'?' || last == u'%';
    approximate = approximate || last == u'~' || last == u'%';
    uncertain = uncertain || last == u'?' || last == u'%';
    // A time has no mark of doubt.
    const QString bare = marked ? date.chopped(1) : date.section(u'T', 0, 0);
    return bare + (approximate && uncertain ? u'%' : approximate ? u'~' : u'?');
}

TypedDate checked(const QString &edtf)
{
    if (Edtf::fromText(edtf))
        return {true, edtf};
    return {false, edtf, edtf.contains(u'/') ? Fault::EndsBeforeStart : Fault::NotInCalendar};
}

/// Takes the words away that say how sure it is, then reads what is left.
class TypedReader
{
public:
    explicit TypedReader(const QLocale &locale)
        : m_words(locale)
    {
    }

    TypedDate read(QString text) const
    {
        const bool uncertain = takeEnd(text, uncertainWords) || takeStart(text, perhapsWords) || takeMark(text);
        takeEnd(text, QT_TRANSLATE_NOOP("DateWords", "and"));
        const bool approximate = takeEnd(text, approximateWords) || takeStart(text, aboutWords);
        takeEnd(text, openWords);
        TypedDate date = sure(text);
        if (!date.isValid || date.edtf.isEmpty() || (!approximate && !uncertain))
            return date;
        const QStringList ends = date.edtf.split(u'/');
        QStringList marked;
        for (const QString &end : ends)
            marked.append(doubted(end, approximate, uncertain));
        return checked(marked.join(u'/'));
    }

private:
    static bool takeMark(QString &text)
    {
        const bool marked = text.endsWith(u'?') && text.size() > 1;
        if (marked)
            text = text.chopped(1).trimmed();
        return marked;
    }

    TypedDate sure(QString text) const
    {
        if (Edtf::fromText(text.toUpper()))
            return {true, text.toUpper()};
        if (takeStart(text, beforeWords)) {
            // "Before the 18th" seldom means to rule the 18th out, and an end of EDTF is part of its interval: with the 17th
            // the record would say a date that nobody gave.
            return open(text, u"../%1"_s);
        }
        if (const TypedDate span = interval(text); span.isValid || span.fault != Fault::NoDate)
            return span;
        if (takeStart(text, sinceWords) || takeEnd(text, onWords)) {
            takeEnd(text, onWords);
            return open(text, u"%1/.."_s);
        }
        return single(text);
    }

    TypedDate open(const QString &text, const QString &form) const
    {
        const TypedDate date = read(text);
        if (!date.isValid || date.edtf.isEmpty() || date.edtf.contains(u'/'))
            return date.isValid ? TypedDate() : date;
        // An interval has days, no times.
        return checked(form.arg(date.edtf.section(u'T', 0, 0)));
    }

    TypedDate single(const QString &text) const
    {
        QString iso = text.toUpper();
        static const QRegularExpression blank(uR"(^(\d{4}-\d\d-\d\d) (\d\d:\d\d))"_s);
        if (Edtf::fromText(iso.replace(blank, u"\\1T\\2"_s)))
            return {true, iso};
        static const QRegularExpression date(uR"(^\d{4}-\d\d(-\d\d(T\d\d:\d\d)?)?$)"_s);
        if (date.match(iso).hasMatch())
            return checked(iso);
        const auto fields = DateFields::of(text, m_words);
        const QString edtf = fields ? fields->toEdtf() : QString();
        return edtf.isEmpty() ? TypedDate() : checked(edtf);
    }

    TypedDate interval(QString text) const
    {
        if (single(text).isValid)
            return {};
        takeStart(text, betweenWords);
        // The last one first: a dash can also be within a date.
        const QRegularExpression separators(u"\\s+%1\\s+|\\s*[/–—−]\\s*|\\s+-\\s+|-"_s.arg(anyOf(toWords)));
        auto found = separators.globalMatch(text);
        TypedDate fault;
        while (found.hasNext()) {
            const auto match = found.next();
            const TypedDate date = ends(text.first(match.capturedStart()), text.sliced(match.capturedEnd()));
            if (date.isValid)
                return date;
            fault = fault.edtf.isNull() ? date : fault;
        }
        return fault;
    }

    /// What one end leaves out the other one says: "15 to 18 August 2025", "August 15 to 18, 2025".
    TypedDate ends(const QString &from, const QString &to) const
    {
        const TypedDate isoStart = single(from);
        const TypedDate isoEnd = single(to);
        if (isoStart.isValid && isoEnd.isValid)
            return checked(isoStart.edtf.section(u'T', 0, 0) + u'/' + isoEnd.edtf.section(u'T', 0, 0));
        auto start = DateFields::of(from, m_words);
        auto end = DateFields::of(to, m_words);
        if (!start || !end)
            return {};
        if (end->day && !end->month)
            end->month = start->month;
        end->year = end->year ? end->year : start->year;
        if (start->day && !start->month)
            start->month = end->month;
        const bool overNewYear = start->month > end->month && !start->year && end->year;
        start->year = start->year ? start->year : end->year;
        if (overNewYear)
            --*start->year;
        start->time = end->time = {};
        const TypedDate dates[] = {checked(start->toEdtf()), checked(end->toEdtf())};
        for (const TypedDate &date : dates) {
            if (!date.isValid)
                return date.edtf.isEmpty() ? TypedDate() : date;
        }
        return checked(dates[0].edtf + u'/' + dates[1].edtf);
    }

    CalendarWords m_words;
};

} // namespace

TypedDate TypedDate::of(const QString &typed, const QLocale &locale)
{
    const QString text = typed.simplified();
    if (text.isEmpty() || wordChoices(unknownWords).contains(text.toLower()))
        return {true, {}};
    if (Edtf::fromText(text))
        return {true, text};
    return TypedReader(locale).read(text.toLower());
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dateresolver.h"

#include "core/analysis/dateunits.h"

#include <QStringBuilder>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Value = DateValue;
using Precision = Edtf::Precision;

/// How many sentences back "two days later" may rest on a date.
constexpr quint32 anchorReach = 4;

/// The latest such day up to the base, or the next from it. "last Monday" and "next Monday" are never the base itself.
QDate weekdayNear(const DateExpression &e, QDate base, Tense tense)
{
    const int back = (base.dayOfWeek() - e.weekday + 7) % 7;
    if (e.inWeek)
        return mondayOf(base).addDays(7 * e.weekShift + e.weekday - 1);
    if (e.shifted && e.count < 0)
        return base.addDays(back == 0 ? -7 : -back);
    const bool ahead = (e.shifted && (e.count > 0 || tense != Tense::Past)) || (!e.shifted && tense == Tense::Future);
    if (!ahead)
        return base.addDays(-back);
    return base.addDays(back == 0 ? (e.count > 0 ? 7 : 0) : 7 - back);
}

/// "last week" of a Sunday is the week that ends with it: who writes on a Sunday counts it to the week to come.
Value shiftedUnit(const DateExpression &e, QDate base, Tense tense)
{
    QDate from = base;
    const bool sunday = base.dayOfWeek() == 7;
    if (e.unit == DateUnit::Week && sunday && (e.count < 0 || (e.count == 0 && tense == Tense::Future)))
        from = base.addDays(1);
    if (e.unit == DateUnit::Weekend && e.count == 0 && base.dayOfWeek() < (e.shifted ? 3 : 6) && tense != Tense::Future)
        from = base.addDays(-7);
    return unitOf(movedBy(from, e.unit, e.count), e.unit);
}

Value counted(const DateExpression &e, QDate base)
{
    const QDate then = movedBy(base, e.unit, e.count);
    const Value value = Edtf::fromDate(then, unitPrecision(e.unit));
    return e.approximate || e.unit == DateUnit::Week ? approximately(value) : value;
}

/// The year of a month, a day of a month or a season that is named without one: by the tense, else the nearest day, else
/// the latest month.
int yearNear(const DateExpression &e, QDate base, Tense tense)
{
    const int month = e.form == DateExpression::Season ? (e.season % 4 == 0 ? 12 : (e.season - 20) * 3) : e.month;
    const int dayOfMonth = e.day;
    const auto inYear = [&](int year) { return QDate(year, month, 1).addDays(std::max(0, dayOfMonth - 1)); };
    const QDate now = dayOfMonth > 0 ? base : QDate(base.year(), base.month(), 1);
    const int year = base.year();
    const int past = inYear(year) <= now ? year : year - 1;
    const int future = inYear(year) >= now ? year : year + 1;
    if (e.shifted && e.count < 0)
        return dayOfMonth == 0 && inYear(past) == now ? past - 1 : past;
    if (e.shifted && e.count == 0)
        return year;
    if (e.shifted)
        return future;
    // Looking back decides, unless that leads four times as far as the other way: "told reporters that it opens on 3 June".
    const qint64 back = inYear(past).daysTo(now), ahead = now.daysTo(inYear(future));
    if (tense == Tense::Future)
        return future;
    const qint64 lean = tense == Tense::Past ? 4 : dayOfMonth == 0 ? 2 : 1;
    return back <= lean * ahead ? past : future;
}

/// "last winter" is the latest one that is over.
int seasonYear(const DateExpression &e, QDate base, Tense tense)
{
    if (!e.shifted || e.count >= 0 || e.season > 24)
        return yearNear(e, base, tense);
    const Value thisYears = numberedDate(base.year(), 4, u'-' % QString::number(e.season));
    const Value lastYears = numberedDate(base.year() - 1, 4, u'-' % QString::number(e.season));
    return thisYears && thisYears->latest() < base ? base.year()
        : lastYears && lastYears->latest() < base  ? base.year() - 1
                                                   : base.year() - 2;
}

class Resolver
{
public:
    Resolver(const DateExpression &expression, const DateBase &base, Tense tense, quint32 sentence)
        : e(expression)
        , m_base(base)
        , m_tense(tense)
        , m_sentence(sentence)
    {
    }

    FoundDate run()
    {
        switch (e.form) {
        case DateExpression::Calendar:
        case DateExpression::Range:
        case DateExpression::Season:
            calendar();
            break;
        case DateExpression::Decade:
            give(numberedDate(e.year, 3, u"X"_s), DateRule::Written);
            break;
        case DateExpression::Century:
            give(numberedDate(e.year, 2, u"XX"_s), DateRule::Written);
            break;
        case DateExpression::FromContext:
            fromContext();
            break;
        case DateExpression::Clock:
            if (m_base.before && m_base.before->sentence + anchorReach >= m_sentence && m_base.before->precision == Precision::Day)
                giveFrom(dayValue(m_base.before->day), DateRule::TimeOfDay);
            else if (m_base.day)
                give(dayValue(*m_base.day), DateRule::TimeOfDay), m_found.base = m_base.daySpan;
            break;
        case DateExpression::Undated:
            break;
        default:
            if (m_base.day)
                fromPublication(*m_base.day);
        }
        addTime();
        return m_found;
    }

private:
    void give(const Value &value, DateRule rule)
    {
        m_found.value = value;
        m_found.rule = value ? rule : DateRule::NoBase;
    }
    void giveFrom(const Value &value, DateRule rule)
    {
        give(value, rule);
        m_found.base = m_base.before->span;
    }

    void calendar()
    {
        int year = e.year;
        DateRule rule = DateRule::Written;
        if (year == 0) {
            rule = DateRule::YearAdded;
            const bool sameSentence = m_base.before && m_base.before->written && m_base.before->sentence == m_sentence && !e.shifted;
            if (e.yearShifted && m_base.day)
                year = m_base.day->year() + e.count;
            else if (sameSentence)
                year = m_base.before->day.year(), m_found.base = m_base.before->span;
            else if (m_base.day)
                year = e.form == DateExpression::Season ? seasonYear(e, *m_base.day, m_tense) : yearNear(e, *m_base.day, m_tense);
            else
                return;
        }
        if (e.form == DateExpression::Season)
            return give(numberedDate(year, 4, u'-' % QString::number(e.season)), rule);
        const Value from = writtenDate(year, e.month, e.day);
        const Value to = e.form == DateExpression::Range ? writtenDate(e.endYear > 0 ? e.endYear : year, e.endMonth, e.endDay) : from;
        if (from && to)
            give(e.form == DateExpression::Range ? Edtf::between(*from, *to) : *from, rule);
    }

    void fromPublication(QDate base)
    {
        m_found.base = m_base.daySpan;
        switch (e.form) {
        case DateExpression::Weekday:
            return give(dayValue(weekdayNear(e, base, m_tense)), DateRule::Weekday);
        case DateExpression::Shifted:
            return give(shiftedUnit(e, base, m_tense), DateRule::CalendarUnit);
        case DateExpression::Counted:
            return give(counted(e, base), DateRule::Counted);
        case DateExpression::Elapsed:
            return give(elapsedSpan(base, e.unit, e.count), DateRule::Elapsed);
        default:
            return give(recentSpan(base, e.unit), DateRule::Elapsed);
        }
    }

    /// A day that rests on a month or a year would be a guess.
    void fromContext()
    {
        const auto &before = m_base.before;
        if (!before || before->sentence + anchorReach < m_sentence)
            return;
        const Precision needed = unitPrecision(e.unit);
        if (before->precision < needed)
            return;
        const QDate then = movedBy(before->day, e.unit, e.count);
        giveFrom(e.unit == DateUnit::Week && std::abs(e.count) < 2 ? unitOf(then, e.unit)
                                                                   : unitOf(then, e.unit == DateUnit::Week ? DateUnit::Day : e.unit),
            DateRule::DateBefore);
    }

    void addTime()
    {
        if (e.hour < 0 || !m_found.value || m_found.value->precision() != Precision::Day || m_found.value->isInterval())
            return;
        const QString time = QTime(e.hour, e.minute).toString(u"'T'HH:mm"_s);
        m_found.value = Edtf::fromText(QString(m_found.value->toText() % time % (e.utc ? u"Z"_s : QString())));
    }

    const DateExpression &e;
    const DateBase &m_base;
    Tense m_tense;
    quint32 m_sentence;
    FoundDate m_found{{}, {}, DateRule::NoBase, {}};
};

} // namespace

FoundDate resolveDate(const DateExpression &expression, const DateBase &base, Tense tense, quint32 sentence)
{
    return Resolver(expression, base, tense, sentence).run();
}

} // namespace Parallax

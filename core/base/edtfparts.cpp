// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/edtfparts.h"

#include "core/base/edtfcalendar.h"

#include <algorithm>
#include <array>

namespace Parallax {

namespace {

using Precision = Edtf::Precision;

constexpr int mostYearDigits = 15;

bool isDigit(QChar c)
{
    return u'0' <= c && c <= u'9';
}

quint16 qualifierFlags(QChar c)
{
    switch (c.unicode()) {
    case u'?':
        return Edtf::Uncertain;
    case u'~':
        return Edtf::Approximate;
    case u'%':
        return Edtf::Uncertain | Edtf::Approximate;
    default:
        return 0;
    }
}

class PartReader
{
public:
    explicit PartReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<EdtfPart> read()
    {
        const bool longYear = m_text.contains(u'Y');
        const bool good = longYear ? readLongYear() : readCalendarDate();
        return good && m_at == m_text.size() ? std::optional(m_part) : std::nullopt;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool take(char16_t c)
    {
        const bool there = peek() == c;
        m_at += there;
        return there;
    }
    bool takeQualifier()
    {
        const quint16 flags = qualifierFlags(peek());
        m_part.flags |= flags;
        m_at += flags != 0;
        return flags != 0;
    }

    std::optional<EdtfPattern> pattern(int size);
    qint64 digits(int most);
    std::optional<EdtfPattern> component(int size);
    bool readLongYear();
    bool significant(qint64 year, int numerals);
    bool readCalendarDate();
    bool readMonth(const EdtfPattern &year);
    bool years(const EdtfPattern &year);
    bool season(const EdtfPattern &year, int number);
    bool days(const EdtfPattern &year, const EdtfPattern &month, const EdtfPattern *day);
    bool readTime();
    bool readZone();

    QStringView m_text;
    qsizetype m_at = 0;
    EdtfPart m_part;
    bool m_negative = false;
};

std::optional<EdtfPattern> PartReader::pattern(int size)
{
    EdtfPattern found;
    for (; found.size < size; ++found.size, ++m_at) {
        if (!isDigit(peek()) && peek() != u'X')
            return std::nullopt;
        found.digits[size_t(found.size)] = peek().unicode();
    }
    if (found.unspecified() > 0)
        m_part.flags |= Edtf::Unspecified;
    return found;
}

/// -1 for none, or for more than `most`.
qint64 PartReader::digits(int most)
{
    const qsizetype from = m_at;
    qint64 number = 0;
    for (; isDigit(peek()) && m_at - from <= most; ++m_at)
        number = number * 10 + (peek().unicode() - u'0');
    return m_at == from || m_at - from > most ? -1 : number;
}

/// With the qualifiers on its left and right, of which it has one at most.
std::optional<EdtfPattern> PartReader::component(int size)
{
    const bool before = takeQualifier();
    if (size == 4)
        m_negative = take(u'-');
    auto found = pattern(size);
    if (found && takeQualifier() && before)
        return std::nullopt;
    return found;
}

/// Y170000002, Y-17E7, Y3388E2S3. Four digits and less are no long year.
bool PartReader::readLongYear()
{
    if (!take(u'Y'))
        return false;
    m_negative = take(u'-');
    const qsizetype from = m_at;
    if (peek() == u'0')
        return false;
    qint64 year = digits(mostYearDigits);
    const qsizetype numerals = m_at - from;
    if (year < 0)
        return false;
    int exponent = 0;
    if (take(u'E')) {
        exponent = int(digits(2));
        if (exponent < 0 || numerals + exponent > mostYearDigits)
            return false;
        for (int i = 0; i < exponent; ++i)
            year *= 10;
    }
    m_part.precision = Precision::Year;
    return numerals + exponent > 4 && significant(year, int(numerals) + exponent);
}

/// "1950S2": the first two digits hold, the others are an estimate.
bool PartReader::significant(qint64 year, int numerals)
{
    qint64 last = year;
    if (take(u'S')) {
        const qint64 known = digits(2);
        if (known <= 0)
            return false;
        qint64 unit = 1;
        for (qint64 i = known; i < numerals; ++i)
            unit *= 10;
        year -= year % unit;
        last = year + unit - 1;
        m_part.flags |= unit > 1 ? Edtf::Approximate : 0;
    }
    m_part.earliest = edtfDay(m_negative ? -last : year, 1, 1);
    m_part.latest = edtfDay(m_negative ? -year : last, 12, 31);
    return true;
}

bool PartReader::readCalendarDate()
{
    const auto year = component(4);
    if (!year)
        return false;
    if (peek() == u'S' && year->unspecified() == 0) {
        m_part.precision = Precision::Year;
        return significant(year->number(), 4);
    }
    return take(u'-') ? readMonth(*year) : years(*year);
}

bool PartReader::readMonth(const EdtfPattern &year)
{
    const auto month = component(2);
    if (!month)
        return false;
    const int number = month->unspecified() > 0 ? 0 : month->number();
    if (number > 12)
        return season(year, number);
    if (!take(u'-')) {
        m_part.precision = month->unspecified() == 2 ? Precision::Year : Precision::Month;
        return days(year, *month, nullptr);
    }
    const auto day = component(2);
    m_part.precision = month->unspecified() == 2 ? Precision::Year : Precision::Day;
    if (day && day->unspecified() == 2)
        m_part.precision = std::min(m_part.precision, Precision::Month);
    return day && days(year, *month, &*day) && (!take(u'T') || readTime());
}

bool PartReader::years(const EdtfPattern &year)
{
    static constexpr std::array<Precision, 5> byUnspecified{
        Precision::Year, Precision::Decade, Precision::Century, Precision::Millennium, Precision::Millennium};
    m_part.precision = byUnspecified[size_t(year.unspecified())];
    return days(year, {{u'X', u'X'}, 2}, nullptr);
}

bool PartReader::season(const EdtfPattern &year, int number)
{
    const auto season = edtfSeason(number);
    if (!season || !years(year))
        return false;
    m_part.precision = Precision::Season;
    const QDate first = QDate::fromJulianDay(m_part.earliest).addMonths(season->firstMonth - 1);
    const QDate last = QDate::fromJulianDay(m_part.latest).addDays(1).addYears(-1).addMonths(season->firstMonth - 1 + season->months);
    m_part.earliest = first.toJulianDay();
    m_part.latest = last.toJulianDay() - 1;
    return true;
}

bool PartReader::days(const EdtfPattern &year, const EdtfPattern &month, const EdtfPattern *day)
{
    // There is one year 0, without a sign.
    if (m_negative && year.unspecified() == 0 && year.matches(0))
        return false;
    const auto found = edtfDays(year, m_negative, month, day);
    m_part.earliest = found ? found->first : 0;
    m_part.latest = found ? found->second : 0;
    return found.has_value();
}

bool PartReader::readTime()
{
    if (m_part.flags != 0)
        return false;
    const auto two = [this](int below) {
        const qsizetype from = m_at;
        const qint64 number = digits(2);
        return m_at - from == 2 && number < below ? int(number) : -1;
    };
    const int hour = two(24);
    const int minute = hour >= 0 && take(u':') ? two(60) : -1;
    if (minute < 0)
        return false;
    const int second = take(u':') ? two(60) : 0;
    m_part.second = (hour * 60 + minute) * 60 + second;
    m_part.precision = Precision::Time;
    return second >= 0 && readZone();
}

/// "Z", "+04", "-04:30", or nothing.
bool PartReader::readZone()
{
    if (m_at == m_text.size() || take(u'Z'))
        return true;
    if (!take(u'+') && !take(u'-'))
        return false;
    const qsizetype from = m_at;
    const qint64 hours = digits(2);
    if (m_at - from != 2 || hours > 23)
        return false;
    if (!take(u':'))
        return true;
    const qint64 minutes = digits(2);
    return m_at - from == 5 && 0 <= minutes && minutes <= 59;
}

} // namespace

std::optional<EdtfPart> parseEdtfPart(QStringView text)
{
    return PartReader(text).read();
}

} // namespace Parallax

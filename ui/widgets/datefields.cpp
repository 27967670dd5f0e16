// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datefields.h"

#include "ui/widgets/calendarwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int firstQuarter = 33;
constexpr int firstHalf = 40;

/// Reads a date word by word.
class FieldReader
{
public:
    explicit FieldReader(const CalendarWords &words)
        : m_words(words)
    {
    }

    std::optional<DateFields> read(const QStringList &tokens)
    {
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            const QString next = i + 1 < tokens.size() ? tokens[i + 1] : QString();
            if (isPartOfYear(tokens[i], next) || isOldYear(tokens[i], next))
                ++i;
            else if (!take(tokens[i], next))
                return std::nullopt;
        }
        const bool any = m_fields.year || m_fields.month || m_fields.day;
        return any ? std::optional(m_fields) : std::nullopt;
    }

private:
    bool isPartOfYear(const QString &word, const QString &next)
    {
        const int which = m_words.ordinal(word);
        //: Words that are typed for a date, apart by bars.
        const bool quarter = wordChoices(QT_TRANSLATE_NOOP("DateWords", "quarter")).contains(next);
        //: Words that are typed for a date, apart by bars.
        const bool half = wordChoices(QT_TRANSLATE_NOOP("DateWords", "half")).contains(next);
        if (!which || (!quarter && (!half || which > 2)))
            return false;
        return setMonth((quarter ? firstQuarter : firstHalf) + which - 1);
    }
    bool isOldYear(const QString &word, const QString &next)
    {
        bool isNumber = false;
        const int year = word.toInt(&isNumber);
        //: Words after a year before the year 1, apart by bars, in lower case and without full stops.
        if (!isNumber || year < 1 || m_fields.year || !wordChoices(QT_TRANSLATE_NOOP("DateWords", "bc|bce")).contains(next))
            return false;
        m_fields.year = 1 - year;
        return true;
    }
    bool take(const QString &word, const QString &next)
    {
        if (word[0].isDigit())
            return takeNumber(word);
        if (const int month = m_words.month(word))
            return setMonth(month);
        if (const int season = m_words.season(word))
            return setMonth(season);
        static const QRegularExpression part(u"^([qh])([1-4])$"_s);
        if (const auto match = part.match(word); match.hasMatch()) {
            const int which = match.captured(2).toInt() - 1;
            const bool quarter = match.captured(1) == "q"_L1;
            return (quarter || which < 2) && setMonth((quarter ? firstQuarter : firstHalf) + which);
        }
        //: Two words, apart by a blank: a day that is not known.
        m_fields.someDay = m_fields.someDay || wordChoices(QT_TRANSLATE_NOOP("DateWords", "some day")).contains(word + u' ' + next);
        return m_words.isFiller(word) || m_words.isWeekday(word);
    }
    bool takeNumber(const QString &word)
    {
        static const QRegularExpression form(uR"(^(?:(\d{4})(s?)|(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2}:\d{2}))$)"_s);
        const auto match = form.match(word);
        if (!match.hasMatch())
            return false;
        if (match.hasCaptured(1) && !match.captured(1).isEmpty()) {
            m_fields.decade = !match.captured(2).isEmpty();
            return !std::exchange(m_fields.year, match.captured(1).toInt()) && (!m_fields.decade || *m_fields.year % 10 == 0);
        }
        if (!match.captured(3).isEmpty())
            return match.captured(3).toInt() > 0 && !std::exchange(m_fields.day, match.captured(3).toInt());
        m_fields.time = QTime::fromString(match.captured(4), u"H:mm"_s);
        return m_fields.time.isValid();
    }
    bool setMonth(int month) { return !std::exchange(m_fields.month, month); }

    const CalendarWords &m_words;
    DateFields m_fields;
};

std::optional<DateFields> numeric(const QString &text, const CalendarWords &words)
{
    static const QRegularExpression form(uR"(^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})$)"_s);
    static const QRegularExpression month(uR"(^(\d{1,2})[./](\d{4})$)"_s);
    DateFields fields;
    if (const auto match = month.match(text); match.hasMatch()) {
        fields.month = match.captured(1).toInt();
        fields.year = match.captured(2).toInt();
        return fields;
    }
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    fields.day = match.captured(1).toInt();
    fields.month = match.captured(3).toInt();
    fields.year = match.captured(4).toInt();
    // 8/9/2025 is read as the locale has it: whoever types it reads below it at once what it was taken for.
    const bool monthFirst = match.captured(2) != "."_L1 && words.monthComesFirst();
    if (fields.month > 12 || (monthFirst && fields.day <= 12))
        std::swap(fields.day, fields.month);
    return fields;
}

} // namespace

std::optional<DateFields> DateFields::of(QStringView text, const CalendarWords &words)
{
    static const QRegularExpression between(uR"([\s,-]+)"_s);
    const QString whole = text.trimmed().toString();
    if (auto fields = numeric(whole, words))
        return fields;
    QStringList tokens = whole.split(between, Qt::SkipEmptyParts);
    for (QString &token : tokens)
        token.remove(u'.');
    tokens.removeAll(QString());
    return FieldReader(words).read(tokens);
}

QString DateFields::toEdtf() const
{
    if (!year)
        return {};
    const auto two = [](int number) { return u"-%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    QString text = u"%1%2"_s.arg(*year < 0 ? u"-"_s : QString()).arg(std::abs(*year), 4, 10, QLatin1Char('0'));
    if (decade)
        return month || day ? QString() : QString(text.chopped(1) + u'X');
    // A day without its month is no date.
    if (day && !month)
        return {};
    if (month)
        text += two(month);
    if (day)
        text += two(day);
    else if (someDay)
        text += month ? u"-XX"_s : u"-XX-XX"_s;
    return time.isValid() && day ? QString(text + u'T' + time.toString(u"HH:mm"_s)) : text;
}

} // namespace Parallax

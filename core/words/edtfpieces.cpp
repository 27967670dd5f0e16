// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/edtfpieces.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

EdtfPieces::Doubt doubtOf(const QString &mark)
{
    if (mark.isEmpty())
        return EdtfPieces::Sure;
    return mark == "~"_L1 ? EdtfPieces::Approximate : mark == "?"_L1 ? EdtfPieces::Uncertain : EdtfPieces::Both;
}

EdtfPieces::Doubt both(EdtfPieces::Doubt a, EdtfPieces::Doubt b)
{
    return EdtfPieces::Doubt(a | b);
}

bool fits(const QString &pattern, int number)
{
    const QString digits = u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
    return pattern.size() == 2 && (pattern[0] == u'X' || pattern[0] == digits[0]) && (pattern[1] == u'X' || pattern[1] == digits[1]);
}

/// "23:20:30+04:30" as "23:20:30 UTC+04:30".
QString timeText(QString time)
{
    if (time.endsWith(u'Z'))
        return time.chopped(1) + u" UTC"_s;
    const qsizetype zone = std::max(time.indexOf(u'+'), time.indexOf(u'-'));
    return zone < 0 ? time : time.insert(zone, u" UTC"_s);
}

} // namespace

std::optional<EdtfPieces> EdtfPieces::of(QStringView date)
{
    static const QRegularExpression form(
        uR"(^([~?%]?)Y?(-?)([\dX]+)(?:E(\d+))?(?:S(\d+))?([~?%]?)(?:-([~?%]?)([\dX]{2})([~?%]?))?(?:-([~?%]?)([\dX]{2})([~?%]?))?(?:T(.+))?$)"_s);
    const auto match = form.match(date.toString());
    if (!match.hasMatch())
        return std::nullopt;
    EdtfPieces pieces;
    const int zeros = match.captured(4).toInt();
    pieces.readYear(match.captured(3) + QString(std::min(zeros, 20), u'0'), !match.captured(2).isEmpty());
    if (!pieces.hugeYear.isEmpty() && zeros > 0)
        pieces.hugeYear = u"%1%2 × 10^%3"_s.arg(match.captured(2), match.captured(3)).arg(zeros);
    pieces.significant = match.captured(5).toInt();
    pieces.month = match.captured(8);
    pieces.day = match.captured(11);
    pieces.time = timeText(match.captured(13));
    // A mark before a part is for that part, one after it for all up to there.
    const Doubt after[] = {doubtOf(match.captured(6)), doubtOf(match.captured(9)), doubtOf(match.captured(12))};
    const Doubt before[] = {doubtOf(match.captured(1)), doubtOf(match.captured(7)), doubtOf(match.captured(10))};
    for (size_t i = 0; i < 3; ++i) {
        pieces.doubts[i] = before[i];
        for (size_t later = i; later < 3; ++later)
            pieces.doubts[i] = both(pieces.doubts[i], after[later]);
    }
    return pieces;
}

void EdtfPieces::readYear(const QString &figures, bool negative)
{
    year = figures;
    const auto number = [&](QChar digit) { return QString(figures).replace(u'X', digit).toLongLong(); };
    if (figures.size() > 18) {
        hugeYear = negative ? QString(u'-' + figures) : figures;
        return;
    }
    years = {number(u'0'), number(u'9')};
    if (negative)
        years = {-years.last, -years.first};
}

std::optional<int> EdtfPieces::season() const
{
    bool isNumber = false;
    const int code = month.toInt(&isNumber);
    return isNumber && code > 12 ? std::optional(code) : std::nullopt;
}

std::vector<int> EdtfPieces::months() const
{
    std::vector<int> fitting;
    for (int i = 1; i <= 12; ++i) {
        if (fits(month, i))
            fitting.push_back(i);
    }
    if (fitting.empty())
        fitting.push_back(1);
    return fitting;
}

std::vector<int> EdtfPieces::days() const
{
    int most = 0;
    for (const int each : months())
        most = std::max(most, QDate(2000, each, 1).daysInMonth());
    std::vector<int> fitting;
    for (int i = 1; i <= most; ++i) {
        if (fits(day, i))
            fitting.push_back(i);
    }
    if (fitting.empty())
        fitting.push_back(1);
    return fitting;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeticks.h"

#include "core/timeline/tickdates.h"

#include <QStringBuilder>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Letters of which a label and the space after it have room in the gap.
constexpr double labelOfGap = 5;
constexpr double spaceOfGap = 1.5;

/// In gaps.
double roomOf(const QString &label)
{
    return std::max(1.0, (double(label.size()) + spaceOfGap) / (labelOfGap + spaceOfGap));
}

/// The words for a moment, of which the tick before says a part.
QString labelOf(const TickDate &tick, const QDateTime &moment, const std::optional<QDateTime> &before, const QLocale &locale)
{
    const QDate date = moment.date();
    const bool midnight = moment.time() == QTime(0, 0);
    const bool sameYear = before && before->date().year() == date.year();
    const bool sameMonth = sameYear && before->date().month() == date.month();
    if (tick.isYear && !sameYear)
        return QString::number(date.year());
    if (!midnight && before && before->date() == date)
        return locale.toString(moment.time(), u"HH:mm"_s);
    if (sameMonth && midnight && !tick.amongHours)
        return QString::number(date.day());
    QString label = locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    if (date.day() != 1 || tick.amongHours)
        label = QString(QString::number(date.day()) % u' ' % label);
    if (!sameYear)
        label = QString(label % u' ' % QString::number(date.year()));
    return midnight ? label : QString(label % u' ' % locale.toString(moment.time(), u"HH:mm"_s));
}

/// Keeps what finds room, the more telling before the less.
class Ticks
{
public:
    Ticks(const FoldedTime &time, double gap, const QLocale &locale)
        : m_time(time)
        , m_gap(gap)
        , m_locale(locale)
    {
    }

    void add(std::vector<TickDate> dates)
    {
        std::stable_sort(dates.begin(), dates.end(), [](const TickDate &a, const TickDate &b) { return a.rank < b.rank; });
        std::vector<Kept> kept;
        for (const TickDate &date : dates) {
            const Kept tick{date, m_time.position(date.day)};
            const auto after = std::lower_bound(
                kept.begin(), kept.end(), tick.position, [](const Kept &it, double position) { return it.position < position; });
            const bool fits = (after == kept.end() || after->position - tick.position >= m_gap)
                && (after == kept.begin() || tick.position - std::prev(after)->position >= m_gap);
            if (fits)
                kept.insert(after, tick);
        }
        for (const Kept &tick : kept)
            label(tick);
    }

    std::vector<TimeTick> take()
    {
        std::vector<TimeTick> ticks;
        for (const Labelled &it : m_ticks)
            ticks.push_back(it.tick);
        return ticks;
    }

private:
    struct Kept
    {
        TickDate date;
        double position = 0;
    };
    struct Labelled
    {
        TimeTick tick;
        QDateTime moment;
        int rank = 0;
    };

    [[nodiscard]] Labelled labelled(const Kept &kept) const
    {
        Labelled it;
        it.moment = momentOf(kept.date.day);
        it.rank = kept.date.rank;
        const auto before = m_ticks.empty() ? std::nullopt : std::optional(m_ticks.back().moment);
        it.tick = {kept.date.day, kept.position, labelOf(kept.date, it.moment, before, m_locale), false};
        const bool newYear = !before || before->date().year() != it.moment.date().year();
        const bool newDay = kept.date.amongHours && (!before || before->date() != it.moment.date());
        it.tick.isMajor = newYear || newDay;
        return it;
    }
    void label(const Kept &kept)
    {
        Labelled next = labelled(kept);
        // A long label takes the room of what is less telling after it, and goes where the more telling needs the room.
        while (!m_ticks.empty()) {
            const Labelled &last = m_ticks.back();
            if (next.tick.position - last.tick.position >= m_gap * roomOf(last.tick.label))
                break;
            if (last.rank <= next.rank)
                return;
            m_ticks.pop_back();
            next = labelled(kept);
        }
        m_ticks.push_back(std::move(next));
    }

    const FoldedTime &m_time;
    double m_gap;
    const QLocale &m_locale;
    std::vector<Labelled> m_ticks;
};

/// More than months and years of different lengths are.
bool areUnlike(const FoldedTime::Stretch &a, const FoldedTime::Stretch &b)
{
    return std::max(a.scale(), b.scale()) > 1.3 * std::min(a.scale(), b.scale());
}

} // namespace

std::vector<TimeTick> timeTicks(const FoldedTime &time, double first, double last, double gap, const QLocale &locale)
{
    if (time.isEmpty() || !(first < last) || !(gap > 0))
        return {};
    std::vector<TickDate> dates;
    // Beyond its ends the line goes on as it is there.
    const auto &stretches = time.stretches();
    for (size_t i = 0; i < stretches.size(); ++i) {
        const auto &stretch = stretches[i];
        const double from = std::max(first, i == 0 ? first : stretch.first);
        const double to = std::min(last, i + 1 == stretches.size() ? last : stretch.last);
        if (stretch.folded || from >= to)
            continue;
        const bool begins = from == stretch.first && (i == 0 || stretches[i - 1].folded || areUnlike(stretches[i - 1], stretch));
        addTickDates(dates, time.day(from), time.day(to), gap / stretch.scale(), begins);
    }
    Ticks ticks(time, gap, locale);
    ticks.add(std::move(dates));
    return ticks.take();
}

} // namespace Parallax

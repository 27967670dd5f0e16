// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/period.h"
#include "core/briefingexport/chronology.h"
#include "core/project/project.h"

#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// As many as can be told apart, and their titles read, on part of a page.
constexpr size_t mostItems = 12;

struct Scope
{
    Period period; ///< invalid dates: no limit there
    bool suggested = false;
};

Scope scopeOf(const QString &address)
{
    const QUrlQuery query{QUrl(address)};
    Scope scope;
    const auto day = [&query](const QString &name, bool last) {
        const auto date = Edtf::fromText(query.queryItemValue(name, QUrl::FullyDecoded));
        return !date ? QDate() : last ? date->latest() : date->earliest();
    };
    scope.period.first = day(u"from"_s, false);
    scope.period.last = day(u"to"_s, true);
    scope.suggested = query.queryItemValue(u"suggested"_s) == u"1";
    return scope;
}

bool admits(const Scope &scope, const TimeSpan &time)
{
    const Period &period = scope.period;
    const bool noStart = time.has(Edtf::OpenStart) || time.has(Edtf::UnknownStart);
    const bool noEnd = time.has(Edtf::OpenEnd) || time.has(Edtf::UnknownEnd);
    const bool startsInTime = noStart || !period.last.isValid() || time.first < double(period.last.toJulianDay() + 1);
    const bool endsInTime = noEnd || !period.first.isValid() || time.last > double(period.first.toJulianDay());
    return startsInTime && endsInTime;
}

struct Candidate
{
    Chronology::Item item;
    qsizetype told = 0; ///< articles
    QUuid id;
};

qsizetype articlesOf(const std::vector<EventTable::StoredEventSpan> &spans)
{
    QSet<qint64> articles;
    for (const auto &span : spans)
        articles.insert(span.article);
    return articles.size();
}

Chronology::Item itemOf(const Event &event, const TimeSpan &time)
{
    return {event.title, event.date, time, event.kind, event.certainty == u"planned", event.certainty == u"denied",
        event.state == FindingState::Suggested};
}

/// How much of the line it takes: a day, about a month, a year, more.
int vagueness(const TimeSpan &time)
{
    const double days = time.last - time.first;
    return days <= 7 ? 0 : days <= 62 ? 1 : days <= 366 ? 2 : 3;
}

/// Accepted before suggested, then the most told-of, then what has a place in time rather than somewhere in a year; a total
/// order, so that the same project gives the same picture.
bool isWorthMore(const Candidate &a, const Candidate &b)
{
    const int vague = vagueness(a.item.time);
    const int otherVague = vagueness(b.item.time);
    return std::tie(a.item.suggested, b.told, vague, a.item.time.first, a.id)
        < std::tie(b.item.suggested, a.told, otherVague, b.item.time.first, b.id);
}

bool isBefore(const Chronology::Item &a, const Chronology::Item &b)
{
    return std::tie(a.time.first, b.time.last, a.title) < std::tie(b.time.first, a.time.last, b.title);
}

} // namespace

Chronology readChronology(Project &project, const QString &address)
{
    const Scope scope = scopeOf(address);
    const bool isWholeTime = !scope.period.first.isValid() && !scope.period.last.isValid();
    Chronology chronology;
    std::vector<Candidate> candidates;
    project.events().forEach([&](const Event &event, const std::vector<EventTable::StoredEventSpan> &spans) {
        if (event.state == FindingState::Suggested && !scope.suggested)
            return;
        if (const auto time = timeSpan(event.date); !time)
            chronology.leftOut += isWholeTime ? 1 : 0;
        else if (admits(scope, *time))
            candidates.push_back({itemOf(event, *time), articlesOf(spans), event.id});
    });
    std::sort(candidates.begin(), candidates.end(), isWorthMore);
    chronology.leftOut += int(candidates.size() - std::min(candidates.size(), mostItems));
    candidates.resize(std::min(candidates.size(), mostItems));
    for (Candidate &candidate : candidates)
        chronology.items.push_back(std::move(candidate.item));
    std::sort(chronology.items.begin(), chronology.items.end(), isBefore);
    return chronology;
}

} // namespace Parallax

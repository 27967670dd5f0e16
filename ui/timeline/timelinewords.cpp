// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinewords.h"

#include "core/project/project.h"
#include "core/timeline/eventlanes.h"
#include "core/words/datetext.h"
#include "core/words/edtftext.h"
#include "core/words/findingwords.h"
#include "core/words/quotationmarks.h"
#include "core/words/stancewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString line(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Of both lists; a disputed event counts once.
std::array<int, 3> countsOf(const TimelineData &data)
{
    std::array<int, 3> counts{};
    for (const auto *items : {&data.items, &data.undated}) {
        for (const TimelineItem &item : *items) {
            if (!item.has(TimelineItem::OtherDate))
                ++counts[size_t(data.lanes[item.lane].group)];
        }
    }
    return counts;
}

} // namespace

QString basisName(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Event:
        break;
    case DateBasis::Statement:
        return Translated::tr("Statement date");
    case DateBasis::Report:
        return Translated::tr("Report date");
    }
    return Translated::tr("Event date");
}

QString basisSentence(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Event:
        break;
    case DateBasis::Statement:
        return Translated::tr("Everything stands where it was said.");
    case DateBasis::Report:
        return Translated::tr("Everything stands where the article that tells of it was published.");
    }
    return Translated::tr("Everything stands where it happened.");
}

QString timelineGroupName(TimelineGroup group)
{
    switch (group) {
    case TimelineGroup::Events:
        break;
    case TimelineGroup::Statements:
        return Translated::tr("Statements");
    case TimelineGroup::Publications:
        return Translated::tr("Publications");
    }
    return Translated::tr("Events");
}

QString timelineCounts(const TimelineData &data, const QLocale &locale)
{
    const auto counts = countsOf(data);
    const auto words = [&](TimelineGroup group, const QString &one, const QString &many) {
        const int count = counts[size_t(group)];
        return count == 0 ? QString() : (count == 1 ? one : many).arg(locale.toString(count));
    };
    return line({words(TimelineGroup::Events, Translated::tr("%1 event"), Translated::tr("%1 events")),
        words(TimelineGroup::Statements, Translated::tr("%1 statement"), Translated::tr("%1 statements")),
        words(TimelineGroup::Publications, Translated::tr("%1 publication"), Translated::tr("%1 publications"))});
}

QString standingText(const TimelineItem &item)
{
    if (item.what == TimelineItem::What::Publication)
        return {};
    const bool background = item.has(TimelineItem::Background);
    return line({item.has(TimelineItem::HandMade) ? QString() : findingStateName(item.state),
        item.has(TimelineItem::Planned) ? Translated::tr("planned") : QString(),
        item.has(TimelineItem::Denied) ? Translated::tr("denied") : QString(),
        background                             ? Translated::tr("background, which no article tells of")
            : item.has(TimelineItem::HandMade) ? Translated::tr("made by hand")
                                               : QString(),
        item.has(TimelineItem::OtherDate) ? Translated::tr("another date for it") : QString()});
}

QString sourceText(const TimelineDetail &detail, const QLocale &locale)
{
    const QString published = detail.published ? dateText(*detail.published, locale) : QString();
    // Alone, the date would be taken for that of what is told.
    const bool alone = detail.source.isEmpty() && !published.isEmpty();
    return line({detail.source, alone ? Translated::tr("report of %1").arg(published) : published, detail.grade});
}

QString itemText(const TimelineItem &item, const TimelineDetail &detail)
{
    const bool told = item.what == TimelineItem::What::Statement;
    QStringList lines{line({told ? QString() : detail.title, edtfText(detail.date)}),
        detail.quote.isEmpty() ? QString() : withMarksInPairs(detail.quote),
        item.what == TimelineItem::What::Position ? line({detail.actor, stanceName(item.stance)}) : detail.actor, sourceText(detail)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString usualKindOf(const QString &lane)
{
    constexpr std::array kinds{"talks", "agreement", "statement", "attack", "decision", "event"};
    static_assert(kinds.size() == eventLaneCodes.size());
    const auto found =
        std::find_if(eventLaneCodes.begin(), eventLaneCodes.end(), [&](const char *code) { return lane == QLatin1StringView(code); });
    return QString::fromLatin1(found == eventLaneCodes.end() ? kinds.back() : kinds[size_t(found - eventLaneCodes.begin())]);
}

std::pair<QDate, QDate> daysOf(const TimeSpan &time)
{
    const QDate first = momentOf(time.first).date();
    // The end is no part of it.
    constexpr double second = 1.0 / 86400;
    return {first, std::max(first, momentOf(time.last - second).date())};
}

TimelineDetail readDetail(Project &project, const TimelineItem &item, int passages)
{
    try {
        return timelineDetail(project, item, passages);
    } catch (const StorageError &) {
        return {}; // a list or a tip makes sense without it
    }
}

} // namespace Parallax

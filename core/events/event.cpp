// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/event.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

QString told(EventRule rule, const QString &cue, const QString &date)
{
    switch (rule) {
    case EventRule::DatedVerb:
        return Translated::tr("“%1” tells what happened, and “%2” belongs to it.").arg(cue, date);
    case EventRule::DatedNoun:
        return Translated::tr("“%1” names what happened, and “%2” belongs to it.").arg(cue, date);
    case EventRule::DatedName:
        return Translated::tr("“%1” stands beside “%2”.").arg(cue, date);
    case EventRule::Occasion:
        return Translated::tr("“%1” gives something that was said on an occasion or to a medium.").arg(cue);
    case EventRule::Attached:
        return Translated::tr("“%1” hangs on something in the same sentence whose date is known.").arg(cue);
    case EventRule::DateBefore:
        return Translated::tr("“%1” points to the date of what was told before.").arg(cue);
    case EventRule::ToldBefore:
        return Translated::tr("“%1” tells again of what was told with its date before.").arg(cue);
    case EventRule::KnownWar:
        return Translated::tr("“%1” with these names means a war whose dates are known.").arg(cue);
    case EventRule::Latest:
        return Translated::tr("“%1” is called the latest, so it was not long before the report.").arg(cue);
    case EventRule::Undated:
        return Translated::tr("“%1” tells of something that happens once; the text does not say when.").arg(cue);
    }
    return {};
}

} // namespace

QString eventReason(const FoundEvent &event, QStringView text)
{
    const QString cue = text.sliced(event.cue.start, event.cue.length()).toString();
    const QString date = event.dateSpan ? text.sliced(event.dateSpan->start, event.dateSpan->length()).toString() : QString();
    return told(event.rule, cue, date);
}

} // namespace Parallax

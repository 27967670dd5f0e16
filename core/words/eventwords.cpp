// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/eventwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

/// A code and what the window says for it.
struct Wording
{
    const char *code;
    const char *words;
};

constexpr Wording kinds[] = {
    {"agreement", QT_TRANSLATE_NOOP("EventWords", "agreement")},
    {"announcement", QT_TRANSLATE_NOOP("EventWords", "announcement")},
    {"appearance", QT_TRANSLATE_NOOP("EventWords", "public appearance")},
    {"appointment", QT_TRANSLATE_NOOP("EventWords", "change of office")},
    {"attack", QT_TRANSLATE_NOOP("EventWords", "attack")},
    {"call", QT_TRANSLATE_NOOP("EventWords", "call")},
    {"contest", QT_TRANSLATE_NOOP("EventWords", "contest")},
    {"death", QT_TRANSLATE_NOOP("EventWords", "death")},
    {"decision", QT_TRANSLATE_NOOP("EventWords", "decision")},
    {"disaster", QT_TRANSLATE_NOOP("EventWords", "disaster")},
    {"election", QT_TRANSLATE_NOOP("EventWords", "election")},
    {"event", QT_TRANSLATE_NOOP("EventWords", "event")},
    {"launch", QT_TRANSLATE_NOOP("EventWords", "launch")},
    {"meeting", QT_TRANSLATE_NOOP("EventWords", "meeting")},
    {"movement", QT_TRANSLATE_NOOP("EventWords", "movement")},
    {"protest", QT_TRANSLATE_NOOP("EventWords", "protest")},
    {"publication", QT_TRANSLATE_NOOP("EventWords", "publication")},
    {"sanction", QT_TRANSLATE_NOOP("EventWords", "sanction")},
    {"statement", QT_TRANSLATE_NOOP("EventWords", "statement")},
    {"talks", QT_TRANSLATE_NOOP("EventWords", "talks")},
    {"trade", QT_TRANSLATE_NOOP("EventWords", "trade")},
    {"trial", QT_TRANSLATE_NOOP("EventWords", "court case")},
    {"visit", QT_TRANSLATE_NOOP("EventWords", "visit")},
    {"vote", QT_TRANSLATE_NOOP("EventWords", "vote")},
    {"war", QT_TRANSLATE_NOOP("EventWords", "war")},
};

constexpr Wording lanes[] = {
    {"talks", QT_TRANSLATE_NOOP("EventWords", "Talks")},
    {"agreements", QT_TRANSLATE_NOOP("EventWords", "Agreements")},
    {"remarks", QT_TRANSLATE_NOOP("EventWords", "Remarks")},
    {"conflict", QT_TRANSLATE_NOOP("EventWords", "Conflict")},
    {"politics", QT_TRANSLATE_NOOP("EventWords", "Politics")},
    {"other", QT_TRANSLATE_NOOP("EventWords", "Other")},
};

constexpr Wording certainties[] = {
    {"reported", QT_TRANSLATE_NOOP("EventWords", "reported")},
    {"planned", QT_TRANSLATE_NOOP("EventWords", "planned")},
    {"denied", QT_TRANSLATE_NOOP("EventWords", "denied")},
};

constexpr Wording rules[] = {
    {"dated-verb", QT_TRANSLATE_NOOP("EventWords", "A verb tells what happened, and a time in the same clause belongs to it.")},
    {"dated-noun", QT_TRANSLATE_NOOP("EventWords", "A noun names what happened, and the time beside it belongs to it.")},
    {"dated-name", QT_TRANSLATE_NOOP("EventWords", "Something that has a name stands beside its time.")},
    {"occasion", QT_TRANSLATE_NOOP("EventWords", "Something was said on an occasion or to a medium.")},
    {"attached", QT_TRANSLATE_NOOP("EventWords", "It hangs on something in the same sentence whose date is known.")},
    {"date-before", QT_TRANSLATE_NOOP("EventWords", "Its words point to the date of what was told before.")},
    {"told-before", QT_TRANSLATE_NOOP("EventWords", "It tells again of what was told with its date before.")},
    {"known-war", QT_TRANSLATE_NOOP("EventWords", "With these names it means a war whose dates are known.")},
    {"latest", QT_TRANSLATE_NOOP("EventWords", "It is called the latest, so it was not long before the report.")},
    {"undated", QT_TRANSLATE_NOOP("EventWords", "It tells of something that happens once; the text does not say when.")},
};

/// Null when none has the code.
template <size_t Count> QString wordsOf(const Wording (&all)[Count], const QString &code)
{
    const auto found =
        std::find_if(std::begin(all), std::end(all), [&code](const Wording &each) { return code == QLatin1StringView(each.code); });
    return found == std::end(all) ? QString() : QCoreApplication::translate("EventWords", found->words);
}

} // namespace

QString eventKindName(const QString &kind)
{
    const QString words = wordsOf(kinds, kind);
    return words.isNull() ? Translated::tr("event") : words;
}

QStringList eventKinds()
{
    QStringList codes;
    for (const Wording &kind : kinds)
        codes.append(QLatin1StringView(kind.code));
    std::sort(codes.begin(), codes.end(),
        [](const QString &a, const QString &b) { return QString::localeAwareCompare(eventKindName(a), eventKindName(b)) < 0; });
    return codes;
}

QString eventLaneName(const QString &lane)
{
    const QString words = wordsOf(lanes, lane);
    return words.isNull() ? Translated::tr("Other") : words;
}

QString eventCertaintyName(const QString &certainty)
{
    const QString words = wordsOf(certainties, certainty);
    return words.isNull() ? Translated::tr("reported") : words;
}

QString whyEvent(const EventSpan &span)
{
    return span.rule.isEmpty() ? Translated::tr("Added by a person.") : wordsOf(rules, span.rule);
}

} // namespace Parallax

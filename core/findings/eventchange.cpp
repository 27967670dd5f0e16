// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/eventchange.h"

#include "core/base/edtf.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/text/offsetmap.h"
#include "core/text/trimmedspan.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EventEdits)
};

} // namespace

Error eventGone()
{
    return Error{Translated::tr("This event is not there any more. It was deleted, or the articles were analysed again in the meantime.")};
}

Result<QString> checkedDate(const QString &date)
{
    const QString text = date.trimmed();
    if (text.isEmpty())
        return QString();
    if (!Edtf::fromText(text))
        return Error{Translated::tr("“%1” is no date. Write it like 2025-08-18, 2025-08, 2025~ or 2025-08-15/2025-08-18.").arg(text)};
    return text;
}

void markDecided(Event &event)
{
    if (!event.isHandMade())
        event.state = FindingState::Changed;
}

EventLabel titled(const QString &words)
{
    return [words](const QString &title) { return words.arg(title); };
}

Result<Done> changeOneEvent(Project &project, const EventLabel &label, const QUuid &id, const std::function<Result<Done>(Event &)> &change)
{
    const auto found = [&]() -> Result<Event> {
        const auto event = project.events().event(id);
        return event ? Result<Event>(*event) : eventGone();
    };
    const auto named = orFault(project, found);
    if (!named)
        return named.error();
    return project.edit(label(named->title), [&]() -> Result<Done> {
        // Another edit may have been waited for.
        const auto before = found();
        if (!before)
            return before.error();
        Event event = *before;
        if (const auto result = change(event); !result)
            return result.error();
        if (event != *before)
            project.events().write(event);
        return Done{};
    });
}

Result<EventTable::StoredEventSpan> storedPassage(Project &project, const Passage &passage)
{
    if (!project.articles().article(passage.article))
        return Error{Translated::tr("The article of this passage is not in the project any more.")};
    const QString text = project.articles().text(passage.article);
    const TextSpan span = trimmedSpan(text, passage.span);
    if (span.isEmpty())
        return Error{Translated::tr("Select the words that tell of the event first.")};
    return EventTable::StoredEventSpan{passage.article, OffsetMap(text).toStored(span), {}, {}, false};
}

} // namespace Parallax

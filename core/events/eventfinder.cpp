// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventfinder.h"

#include "core/analysis/language.h"
#include "core/events/eventreader.h"

#include <utility>

namespace Parallax {

EventFinder::EventFinder(std::shared_ptr<const EventLexicon> lexicon)
    : m_lexicon(std::move(lexicon))
{
}

std::vector<FoundEvent> EventFinder::find(const Reading &reading, const std::vector<FoundStatement> &statements,
    const std::vector<FoundDate> &dates, const std::optional<EventDate> &published, QStringView language) const
{
    if (!isEnglish(language, reading.text))
        return {};
    return EventReader(reading, *m_lexicon, statements, dates, published).read();
}

} // namespace Parallax

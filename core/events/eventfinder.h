// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dates.h"
#include "core/events/event.h"
#include "core/statements/statement.h"

#include <memory>

namespace Parallax {

class EventLexicon;
struct Reading;

/// Finds what happened when in English text by rules and the words of resources/lexicon/events.tsv. Deterministic; find()
/// may be called by several threads at once. Linear time.
class EventFinder
{
public:
    explicit EventFinder(std::shared_ptr<const EventLexicon> lexicon);

    /// In text order; two may tell of the same event (see sameEvent). `statements` and `dates` in text order, as
    /// StatementFinder and findDates() give them for the same text. Nothing inside boilerplate or quotations, and nothing
    /// at all in text of another language: `language` is a BCP 47 tag, or null where the text itself has to tell.
    [[nodiscard]] std::vector<FoundEvent> find(const Reading &reading, const std::vector<FoundStatement> &statements,
        const std::vector<FoundDate> &dates, const std::optional<EventDate> &published, QStringView language) const;

private:
    std::shared_ptr<const EventLexicon> m_lexicon;
};

} // namespace Parallax

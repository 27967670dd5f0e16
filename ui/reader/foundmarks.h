// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"
#include "ui/reader/findingmarks.h"

#include <optional>

namespace Parallax {

class Project;

/// All that the analysis found in one article, and people added to that, before anything is left out of what is marked.
struct FoundMarks
{
    std::vector<PositionMark> positions;
    std::vector<StatementRecord> statements;
    std::vector<DateRecord> dates;
    std::vector<FigureRecord> figures;
    std::vector<EventMark> events;
};

/// Throws StorageError.
FoundMarks readFoundMarks(Project &project, qint64 article, const QString &text);

/// What of it is marked while the period is picked. Of days in which something happened or was said: what has a date that
/// can lie in them, so nothing undated, and figures, which have no date, when the article has anything in them. Of days in
/// which it was published: all of an article of these days, or nothing.
FoundMarks within(FoundMarks found, const std::optional<Period> &period, qint64 article);

/// In place of what `marks` has of the same kinds.
void putInto(FindingMarks &marks, FoundMarks found);

/// The passages of one event, in text order; none for a null id.
std::vector<TextSpan> passagesOf(const std::vector<EventMark> &marks, const QUuid &event);

} // namespace Parallax

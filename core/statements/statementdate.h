// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dates.h"
#include "core/statements/reading.h"
#include "core/statements/statement.h"

#include <QStringList>

#include <span>

namespace Parallax {

/// When each statement was made, as EDTF: by the expression of time that belongs to its cue ("said on Monday", "On Monday,
/// X said"), else by that of what the same speaker said just before, else the day of publication, for a report tells of
/// the day it appears on. Null where the time is not known: no day of publication, an expression without a value, or a
/// cue in a perfect tense or with a word like "repeatedly" or "previously" and no expression of time.
/// `statements` and `dates` in text order, as StatementFinder and findDates() give them. Linear in the text.
QStringList statementDates(const Reading &reading, std::span<const FoundStatement> statements, std::span<const FoundDate> dates,
    const std::optional<EventDate> &published);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/positions/stancelexicon.h"
#include "core/statements/reading.h"
#include "core/statements/statement.h"

namespace Parallax {

/// An article with its quotations opened: their words are items as all others and their sentences stand on their own,
/// because a stand is taken in quotations as well as around them. Each item knows in whose words it stands.
struct OpenReading
{
    /// Without quotations; their marks are items of the kind Mark.
    Reading reading;
    /// Per item: the innermost statement it is part of, as an index of the statements; -1 for the report's own words.
    std::vector<qint32> statement;
    /// Per item: StanceLexicon::find(), -1 for none.
    std::vector<qint32> stance;
};

OpenReading openQuotations(
    const Reading &reading, const std::vector<FoundStatement> &statements, const SpeechLexicon &speech, const StanceLexicon &stances);

} // namespace Parallax

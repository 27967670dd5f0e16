// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/entityfinder.h"
#include "core/analysis/namescanner.h"

namespace Parallax {

/// Second pass: decides which tentative names are names, and which names mean the same thing in this article. A bare
/// surname goes to the nearest earlier full name with it, else to the first later one, else to the lexicon's person.
EntityFindings linkNames(QStringView text, std::span<const Token> tokens, std::vector<FoundName> names, const Lexicon &lexicon);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/reading.h"

namespace Parallax {

/// Divides the items. A sentence ends with its paragraph, with a full stop that is none of an abbreviation, and with a
/// quotation that ends as a sentence does unless the words that follow give its speaker.
std::vector<Sentence> findSentences(const Reading &reading, const std::vector<Block> &blocks);

} // namespace Parallax

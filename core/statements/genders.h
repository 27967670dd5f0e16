// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/reading.h"

namespace Parallax {

/// Reading::genders: by a title before one of a person's names ("Mrs. X"), else by the given name.
std::vector<quint64> judgeGenders(const Reading &reading, const Lexicon &lexicon, const SpeechLexicon &speech);

} // namespace Parallax

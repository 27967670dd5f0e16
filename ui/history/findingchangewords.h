// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/changewords.h"

namespace Parallax {

// changeWords() for what the analysis finds and people correct.

ChangeWords positionWords(const RecordChange &change, const RecordName &nameOf);
ChangeWords statementWords(const RecordChange &change, const RecordName &nameOf);
ChangeWords eventWords(const RecordChange &change, const RecordName &nameOf);

} // namespace Parallax

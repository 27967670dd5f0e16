// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

/// Words cut out of a report, with the quotation marks that the cut left without a partner completed at the ends. For
/// display only: offsets do not survive it. Single marks stay as they are, since most of them are apostrophes.
QString withMarksInPairs(const QString &words);

} // namespace Parallax

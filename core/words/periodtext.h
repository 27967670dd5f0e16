// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"

#include <QLocale>
#include <QString>

namespace Parallax {

/// Its days in plain words: "18–20 Aug 2025", or one day; null where they are no dates.
QString periodText(const Period &period, const QLocale &locale = QLocale());

/// A sentence that says by which of its dates a thing lies in it: "Only what happened in this time is shown: 18–20 Aug
/// 2025."
QString periodSentence(const Period &period, const QLocale &locale = QLocale());

} // namespace Parallax

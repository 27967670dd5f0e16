// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QStringView>

namespace Parallax {

/// Whether `at` is within a surrogate pair.
bool splitsPair(QStringView text, qsizetype at);

/// What a selection means as a passage: white space at its ends is left outside, and no surrogate pair is cut in two.
/// Empty when nothing is left, or when it is not inside the text.
TextSpan trimmedSpan(QStringView text, TextSpan selected);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QStringView>

#include <vector>

namespace Parallax {

/// What stands between quotation marks in a stretch of text, without the marks: pairs of one paragraph only.
std::vector<TextSpan> quotedIn(QStringView text, TextSpan stretch);

/// The sentences of a stretch, in text order.
std::vector<TextSpan> sentencesIn(QStringView text, TextSpan stretch);

/// A sentence of reported speech taken apart at ", that" and "and that": several things said.
std::vector<TextSpan> clausesIn(QStringView text, TextSpan sentence);

} // namespace Parallax

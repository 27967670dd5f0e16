// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>
#include <QStringView>

namespace Parallax {

/// A stretch of the text as a title: on one line, with a capital letter, of at most longestEventTitle characters, cut
/// between words with an ellipsis. `subject`, where it is not empty, stands before it in place of a pronoun.
QString eventTitle(QStringView text, TextSpan span, QStringView subject = {});

/// "X: what X said"
QString remarkTitle(QStringView text, TextSpan content, QStringView speaker);

} // namespace Parallax

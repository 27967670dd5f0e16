// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

// The content lines of RFC 5545.

/// A value of type TEXT: backslash, semicolon, comma and line breaks escaped, other control characters left out.
QString calendarText(const QString &text);

/// "NAME:value" with its line break, folded so that no line has more than 75 bytes of UTF-8.
QString calendarLine(const QString &name, const QString &value);

} // namespace Parallax

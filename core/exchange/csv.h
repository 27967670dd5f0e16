// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

/// A cell of RFC 4180, always quoted. One that a spreadsheet would take for a formula begins with an apostrophe.
QString csvCell(const QString &text);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace Parallax {

/// Whether an annotated PDF of this article alone stands at `path` in which nobody has worked since it was exported, so that a
/// new export may replace it. Reads the file.
bool isUntouchedExport(const QString &path, const QUuid &article);

} // namespace Parallax

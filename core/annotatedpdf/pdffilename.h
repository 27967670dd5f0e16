// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"

namespace Parallax {

/// A name for the article's PDF, by date, outlet and title, that every system takes; without the ending.
QString pdfFileName(const Article &article);

/// A path in `folder` where nothing is yet: with a number where something has the name.
QString freePath(const QString &folder, const QString &name);

} // namespace Parallax

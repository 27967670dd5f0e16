// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"

#include <functional>

namespace Parallax {

/// A name for the article's PDF, by date, outlet and title, that every system takes; without the ending.
QString pdfFileName(const Article &article);

/// Of what is in a folder; none where there is no such folder.
QStringList namesIn(const QString &folder);

/// A path in `folder` whose name is not among `taken`, in any case of letters, or at which `mayReplace`: with a number where
/// something has the name. It is taken from then on.
QString freePath(
    const QString &folder, const QString &name, QStringList &taken, const std::function<bool(const QString &)> &mayReplace = {});

} // namespace Parallax

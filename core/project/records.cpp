// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/records.h"

#include <QFileInfo>

namespace Parallax {

QString Article::displayTitle() const
{
    return title.isEmpty() ? QFileInfo(file).completeBaseName() : title;
}

} // namespace Parallax

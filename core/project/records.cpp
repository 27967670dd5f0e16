// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/records.h"

#include <QFileInfo>

namespace Parallax {

QString Article::displayTitle() const
{
    if (!title.isEmpty())
        return title;
    return lead.isEmpty() ? QFileInfo(file).completeBaseName() : lead;
}

} // namespace Parallax

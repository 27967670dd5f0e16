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

QString Article::grade() const
{
    QString grade;
    if (!reliability.isNull())
        grade += reliability;
    if (credibility > 0)
        grade += QString::number(credibility);
    return grade;
}

} // namespace Parallax

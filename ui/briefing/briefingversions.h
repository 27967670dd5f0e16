// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <vector>

namespace Parallax {

/// A text that a briefing once had.
struct BriefingVersion
{
    qint64 entry = 0; ///< number in the journal of the edit that left it
    QString what; ///< the edit's label
    QString author;
    QDateTime time; ///< UTC
    QString text;

    friend bool operator==(const BriefingVersion &, const BriefingVersion &) = default;
};

/// Newest first: the first is what the briefing is now. What one author wrote under one label with less than ten minutes
/// between is one version; the one that it began with stays. Looks through the journal, on a connection of its own: for a job.
Result<std::vector<BriefingVersion>> readVersions(const QString &path, const QUuid &briefing);

} // namespace Parallax

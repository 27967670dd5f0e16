// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

class Project;

/// An article as far as its passages are concerned.
struct VersionText
{
    qint64 key = 0;
    QString text;
};

struct MovedFindings
{
    int moved = 0;
    int left = 0; ///< stay with the older version, because their words are not in the newer one

    friend bool operator==(const MovedFindings &, const MovedFindings &) = default;
};

/// Takes over what people made or decided: positions and passages of events go, decisions on statements stay with the older
/// version as well. They are found by their words, which the texts keep as they were. What was rejected and is not there any
/// more is not counted. Inside Project::edit(). Throws StorageError.
MovedFindings moveFindings(Project &project, const VersionText &older, const VersionText &newer);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/reading.h"
#include "core/statements/statement.h"

#include <QStringList>

namespace Parallax {

/// How those who speak without a name are shown: "three sources", "European leaders".
struct SpeakerName
{
    /// The noun with what stands before it, on one line, without article; null where the words name nobody ("they").
    QString name;
    /// The words of the text in full where they say more: "three sources familiar with the talks".
    QStringList aliases;
    /// The same words mean the same people in every article ("Republican lawmakers"); else only in this one ("two senior
    /// officials", "the spokesman").
    bool shared = false;
};

/// Of a speaker of the reading's article who is no entity. Pronouns that nobody was found for give an empty name.
SpeakerName speakerName(const Reading &reading, const Speaker &speaker);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/text/anchor.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace Parallax {

/// What an analyst writes for others.
struct Briefing
{
    QUuid id;
    QString title;
    QString text; ///< Markdown as core/briefing reads it; empty in a list of briefings
    QString author;
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC

    friend bool operator==(const Briefing &, const Briefing &) = default;
};

/// A reference of a briefing to the exact words that a sentence of it rests on. It stays when the text no longer refers to
/// it, so that a reference that was cut can be pasted again.
struct Citation
{
    QUuid id;
    QUuid briefing;
    QString name; ///< unique in its briefing: "nbc-2" of "[@nbc-2]"; letters, digits and hyphens
    qint64 article = 0; ///< key
    std::optional<TextSpan> span; ///< UTF-16; nothing for a broken one, whose words are not in the corrected version
    Anchor anchor;
    QString cited; ///< the words when they were cited; anchor.quote has those of the version that `article` is now
    QString author;
    QDateTime created; ///< UTC

    friend bool operator==(const Citation &, const Citation &) = default;
};

} // namespace Parallax

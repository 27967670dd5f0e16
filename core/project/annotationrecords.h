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

// What people add to the articles. A null QUuid is none.

/// A code of the codebook.
struct Tag
{
    QUuid id;
    QUuid parent; ///< null at the top
    QString name; ///< unique among its siblings; holds no '/'
    int color = 0; ///< index into tagPalette
    QString description;
    QString shortcut; ///< one character that tags with it; null for none

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// One tag on one passage.
struct Tagging
{
    QUuid id;
    QUuid tag;
    qint64 article = 0; ///< key
    std::optional<TextSpan> span; ///< UTF-16; nothing for an orphan, whose words were not found in the corrected version
    Anchor anchor;
    QString author;
    QDateTime created; ///< UTC

    friend bool operator==(const Tagging &, const Tagging &) = default;
};

struct Note
{
    enum class Subject { Passage, Article, Tag, Tagging, Entity };

    QUuid id;
    Subject subject = Subject::Passage;
    QUuid record; ///< the tag, tagging or entity it is on
    qint64 article = 0; ///< key, for Passage, Article and (read only) Tagging
    std::optional<TextSpan> span; ///< UTF-16, for Passage and (read only) Tagging; nothing for an orphan
    Anchor anchor; ///< for Passage and (read only) Tagging
    QString body; ///< Markdown
    QString author;
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC

    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace Parallax

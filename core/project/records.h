// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"
#include "core/base/eventdate.h"
#include "core/base/textspan.h"
#include "core/text/block.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <compare>
#include <optional>
#include <vector>

namespace Parallax {

// The records of a project as plain values. `key` is local to one project file and what other records refer to; `id`
// is the same in every project. A null QString is a value that is not known.

struct Article {
    qint64 key = 0;
    QUuid id;
    QByteArray sha256; ///< 32 bytes, of the file as it came
    QString file; ///< path as it was named at import
    QString format; ///< name of the reader
    QString encoding;
    QString title;
    QString lead; ///< only without a title: the first words of the body, to know the article by; not stored
    QString byline;
    QString source; ///< the outlet's name
    std::optional<EventDate> published;
    QString url;
    QString language; ///< BCP 47
    QDateTime imported; ///< UTC
    int mentionCount = 0;

    /// The title, or else the first words of the body or the file's name: what a list can show.
    [[nodiscard]] QString displayTitle() const;
    friend bool operator==(const Article &, const Article &) = default;
};

/// Whether a finding of the analysis still waits for a person.
enum class FindingState : quint8 {
    Suggested,
    Accepted,
    Changed,
    Rejected
};

struct Entity {
    qint64 key = 0;
    QUuid id;
    QString name;
    EntityType type = EntityType::Person;
    QStringList aliases;
    std::optional<qint64> standsFor; ///< key of the entity that acts under this name: Kremlin -> Russia

    friend bool operator==(const Entity &, const Entity &) = default;
};

struct Mention {
    TextSpan span;
    qint64 entity = 0;
    EntityType type = EntityType::Person;
    FindingState state = FindingState::Suggested;

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// An article's text with what is marked in it; spans are UTF-16 offsets into `text`.
struct ArticleContent {
    QString text;
    std::vector<Block> blocks;
    std::vector<Mention> mentions; ///< in text order
};

/// How often an entity is named in one article.
struct MentionCount {
    qint64 entity = 0;
    qint64 article = 0;
    int mentions = 0;

    friend auto operator<=>(const MentionCount &, const MentionCount &) = default;
};

/// How often an entity is named, over some articles or over the project.
struct EntityCount {
    qint64 entity = 0;
    QString name;
    EntityType type = EntityType::Person;
    int mentions = 0;
    int articles = 0;

    friend bool operator==(const EntityCount &, const EntityCount &) = default;
};

} // namespace Parallax

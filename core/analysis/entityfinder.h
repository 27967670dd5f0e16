// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"
#include "core/base/textspan.h"
#include "core/text/block.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace Parallax {

class Lexicon;

struct FoundEntity
{
    QString name;
    EntityType type = EntityType::Person;
    /// Other names: those of the lexicon, then those of the article.
    QStringList aliases;
    /// Name of the entity it acts for (Kremlin: Russia); null for none.
    QString standsFor;
};

struct FoundMention
{
    /// UTF-16 code units of the text.
    TextSpan span;
    /// Index into EntityFindings::entities.
    qsizetype entity = 0;
    EntityType type = EntityType::Person;
};

struct EntityFindings
{
    std::vector<FoundEntity> entities;
    /// In text order, without overlaps.
    std::vector<FoundMention> mentions;
};

/// Finds people, organisations, places, agreements, events and media in English text by rules and a lexicon.
/// Deterministic; find() may be called by several threads at once.
class EntityFinder
{
public:
    explicit EntityFinder(std::shared_ptr<const Lexicon> lexicon);

    /// Nothing is found inside boilerplate. Without blocks the whole text counts as body.
    [[nodiscard]] EntityFindings find(QStringView text, const std::vector<Block> &blocks) const;

private:
    std::shared_ptr<const Lexicon> m_lexicon;
};

/// What an entity's key is derived from, so that the same thing has the same key in every article: the kind of thing
/// (person, organisation with media, place with states and buildings, agreement, event), a colon, and the name folded:
/// people by personKey(), so that Sergei and Sergey or Zelenskiy and Zelenskyy meet, all else by foldedName().
QByteArray entityIdentity(const FoundEntity &entity);

} // namespace Parallax

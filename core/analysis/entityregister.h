// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/entityfinder.h"
#include "core/analysis/namescanner.h"

#include <vector>

namespace Parallax {

/// The entities of one article while it is read: each name is given the entity it means, made when it is new.
class EntityRegister
{
public:
    EntityRegister(QStringView text, std::span<const Token> tokens, const Lexicon &lexicon);

    /// Index of the lexicon's entity.
    qsizetype ofEntry(qint32 entry);
    /// Index of the entity that bears the whole name; a person also under another romanisation of it.
    qsizetype ofName(const FoundName &name);
    void addMention(const FoundName &name, EntityType type, qsizetype entity);
    [[nodiscard]] EntityType typeOf(qsizetype entity) const { return m_findings.entities[size_t(entity)].type; }
    [[nodiscard]] EntityFindings take() { return std::move(m_findings); }

private:
    [[nodiscard]] TextSpan spanOf(const FoundName &name) const;
    [[nodiscard]] quint64 keyOf(const FoundName &name) const;
    qsizetype personOf(const FoundName &name);
    qsizetype add(FoundEntity entity, qint32 entry);

    QStringView m_text;
    std::span<const Token> m_tokens;
    const Lexicon &m_lexicon;
    EntityFindings m_findings;
    /// Lexicon entry of each entity, -1 for none.
    std::vector<qint32> m_entries;
    /// Names met before, by the hashes of their words: saves folding them again.
    std::vector<std::pair<quint64, qsizetype>> m_names;
    std::vector<std::pair<QString, qsizetype>> m_people;
};

} // namespace Parallax

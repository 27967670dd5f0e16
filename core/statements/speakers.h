// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/rolereferences.h"
#include "core/statements/statement.h"

#include <QHash>

#include <array>

namespace Parallax {

/// Who the subject of a sentence is: by name, by office, or by pronoun out of what the sentences before were about.
class Speakers
{
public:
    explicit Speakers(const Reading &reading);

    [[nodiscard]] Speaker resolve(const Subject &subject, const Sentence &sentence);
    /// Whose a noun is: the name or the pronoun at `item`.
    [[nodiscard]] Speaker resolveItem(size_t item, const Sentence &sentence) const;
    /// Who says what the next subject stands in ("X said he would"); null where nobody does. A pronoun means them first.
    void reporting(const Speaker *speaker);
    /// To be called after each sentence, in text order. `speaker` is the last one in it, null for none.
    void sentenceRead(const Sentence &sentence, const Speaker *speaker);
    /// First name of a person or a body in the items [first, last), of "Acme chairman X" that of X; nobody where there is none.
    [[nodiscard]] Speaker firstNameIn(size_t first, size_t last) const;

private:
    [[nodiscard]] Speaker described(const Subject &subject);
    [[nodiscard]] Speaker pronoun(size_t item, const Sentence &sentence) const;
    [[nodiscard]] Speaker named(size_t item) const;
    [[nodiscard]] Speaker whoStandsBefore(size_t who, size_t first) const;
    [[nodiscard]] std::optional<qsizetype> surnameAt(size_t item) const;
    [[nodiscard]] std::optional<qsizetype> nameBefore(const Subject &subject) const;
    [[nodiscard]] std::optional<qsizetype> nameAfter(const Subject &subject) const;
    [[nodiscard]] std::optional<qsizetype> bodyAt(size_t name) const;
    [[nodiscard]] std::optional<qsizetype> fitting(quint64 grammar, size_t first, size_t last) const;
    [[nodiscard]] bool isPerson(const std::optional<qsizetype> &entity) const;
    [[nodiscard]] bool fits(quint64 grammar, qsizetype entity) const;

    const Reading &m_reading;
    RoleReferences m_roles;
    /// The last word of each person's name, with the entity.
    QHash<quint64, qsizetype> m_surnames;
    /// Those without a name by the hash of their noun, the latest of each.
    QHash<quint64, Speaker> m_described;
    /// The body whose analysts or report spoke last.
    std::optional<qsizetype> m_speakingFor;
    std::optional<Speaker> m_reporting;
    /// Who spoke last in a sentence, and its items, in which the others of it are named. The latest sentence comes first;
    /// those that name nobody are left out.
    struct Centre
    {
        Speaker speaker;
        size_t first = 0;
        size_t last = 0;
    };
    std::array<Centre, 6> m_centres;
};

} // namespace Parallax

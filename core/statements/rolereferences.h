// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/reading.h"
#include "core/statements/subjects.h"

#include <optional>
#include <vector>

namespace Parallax {

/// The offices that an article gives its people ("Foreign Minister X", "X, chair of Y"), so that "the minister" can be
/// traced to X; and its bodies by the word they are called by ("the ministry").
class RoleReferences
{
public:
    explicit RoleReferences(const Reading &reading);

    /// Index of the entity that the phrase means; nothing where the article does not say.
    [[nodiscard]] std::optional<qsizetype> resolve(const Subject &subject) const;

private:
    struct Holder
    {
        size_t item = 0;
        qsizetype entity = 0;
        quint64 role = 0;
        /// The office leads a country: "president", "prime minister".
        bool leads = false;
        std::vector<quint64> modifiers;
        /// Of which country, where it is said: its name or its people's ("Ukraine's", "Ukrainian").
        QStringView country;
    };

    void addBefore(size_t name);
    void addAfter(size_t name);
    void addAround(size_t name);
    [[nodiscard]] QStringView countryBefore(size_t role) const;
    void addRole(size_t first, size_t role, qsizetype entity);
    [[nodiscard]] std::optional<qsizetype> holderOf(const Subject &subject) const;
    [[nodiscard]] std::optional<qsizetype> bodyOf(const Subject &subject) const;

    const Reading &m_reading;
    std::vector<Holder> m_holders;
    /// Names of bodies: item, hash of each word of the name.
    struct Body
    {
        size_t item = 0;
        qsizetype entity = 0;
        std::vector<quint64> words;
    };
    std::vector<Body> m_bodies;
};

} // namespace Parallax

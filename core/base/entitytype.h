// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Parallax {

/// Codes as the dump and the database write them; Gpe is a country, state or city (it can act), Loc any other place.
enum class EntityType : quint8 {
    Person,
    Organisation,
    Gpe,
    Loc,
    Facility,
    Agreement,
    Event,
    Medium
};

inline constexpr std::array<const char *, 8> entityTypeCodes { "PER", "ORG", "GPE", "LOC", "FAC", "AGREEMENT", "EVENT", "MEDIA" };

constexpr QLatin1StringView entityTypeCode(EntityType type)
{
    return QLatin1StringView(entityTypeCodes[size_t(type)]);
}

inline std::optional<EntityType> entityTypeFromCode(QStringView code)
{
    for (size_t i = 0; i < entityTypeCodes.size(); ++i) {
        if (code == QLatin1StringView(entityTypeCodes[i]))
            return EntityType(i);
    }
    return std::nullopt;
}

} // namespace Parallax

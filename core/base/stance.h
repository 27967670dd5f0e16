// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Parallax {

/// How a holder stands to an issue. Predicts: says what will be, without standing for it or against it.
enum class Stance : quint8 { Supports, Opposes, Demands, Offers, Conditional, Predicts, Unclear };

/// As the dump and the database write them.
inline constexpr std::array<const char *, 7> stanceCodes{"supports", "opposes", "demands", "offers", "conditional", "predicts", "unclear"};

constexpr QLatin1StringView stanceCode(Stance stance)
{
    return QLatin1StringView(stanceCodes[size_t(stance)]);
}

inline std::optional<Stance> stanceFromCode(QStringView code)
{
    for (size_t i = 0; i < stanceCodes.size(); ++i) {
        if (code == QLatin1StringView(stanceCodes[i]))
            return Stance(i);
    }
    return std::nullopt;
}

} // namespace Parallax

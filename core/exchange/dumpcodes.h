// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/entityrecords.h"

#include <QLatin1StringView>

namespace Parallax {

/// As the dump writes it.
constexpr QLatin1StringView stateCode(FindingState state)
{
    switch (state) {
    case FindingState::Suggested:
        break;
    case FindingState::Accepted:
        return QLatin1StringView("accepted");
    case FindingState::Changed:
        return QLatin1StringView("changed");
    case FindingState::Rejected:
        return QLatin1StringView("rejected");
    }
    return QLatin1StringView("suggested");
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/positions/position.h"

#include <array>

namespace Parallax {

namespace {

constexpr std::array ruleCodes{"verb", "expected", "state", "noun", "obligation", "will", "judgement"};

} // namespace

QLatin1StringView positionRuleCode(PositionRule rule)
{
    return QLatin1StringView(ruleCodes[size_t(rule)]);
}

} // namespace Parallax

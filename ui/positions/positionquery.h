// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"
#include "ui/positions/positiondata.h"

#include <array>
#include <functional>

namespace Parallax {

/// Which positions a list shows. Everything that is set must hold.
struct PositionQuery
{
    enum class State {
        Open, ///< all but the rejected
        Suggested,
        Accepted, ///< or corrected, or made by hand
        Rejected,
        HandMade
    };

    std::optional<qint64> holder = {}; ///< or whom it stands for
    QString issue = {}; ///< id
    std::vector<qint64> articles = {}; ///< empty for all
    std::array<bool, stanceCodes.size()> stances = {}; ///< by Stance; none for all
    State state = State::Open;
    std::optional<Period> period = {}; ///< dated in it; by the date of its article for DateBasis::Report
    QString text = {}; ///< words, each of which must be in the names, the subject, the quotation, the title or the outlet

    friend bool operator==(const PositionQuery &, const PositionQuery &) = default;
};

/// What is looked through for the words beside the names. Called with some hundred ids at a time; an empty answer stops.
using QuotesOf = std::function<std::vector<PositionQuote>(const std::vector<QUuid> &)>;

/// Places in data.lines of what the query lets through, in their order. Case and accents do not matter.
std::vector<int> matchingPositions(const PositionData &data, const PositionQuery &query, const QuotesOf &quotes);

} // namespace Parallax

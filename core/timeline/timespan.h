// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/edtf.h"

#include <QDateTime>

namespace Parallax {

/// Where a date lies on a line of days, and how it is to be drawn. Days are Julian days as QDate counts them, with the time
/// of the day as a fraction from midnight: 20 August 2025 lies from 2460908.0 up to 2460909.0.
struct TimeSpan
{
    double first = 0;
    double last = 0; ///< not part of it; more than `first`
    /// Edtf::Flag. Of an end that is open or not known, `first` or `last` is where the other end is.
    quint16 flags = 0;
    Edtf::Precision precision = Edtf::Precision::Day;

    [[nodiscard]] bool has(Edtf::Flag flag) const { return flags & flag; }
    /// One day, or a moment of it: a point. Anything else is a bar.
    [[nodiscard]] bool isPoint() const { return last - first <= 1.0; }
    /// Faded ends.
    [[nodiscard]] bool isVague() const { return flags & (Edtf::Approximate | Edtf::Uncertain); }

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Later and, before Christ, earlier years have no place on a line: about what QDateTime holds.
inline constexpr int farthestYear = 290'000'000;

/// Nothing for a date that has neither start nor end ("../..") and for one beyond farthestYear.
std::optional<TimeSpan> timeSpan(const Edtf &date);
/// Nothing also for a null text and one that is no EDTF.
std::optional<TimeSpan> timeSpan(const QString &edtf);

/// The moment of a day of a TimeSpan, in no time zone.
QDateTime momentOf(double day);

} // namespace Parallax

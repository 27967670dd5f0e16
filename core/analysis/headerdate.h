// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/eventdate.h"
#include "core/base/textspan.h"

#include <QStringView>

#include <optional>

namespace Parallax {

/// A date as page headers write it: "Wednesday, 27 August 2025, 04:46", "Aug. 24, 2025 10:15 PM EDT", "24.08.2025",
/// "2025-03-13 15:18:14Z", "04:46, 27 серпня 2025". Always with its year; names of months and days in any of the
/// languages of the list in the implementation. Times stay in the zone they are given in. 08/09/2025 can be two days, so it
/// is none.
struct HeaderDate
{
    TextSpan span; ///< of the view it was found in
    EventDate date;

    friend bool operator==(const HeaderDate &, const HeaderDate &) = default;
};

/// The date that begins exactly at `start`.
std::optional<HeaderDate> headerDateAt(QStringView text, qsizetype start);

/// The first date that begins at a word, or where a word is glued to it ("Jane Doe27 August 2025").
std::optional<HeaderDate> firstHeaderDate(QStringView text);

} // namespace Parallax

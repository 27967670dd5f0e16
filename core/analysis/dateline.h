// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace Parallax {

/// Where a paragraph's dateline stands: "MOSCOW (Reuters) -", "KYIV, Ukraine (AP) —", "GENEVA (20 August 2025) –",
/// "MOSCOW, August 20. /TASS/." UTF-16 offsets into the paragraph.
struct Dateline
{
    qsizetype start = 0; ///< above 0 where a headline is glued before it
    qsizetype end = 0; ///< after the dash, before the space

    friend bool operator==(const Dateline &, const Dateline &) = default;
};

std::optional<Dateline> findDateline(QStringView paragraph);

} // namespace Parallax

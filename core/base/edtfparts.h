// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/edtf.h"

#include <limits>

namespace Parallax {

/// One date of an EDTF text. Days are Julian days.
struct EdtfPart
{
    qint64 earliest = 0;
    qint64 latest = 0;
    qint32 second = 0;
    quint16 flags = 0;
    Edtf::Precision precision = Edtf::Precision::Day;

    static constexpr qint64 unboundedPast = std::numeric_limits<qint64>::min();
    static constexpr qint64 unboundedFuture = std::numeric_limits<qint64>::max();
};

/// Reads a single date or date and time, no interval and no set.
std::optional<EdtfPart> parseEdtfPart(QStringView text);

} // namespace Parallax

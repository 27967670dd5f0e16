// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/edtf.h"

#include <QLocale>
#include <QString>

namespace Parallax {

/// The plain meaning of any EDTF date: "20 August 2025"; "between 15 and 18 August 2025, approximate"; "from 24 February
/// 2022 on, end open"; "some day in August 2025"; "one of 1667, 1668, 1670". It begins in lower case where it can.
QString edtfSentence(const Edtf &date, const QLocale &locale = QLocale());

} // namespace Parallax

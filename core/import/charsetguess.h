// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/encoding.h"

namespace Parallax {

/// ICU's statistics of letters over bytes that are not UTF; windows-1252 when they say nothing. Never fails.
DecodedText guessCharset(QByteArrayView bytes);

} // namespace Parallax

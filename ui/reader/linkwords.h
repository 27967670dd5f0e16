// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/passagelink.h"

namespace Parallax {

/// What joins two passages, in a word or two as it stands on a ribbon: "same quote", "contradicts".
QString linkWord(LinkKind kind);

} // namespace Parallax

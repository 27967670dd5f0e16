// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerlayer.h"

#include <QPainterPath>

namespace Parallax {

/// Round all lines of a passage that touch each other, as far as it is in view; what a line leaves empty before the
/// passage goes on is inside. Page coordinates.
QPainterPath passagePath(const PageView &view, TextSpan span);

} // namespace Parallax

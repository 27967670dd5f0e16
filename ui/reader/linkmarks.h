// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/findingmarks.h"

namespace Parallax {

/// The passages of `article` that have a mark in it: those that are contradicted in another open article, and those
/// joined to what no ribbon reaches, in the same article or one that is open but no neighbour. `open` from left to right.
MarkIndex<LinkMark> linkMarks(const std::vector<PassageLink> &links, qint64 article, const std::vector<qint64> &open);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"

#include <set>

namespace Parallax {

/// Whether it stands in a building block that lists what is cited.
bool isSourceList(const DocumentBlock &block, const BriefingDocument &document);

/// Of the citations outside of such lists, from 1.
std::set<int> numbersInText(const BriefingDocument &document);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"

#include <vector>

namespace Parallax {

/// How the columns of a table share its width, by what stands in them; together 1. As many as its widest row has cells.
std::vector<double> columnShares(const DocumentBlock &table);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/issues/issueset.h"
#include "core/positions/positionreader.h"

namespace Parallax {

/// Gives each claim its issue and its stance towards it, and makes one position of all that have the same holder, issue
/// and stance. In text order of their first evidence.
std::vector<FoundPosition> mergeClaims(std::vector<Claim> claims, const Reading &reading, const IssueText &issues);

} // namespace Parallax

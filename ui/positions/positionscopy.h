// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/positions/positiondata.h"
#include "ui/session/session.h"

class QObject;

namespace Parallax {

/// Puts the positions as a table on the clipboard; those of many are read by a job, while `context` lives.
void copyPositions(const Session &session, QObject *context, const PositionDataPtr &data, const std::vector<const PositionLine *> &lines);

} // namespace Parallax

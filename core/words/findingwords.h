// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"

#include <QStringView>

namespace Parallax {

/// "suggested", "accepted", "corrected", "rejected".
QString findingStateName(FindingState state);

// Why a stored finding counts as one: a sentence from the rule that found it and the words that gave it away. `text` is
// that of its article. Null where nothing is known.

QString whyPosition(const Position &position, QStringView text);
QString whyStatement(const StatementRecord &statement, QStringView text);
QString whyDate(const DateRecord &date);
QString whyFigure(const FigureRecord &figure);

} // namespace Parallax

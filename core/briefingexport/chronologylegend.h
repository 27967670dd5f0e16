// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/chronologylayout.h"

#include <QColor>
#include <QFont>

namespace Parallax {

/// Below the rows: what the colours and signs mean that are in the picture, and how much is left out.
void addLegend(ChronologyLayout &layout, const Chronology &chronology, qreal width);

/// Of a lane of core/timeline/eventlanes.h, on paper.
QColor laneColor(const QString &lane);

} // namespace Parallax

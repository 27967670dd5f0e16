// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinegestures.h"
#include "ui/timeline/timelinepainter.h"

class QHelpEvent;
class QKeyEvent;
class QWidget;

namespace Parallax {

/// Somewhat smaller than the widget's, with a size in pixels, so that a drawing is alike on every device.
QFont labelFont(const QWidget &widget);

void paintStage(QPainter &painter, TimelineStage &stage, TimelinePainter &painting, const std::vector<QString> &names,
    const std::optional<std::pair<double, double>> &period, int focused, const Theme &theme);

/// The event where it would come to be, and its new date.
void paintMoved(QPainter &painter, const TimelineStage &stage, const TimelineGestures::Moved &moved, const Theme &theme);

/// What a count is and how it opens.
bool showCountTip(QWidget &canvas, TimelineStage &stage, const QHelpEvent &event);

/// Keys that a timeline takes even where a window has a shortcut on them.
bool isOwnKey(const QKeyEvent &event);

} // namespace Parallax

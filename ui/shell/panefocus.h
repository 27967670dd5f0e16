// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QWidget;

namespace Parallax {

/// Gives the keyboard to what had it last within `pane`, or else to the first thing there that Tab would reach. False when
/// there is nothing, or the pane is hidden.
bool focusPane(QWidget &pane);

/// Goes on to the next pane (1) or back to the one before (-1), round the ends, from the one that has the keyboard; over
/// those that cannot take it.
void focusNeighbour(const std::vector<QWidget *> &panes, int direction);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Parallax {

class Appearance;
class Jobs;
class Notices;
class Project;
class Selection;

/// What every pane is given. The shell owns all of it; it outlives the panes.
struct Session {
    Project &project;
    Selection &selection;
    Jobs &jobs;
    Notices &notices;
    Appearance &appearance;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/timelineexport.h"
#include "ui/session/session.h"
#include "ui/timeline/timelinepicture.h"

class QObject;

namespace Parallax {

/// Writes what is seen as a picture, named after the project. A notice says how it went.
void exportPicture(const Session &session, const QString &path, TimelineFile file, SeenTimeline seen, DateBasis basis);

/// Writes items as a table or a calendar, as a job that is shown and can be cancelled; what is there already is replaced once
/// everything is written. A notice says how it went, while `context` lives.
void exportItems(const Session &session, QObject *context, const QString &path, TimelineFile file, const TimelineExport &what);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QString>

#include <functional>

class QObject;

namespace Parallax {

/// Edits of more rows than this are a job.
inline constexpr qint64 quickRows = 200;

/// Runs an edit that changes about `rows` rows: at once when they are few, else as startEdit() does. A failure is shown as
/// a notice; `done` is called only on success.
void runEdit(const Session &session, QObject *context, const QString &label, qint64 rows,
    const std::function<Result<Done>(Project &)> &edit, const std::function<void()> &done = {});

/// Runs an edit of many rows off the GUI thread, on a connection of its own and with the author of the session's project.
/// Afterwards, on this thread, the session's project tells what changed, also when `context` is gone by then; then comes
/// `done`, unless it is. A failure is shown as a notice. `edit` must not refer to what lives on this thread.
Jobs::Handle startEdit(const Session &session, QObject *context, const QString &label, std::function<Result<Done>(Project &)> edit,
    std::function<void()> done = {});

} // namespace Parallax

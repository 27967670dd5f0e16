// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/session/session.h"

#include <QString>

#include <functional>

class QObject;

namespace Parallax {

/// Edits of more rows than this run as a job.
inline constexpr qint64 mostRowsAtOnce = 200;

/// Runs an edit that changes about `rows` rows: at once when they are few, else as a job called `label`, with a connection
/// of its own that is announced when it is done. A failure is shown as a notice, `done` is called only on success, and
/// only while `context` lives.
void runEdit(const Session &session, QObject *context, const QString &label, qint64 rows,
    const std::function<Result<Done>(Project &)> &edit, const std::function<void()> &done = {});

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/session/session.h"

#include <QString>

#include <functional>

class QObject;

namespace Parallax {

/// Runs an edit of many rows off the GUI thread, on a connection of its own and with the author of the session's project.
/// Afterwards, on this thread, the session's project tells what changed, also when `context` is gone by then; then comes
/// `done`, unless it is. A failure is shown as a notice. `edit` must not refer to what lives on this thread.
void startEdit(const Session &session, QObject *context, const QString &label, std::function<Result<Done>(Project &)> edit,
    std::function<void()> done = {});

} // namespace Parallax

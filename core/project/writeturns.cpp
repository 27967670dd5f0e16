// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/writeturns.h"

#include <QDeadlineTimer>
#include <QThread>

#include <chrono>

using namespace std::chrono_literals;

namespace Parallax {

void WriteTurns::giveWay() const
{
    // SQLite's own wait looks for the lock at intervals of up to 100 ms.
    const QDeadlineTimer end(1s);
    while (isWanted() && !end.hasExpired())
        QThread::msleep(1);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>

namespace Parallax {

/// Lets a short edit go before long work that writes to the same project through a connection of its own: SQLite has
/// one writer at a time, and a person does not wait for the end of an import's batch. Shared by the Projects of one
/// process, used from any thread.
class WriteTurns
{
public:
    WriteTurns() = default;
    Q_DISABLE_COPY_MOVE(WriteTurns)

    /// Says, while it lives, that somebody waits for the write lock.
    class Request
    {
    public:
        explicit Request(WriteTurns &turns)
            : m_turns(turns)
        {
            ++m_turns.m_waiting;
        }
        ~Request() { --m_turns.m_waiting; }
        Q_DISABLE_COPY_MOVE(Request)

    private:
        WriteTurns &m_turns;
    };

    /// For the long work: time to commit what it has.
    [[nodiscard]] bool isWanted() const { return m_waiting > 0; }
    /// For the long work, before it takes the lock again: returns once nobody waits, or after a second.
    void giveWay() const;

private:
    std::atomic<int> m_waiting = 0;
};

} // namespace Parallax

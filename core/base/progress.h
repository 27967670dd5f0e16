// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace Parallax {

/// What a long piece of work is given: it reports how far it is and asks whether it should stop. One instance a job,
/// shared by the thread that works and the thread that cancels.
class Progress
{
public:
    /// Called on the working thread; `total` is 0 while it is not known.
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Report report)
        : m_report(std::move(report))
    {
    }
    Q_DISABLE_COPY_MOVE(Progress)

    void report(qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(done, total);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Report m_report;
    std::atomic_bool m_cancelled = false;
};

} // namespace Parallax

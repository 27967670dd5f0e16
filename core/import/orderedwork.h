// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace Parallax {

/// Does `count` pieces of work on several threads and hands their results to the thread that made it, in order.
/// Memory stays bounded: no piece starts more than `ahead` places or `budget` bytes before the one handed out next.
template <typename Out> class OrderedWork
{
public:
    struct Plan
    {
        qsizetype count = 0;
        int threads = 1;
        qsizetype ahead = 64;
        qint64 budget = 0; ///< bytes in flight; one piece alone may exceed it
        std::function<qint64(qsizetype)> cost; ///< bytes that piece needs; called on a working thread
        std::function<Out(qsizetype)> work; ///< called on a working thread; must not throw
    };

    explicit OrderedWork(Plan plan)
        : m_plan(std::move(plan))
        , m_slots(size_t(std::min(m_plan.ahead, std::max(m_plan.count, qsizetype(1)))))
    {
        for (int i = 0; i < m_plan.threads; ++i)
            startThread();
    }
    /// Waits for the pieces that have started; the others are not done.
    ~OrderedWork()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_roomForWork.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(OrderedWork)

    /// Waits for the next result; nothing once all are handed out.
    std::optional<Out> next()
    {
        std::unique_lock lock(m_mutex);
        if (m_out == m_plan.count)
            return std::nullopt;
        Slot &slot = m_slots[index(m_out)];
        m_resultReady.wait(lock, [&slot] { return slot.result.has_value(); });
        std::optional<Out> result = std::exchange(slot.result, std::nullopt);
        m_inFlight -= slot.cost;
        ++m_out;
        // Not for each place that gets free: a thread that wakes for one piece of work spends as long on waking. The
        // caller comes back for results that are there, so that only a missing one must not wait.
        const bool wake = m_waiting > 0 && (m_started - m_out <= qsizetype(m_slots.size() / 2) || !m_slots[index(m_out)].result);
        lock.unlock();
        if (wake)
            m_roomForWork.notify_all();
        return result;
    }

private:
    struct Slot
    {
        std::optional<Out> result;
        qint64 cost = 0;
    };

    [[nodiscard]] size_t index(qsizetype piece) const { return size_t(piece) % m_slots.size(); }

    [[nodiscard]] bool mayStart(qsizetype piece, qint64 cost) const
    {
        return piece == m_out || (piece < m_out + qsizetype(m_slots.size()) && m_inFlight + cost <= m_plan.budget);
    }

    /// Fewer threads than asked for are slower, that is all; without a single one nothing would ever be done.
    void startThread()
    {
        try {
            m_threads.emplace_back([this] { run(); });
        } catch (const std::system_error &) {
            if (m_threads.empty())
                throw;
        }
    }

    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_stopped && m_started < m_plan.count) {
            const qsizetype piece = m_started++;
            lock.unlock();
            const qint64 cost = m_plan.cost(piece);
            lock.lock();
            ++m_waiting;
            m_roomForWork.wait(lock, [&] { return m_stopped || mayStart(piece, cost); });
            --m_waiting;
            if (m_stopped)
                return;
            m_inFlight += cost;
            lock.unlock();
            Out result = m_plan.work(piece);
            lock.lock();
            m_slots[index(piece)] = {std::move(result), cost};
            if (piece == m_out)
                m_resultReady.notify_one();
        }
    }

    const Plan m_plan;
    std::mutex m_mutex;
    std::condition_variable m_roomForWork;
    std::condition_variable m_resultReady;
    // All below are guarded by m_mutex.
    std::vector<Slot> m_slots;
    qsizetype m_started = 0;
    qsizetype m_out = 0;
    qint64 m_inFlight = 0;
    int m_waiting = 0; ///< threads that wait for room
    bool m_stopped = false;
    std::vector<std::thread> m_threads;
};

} // namespace Parallax

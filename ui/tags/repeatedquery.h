// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "ui/session/jobs.h"

#include <QTimer>

#include <functional>

namespace Parallax {

/// A question about the whole project that is asked again, by a job, whenever the project has changed: not for each of
/// many changes in a row, and never twice at the same time. A member of `context`, which lives on the GUI thread.
template <typename Answer> class RepeatedQuery
{
public:
    /// Milliseconds that a change waits for the next one.
    static constexpr int pause = 120;

    /// `ask` runs on the job's thread with a connection of its own, `take` on the GUI thread.
    RepeatedQuery(
        QObject *context, Project &project, Jobs &jobs, std::function<Answer(Project &)> ask, std::function<void(Result<Answer>)> take)
        : m_context(context)
        , m_project(project)
        , m_jobs(jobs)
        , m_ask(std::move(ask))
        , m_take(std::move(take))
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(pause);
        QObject::connect(&m_pause, &QTimer::timeout, context, [this] { start(); });
    }
    Q_DISABLE_COPY_MOVE(RepeatedQuery)

    ~RepeatedQuery()
    {
        if (m_job)
            m_job->cancel();
    }

    void ask()
    {
        if (m_job)
            m_outdated = true;
        else if (!m_pause.isActive())
            m_pause.start();
    }

    /// Without the pause.
    void askNow()
    {
        m_pause.stop();
        start();
    }

private:
    void start()
    {
        if (m_job) {
            m_outdated = true;
            return;
        }
        m_outdated = false;
        const auto work = [path = m_project.path(), question = m_ask](const Progress &) -> Result<Answer> {
            auto project = Project::open(path, Project::Access::Read);
            if (!project)
                return project.error();
            return question(**project);
        };
        m_job = m_jobs.start(m_context, {}, work, [this](Result<Answer> answer) {
            m_job.reset();
            m_take(std::move(answer));
            if (m_outdated)
                ask();
        });
    }

    QObject *m_context;
    Project &m_project;
    Jobs &m_jobs;
    std::function<Answer(Project &)> m_ask;
    std::function<void(Result<Answer>)> m_take;
    QTimer m_pause;
    Jobs::Handle m_job;
    bool m_outdated = false;
};

} // namespace Parallax

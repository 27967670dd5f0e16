// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/issuecounter.h"

#include "core/project/project.h"

using namespace Qt::StringLiterals;

namespace Parallax {

IssueCounter::IssueCounter(Project &project, Jobs &jobs, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_jobs(jobs)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &IssueCounter::count);
    connect(&project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"article") && !m_query.isEmpty())
            m_timer.start();
    });
}

IssueCounter::~IssueCounter()
{
    stop();
}

void IssueCounter::stop()
{
    ++m_count;
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

void IssueCounter::setQuery(const QString &query)
{
    const QString trimmed = query.trimmed();
    if (trimmed == m_query)
        return;
    m_query = trimmed;
    stop();
    Q_EMIT began();
    if (m_query.isEmpty())
        m_timer.stop();
    else
        m_timer.start();
}

void IssueCounter::count()
{
    stop();
    const int number = m_count;
    m_job = m_jobs.start(
        this, {}, [path = m_project.path(), query = m_query](const Progress &progress) { return findPassages(path, query, progress); },
        [this, number](const Result<IssueFinds> &finds) {
            if (number != m_count)
                return;
            if (finds)
                Q_EMIT counted(*finds);
            else
                Q_EMIT failed(finds.error().message);
        });
}

} // namespace Parallax

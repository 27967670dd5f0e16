// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/issues/passagefinder.h"
#include "ui/session/jobs.h"

#include <QTimer>

namespace Parallax {

class Project;

/// Counts what a query finds while it is being typed: a moment after the last key, on another thread, and nothing that
/// has been typed over since.
class IssueCounter : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds without a key.
    static constexpr int pause = 300;

    IssueCounter(Project &project, Jobs &jobs, QObject *parent = nullptr);
    ~IssueCounter() override;

    /// An empty one is not counted.
    void setQuery(const QString &query);

Q_SIGNALS:
    /// The query is another one now; what was told is out of date.
    void began();
    void counted(const Parallax::IssueFinds &finds);
    void failed(const QString &sentence);

private:
    void count();
    void stop();

    Project &m_project;
    Jobs &m_jobs;
    QString m_query;
    QTimer m_timer;
    Jobs::Handle m_job;
    int m_count = 0;
};

} // namespace Parallax

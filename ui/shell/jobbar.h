// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/jobs.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace Parallax {

/// The one place that shows long work: what runs, how far it is, and a way to stop it. Hidden while nothing runs.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    /// Follows these jobs from now on.
    void follow(Jobs &jobs);
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

private:
    void begin(const Jobs::Handle &job, const QString &label);
    void advance(const Jobs::Handle &job, qint64 done, qint64 total);
    void end(const Jobs::Handle &job);

    QLabel *m_label;
    QProgressBar *m_bar;
    QLabel *m_count;
    Jobs::Handle m_job;
};

} // namespace Parallax

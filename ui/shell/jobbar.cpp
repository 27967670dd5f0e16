// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/jobbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// QProgressBar counts in int; a thousandth is finer than its pixels.
constexpr int steps = 1000;

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"jobBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"jobCancel"_s);
    connect(cancel, &QPushButton::clicked, this, [this, cancel] {
        if (m_job) {
            m_job->cancel();
            m_count->setText(tr("Stopping"));
            cancel->setEnabled(false);
        }
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(12);
    layout->addWidget(m_label);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_count);
    layout->addWidget(cancel);
    hide();
}

void JobBar::follow(Jobs &jobs)
{
    connect(&jobs, &Jobs::started, this, &JobBar::begin);
    connect(&jobs, &Jobs::progressed, this, &JobBar::advance);
    connect(&jobs, &Jobs::finished, this, &JobBar::end);
    connect(&jobs, &QObject::destroyed, this, [this] { end(m_job); });
}

void JobBar::begin(const Jobs::Handle &job, const QString &label)
{
    m_job = job;
    m_label->setText(label);
    m_count->clear();
    m_bar->setRange(0, 0);
    findChild<QPushButton *>(u"jobCancel"_s)->setEnabled(true);
    show();
}

void JobBar::advance(const Jobs::Handle &job, qint64 done, qint64 total)
{
    if (job != m_job || !job || job->isCancelled())
        return;
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(int(done * steps / total));
    const QLocale locale;
    m_count->setText(total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) : locale.toString(done));
}

void JobBar::end(const Jobs::Handle &job)
{
    if (job != m_job)
        return;
    m_job.reset();
    hide();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/jobs.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Parallax {

Jobs::Jobs(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Handle>();
    // One for an import that lasts, one for a search meanwhile, one for lists.
    m_pool.setMaxThreadCount(3);
}

Jobs::~Jobs()
{
    cancelAll();
    m_pool.waitForDone();
}

void Jobs::cancelAll()
{
    for (const auto &weak : m_handles) {
        if (const Handle handle = weak.lock())
            handle->cancel();
    }
}

QString Jobs::failureSentence(const std::exception &fault)
{
    return tr("The work could not be finished: %1.").arg(QString::fromLocal8Bit(fault.what()));
}

Jobs::Handle Jobs::makeHandle()
{
    // Reports come from the working thread; `self` is only used to name the job and is still alive while it works.
    struct Throttle {
        QElapsedTimer since;
        std::weak_ptr<Progress> self;
    };
    auto throttle = std::make_shared<Throttle>();
    auto handle = std::make_shared<Progress>([this, throttle](qint64 done, qint64 total) {
        if (throttle->since.isValid() && throttle->since.elapsed() < 50 && (total == 0 || done < total))
            return;
        throttle->since.start();
        QMetaObject::invokeMethod(this, [this, job = throttle->self.lock(), done, total] { Q_EMIT progressed(job, done, total); });
    });
    throttle->self = handle;
    std::erase_if(m_handles, [](const auto &weak) { return weak.expired(); });
    m_handles.push_back(handle);
    return handle;
}

void Jobs::run(const Handle &handle, const QString &label, QObject *context, std::function<std::function<void()>()> work)
{
    ++m_running;
    if (!label.isEmpty())
        Q_EMIT started(handle, label);
    m_pool.start([this, handle, context = QPointer<QObject>(context), work = std::move(work)] {
        std::function<void()> deliver;
        if (!handle->isCancelled())
            deliver = work();
        QMetaObject::invokeMethod(this, [this, handle, context, deliver = std::move(deliver)] {
            --m_running;
            Q_EMIT finished(handle);
            if (context && deliver)
                deliver();
        });
    });
}

} // namespace Parallax

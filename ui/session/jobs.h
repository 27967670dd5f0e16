// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace Parallax {

/// Long work off the GUI thread. The work runs on a pool thread with its own connection to the project; its result
/// comes back on this object's thread, unless `context` is gone or the job was cancelled before it began.
///
///     m_job = jobs.start(this, tr("Importing"), [path](const Progress &progress) { return importInto(path, progress); },
///         [this](Result<ImportReport> report) { … });
///
/// The destructor cancels everything and waits.
class Jobs : public QObject
{
    Q_OBJECT

public:
    using Handle = std::shared_ptr<Progress>;

    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override;

    /// A job with a `label` is shown in the job bar; one without works quietly. Work is `Result<T>(const Progress &)`,
    /// done is `void(Result<T>)`. An exception of the work arrives as an Error.
    template <typename Work, typename Done>
    Handle start(QObject *context, const QString &label, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, const Progress &>;
        auto handle = makeHandle();
        run(handle, label, context, [handle, work = std::move(work), done = std::move(done)]() -> std::function<void()> {
            auto result = std::make_shared<Value>(guarded<Value>([&] { return work(*handle); }));
            return [result, done] { done(std::move(*result)); };
        });
        return handle;
    }

    [[nodiscard]] int running() const { return m_running; }
    void cancelAll();

Q_SIGNALS:
    void started(const Parallax::Jobs::Handle &job, const QString &label);
    /// `total` is 0 while it is not known. At most some twenty times a second.
    void progressed(const Parallax::Jobs::Handle &job, qint64 done, qint64 total);
    void finished(const Parallax::Jobs::Handle &job);

private:
    template <typename Value>
    static Value guarded(const std::function<Value()> &work)
    {
        try {
            return work();
        } catch (const std::exception &fault) {
            return Error { failureSentence(fault) };
        }
    }
    static QString failureSentence(const std::exception &fault);
    Handle makeHandle();
    void run(const Handle &handle, const QString &label, QObject *context, std::function<std::function<void()>()> work);

    QThreadPool m_pool;
    std::vector<std::weak_ptr<Progress>> m_handles;
    int m_running = 0;
};

} // namespace Parallax

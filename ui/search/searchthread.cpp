// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchthread.h"

#include <atomic>
#include <mutex>

namespace Parallax {

/// Lives on the thread. Only `newest` and interrupt() are used from outside.
class SearchThread::Worker : public QObject
{
public:
    explicit Worker(QString path)
        : m_path(std::move(path))
    {
    }

    std::atomic<quint64> newest = 0;

    void interrupt()
    {
        const std::lock_guard lock(m_mutex);
        if (m_searcher)
            m_searcher->interrupt();
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_searcher.reset();
    }

    template <typename Use> auto with(Use use) -> decltype(use(std::declval<Searcher &>()))
    {
        if (!m_searcher) {
            auto opened = Searcher::open(m_path);
            if (!opened)
                return opened.error();
            const std::lock_guard lock(m_mutex);
            m_searcher = std::move(opened).value();
        }
        return use(*m_searcher);
    }

private:
    QString m_path;
    std::mutex m_mutex; ///< of changes of m_searcher
    std::unique_ptr<Searcher> m_searcher;
};

SearchThread::SearchThread(const QString &projectPath, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(projectPath))
{
    m_worker->moveToThread(&m_thread);
    // The connection belongs to the thread and ends on it.
    connect(&m_thread, &QThread::finished, m_worker.get(), &Worker::close, Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("search"));
    m_thread.start(QThread::LowPriority);
    // Reads the order of publication and the upper pages of the index, so that the first search finds them in memory.
    const auto common = Query::fromText(u"the");
    if (common)
        search(*common, {SearchOptions::Order::Ranked, 1, 0}, [](const Result<SearchResults> &) {});
}

SearchThread::~SearchThread()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

quint64 SearchThread::stopForNext()
{
    const quint64 number = ++m_worker->newest;
    m_worker->interrupt();
    return number;
}

void SearchThread::stop()
{
    stopForNext();
}

void SearchThread::search(const Query &query, const SearchOptions &options, std::function<void(Result<SearchResults>)> done)
{
    const quint64 number = stopForNext();
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(worker, [this, worker, number, query, options, done = std::move(done)] {
        if (worker->newest != number)
            return;
        auto results = worker->with([&](Searcher &searcher) { return searcher.search(query, options); });
        QMetaObject::invokeMethod(this, [worker, number, done, results = std::move(results)]() mutable {
            if (worker->newest == number)
                done(std::move(results));
        });
    });
}

void SearchThread::locate(const Query &query, qint64 article, std::function<void(Result<std::vector<TextSpan>>)> done)
{
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(worker, [this, worker, query, article, done = std::move(done)] {
        auto spans = worker->with([&](Searcher &searcher) { return searcher.hits(query, article); });
        QMetaObject::invokeMethod(this, [done, spans = std::move(spans)]() mutable { done(std::move(spans)); });
    });
}

} // namespace Parallax

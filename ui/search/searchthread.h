// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searcher.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace Parallax {

/// A thread with a Searcher that stays open, so that caches stay warm from one key press to the next. Answers come on
/// the thread of this object. A new search stops the one under way, whose answer is dropped.
class SearchThread : public QObject
{
    Q_OBJECT

public:
    explicit SearchThread(const QString &projectPath, QObject *parent = nullptr);
    ~SearchThread() override;

    void search(const Query &query, const SearchOptions &options, std::function<void(Result<SearchResults>)> done);
    /// Where the query's words stand in the article. The answer is an error when a search came between.
    void locate(const Query &query, qint64 article, std::function<void(Result<std::vector<TextSpan>>)> done);
    /// The answer to the last search() is not wanted any more.
    void stop();

private:
    class Worker;

    quint64 stopForNext();

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/jobs.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A job works on another thread and answers on this one")
{
    Jobs jobs;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    int answer = 0;
    jobs.start(
        &jobs, {},
        [&worker](const Progress &) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&](const Result<int> &result) {
            receiver = QThread::currentThread();
            answer = result.value();
        });
    REQUIRE(QTest::qWaitFor([&] { return answer == 42; }));
    CHECK(worker != receiver);
    CHECK(receiver == QThread::currentThread());
    CHECK(jobs.running() == 0);
}

TEST_CASE("What a job throws arrives as a sentence")
{
    Jobs jobs;
    QString message;
    jobs.start(
        &jobs, {}, [](const Progress &) -> Result<int> { throw std::runtime_error("disk is full"); },
        [&](const Result<int> &result) { message = result.error().message; });
    REQUIRE(QTest::qWaitFor([&] { return !message.isEmpty(); }));
    CHECK(message.contains(u"disk is full"_s));
}

TEST_CASE("A result for a context that is gone is dropped")
{
    Jobs jobs;
    auto context = std::make_unique<QObject>();
    bool delivered = false;
    jobs.start(
        context.get(), {}, [](const Progress &) -> Result<int> { return 1; }, [&](const Result<int> &) { delivered = true; });
    context.reset();
    REQUIRE(QTest::qWaitFor([&] { return jobs.running() == 0; }));
    CHECK_FALSE(delivered);
}

TEST_CASE("A job with a label is announced, reports and can be cancelled")
{
    Jobs jobs;
    QSignalSpy started(&jobs, &Jobs::started);
    QSignalSpy progressed(&jobs, &Jobs::progressed);
    QSignalSpy finished(&jobs, &Jobs::finished);
    bool sawCancel = false;
    const auto handle = jobs.start(
        &jobs, u"Counting"_s,
        [](const Progress &progress) -> Result<bool> {
            progress.report(1, 2);
            while (!progress.isCancelled())
                QThread::msleep(1);
            return true;
        },
        [&](const Result<bool> &result) { sawCancel = result.value(); });
    REQUIRE(QTest::qWaitFor([&] { return !progressed.isEmpty(); }));
    CHECK(started.size() == 1);
    CHECK(progressed.first().at(1).toLongLong() == 1);
    handle->cancel();
    REQUIRE(QTest::qWaitFor([&] { return sawCancel; }));
    CHECK(finished.size() == 1);
}

TEST_CASE("The end of the jobs ends the work")
{
    std::atomic_bool ended = false;
    {
        Jobs jobs;
        jobs.start(
            &jobs, {},
            [&ended](const Progress &progress) -> Result<int> {
                while (!progress.isCancelled())
                    QThread::msleep(1);
                ended = true;
                return 0;
            },
            [](const Result<int> &) {});
        QTest::qWait(20);
    }
    CHECK(ended);
}

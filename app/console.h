// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QFile>
#include <QString>

namespace Parallax {

/// What every command ends with.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< the reason is on stderr
    WrongUsage = 2,
    SomeFailed = 3 ///< each input that failed is named on stderr; the rest is stored
};

/// The three streams of a command: results on stdout, messages on stderr, and a progress bar on stderr while that is a
/// terminal. On the main thread, but for report().
class Console
{
public:
    Console();

    /// For bulk results; what it holds back lostResults() passes on.
    QIODevice &results() { return m_out; }
    /// One line of results.
    void result(const QString &line);
    /// Passes on what is buffered; why results did not get out (the disk is full), or null.
    [[nodiscard]] QString lostResults();
    /// A sentence for the person, above the bar if there is one.
    void message(const QString &sentence);
    /// Columns of the terminal that stdout is, or nothing for a pipe or file.
    [[nodiscard]] std::optional<int> width() const;

    /// For Progress::Report. From any one thread at a time; draws ten times a second at most.
    void report(qint64 done, qint64 total);
    void clearBar();

private:
    QFile m_out;
    QFile m_err;
    QString m_lost;
    bool m_interactive;
    bool m_barShown = false;
    QElapsedTimer m_sinceBar;
};

/// While it lives, the first Ctrl+C (SIGINT, or SIGTERM) cancels `progress`; a second one ends the program as usual.
class CancelOnInterrupt
{
public:
    explicit CancelOnInterrupt(Progress &progress);
    ~CancelOnInterrupt();
    Q_DISABLE_COPY_MOVE(CancelOnInterrupt)
};

} // namespace Parallax

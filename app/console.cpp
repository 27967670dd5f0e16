// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// A signal handler has no other way to reach its job; storing into a lock-free atomic is all it may do.
std::atomic<Progress *> interruptible = nullptr;
static_assert(std::atomic<Progress *>::is_always_lock_free && std::atomic_bool::is_always_lock_free);

extern "C" void cancelInterruptible(int)
{
    if (Progress *progress = interruptible.load())
        progress->cancel();
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

Console::Console()
    : m_interactive(isatty(STDERR_FILENO))
{
    static_cast<void>(m_out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered));
    static_cast<void>(m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered));
}

void Console::result(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_out.write(bytes) != bytes.size() && m_lost.isNull())
        m_lost = m_out.errorString();
}

QString Console::lostResults()
{
    // The C library has a buffer of its own. A bulk writer stops at the first byte refused, so that the state of the
    // device still tells of it.
    const bool passed = m_out.flush();
    return m_lost.isNull() && (!passed || m_out.error() != QFileDevice::NoError) ? m_out.errorString() : m_lost;
}

void Console::message(const QString &sentence)
{
    clearBar();
    m_err.write(sentence.toUtf8() + '\n');
}

std::optional<int> Console::width() const
{
    winsize size = {};
    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return size.ws_col;
}

void Console::report(qint64 done, qint64 total)
{
    constexpr qint64 barWidth = 40;
    constexpr qint64 betweenBars = 100; // ms
    if (!m_interactive || (m_barShown && m_sinceBar.elapsed() < betweenBars && done != total))
        return;
    QString bar = u"\r"_s;
    if (total > 0) {
        const qsizetype filled = qsizetype(barWidth * qMin(done, total) / total);
        bar += u'[' + QString(filled, u'#') + QString(barWidth - filled, u' ') + u"] %1/%2"_s.arg(done).arg(total);
    } else {
        bar += QString::number(done);
    }
    m_err.write(bar.toUtf8() + "\x1b[K");
    m_barShown = true;
    m_sinceBar.start();
}

void Console::clearBar()
{
    if (m_barShown)
        m_err.write("\r\x1b[K");
    m_barShown = false;
}

CancelOnInterrupt::CancelOnInterrupt(Progress &progress)
{
    interruptible = &progress;
    handle(SIGINT, cancelInterruptible);
    handle(SIGTERM, cancelInterruptible);
}

CancelOnInterrupt::~CancelOnInterrupt()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    interruptible = nullptr;
}

} // namespace Parallax

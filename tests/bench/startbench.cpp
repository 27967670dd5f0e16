// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window takes from the start of its process until it is painted and answers, beside a bare window.
// usage: startbench [ARTICLES]; it runs itself as the process that is timed.

#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/storage/transaction.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 7;

// One clock for all processes of the machine.
qint64 nowMicroseconds()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Tells the time since `begin` once `window` is painted and the event loop has come round after it.
int report(QApplication &application, QWidget &window, qint64 begin)
{
    window.show();
    QTimer::singleShot(0, &window, [&] {
        window.repaint();
        QTimer::singleShot(0, &window, [&] {
            std::printf("%lld %lld\n", static_cast<long long>(nowMicroseconds() - begin), static_cast<long long>(residentKilobytes()));
            application.quit();
        });
    });
    return application.exec();
}

int runChild(QApplication &application, const QStringList &arguments)
{
    const qint64 begin = arguments.at(2).toLongLong();
    if (arguments.size() < 5) {
        QPlainTextEdit bare;
        bare.resize(1600, 1000);
        return report(application, bare, begin);
    }
    Settings settings(arguments.at(4));
    Dialogs dialogs;
    MainWindow window(settings, dialogs);
    window.openProject(arguments.at(3));
    return report(application, window, begin);
}

void makeProject(const QString &path, int articles)
{
    const auto project = Project::open(path, Project::Access::Create);
    Transaction transaction((*project)->database());
    for (int i = 0; i < articles; ++i) {
        Article article;
        article.title = u"Report %1 of the talks"_s.arg(i);
        article.sha256 = QCryptographicHash::hash(article.title.toUtf8(), QCryptographicHash::Sha256);
        article.id = derivedUuid("article", article.sha256);
        article.file = u"%1.txt"_s.arg(i);
        article.format = u"text"_s;
        article.encoding = u"UTF-8"_s;
        article.source = u"Outlet %1"_s.arg(i % 40);
        article.published = EventDate::fromDate(QDate(2020, 1, 1).addDays(i % 2000));
        article.imported = QDateTime(QDate(2025, 9, 1), QTime(12, 0), Qt::UTC);
        const QString body = u"The minister said on Monday that the talks in Vienna would go on. "_s.repeated(39);
        const QString text = article.title + u"\n\n"_s + body;
        (*project)->articles().insert(article, { text, { { { 0, text.size() }, BlockKind::Body, {} } }, QByteArray(""), 0 });
    }
    transaction.commit();
}

/// Medians of microseconds and kilobytes.
std::pair<qint64, qint64> measure(const QStringList &arguments)
{
    std::vector<qint64> times;
    std::vector<qint64> sizes;
    for (int run = 0; run < runs; ++run) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), QStringList { u"--child"_s, QString::number(nowMicroseconds()) } + arguments);
        child.waitForFinished(-1);
        const QList<QByteArray> answer = child.readAllStandardOutput().trimmed().split(' ');
        times.push_back(answer.value(0).toLongLong());
        sizes.push_back(answer.value(1).toLongLong());
    }
    std::sort(times.begin(), times.end());
    std::sort(sizes.begin(), sizes.end());
    return { times[runs / 2], sizes[runs / 2] };
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return runChild(application, arguments);

    const int articles = arguments.size() > 1 ? arguments.at(1).toInt() : 10000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.parallax"_s);
    makeProject(path, articles);
    const auto bare = measure({});
    const auto window = measure({ path, folder.filePath(u"settings.ini"_s) });
    std::printf("process start to usable window, %d articles, offscreen, median of %d\n", articles, runs);
    std::printf("bare window   %6.1f ms  %5.1f MB\n", double(bare.first) / 1000, double(bare.second) / 1024);
    std::printf("workbench     %6.1f ms  %5.1f MB  %.1f x the bare window's time\n", double(window.first) / 1000, double(window.second) / 1024,
        double(window.first) / double(bare.first));
    return 0;
}

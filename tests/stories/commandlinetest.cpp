// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stories/commandline.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// A folder of three reports, one of them under a folder of its own.
struct Reports
{
    QTemporaryDir dir;
    QString folder = dir.filePath(u"reports"_s);
    QString project = dir.filePath(u"talks.parallax"_s);

    Reports()
    {
        writeFile(folder + u"/a.txt"_s,
            "Talks in Geneva\n\nThe ministers met on Monday. \xf0\x9f\x98\x80 \xe2\x80\x9cGrain\xe2\x80\x9d ships left Odesa.\n");
        writeFile(folder + u"/b.txt"_s, "\xef\xbb\xbfGrain deal holds\r\n\r\nGrain prices fell again.\r\n");
        writeFile(folder + u"/deep/c.md"_s, "# Corn harvest\n\nNothing else happened.\n");
    }

    Outcome import() const { return runParallax({u"import"_s, project, folder}); }
};

QJsonObject parsed(const QString &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

} // namespace

TEST_CASE("story: a folder of reports is imported, dumped, searched, checked and summed up")
{
    const Reports reports;
    const Outcome imported = reports.import();
    CHECK(imported.exitCode == 0);
    CHECK(imported.results == QString());
    CHECK(imported.messages.contains(u"Articles added: 3."));

    const QJsonArray articles = parsed(runParallax({u"dump"_s, reports.project}).results)["articles"_L1].toArray();
    REQUIRE(articles.size() == 3);
    for (const QJsonValue &article : articles) {
        const QString file = article["file"_L1].toString();
        QString decoded = QString::fromUtf8(readFile(file));
        decoded.remove(QChar(QChar::ByteOrderMark)).replace(u"\r\n"_s, u"\n"_s);
        INFO(file.toStdString());
        CHECK(article["text"_L1].toString() == decoded);
        const Outcome one = runParallax({u"dump"_s, reports.project, u"--article"_s, article["id"_L1].toString()});
        CHECK(parsed(one.results)["articles"_L1].toArray() == QJsonArray{article});
    }

    const Outcome found = runParallax({u"search"_s, reports.project, u"grain"_s});
    CHECK(found.exitCode == 0);
    CHECK(found.results.contains(u"“[Grain]” ships left Odesa."));
    CHECK(found.messages.contains(u"Articles found: 2. Shown: 2."));

    const Outcome checked = runParallax({u"check"_s, reports.project});
    CHECK(checked.exitCode == 0);
    CHECK(checked.results == QString());
    CHECK(checked.messages.contains(u"3 articles"));

    const Outcome summary = runParallax({u"summary"_s, reports.project});
    CHECK(summary.exitCode == 0);
    CHECK(summary.results.contains(u"Articles: 3."));
}

TEST_CASE("story: a second import adds nothing twice")
{
    const Reports reports;
    reports.import();
    writeFile(reports.folder + u"/new.txt"_s, "New report\n\nWheat.\n");
    const Outcome again = reports.import();
    CHECK(again.exitCode == 0);
    CHECK(again.messages.contains(u"Articles added: 1. Already in the project: 3."));
}

TEST_CASE("story: some files cannot be imported")
{
    const Reports reports;
    const QString missing = reports.dir.filePath(u"missing.txt"_s);
    writeFile(reports.folder + u"/picture.txt"_s, "\x89PNG\r\n\x1a\n and so on");
    const Outcome outcome = runParallax({u"import"_s, reports.project, missing, reports.folder});
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.messages.contains(missing + u": not imported. "_s));
    CHECK(outcome.messages.contains(u"picture.txt: not imported. "));
    CHECK(outcome.messages.contains(u"Articles added: 3."));
    CHECK(outcome.messages.contains(u"Failed: 2."));
}

TEST_CASE("story: the search as JSON, limited, and a query that starts with a dash")
{
    const Reports reports;
    reports.import();
    const QJsonObject json =
        parsed(runParallax({u"search"_s, reports.project, u"--json"_s, u"--ranked"_s, u"--limit"_s, u"1"_s, u"grain"_s}).results);
    CHECK(json["total"_L1].toInt() == 2);
    CHECK(json["ranked_over"_L1].toInt() == 2);
    REQUIRE(json["hits"_L1].toArray().size() == 1);
    const QJsonObject hit = json["hits"_L1][0].toObject();
    CHECK(hit["file"_L1].toString().endsWith(u"b.txt"));
    CHECK(hit["score"_L1].toDouble() > 0);
    const QJsonObject match = hit["matches"_L1][0].toObject();
    CHECK(hit["snippet"_L1].toString().mid(match["start"_L1].toInt(), 5) == u"Grain"_s);

    const Outcome dashed = runParallax({u"search"_s, reports.project, u"--"_s, u"-prices grain"_s});
    CHECK(dashed.messages.contains(u"Articles found: 1."));
}

TEST_CASE("story: a malformed query is answered with a sentence")
{
    const Reports reports;
    reports.import();
    const Outcome outcome = runParallax({u"search"_s, reports.project, u"\"road to"_s});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.results == QString());
    CHECK(outcome.messages == u"The quotation mark at character 1 is not closed (\"road to). Add one at the end of the phrase.\n"_s);
}

TEST_CASE("story: a file that is no project, or is not there")
{
    const Reports reports;
    const QString text = reports.folder + u"/a.txt"_s;
    for (const QString &command : {u"dump"_s, u"check"_s, u"summary"_s}) {
        const Outcome foreign = runParallax({command, text});
        INFO(command.toStdString());
        CHECK(foreign.exitCode == 1);
        CHECK(foreign.messages.contains(u"is not a Parallax project."));
        const Outcome missing = runParallax({command, reports.project});
        CHECK(missing.exitCode == 1);
        CHECK(missing.messages.contains(u"There is no project file"));
        CHECK_FALSE(QFile::exists(reports.project));
    }
    CHECK(runParallax({u"import"_s, text, reports.folder}).exitCode == 1);
    CHECK(readFile(text).startsWith("Talks"));
}

TEST_CASE("story: a project that a newer Parallax wrote is read and not written")
{
    const Reports reports;
    reports.import();
    makeNewer(reports.project);
    const Outcome dumped = runParallax({u"dump"_s, reports.project});
    CHECK(dumped.exitCode == 0);
    CHECK(dumped.messages.contains(u"was written by a newer Parallax."));
    CHECK(parsed(dumped.results)["articles"_L1].toArray().size() == 3);
    const Outcome imported = reports.import();
    CHECK(imported.exitCode == 1);
    CHECK(imported.messages.contains(u"Nothing can be imported into a project that is read-only."));
}

TEST_CASE("story: damage is found")
{
    const Reports reports;
    reports.import();
    damage(reports.project);
    const Outcome checked = runParallax({u"check"_s, reports.project});
    CHECK(checked.exitCode == 1);
    CHECK(checked.results.contains(u"is not inside the text."));
}

TEST_CASE("wrong usage is told with the usage")
{
    const Reports reports;
    const auto wrong = [](const QStringList &arguments) {
        const Outcome outcome = runParallax(arguments);
        INFO(arguments.join(u' ').toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.results == QString());
        return outcome.messages;
    };
    CHECK(wrong({u"frobnicate"_s}).startsWith(u"There is no command “frobnicate”."));
    CHECK(wrong({u"dump"_s}).contains(u"Usage: parallax dump PROJECT [--article ID]"));
    CHECK(wrong({u"dump"_s, u"a"_s, u"b"_s}).contains(u"“parallax dump” has no use for “b”."));
    CHECK(wrong({u"import"_s, reports.project}).contains(u"Usage: parallax import"));
    CHECK(wrong({u"import"_s, reports.project, reports.folder, u"--jobs"_s, u"many"_s}).contains(u"“--jobs many”"));
    CHECK(wrong({u"search"_s, reports.project, u"grain"_s, u"--limit"_s, u"0"_s}).contains(u"“--limit 0”"));
    CHECK(wrong({u"search"_s, reports.project, u"grain"_s, u"--fast"_s}).contains(u"fast"));
    CHECK(wrong({u"import"_s, reports.project, reports.folder, u"--jobs"_s, u"100000"_s}).contains(u"from 1 to 256"));
    CHECK(wrong({u"import"_s, QString(), reports.folder}).startsWith(u"The name of the project is empty."));
    CHECK_FALSE(QFile::exists(reports.project));
}

TEST_CASE("help and version are results")
{
    CHECK(runParallax({u"--version"_s}).results.startsWith(u"parallax "));
    const Outcome help = runParallax({u"--help"_s});
    CHECK(help.exitCode == 0);
    CHECK(help.messages == QString());
    for (const QString &command : {u"import"_s, u"dump"_s, u"search"_s, u"summary"_s, u"check"_s}) {
        CHECK(help.results.contains(u"parallax "_s + command + u" PROJECT"_s));
        const Outcome commandHelp = runParallax({command, u"--help"_s});
        CHECK(commandHelp.exitCode == 0);
        CHECK(commandHelp.results.startsWith(u"parallax "_s + command + u" PROJECT"_s));
    }
}

TEST_CASE("a machine without a locale is not warned about it")
{
    const Outcome bare = runParallax({u"--version"_s}, {u"LC_ALL=C"_s});
    CHECK(bare.exitCode == 0);
    CHECK(bare.messages == QString());
}

TEST_CASE("results that a full disk refuses are not called done")
{
    const Reports reports;
    reports.import();
    for (const QString &command : {u"summary \"$2\""_s, u"search \"$2\" grain"_s, u"search --json \"$2\" grain"_s, u"dump \"$2\""_s}) {
        QProcess shell;
        shell.start(u"/bin/sh"_s,
            {u"-c"_s, u"\"$1\" "_s + command + u" > /dev/full"_s, u"sh"_s, QStringLiteral(PARALLAX_PROGRAM), reports.project});
        REQUIRE(shell.waitForFinished(60'000));
        INFO(command.toStdString());
        CHECK(shell.exitCode() == 1);
        CHECK(shell.readAllStandardError().contains("No space left on device"));
    }
}

TEST_CASE("a reader that has seen enough ends a command quietly")
{
    const Reports reports;
    // More than a pipe holds, so that the writing goes on after the reader has gone.
    writeFile(reports.folder + u"/long.txt"_s, QByteArray("Grain ships left Odesa.\n").repeated(20'000));
    reports.import();
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$1\" dump \"$2\" | head -c 20"_s, u"sh"_s, QStringLiteral(PARALLAX_PROGRAM), reports.project});
    REQUIRE(shell.waitForFinished(60'000));
    CHECK(shell.readAllStandardOutput().startsWith("{\"parallax\":1,"));
    CHECK(shell.readAllStandardError() == QByteArray());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "tests/stories/commandline.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QFile>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// One report, with three taggings.
struct Tagged
{
    QTemporaryDir dir;
    QString project = dir.filePath(u"talks.parallax"_s);
    QString output = dir.filePath(u"out/taggings.csv"_s);

    Tagged()
    {
        writeFile(dir.filePath(u"report.txt"_s), "Talks in Geneva\n\nThe ministers met on Monday. The alliance will not grow.\n");
        REQUIRE(runParallax({u"import"_s, project, dir.filePath(u"report.txt"_s)}).exitCode == 0);
        writeFile(dir.filePath(u"out/taggings.csv"_s), "what was there before");
        const auto opened = Project::open(project, Project::Access::Write);
        REQUIRE(opened.ok());
        Project &into = **opened;
        into.setAuthor(u"Anna"_s);
        const qint64 article = into.articles().allKeys().front();
        const QString text = into.articles().text(article);
        const auto mark = [&](const QString &tag, const QString &words) {
            REQUIRE(tagPassages(into, tag, {{article, {text.indexOf(words), text.indexOf(words) + words.size()}}}).ok());
        };
        mark(u"Red lines/NATO"_s, u"The alliance will not grow"_s);
        mark(u"Red lines"_s, u"will not"_s);
        mark(u"Meetings"_s, u"The ministers met on Monday"_s);
    }

    Outcome run(const QStringList &options) const { return runParallax(QStringList{u"export"_s, project} + options); }
    QString written() const { return QString::fromUtf8(readFile(output)); }
};

} // namespace

TEST_CASE_METHOD(Tagged, "story: taggings go to a spreadsheet and into a text")
{
    const Outcome csv = run({u"--format"_s, u"csv"_s, u"-o"_s, output});
    CHECK(csv.exitCode == 0);
    CHECK(csv.results.isEmpty());
    CHECK(csv.messages.contains(u"Taggings and notes written: 3."_s));
    CHECK(readFile(output).startsWith("\xef\xbb\xbf\"kind\""));
    CHECK(written().contains(u"\"Red lines / NATO\",\"The alliance will not grow\""_s));
    CHECK(written().contains(u"\"Talks in Geneva\""_s));
    CHECK_FALSE(written().contains(u"what was there before"_s));

    CHECK(run({u"--format"_s, u"markdown"_s, u"--output"_s, output}).exitCode == 0);
    CHECK(written().contains(u"\n> The alliance will not grow\n"_s));
}

TEST_CASE_METHOD(Tagged, "story: only some tags, each with what is below it")
{
    CHECK(run({u"--format"_s, u"csv"_s, u"-o"_s, output, u"--tag"_s, u"red lines"_s}).exitCode == 0);
    CHECK(written().contains(u"\"The alliance will not grow\""_s));
    CHECK(written().contains(u"\"will not\""_s));
    CHECK_FALSE(written().contains(u"ministers"_s));
    const Outcome two = run({u"--format"_s, u"csv"_s, u"-o"_s, output, u"--tag"_s, u"Red lines/NATO"_s, u"--tag"_s, u"Meetings"_s});
    CHECK(two.exitCode == 0);
    CHECK(two.messages.contains(u"written: 2."_s));
    CHECK_FALSE(written().contains(u"\"will not\""_s));
}

TEST_CASE_METHOD(Tagged, "story: an export that cannot be done says why and leaves the file alone")
{
    CHECK(run({}).exitCode == 2);
    CHECK(run({u"--format"_s, u"csv"_s}).exitCode == 2);
    CHECK(run({u"--format"_s, u"pdf"_s, u"-o"_s, output}).exitCode == 2);
    const Outcome unknown = run({u"--format"_s, u"csv"_s, u"-o"_s, output, u"--tag"_s, u"Nothing"_s});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.messages.contains(u"“Nothing”"_s));
    CHECK(written() == u"what was there before"_s);
    CHECK(run({u"--format"_s, u"csv"_s, u"-o"_s, dir.filePath(u"no/such/folder.csv"_s)}).exitCode == 1);
    const QByteArray before = readFile(project);
    CHECK(run({u"--format"_s, u"csv"_s, u"-o"_s, project}).exitCode == 1);
    CHECK(readFile(project) == before);
    CHECK(runParallax({u"export"_s, dir.filePath(u"none.parallax"_s), u"--format"_s, u"csv"_s, u"-o"_s, output}).exitCode == 1);
}

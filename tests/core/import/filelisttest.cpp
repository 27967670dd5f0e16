// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/filelist.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir dir;
    ArticleReaders readers;

    [[nodiscard]] QString path(const QString &name) const { return dir.filePath(name); }
    [[nodiscard]] FileList list(const QStringList &paths) const { return listFiles(paths, readers); }
    [[nodiscard]] QString reasonFor(const QString &name) const
    {
        const FileList found = list({path(name)});
        return found.failures.size() == 1 && found.files.isEmpty() ? found.failures.front().reason : QString();
    }
};

} // namespace

TEST_CASE("folders are walked in order, without what is hidden or unreadable for us", "[filelist]")
{
    const Folder folder;
    for (const QString &name :
        {u"b.txt"_s, u"a/2.md"_s, u"a/1.TXT"_s, u"a/deep/er/x.txt"_s, u".hidden.txt"_s, u".git/x.txt"_s, u"c.pdf"_s, u"d"_s, u"ü 😀.txt"_s})
        writeFile(folder.path(name), "text");
    const FileList found = folder.list({folder.dir.path()});
    CHECK(found.files
        == QStringList{folder.path(u"a/1.TXT"_s), folder.path(u"a/2.md"_s), folder.path(u"a/deep/er/x.txt"_s), folder.path(u"b.txt"_s),
            folder.path(u"ü 😀.txt"_s)});
    CHECK(found.skipped == 2);
    CHECK(found.failures.empty());
}

TEST_CASE("rings of links end and a folder is read once", "[filelist]")
{
    const Folder folder;
    writeFile(folder.path(u"a/x.txt"_s), "text");
    REQUIRE(QFile::link(folder.dir.path(), folder.path(u"a/up"_s)));
    REQUIRE(QFile::link(folder.path(u"a"_s), folder.path(u"b"_s)));
    REQUIRE(QFile::link(folder.path(u"nowhere"_s), folder.path(u"a/dangling"_s)));
    CHECK(folder.list({folder.dir.path()}).files == QStringList{folder.path(u"a/x.txt"_s)});
}

TEST_CASE("what is named must be there and readable", "[filelist]")
{
    const Folder folder;
    writeFile(folder.path(u"x.xyz"_s), "text");
    writeFile(folder.path(u"README"_s), "text");
    REQUIRE(mkfifo(QFile::encodeName(folder.path(u"pipe.txt"_s)).constData(), 0600) == 0);
    CHECK(folder.reasonFor(u"nothing.txt"_s) == u"There is no such file or folder."_s);
    CHECK(folder.reasonFor(u"x.xyz"_s) == u"There is no reader for .xyz; readable are .txt, .md."_s);
    CHECK(folder.reasonFor(u"README"_s) == u"Its name has no ending that tells what it is; readable are .txt, .md."_s);
    CHECK(folder.reasonFor(u"pipe.txt"_s) == u"This is neither a file nor a folder."_s);
    // A pipe in a folder is passed over: opening it would wait for ever.
    CHECK(folder.list({folder.dir.path()}).files.isEmpty());
}

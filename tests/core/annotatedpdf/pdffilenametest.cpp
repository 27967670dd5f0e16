// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pdffilename.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &title, const QString &source = {}, const QString &published = {})
{
    Article article;
    article.title = title;
    article.source = source;
    article.published = EventDate::fromEdtf(published);
    article.file = u"reports/007.txt"_s;
    return article;
}

} // namespace

TEST_CASE("A file is named by date, outlet and title, so that every system takes it")
{
    CHECK(pdfFileName(articleOf(u"Talks fail"_s, u"The Wire"_s, u"2025-08-20T04:46"_s)) == u"2025-08-20 The Wire Talks fail"_s);
    CHECK(pdfFileName(articleOf(u"Who: \"us\" / them?\n<no>|*\\"_s)) == u"Who us them no"_s);
    CHECK(pdfFileName(articleOf(u""_s)) == u"007"_s);
    CHECK(pdfFileName(articleOf(u"CON"_s)) == u"article CON"_s);
    CHECK(pdfFileName(articleOf(u"../../etc..."_s)) == u"etc"_s);
    CHECK(pdfFileName(articleOf(u"com1.txt"_s)) == u"article com1.txt"_s);
    const QString name = pdfFileName(articleOf(u"外交部长说 "_s.repeated(40)));
    CHECK(name.toUtf8().size() <= 150);
    CHECK_FALSE(name.isEmpty());
}

TEST_CASE("Nothing that is there is written over")
{
    const QTemporaryDir folder;
    const auto name = [&] {
        QStringList taken = namesIn(folder.path());
        return QFileInfo(freePath(folder.path(), u"Talks"_s, taken)).fileName();
    };
    CHECK(name() == u"Talks.pdf"_s);
    Test::writeFile(folder.filePath(u"TALKS.pdf"_s), "x");
    CHECK(name() == u"Talks (2).pdf"_s);
    Test::writeFile(folder.filePath(u"Talks (2).pdf"_s), "x");
    CHECK(name() == u"Talks (3).pdf"_s);
    QStringList taken = namesIn(folder.path());
    freePath(folder.path(), u"Talks"_s, taken);
    CHECK(freePath(folder.path(), u"talks"_s, taken) == folder.filePath(u"talks (4).pdf"_s));
}

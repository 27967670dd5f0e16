// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/briefingexport.h"

#include "core/briefing/briefingedits.h"
#include "core/project/project.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QFile>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

const QString reportText = u"Ferry news\nThe mayor called the timetable a bridge that ends in the water."_s;

struct ExportFixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = Test::makeProject(dir, {reportText});
    QUuid briefing = addBriefing(*project, u"Ferry link"_s).value();

    ExportFixture()
    {
        CitationBook book(*project, briefing);
        const qsizetype start = reportText.indexOf(u"a bridge"_s);
        const QString name = book.nameOf({1, {start, start + 31}});
        const QString text = u"The timetable is disputed [@%1].\n\n![](parallax:chronology)\n\n![](parallax:chronology)\n"_s.arg(name);
        REQUIRE(writeBriefing(*project, briefing, text, book.added()));
    }
};

} // namespace

TEST_CASE("The format of a briefing is told by the end of its file's name")
{
    CHECK(briefingFormat(u"/home/a.b/Brief.PDF"_s) == BriefingFormat::Pdf);
    CHECK(briefingFormat(u"brief.docx"_s) == BriefingFormat::Docx);
    CHECK(briefingFormat(u"brief.md"_s) == BriefingFormat::Markdown);
    CHECK_FALSE(briefingFormat(u"brief"_s));
    CHECK_FALSE(briefingFormat(u"brief.txt"_s));
    for (const auto format :
        {BriefingFormat::Pdf, BriefingFormat::Odt, BriefingFormat::Docx, BriefingFormat::Html, BriefingFormat::Markdown})
        CHECK(briefingFormat(u"x."_s + fileSuffix(format)) == format);
}

TEST_CASE("Every format of a briefing is written into a file")
{
    ExportFixture fixture;
    for (const auto format :
        {BriefingFormat::Pdf, BriefingFormat::Odt, BriefingFormat::Docx, BriefingFormat::Html, BriefingFormat::Markdown}) {
        const QString path = fixture.dir.filePath(u"brief."_s + fileSuffix(format));
        INFO(path.toStdString());
        const auto done = writeBriefingFile(*fixture.project, fixture.briefing, path, format);
        REQUIRE(done);
        const QByteArray bytes = Test::readFile(path);
        CHECK(bytes.size() > 50);
        CHECK(bytes.startsWith("%PDF-") == (format == BriefingFormat::Pdf));
    }
}

TEST_CASE("A picture that stands in a briefing twice is read once")
{
    ExportFixture fixture;
    const auto pages = briefingPages(*fixture.project, fixture.briefing);
    REQUIRE(pages);
    CHECK(pages->pictures.size() == 1);
    CHECK(pages->briefing.sources.size() == 1);
    CHECK(briefingPages(*fixture.project, fixture.briefing, u"No pictures."_s)->pictures.empty());
    CHECK_FALSE(briefingPages(*fixture.project, QUuid::createUuid()));
}

TEST_CASE("What is not written whole leaves the file as it was")
{
    ExportFixture fixture;
    const QString path = fixture.dir.filePath(u"brief.pdf"_s);
    Test::writeFile(path, "before");
    Progress progress;
    progress.cancel();
    CHECK_FALSE(writeBriefingFile(*fixture.project, fixture.briefing, path, BriefingFormat::Pdf, {}, progress));
    CHECK(Test::readFile(path) == "before");
    const auto unknown = writeBriefingFile(*fixture.project, QUuid::createUuid(), path, BriefingFormat::Pdf);
    REQUIRE_FALSE(unknown);
    CHECK_FALSE(unknown.error().message.isEmpty());
    CHECK(Test::readFile(path) == "before");
    CHECK_FALSE(writeBriefingFile(*fixture.project, fixture.briefing, fixture.project->path(), BriefingFormat::Pdf));
    CHECK_FALSE(writeBriefingFile(*fixture.project, fixture.briefing, u"/no/such/folder/a.pdf"_s, BriefingFormat::Pdf));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/annotatedpdf/pdfsample.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <QDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE("A batch writes a file an article, and tells how far it is")
{
    PdfSample sample({u"One\nThe first text."_s, u"Two\nThe second text."_s, u"Two\nThe third text."_s});
    sample.tag(u"Ordinals"_s, u"second"_s, 1);
    qint64 last = 0;
    bool grows = true;
    const Progress progress([&](qint64 done, qint64 total) {
        grows = grows && done > last && done <= total;
        last = done;
    });
    const QString out = sample.folder.filePath(u"pdf/all"_s);
    auto keys = sample.keys;
    keys.push_back(4711);
    const auto written = writeAnnotatedPdfs(*sample.project, out, keys, PdfChoice::everything(), progress);
    REQUIRE(written);
    CHECK(written->files == 3);
    CHECK(written->articles == 3);
    CHECK(written->annotations == 1);
    CHECK(written->notPlaced.size() == 1);
    CHECK(grows);
    CHECK(last == 9);
    CHECK(QDir(out).entryList(QDir::Files) == QStringList{u"One.pdf"_s, u"Two (2).pdf"_s, u"Two.pdf"_s});
    const auto marked = readPdf(QDir(out).filePath(u"Two.pdf"_s));
    REQUIRE(marked);
    CHECK(marked->annotations.size() == 1);
}

TEST_CASE("A batch replaces what it wrote before, but not what others wrote or worked in")
{
    PdfSample sample({u"One\nThe first text."_s, u"Two\nThe second text."_s, u"Three\nThe third text."_s});
    sample.tag(u"Ordinals"_s, u"first"_s, 0);
    sample.tag(u"Ordinals"_s, u"second"_s, 1);
    const QDir out(sample.folder.filePath(u"out"_s));
    const auto names = [&] { return out.entryList(QDir::Files, QDir::Name); };
    Test::writeFile(out.filePath(u"Three.pdf"_s), "of somebody else");
    REQUIRE(writeAnnotatedPdfs(*sample.project, out.path(), sample.keys, PdfChoice::everything()));
    CHECK(names() == QStringList{u"One.pdf"_s, u"Three (2).pdf"_s, u"Three.pdf"_s, u"Two.pdf"_s});
    const auto exported = readPdf(out.filePath(u"Two.pdf"_s));
    REQUIRE(exported);
    PdfAdditions additions;
    additions.attachments = exported->attachments;
    PdfAnnotation added = exported->annotations.front();
    added.name = u"okular-1"_s;
    additions.annotations = {added};
    QBuffer worked;
    worked.open(QIODevice::WriteOnly);
    REQUIRE(finishPdf(out.filePath(u"Two.pdf"_s), additions, worked));
    Test::writeFile(out.filePath(u"Two.pdf"_s), worked.data());

    sample.tag(u"Ordinals"_s, u"text"_s, 0);
    REQUIRE(writeAnnotatedPdfs(*sample.project, out.path(), sample.keys, PdfChoice::everything()));
    CHECK(names() == QStringList{u"One.pdf"_s, u"Three (2).pdf"_s, u"Three.pdf"_s, u"Two (2).pdf"_s, u"Two.pdf"_s});
    CHECK(readPdf(out.filePath(u"One.pdf"_s))->annotations.size() == 2);
    CHECK(readPdf(out.filePath(u"Two.pdf"_s))->annotations.size() == 2);
}

TEST_CASE("However many threads write, each file has its own article")
{
    QStringList texts;
    for (int i = 0; i < 30; ++i)
        texts += u"Report %1\n"_s.arg(i) + manyParagraphs(3 + i % 4);
    PdfSample sample(texts);
    for (int i = 0; i < 30; ++i)
        sample.tag(u"Report %1"_s.arg(i), u"annex 2"_s, i);
    const QString out = sample.folder.filePath(u"each"_s);
    const auto written = writeAnnotatedPdfs(*sample.project, out, sample.keys, PdfChoice::everything());
    REQUIRE(written);
    CHECK(written->files == 30);
    CHECK(written->annotations == 30);
    for (int i = 0; i < 30; ++i) {
        const QString path = QDir(out).filePath(u"Report %1.pdf"_s.arg(i));
        const auto file = readPdf(path);
        REQUIRE(file);
        const QStringList pages = pageTexts(path);
        CHECK(pages.size() == file->pages);
        CHECK(wordsInOrder(texts[i].section(u'\n', 1), pages) == texts[i].section(u'\n', 1).simplified().split(u' ').size());
        CHECK_FALSE(pages.join(u' ').contains(u"Report %1"_s.arg((i + 1) % 30) + u'\n'));
        CHECK(wordsUnder(path, file->annotations)->front() == u"annex 2"_s);
        REQUIRE(file->annotations.size() == 1);
        CHECK(file->annotations.front().subject == u"Report %1"_s.arg(i));
        CHECK(file->metadata.author == u"Ada"_s);
    }
}

TEST_CASE("A file that cannot be written is told of, and the others are written")
{
    PdfSample sample({u"One\nThe first text."_s});
    Test::writeFile(sample.folder.filePath(u"taken"_s), "no folder");
    CHECK_FALSE(writeAnnotatedPdfs(*sample.project, sample.folder.filePath(u"taken"_s), sample.keys, PdfChoice::everything()));
    CHECK_FALSE(writeAnnotatedPdf(*sample.project, sample.project->path(), sample.keys, PdfChoice::everything()));
    CHECK_FALSE(writeAnnotatedPdf(*sample.project, sample.folder.filePath(u"none/x.pdf"_s), sample.keys, PdfChoice::everything()));
    CHECK_FALSE(writeAnnotatedPdf(*sample.project, sample.folder.filePath(u"x.pdf"_s), {}, PdfChoice::everything()));
}

TEST_CASE("A cancelled export leaves what was there")
{
    PdfSample sample({u"One\nThe first text."_s, u"Two\nThe second text."_s});
    const QString path = sample.folder.filePath(u"dossier.pdf"_s);
    Test::writeFile(path, "before");
    Progress progress;
    progress.cancel();
    CHECK_FALSE(writeAnnotatedPdf(*sample.project, path, sample.keys, PdfChoice::everything(), progress));
    CHECK(Test::readFile(path) == "before");
    CHECK_FALSE(writeAnnotatedPdfs(*sample.project, sample.folder.filePath(u"each"_s), sample.keys, PdfChoice::everything(), progress));
    CHECK(QDir(sample.folder.filePath(u"each"_s)).isEmpty());
}

TEST_CASE("An export can be cancelled while the file is written")
{
    PdfSample sample({u"One\nThe first text."_s, u"Two\nThe second text."_s});
    const QString path = sample.folder.filePath(u"dossier.pdf"_s);
    Test::writeFile(path, "before");
    Progress *running = nullptr;
    Progress progress([&](qint64 done, qint64 total) {
        if (done == total - 1)
            running->cancel();
    });
    running = &progress;
    const auto written = writeAnnotatedPdf(*sample.project, path, sample.keys, PdfChoice::everything(), progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().message == u"The export was cancelled."_s);
    CHECK(Test::readFile(path) == "before");
}

TEST_CASE("An article of hundreds of pages keeps its words and its marks")
{
    const QString body = manyParagraphs(3100);
    PdfSample sample({u"A whole book\n"_s + body});
    sample.tag(u"Late"_s, u"annex 2600 of treaty 2600"_s);
    const QString path = sample.write();
    CHECK(sample.written.pages > 300);
    const auto file = readPdf(path);
    REQUIRE(file);
    REQUIRE(file->annotations.size() == 1);
    CHECK(wordsUnder(path, file->annotations)->front() == u"annex 2600 of treaty 2600"_s);
    CHECK(wordsInOrder(body, pageTexts(path)) == body.simplified().split(u' ').size());
}

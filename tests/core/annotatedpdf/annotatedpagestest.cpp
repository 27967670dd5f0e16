// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/noteedits.h"
#include "tests/core/annotatedpdf/pdfsample.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QImage>
#include <QPainter>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const AnnotatedPages &pages, int page)
{
    QImage image(pages.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, page);
    return image;
}

} // namespace

TEST_CASE("The preview shows the pages of the file with their marks")
{
    PdfSample sample({u"Envoys part\n"_s + manyParagraphs(20)});
    const auto read = [&] { return readPdfArticle(*sample.project, sample.keys[0], PdfChoice::everything()); };
    const QImage unmarked = painted(AnnotatedPages(read(), PdfChoice::everything()), 0);
    sample.tag(u"Talks"_s, u"proposal 2 had been shelved"_s);
    const QString path = sample.write();
    const AnnotatedPages pages(read(), PdfChoice::everything());
    CHECK(pages.count() == sample.written.pages);
    const QImage marked = painted(pages, 0);
    const auto file = readPdf(path);
    REQUIRE(file);
    const QRectF quad = file->annotations.front().quads.front();
    const QPoint inMark(int(quad.left() + 1), int(quad.top() + 1));
    CHECK(unmarked.pixelColor(inMark) == QColor(Qt::white));
    CHECK(marked.pixelColor(inMark).name() == file->annotations.front().color.name());
    // The rest of the pages paints too.
    for (int page = 1; page < pages.count(); ++page)
        CHECK(painted(pages, page) != QImage());
}

TEST_CASE("The sheet is A4 or Letter")
{
    PdfSample sample({u"Envoys part\nThe text."_s});
    PdfChoice choice;
    CHECK(AnnotatedPages(readPdfArticle(*sample.project, sample.keys[0], choice), choice).pageSize().toSize() == QSize(595, 842));
    choice.letter = true;
    CHECK(AnnotatedPages(readPdfArticle(*sample.project, sample.keys[0], choice), choice).pageSize().toSize() == QSize(612, 792));
}

TEST_CASE("More notes than the margin holds go on beside the next pages and after them")
{
    PdfSample sample({u"Envoys part\n"_s + manyParagraphs(4)});
    const QString longNote = u"This has to be compared with what was said before, and with what the other side published. "_s.repeated(12);
    for (int i = 1; i <= 4; ++i) {
        for (const auto &words : {u"proposal %1"_s, u"committee %1"_s, u"annex %1"_s})
            REQUIRE(
                addPassageNote(*sample.project, {sample.keys[0], sample.span(words.arg(i))}, longNote + u"End of note "_s + words.arg(i)));
    }
    const QString path = sample.write();
    const QString all = pageTexts(path).join(u' ').simplified();
    for (int i = 1; i <= 4; ++i)
        CHECK(all.contains(u"End of note annex %1"_s.arg(i)));
    CHECK(sample.written.annotations == 12);
    CHECK(wordsInOrder(manyParagraphs(4), pageTexts(path)) == manyParagraphs(4).simplified().split(u' ').size());
}

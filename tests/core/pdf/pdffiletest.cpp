// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdffile.h"

#include "core/pdf/pdfpages.h"
#include "tests/core/pdf/editedpdf.h"
#include "tests/core/pdf/printedpages.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// Two pages that other programs write on.
struct Written
{
    QTemporaryDir folder;
    PrintedPages printed{folder.filePath(u"file.pdf"_s), {{u"The first page."_s}, {u"The second page."_s}}};

    Written() { printed.print(); }
    [[nodiscard]] PdfFile read() const
    {
        auto file = readPdf(printed.path);
        INFO((file.ok() ? std::string() : file.error().message.toStdString()));
        REQUIRE(file);
        return std::move(file).value();
    }
};

} // namespace

TEST_CASE("The corners of a quad may come in any order", "[pdffile]")
{
    Written pdf;
    editPdf(pdf.printed.path, [](QPDF &file, auto pages) {
        for (const char *points : {"60 700 160 700 60 688 160 688", "60 688 160 688 160 700 60 700", "60 688 160 688 60 700 160 700",
                 "160 688 160 700 60 700 60 688"})
            addAnnotation(file, pages[0], "<< /Subtype /Highlight /Rect [60 688 160 700] /QuadPoints [" + std::string(points) + "] >>");
    });
    const PdfFile file = pdf.read();
    REQUIRE(file.annotations.size() == 4);
    for (const PdfAnnotation &annotation : file.annotations) {
        REQUIRE(annotation.quads.size() == 1);
        CHECK(annotation.quads[0] == QRectF(60, 142, 100, 12));
        CHECK(annotation.rect == annotation.quads[0]);
    }
}

TEST_CASE("Places count from the top left corner of the page as it is shown", "[pdffile]")
{
    Written pdf;
    int rotation = 0;
    QRectF shown;
    SECTION("upright")
    {
        shown = QRectF(60 + 20, 100 - 10, 30, 12);
    }
    SECTION("turned to the right")
    {
        rotation = 90;
        shown = QRectF(842 - 112 + 30, 60 + 20, 12, 30);
    }
    SECTION("upside down")
    {
        rotation = 180;
        shown = QRectF(595 - 90 - 30, 842 - 112 + 30, 30, 12);
    }
    SECTION("turned to the left")
    {
        rotation = -90;
        shown = QRectF(100 - 10, 595 - 90 - 30, 12, 30);
    }
    editPdf(pdf.printed.path, [rotation](QPDF &file, auto pages) {
        // The page was 595 by 842; 20 points are added at the left, 30 at the bottom; a crop box takes 30 at the right and 10 at the top.
        QPDFObjectHandle page = pages[0];
        page.removeKey("/MediaBox");
        page.removeKey("/CropBox");
        QPDFObjectHandle parent = page.getKey("/Parent");
        parent.replaceKey("/MediaBox", QPDFObjectHandle::parse("[595 842 -20 -30]"));
        parent.replaceKey("/CropBox", QPDFObjectHandle::parse("[-20 -30 565 832]"));
        page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(rotation));
        addAnnotation(file, page, "<< /Subtype /Highlight /QuadPoints [60 742 90 742 60 730 90 730] >>");
    });
    // Width 585 and height 862 as it lies in the file.
    const QRectF user(60, 730, 30, 12);
    const PdfPageFrame frame(QRectF(-20, -30, 585, 862), rotation);
    const PdfFile file = pdf.read();
    REQUIRE(file.annotations.size() == 1);
    CHECK(file.annotations[0].quads[0] == frame.toShown.mapRect(user));
    CHECK(frame.toUser.mapRect(file.annotations[0].quads[0]) == user);
    CHECK(file.annotations[0].quads[0].size() == shown.size());
    const QRectF page = frame.toShown.mapRect(frame.box);
    CHECK(page.topLeft() == QPointF(0, 0));
    CHECK(page.size() == (rotation % 180 == 0 ? QSizeF(585, 862) : QSizeF(862, 585)));
    if (rotation == 0)
        CHECK(file.annotations[0].quads[0].topLeft() == QPointF(80, 90));
    if (rotation == 90)
        CHECK(file.annotations[0].quads[0].topLeft() == QPointF(760, 80));
    if (rotation == 180)
        CHECK(file.annotations[0].quads[0].topLeft() == QPointF(475, 760));
    if (rotation == -90)
        CHECK(file.annotations[0].quads[0].topLeft() == QPointF(90, 475));
}

TEST_CASE("Strings and dates are read as they are in the wild", "[pdffile]")
{
    Written pdf;
    editPdf(pdf.printed.path, [](QPDF &file, auto pages) {
        addAnnotation(
            file, pages[0], "<< /Subtype /Text /T (J\\344ger) /Contents (one\\rtwo\\r\\nthree) /M (20250820170400+02'00') /NM (a) >>");
        addAnnotation(file, pages[0], "<< /Subtype /Text /T <feff041e00200041> /M (D:20250820170400Z00'00') /CreationDate (D:2025) >>");
        addAnnotation(file, pages[0], "<< /Subtype /Text /T <fffe1e0420004100> /M (D:20250820170400-0530) >>");
        addAnnotation(file, pages[0], "<< /Subtype /Text /T <efbbbfd09e2041> /M (2025-08-20T17:04:00+02:00) >>");
        addAnnotation(file, pages[0], "<< /Subtype /Text /T <d09e2041> /Contents 7 /M (soon) /NM [1] >>");
    });
    const PdfFile file = pdf.read();
    REQUIRE(file.annotations.size() == 5);
    CHECK(file.annotations[0].author == u"Jäger");
    CHECK(file.annotations[0].contents == u"one\ntwo\nthree");
    CHECK(file.annotations[0].name == u"a");
    for (size_t i = 1; i < 5; ++i)
        CHECK(file.annotations[i].author == u"О A");
    const QDateTime noon(QDate(2025, 8, 20), QTime(15, 4), QTimeZone::utc());
    CHECK(file.annotations[0].modified == noon);
    CHECK(file.annotations[1].modified == noon.addSecs(2 * 3600));
    CHECK(file.annotations[1].created == QDateTime(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc()));
    CHECK(file.annotations[2].modified == noon.addSecs(int(7.5 * 3600)));
    CHECK(file.annotations[3].modified == noon);
    CHECK_FALSE(file.annotations[4].modified.isValid());
    CHECK(file.annotations[4].contents.isNull());
    CHECK(file.annotations[4].name.isNull());
}

TEST_CASE("Popups, links and review states are no marks, and answers go past them", "[pdffile]")
{
    Written pdf;
    editPdf(pdf.printed.path, [](QPDF &file, auto pages) {
        QPDFObjectHandle mark = addAnnotation(file, pages[0], "<< /Subtype /Highlight /QuadPoints [0 0 9 0 0 9 9 9] /C [0] /NM (mark) >>");
        addAnnotation(file, pages[0], "<< /Subtype /Popup >>").replaceKey("/Parent", mark);
        addAnnotation(file, pages[0], "<< /Subtype /Link >>");
        QPDFObjectHandle state = addAnnotation(file, pages[0], "<< /Subtype /Text /StateModel (Review) /State (Accepted) >>");
        state.replaceKey("/IRT", mark);
        addAnnotation(file, pages[0], "<< /Subtype /Text /Contents (to the state) >>").replaceKey("/IRT", state);
        addAnnotation(file, pages[1], "<< /Subtype /Caret /RT /Group /C [0 1 0 0] >>").replaceKey("/IRT", mark);
        addAnnotation(file, pages[1], "<< /Subtype /Text /IRT (mark) >>");
        addAnnotation(file, pages[1], "<< /Subtype /Squiggly /RT /Group >>");
        // Shared by two pages it still is one, and the list may be elsewhere.
        pages[1].getKey("/Annots").appendItem(mark);
        pages[1].replaceKey("/Annots", file.makeIndirectObject(pages[1].getKey("/Annots")));
    });
    const PdfFile file = pdf.read();
    REQUIRE(file.annotations.size() == 5);
    CHECK(file.annotations[0].color == QColor(0, 0, 0));
    CHECK(file.annotations[1].contents == u"to the state");
    CHECK(file.annotations[1].inReplyTo == 0);
    CHECK(file.annotations[2].kind == PdfMarkKind::Other);
    CHECK(file.annotations[2].color.name() == u"#ff00ff");
    CHECK(file.annotations[2].isPart);
    CHECK(file.annotations[3].inReplyTo == 0);
    CHECK_FALSE(file.annotations[3].isPart);
    CHECK(file.annotations[4].kind == PdfMarkKind::Squiggly);
    CHECK_FALSE(file.annotations[4].isPart);
    CHECK(file.annotations[4].page == 1);
}

TEST_CASE("A list that pages share is read once", "[pdffile]")
{
    Written pdf;
    editPdf(pdf.printed.path, [](QPDF &file, auto pages) {
        QPDFObjectHandle mark = addAnnotation(file, pages[0], "<< /Subtype /Highlight /QuadPoints [0 0 9 0 0 9 9 9] >>");
        QPDFObjectHandle reply = QPDFObjectHandle::parse("<< /Subtype /Text /Contents (once) >>");
        reply.replaceKey("/IRT", mark);
        QPDFObjectHandle shared = file.makeIndirectObject(QPDFObjectHandle::newArray({mark, reply}));
        for (QPDFObjectHandle &page : pages)
            page.replaceKey("/Annots", shared);
    });
    const PdfFile file = pdf.read();
    REQUIRE(file.annotations.size() == 2);
    CHECK(file.annotations[1].contents == u"once");
    CHECK(file.annotations[1].inReplyTo == 0);
}

TEST_CASE("Answers in a circle come to an end", "[pdffile]")
{
    Written pdf;
    editPdf(pdf.printed.path, [](QPDF &file, auto pages) {
        QPDFObjectHandle first = addAnnotation(file, pages[0], "<< /Subtype /Text >>");
        QPDFObjectHandle second = addAnnotation(file, pages[0], "<< /Subtype /Text >>");
        QPDFObjectHandle third = addAnnotation(file, pages[0], "<< /Subtype /Text /RT /Group >>");
        first.replaceKey("/IRT", second);
        second.replaceKey("/IRT", third);
        third.replaceKey("/IRT", first);
        QPDFObjectHandle self = addAnnotation(file, pages[0], "<< /Subtype /Text /StateModel (Review) >>");
        self.replaceKey("/IRT", self);
        addAnnotation(file, pages[0], "<< /Subtype /Text >>").replaceKey("/IRT", self);
    });
    const PdfFile file = pdf.read();
    REQUIRE(file.annotations.size() == 4);
    for (size_t start = 0; start < file.annotations.size(); ++start) {
        size_t at = start;
        size_t steps = 0;
        while (file.annotations[at].inReplyTo >= 0 && steps <= file.annotations.size()) {
            at = size_t(file.annotations[at].inReplyTo);
            ++steps;
        }
        CHECK(steps < file.annotations.size());
        CHECK((!file.annotations[start].isPart || file.annotations[start].inReplyTo >= 0));
    }
}

TEST_CASE("Absurd numbers are left out", "[pdffile]")
{
    Written pdf;
    const std::string huge = std::string(400, '9') + ".0";
    editPdf(pdf.printed.path, [&huge](QPDF &file, auto pages) {
        addAnnotation(file, pages[0],
            "<< /Subtype /Highlight /QuadPoints [" + huge + " 0 9 0 0 9 9 9 0 0 9 0 0 9 9 9 1 2] /Rect [0 0 1] /C [9 -1 " + huge + "] >>");
        addAnnotation(file, pages[0], "<< /Subtype /Highlight /QuadPoints [(a) /b 9 0 0 9 9 9] /Rect [0 0 0 " + huge + "] >>");
        addAnnotation(file, pages[0], "<< /Subtype 3 >>");
        pages[0].getKey("/Annots").appendItem(QPDFObjectHandle::newInteger(3));
        pages[1].replaceKey("/MediaBox", QPDFObjectHandle::parse("[0 0 " + huge + " 5]"));
        pages[1].replaceKey("/Rotate", QPDFObjectHandle::parse(huge));
        pages[1].replaceKey("/Annots", QPDFObjectHandle::newInteger(1));
    });
    const PdfFile file = pdf.read();
    CHECK(file.pages == 2);
    REQUIRE(file.annotations.size() == 2);
    CHECK(file.annotations[0].quads.size() == 1);
    CHECK(file.annotations[0].rect.isNull());
    CHECK(file.annotations[1].quads.empty());
    CHECK(file.annotations[1].rect.isNull());
}

TEST_CASE("A page tree that goes round or deep is read as far as it goes, or refused", "[pdffile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep.pdf"_s);
    // Without a table of objects, as the reader has to cope with that too.
    QByteArray bytes = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 9 /Kids [3 0 R 2 0 R "
                       "4 0 R] >>\nendobj\n"
                       "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n";
    constexpr int depth = 20'000;
    for (int i = 4; i < depth; ++i)
        bytes += QByteArray::number(i) + " 0 obj\n<< /Type /Pages /Kids [" + QByteArray::number(i + 1) + " 0 R 3 0 R] >>\nendobj\n";
    bytes += "trailer\n<< /Root 1 0 R /Size 20001 >>\nstartxref\n0\n%%EOF\n";
    writeFile(path, bytes);
    const auto file = readPdf(path);
    // Later versions of QPDF refuse such a tree.
    if (file)
        CHECK(file->pages >= 1);
    else
        CHECK_FALSE(file.error().message.isEmpty());
}

TEST_CASE("An attachment that is huge when it is unpacked, or not there, is left out", "[pdffile]")
{
    Written pdf;
    editPdf(pdf.printed.path, [](QPDF &file, auto) {
        QPDFObjectHandle names = QPDFObjectHandle::newArray();
        const auto attach = [&](const std::string &name, const std::string &bytes) {
            QPDFObjectHandle spec = QPDFObjectHandle::parse("<< /Type /Filespec /F (" + name + ") /EF << >> >>");
            spec.getKey("/EF").replaceKey("/F", file.newStream(bytes));
            names.appendItem(QPDFObjectHandle::newString(name));
            names.appendItem(file.makeIndirectObject(spec));
        };
        attach("bomb.bin", std::string(65 * 1024 * 1024, 'x'));
        names.appendItem(QPDFObjectHandle::newString("none"));
        names.appendItem(QPDFObjectHandle::newInteger(1));
        attach("small.txt", "small");
        QPDFObjectHandle leaf = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        leaf.replaceKey("/Names", names);
        QPDFObjectHandle tree = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        tree.replaceKey("/Kids", QPDFObjectHandle::newArray({tree, leaf, tree}));
        QPDFObjectHandle all = QPDFObjectHandle::newDictionary();
        all.replaceKey("/EmbeddedFiles", tree);
        file.getRoot().replaceKey("/Names", all);
    });
    const PdfFile file = pdf.read();
    REQUIRE(file.attachments.size() == 1);
    CHECK(file.attachments[0].name == u"small.txt");
    CHECK(file.attachments[0].bytes == "small");
}

TEST_CASE("What is damaged is read or refused with a sentence", "[pdffile]")
{
    Written pdf;
    editPdf(pdf.printed.path, [](QPDF &file, auto pages) {
        addAnnotation(
            file, pages[0], "<< /Subtype /Highlight /Rect [60 688 160 700] /QuadPoints [60 700 160 700 60 688 160 688] /NM (x) >>");
    });
    const QByteArray whole = readFile(pdf.printed.path);
    const QString path = pdf.folder.filePath(u"damaged.pdf"_s);
    quint32 random = 12345;
    const auto next = [&random](qsizetype below) {
        random = random * 1664525 + 1013904223;
        return qsizetype((random >> 8) % quint32(below));
    };
    int read = 0;
    for (int round = 0; round < 120; ++round) {
        QByteArray bytes = round % 3 == 0 ? whole.first(next(whole.size())) : whole;
        for (int i = 0; i < 20 && !bytes.isEmpty() && round % 3 != 0; ++i)
            bytes[next(bytes.size())] = char(next(256));
        writeFile(path, bytes);
        const auto file = readPdf(path);
        if (!file) {
            CHECK(file.error().message.endsWith(u'.'));
            continue;
        }
        ++read;
        const auto words = wordsUnder(path, file->annotations);
        CHECK((!words || words->size() == file->annotations.size()));
    }
    CHECK(read > 20);
    CHECK_FALSE(readPdf(pdf.folder.filePath(u"none.pdf"_s)));
    writeFile(path, {});
    CHECK_FALSE(readPdf(path));
}

TEST_CASE("Malformed PDFs from the wild are read or refused with a sentence", "[pdffile]")
{
    const QString folder = sharedPath(u"data/malformed/qpdf"_s);
    if (folder.isNull())
        SKIP("the malformed files are not beside the project");
    int files = 0;
    for (const QString &name : QDir(folder).entryList({u"*.pdf"_s})) {
        INFO(name.toStdString());
        const auto file = readPdf(folder + u'/' + name);
        CHECK((file.ok() || file.error().message.endsWith(u'.')));
        ++files;
    }
    CHECK(files > 0);
}

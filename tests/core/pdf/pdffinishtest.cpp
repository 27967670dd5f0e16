// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdffinish.h"

#include "core/pdf/pdffile.h"
#include "tests/core/pdf/printedpages.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTimeZone>

#include <memory>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment(QDate(2025, 8, 20), QTime(17, 4), QTimeZone(7200));

/// Three pages, finished with what a test adds.
struct Finished
{
    QTemporaryDir folder;
    PrintedPages printed{folder.filePath(u"printed.pdf"_s),
        {{u"Of the first page the first line."_s, u"Of the first page the second line."_s}, {u"The second page."_s}, {u"The third."_s}}};
    PdfAdditions additions;
    QString path = folder.filePath(u"finished.pdf"_s);

    Finished() { printed.print(); }

    [[nodiscard]] PdfAnnotation highlight(int page, int line, const QString &words) const
    {
        PdfAnnotation annotation;
        annotation.page = page;
        annotation.quads = {printed.box(page, line, words)};
        annotation.color = QColor(0xff, 0xe0, 0x80);
        annotation.name = words;
        return annotation;
    }
    void write() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        const auto done = finishPdf(printed.path, additions, file);
        INFO((done.ok() ? std::string() : done.error().message.toStdString()));
        REQUIRE(done);
    }
    [[nodiscard]] PdfFile read() const
    {
        auto file = readPdf(path);
        REQUIRE(file);
        return std::move(file).value();
    }
    [[nodiscard]] std::unique_ptr<QPDF> objects() const
    {
        auto pdf = std::make_unique<QPDF>();
        pdf->processFile(QFile::encodeName(path).constData());
        return pdf;
    }
};

/// Takes no more than a disk that is full.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"No room"_s);
        return -1;
    }
};

QPDFObjectHandle page(QPDF &pdf, size_t number)
{
    return pdf.getAllPages().at(number);
}

std::string name(QPDFObjectHandle dictionary, const char *key)
{
    return dictionary.getKey(key).getName();
}

bool near(const QRectF &a, const QRectF &b)
{
    const QPointF first = a.topLeft() - b.topLeft();
    const QPointF last = a.bottomRight() - b.bottomRight();
    return std::max({std::abs(first.x()), std::abs(first.y()), std::abs(last.x()), std::abs(last.y())}) < 0.02;
}

} // namespace

TEST_CASE("A highlight comes back as it went out", "[pdffinish]")
{
    Finished pdf;
    PdfAnnotation mark = pdf.highlight(0, 0, u"first page the first"_s);
    mark.quads.push_back(pdf.printed.box(0, 1, u"Of the first page"_s));
    mark.name = u"0198c3a2-0000-7000-8000-000000000001"_s;
    mark.author = u"Ana Müller"_s;
    mark.contents = u"“Never”, she said (twice):\nПравда \\ 𝕏"_s;
    mark.subject = u"Red lines / NATO"_s;
    mark.created = moment;
    mark.modified = moment.addSecs(61);
    pdf.additions.annotations = {mark};
    pdf.write();
    const PdfFile file = pdf.read();
    CHECK(file.pages == 3);
    REQUIRE(file.annotations.size() == 1);
    const PdfAnnotation &read = file.annotations[0];
    CHECK(read.kind == PdfMarkKind::Highlight);
    CHECK(read.page == 0);
    REQUIRE(read.quads.size() == 2);
    CHECK(near(read.quads[0], mark.quads[0]));
    CHECK(near(read.quads[1], mark.quads[1]));
    CHECK(near(read.rect, mark.quads[0] | mark.quads[1]));
    CHECK(read.name == mark.name);
    CHECK(read.author == mark.author);
    CHECK(read.contents == mark.contents);
    CHECK(read.subject == mark.subject);
    CHECK(read.created == mark.created);
    CHECK(read.modified == mark.modified);
    CHECK(read.color.rgb() == mark.color.rgb());
    CHECK(read.inReplyTo == -1);
}

TEST_CASE("A highlight is written as viewers expect it", "[pdffinish]")
{
    Finished pdf;
    PdfAnnotation mark = pdf.highlight(0, 0, u"first page"_s);
    mark.created = moment;
    pdf.additions.annotations = {mark, pdf.highlight(0, 1, u"second"_s)};
    pdf.write();
    const auto objects = pdf.objects();
    QPDFObjectHandle first = page(*objects, 0);
    QPDFObjectHandle annotations = first.getKey("/Annots");
    REQUIRE(annotations.getArrayNItems() == 4);
    QPDFObjectHandle object = annotations.getArrayItem(0);
    CHECK(name(object, "/Subtype") == "/Highlight");
    CHECK(object.getKey("/F").getIntValue() == 4);
    CHECK(object.getKey("/CreationDate").getStringValue() == "D:20250820170400+02'00'");
    CHECK(object.getKey("/P").getObjGen() == first.getObjGen());
    CHECK(object.getKey("/NM").getUTF8Value() == "first page");
    CHECK_FALSE(object.hasKey("/IRT"));

    // Top left, top right, bottom left, bottom right; y upwards.
    std::vector<double> points;
    for (QPDFObjectHandle &number : object.getKey("/QuadPoints").getArrayAsVector())
        points.push_back(number.getNumericValue());
    REQUIRE(points.size() == 8);
    CHECK((points[0] == points[4] && points[2] == points[6] && points[0] < points[2]));
    CHECK((points[1] == points[3] && points[5] == points[7] && points[1] > points[5]));

    QPDFObjectHandle look = object.getKey("/AP").getKey("/N");
    REQUIRE(look.isStream());
    CHECK(look.getDict().getKey("/BBox").unparse() == object.getKey("/Rect").unparse());
    QPDFObjectHandle state = look.getDict().getKey("/Resources").getKey("/ExtGState").getKey("/G");
    CHECK(name(state, "/BM") == "/Multiply");
    QPDFObjectHandle other = annotations.getArrayItem(2).getKey("/AP").getKey("/N").getDict().getKey("/Resources");
    CHECK(other.getObjGen() == look.getDict().getKey("/Resources").getObjGen());

    QPDFObjectHandle popup = object.getKey("/Popup");
    CHECK(name(popup, "/Subtype") == "/Popup");
    CHECK(popup.getKey("/Parent").getObjGen() == object.getObjGen());
    CHECK(popup.getKey("/F").getIntValue() == 28);
    CHECK(popup.getObjGen() == annotations.getArrayItem(1).getObjGen());
    CHECK(objects->getWarnings().empty());
}

TEST_CASE("Parts on other pages and replies name what they belong to", "[pdffinish]")
{
    Finished pdf;
    PdfAnnotation reply;
    reply.kind = PdfMarkKind::Note;
    reply.inReplyTo = 1;
    reply.contents = u"Is that so?"_s;
    reply.rect = QRectF(60, 50, 18, 18);
    PdfAnnotation part = pdf.highlight(1, 0, u"The second"_s);
    part.inReplyTo = 1;
    part.isPart = true;
    pdf.additions.annotations = {reply, pdf.highlight(0, 1, u"second line."_s), part};
    pdf.write();
    const PdfFile file = pdf.read();
    REQUIRE(file.annotations.size() == 3);
    CHECK(file.annotations[0].kind == PdfMarkKind::Note);
    CHECK(file.annotations[0].inReplyTo == 1);
    CHECK_FALSE(file.annotations[0].isPart);
    CHECK(file.annotations[2].inReplyTo == 1);
    CHECK(file.annotations[2].isPart);
    CHECK(file.annotations[2].page == 1);
    const auto objects = pdf.objects();
    CHECK(page(*objects, 1).getKey("/Annots").getArrayNItems() == 1);
}

TEST_CASE("A highlight leaves its words readable", "[pdffinish]")
{
    Finished pdf;
    PdfAnnotation line = pdf.highlight(0, 1, u"first page the second"_s);
    line.kind = PdfMarkKind::Underline;
    line.color = Qt::red;
    pdf.additions.annotations = {pdf.highlight(0, 0, u"first page the first"_s), line};
    pdf.write();
    QPdfDocument document;
    REQUIRE(document.load(pdf.path) == QPdfDocument::Error::None);
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    const QImage image = document.render(0, (document.pagePointSize(0) * 2).toSize(), options).convertToFormat(QImage::Format_RGB32);
    const QRect marked =
        QRectF(pdf.additions.annotations[0].quads[0].topLeft() * 2, pdf.additions.annotations[0].quads[0].size() * 2).toRect();
    int yellow = 0;
    int dark = 0;
    for (int y = marked.top() + 2; y < marked.bottom() - 2; ++y) {
        for (int x = marked.left() + 2; x < marked.right() - 2; ++x) {
            yellow += image.pixelColor(x, y) == QColor(0xff, 0xe0, 0x80) ? 1 : 0;
            dark += image.pixelColor(x, y).lightness() < 60 ? 1 : 0;
        }
    }
    CHECK(yellow > marked.width() * marked.height() / 3);
    CHECK(dark > 100);
    const QRectF below = line.quads[0];
    CHECK(image.pixelColor(int(below.center().x() * 2), int(below.bottom() * 2) - 2).red() > 200);
    CHECK(image.pixelColor(int(below.center().x() * 2), int(below.bottom() * 2) - 2).blue() < 100);
}

TEST_CASE("Links, bookmarks, metadata and attachments are where viewers look for them", "[pdffinish]")
{
    Finished pdf;
    pdf.additions.links = {
        {0, QRectF(60, 50, 40, 12), 2, 100, {}}, {0, QRectF(60, 80, 40, 12), -1, 0, QUrl(u"https://example.org/a?b=ü"_s)}};
    pdf.additions.bookmarks = {{u"Артикль"_s, 0, 0, {{u"A part"_s, 1, 20, {}}, {u"Another"_s, 2, 0, {}}}, true}, {u"Second"_s, 2, 30, {}}};
    pdf.additions.metadata = {u"Títle & <more>"_s, u"Ana"_s, u"On Ω"_s, {u"a"_s, u"b c"_s}, u"en"_s, moment};
    pdf.additions.attachments = {{u"b.json"_s, u"application/json"_s, "{}"}, {u"Ä.txt"_s, u"text/plain"_s, QByteArray(100'000, 'x')}};
    pdf.write();

    const PdfFile file = pdf.read();
    CHECK(file.annotations.empty());
    CHECK(file.metadata.title == pdf.additions.metadata.title);
    CHECK(file.metadata.author == u"Ana");
    CHECK(file.metadata.subject == u"On Ω");
    CHECK(file.metadata.keywords == QStringList{u"a"_s, u"b c"_s});
    CHECK(file.metadata.language == u"en");
    CHECK(file.metadata.created == moment);
    REQUIRE(file.attachments.size() == 2);
    CHECK(file.attachments[0].name == u"b.json");
    CHECK(file.attachments[0].mimeType == u"application/json");
    CHECK(file.attachments[0].bytes == "{}");
    CHECK(file.attachments[1].name == u"Ä.txt");
    CHECK(file.attachments[1].bytes == pdf.additions.attachments[1].bytes);

    const auto objects = pdf.objects();
    QPDFObjectHandle links = page(*objects, 0).getKey("/Annots");
    REQUIRE(links.getArrayNItems() == 2);
    QPDFObjectHandle inner = links.getArrayItem(0).getKey("/Dest");
    CHECK(inner.getArrayItem(0).getObjGen() == page(*objects, 2).getObjGen());
    CHECK(links.getArrayItem(1).getKey("/A").getKey("/URI").getStringValue() == "https://example.org/a?b=%C3%BC");
    CHECK(links.getArrayItem(0).getKey("/Border").unparse() == "[ 0 0 0 ]");
    QPDFObjectHandle catalog = objects->getRoot();
    CHECK(name(catalog, "/PageMode") == "/UseOutlines");
    CHECK(catalog.getKey("/Outlines").getKey("/Count").getIntValue() == 4);
    CHECK(catalog.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    const auto packet = catalog.getKey("/Metadata").getRawStreamData();
    const std::string xmp(reinterpret_cast<const char *>(packet->getBuffer()), packet->getSize());
    CHECK(xmp.find("Títle &amp; &lt;more&gt;") != std::string::npos);

    QPdfDocument document;
    REQUIRE(document.load(pdf.path) == QPdfDocument::Error::None);
    CHECK(document.metaData(QPdfDocument::MetaDataField::Title).toString() == pdf.additions.metadata.title);
    QPdfBookmarkModel outline;
    outline.setDocument(&document);
    REQUIRE(outline.rowCount({}) == 2);
    const QModelIndex first = outline.index(0, 0, {});
    CHECK(first.data(int(QPdfBookmarkModel::Role::Title)).toString() == u"Артикль");
    REQUIRE(outline.rowCount(first) == 2);
    CHECK(outline.index(1, 0, first).data(int(QPdfBookmarkModel::Role::Page)).toInt() == 2);
}

TEST_CASE("What cannot be written is refused with a sentence", "[pdffinish]")
{
    Finished pdf;
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    PdfAdditions wrong;
    wrong.annotations = {pdf.highlight(0, 0, u"first"_s)};
    wrong.annotations[0].page = 3;
    CHECK_FALSE(finishPdf(pdf.printed.path, wrong, buffer));
    wrong.annotations[0].page = 0;
    wrong.annotations[0].inReplyTo = 1;
    CHECK_FALSE(finishPdf(pdf.printed.path, wrong, buffer));
    wrong.annotations[0].inReplyTo = -1;
    wrong.annotations[0].quads.clear();
    CHECK_FALSE(finishPdf(pdf.printed.path, wrong, buffer));
    wrong = {};
    wrong.bookmarks = {{u"x"_s, 0, 0, {{u"y"_s, 3, 0, {}}}}};
    CHECK_FALSE(finishPdf(pdf.printed.path, wrong, buffer));
    CHECK(buffer.data().isEmpty());
    CHECK_FALSE(finishPdf(pdf.folder.filePath(u"none.pdf"_s), {}, buffer));
    FullDevice full;
    REQUIRE(full.open(QIODevice::WriteOnly));
    const auto written = finishPdf(pdf.printed.path, {}, full);
    REQUIRE_FALSE(written);
    CHECK(written.error().message.contains(u"No room"));
}

TEST_CASE("Pages that were printed with others make a file of their own", "[pdffinish]")
{
    Finished pdf;
    pdf.additions.annotations = {pdf.highlight(1, 0, u"second"_s)};
    pdf.additions.annotations[0].page = 0;
    pdf.additions.links = {{0, QRectF(10, 10, 20, 20), 1, 0, {}}};
    QFile file(pdf.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    int last = 0;
    REQUIRE(finishPdf({pdf.printed.path, 1, 2}, pdf.additions, file, [&last](int percent) {
        last = percent;
        return true;
    }));
    file.close();
    CHECK(last == 100);
    CHECK(pdf.read().pages == 2);
    CHECK(wordsUnder(pdf.path, pdf.read().annotations)->front() == u"second"_s);
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    pdf.additions.links[0].toPage = 2;
    CHECK_FALSE(finishPdf({pdf.printed.path, 1, 2}, pdf.additions, buffer));
    CHECK_FALSE(finishPdf({pdf.printed.path, 0, 2}, {}, buffer, [](int) { return false; }));
}

TEST_CASE("What was painted between marks belongs to elements of the document, in reading order")
{
    const QTemporaryDir folder;
    const QString printed = folder.filePath(u"printed.pdf"_s);
    {
        QPdfWriter writer(printed);
        QPainter painter(&writer);
        const auto words = [&painter](int element, const QString &text, int y) {
            painter.fillRect(element < 0 ? pdfArtifactMark(true) : pdfElementMark(element, true), Qt::black);
            painter.drawText(300, y, text);
            painter.fillRect(element < 0 ? pdfArtifactMark(false) : pdfElementMark(element, false), Qt::black);
        };
        words(-1, u"Running head"_s, 300);
        words(1, u"The title"_s, 800);
        words(2, u"A paragraph begins"_s, 1200);
        writer.newPage();
        words(2, u"and goes on"_s, 800);
        words(7, u"Of an element that is not there"_s, 1200);
    }
    PdfAdditions additions;
    additions.elements = {{PdfRole::Section, -1, u"An article"_s}, {PdfRole::Title, 0}, {PdfRole::Paragraph, 0},
        {PdfRole::Section, -1, u"Nothing of it was painted"_s}, {PdfRole::Paragraph, 3}};
    const QString path = folder.filePath(u"tagged.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(finishPdf(printed, additions, file));
    file.close();

    QPDF pdf;
    pdf.processFile(QFile::encodeName(path).constData());
    CHECK(pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    QPDFObjectHandle root = pdf.getRoot().getKey("/StructTreeRoot");
    QPDFObjectHandle document = root.getKey("/K");
    CHECK(document.getKey("/S").getName() == "/Document");
    REQUIRE(document.getKey("/K").getArrayNItems() == 1);
    QPDFObjectHandle section = document.getKey("/K").getArrayItem(0);
    CHECK(section.getKey("/S").getName() == "/Sect");
    CHECK(section.getKey("/T").getUTF8Value() == "An article");
    REQUIRE(section.getKey("/K").getArrayNItems() == 2);
    QPDFObjectHandle title = section.getKey("/K").getArrayItem(0);
    QPDFObjectHandle paragraph = section.getKey("/K").getArrayItem(1);
    CHECK(title.getKey("/S").getName() == "/H1");
    CHECK(paragraph.getKey("/S").getName() == "/P");
    REQUIRE(paragraph.getKey("/K").getArrayNItems() == 2);
    auto pages = pdf.getAllPages();
    QPDFObjectHandle second = paragraph.getKey("/K").getArrayItem(1);
    CHECK(second.getKey("/Pg").getObjGen() == pages[1].getObjGen());
    CHECK(second.getKey("/MCID").getIntValue() == 0);
    // Which element a piece of the first page belongs to.
    QPDFObjectHandle numbers = root.getKey("/ParentTree").getKey("/Nums");
    REQUIRE(numbers.getArrayNItems() == 4);
    CHECK(numbers.getArrayItem(0).getIntValue() == pages[0].getKey("/StructParents").getIntValue());
    REQUIRE(numbers.getArrayItem(1).getArrayNItems() == 2);
    CHECK(numbers.getArrayItem(1).getArrayItem(1).getObjGen() == paragraph.getObjGen());
    for (QPDFObjectHandle page : pages) {
        const auto bytes = page.getKey("/Contents").getStreamData();
        const QByteArray content(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
        CHECK(content.count("BDC") + content.count("BMC") == content.count("EMC"));
        CHECK(content.contains("/Artifact BMC") == (page.getObjGen() == pages[0].getObjGen()));
    }
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdffile.h"
#include "core/pdf/pdfpages.h"
#include "tests/core/pdf/editedpdf.h"
#include "tests/core/pdf/printedpages.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Page
{
    QTemporaryDir folder;
    PrintedPages printed{folder.filePath(u"file.pdf"_s),
        {{u"“Never,” she said twice, and the allies were silent."_s, u"Another line follows the first one here."_s, u"A"_s}}};

    Page() { printed.print(); }
    [[nodiscard]] QString under(std::vector<QRectF> quads) const
    {
        PdfAnnotation annotation;
        annotation.quads = std::move(quads);
        const auto words = wordsUnder(printed.path, {annotation});
        INFO((words.ok() ? std::string() : words.error().message.toStdString()));
        REQUIRE(words);
        REQUIRE(words->size() == 1);
        return words->front();
    }
    [[nodiscard]] QRectF box(int line, const QString &words) const { return printed.box(0, line, words); }
};

/// As a quotation is compared: kinds of quotation marks do not count.
QString plain(QString words)
{
    return words.replace(u'“', u'"').replace(u'”', u'"').simplified();
}

} // namespace

TEST_CASE("The words under a highlight are those in its box", "[pdfwords]")
{
    const Page page;
    CHECK(page.under({page.box(0, u"said twice"_s)}) == u"said twice");
    CHECK(page.under({page.box(0, u"“Never,”"_s)}) == u"“Never,”");
    CHECK(page.under({page.box(0, u"the allies were silent."_s)}) == u"the allies were silent.");
    CHECK(page.under({page.box(0, page.printed.pages[0][0])}) == page.printed.pages[0][0]);
    CHECK(page.under({page.box(0, u"were silent."_s), page.box(1, u"Another line"_s)}) == u"were silent. Another line");
    CHECK(page.under({page.box(0, u"a"_s)}) == u"a");
    CHECK(page.under({page.box(2, u"A"_s)}) == u"A");
    CHECK(page.under({QRectF(300, 500, 100, 12)}).isEmpty());
    CHECK(page.under({QRectF(300, 500, 0, 0)}).isEmpty());
    CHECK(page.under({}).isEmpty());
}

TEST_CASE("Quads that are drawn tight, wide or around each word give the same words", "[pdfwords]")
{
    const Page page;
    const QRectF box = page.box(0, u"she said twice"_s);
    CHECK(page.under({box.adjusted(0, 3, 0, -3)}) == u"she said twice");
    CHECK(page.under({box.adjusted(-1.2, -2, 1.2, 2)}) == u"she said twice");
    CHECK(page.under({page.box(0, u"she"_s), page.box(0, u"said"_s), page.box(0, u"twice"_s)}) == u"she said twice");
    CHECK(page.under({box, box}) == u"she said twice");
}

TEST_CASE("Words are found on pages that are turned or moved", "[pdfwords]")
{
    Page page;
    const QRectF box = page.box(0, u"the allies were"_s);
    const QRectF user(box.left(), 842 - box.bottom(), box.width(), box.height());
    for (const int rotation : {0, 90, 180, 270}) {
        INFO(rotation);
        editPdf(page.printed.path, [rotation](QPDF &, auto pages) {
            pages[0].replaceKey("/MediaBox", QPDFObjectHandle::parse("[-20 -30 595 842]"));
            pages[0].replaceKey("/CropBox", QPDFObjectHandle::parse("[10 15 580 830]"));
            pages[0].replaceKey("/Rotate", QPDFObjectHandle::newInteger(rotation));
        });
        const PdfPageFrame frame(QRectF(10, 15, 570, 815), rotation);
        CHECK(page.under({frame.toShown.mapRect(user)}) == u"the allies were");
    }
}

TEST_CASE("The work stops when it is cancelled, and pages that are not there have no words", "[pdfwords]")
{
    const Page page;
    PdfAnnotation annotation;
    annotation.quads = {page.box(0, u"said"_s)};
    Progress progress;
    progress.cancel();
    CHECK(wordsUnder(page.printed.path, {annotation}, progress).value() == std::vector<QString>{QString()});
    annotation.page = 3;
    CHECK(wordsUnder(page.printed.path, {annotation}).value() == std::vector<QString>{QString()});
    annotation.page = -1;
    CHECK(wordsUnder(page.printed.path, {annotation}).value() == std::vector<QString>{QString()});
    CHECK_FALSE(wordsUnder(page.folder.filePath(u"none.pdf"_s), {annotation}));
}

TEST_CASE("Highlights of other programs have the words that they should", "[pdfwords]")
{
    const QString folder = sharedPath(u"data/pdf/pdfannots/tests"_s);
    const QString answers = sharedPath(u"data/pdf/pdfannots-expected.json"_s);
    if (folder.isNull() || answers.isNull())
        SKIP("the annotated files are not beside the project");
    const QJsonObject files = QJsonDocument::fromJson(readFile(answers)).object();
    int expected = 0;
    int right = 0;
    for (auto file = files.begin(); file != files.end(); ++file) {
        QStringList sought;
        for (const QJsonValue text : file.value()[u"gettext_asserts"].toArray())
            sought += text.toString();
        for (const QJsonValue row : file.value()[u"expected"].toArray())
            sought += row.toArray().last().toString();
        sought.removeAll(QString());
        const auto pdf = readPdf(folder + u'/' + file.key());
        const auto words = pdf ? wordsUnder(folder + u'/' + file.key(), pdf->annotations) : Result<std::vector<QString>>(pdf.error());
        for (const QString &each : sought) {
            ++expected;
            const bool found =
                words && std::any_of(words->begin(), words->end(), [&each](const QString &one) { return plain(one) == plain(each); });
            right += found ? 1 : 0;
            if (!found)
                UNSCOPED_INFO(file.key().toStdString() << ": " << each.toStdString());
        }
    }
    WARN(right << " of " << expected << " highlights have the right words");
    // One file has no catalog at all; it is refused.
    CHECK(right >= expected - 1);
}

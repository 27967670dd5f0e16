// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/pdf/exportmanifest.h"
#include "tests/core/annotatedpdf/pdfsample.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QVersionNumber>

#include <algorithm>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const PdfAnnotation *named(const PdfFile &file, const QUuid &id, const QString &part = {})
{
    const QString name = id.toString(QUuid::WithoutBraces) + part;
    const auto found =
        std::find_if(file.annotations.begin(), file.annotations.end(), [&](const PdfAnnotation &each) { return each.name == name; });
    return found == file.annotations.end() ? nullptr : &*found;
}

/// The words that all parts of a mark cover, in the order of the pages.
QString wordsOf(const QString &path, const PdfFile &file, const QUuid &id)
{
    std::vector<PdfAnnotation> parts;
    for (int part = 1;; ++part) {
        const auto *annotation = named(file, id, part == 1 ? QString() : u"/%1"_s.arg(part));
        if (!annotation)
            break;
        parts.push_back(*annotation);
    }
    const auto words = wordsUnder(path, parts);
    REQUIRE(words);
    return QStringList(words->begin(), words->end()).join(u' ').simplified();
}

/// Later versions of Qt Pdf leave out characters beyond U+FFFF that a PDF gives as /ActualText; poppler reads them.
QString asRead(QString text)
{
    if (QLibraryInfo::version() >= QVersionNumber(6, 5))
        text.removeIf([](QChar unit) { return unit.isSurrogate(); });
    return text.simplified();
}

} // namespace

TEST_CASE("Each mark is one annotation over exactly its words, whatever lies over it")
{
    PdfSample sample({u"Envoys part without a deal\n"_s + manyParagraphs(6)});
    const auto tagged = sample.tag(u"Talks/Shelved"_s, u"proposal 2 had been shelved, that committee 2 would meet again in chamber 2"_s);
    const auto inside = sample.tag(u"Bodies"_s, u"committee 2"_s);
    const auto note = addPassageNote(*sample.project, {sample.keys[0], sample.span(u"annex 3 of treaty 3"_s)}, u"Which annex?"_s);
    const auto position =
        sample.position(u"Envoy 4"_s, u"proposal 4"_s, Stance::Opposes, {u"proposal 4 had been shelved"_s, u"treaty 5 remained"_s});
    REQUIRE(addNote(*sample.project, Note::Subject::Tagging, tagged, u"Said twice."_s));

    const QString path = sample.write();
    CHECK(sample.written.annotations == 4);
    CHECK(sample.written.notPlaced.isEmpty());
    const auto file = readPdf(path);
    REQUIRE(file);
    CHECK(file->annotations.size() == 4);
    CHECK(wordsOf(path, *file, tagged) == u"proposal 2 had been shelved, that committee 2 would meet again in chamber 2"_s);
    CHECK(wordsOf(path, *file, inside) == u"committee 2"_s);
    CHECK(wordsOf(path, *file, *note) == u"annex 3 of treaty 3"_s);
    CHECK(wordsOf(path, *file, position) == u"proposal 4 had been shelved treaty 5 remained"_s);

    const auto *annotation = named(*file, tagged);
    REQUIRE(annotation);
    CHECK(annotation->subject == u"Talks / Shelved"_s);
    CHECK(annotation->contents == u"Said twice."_s);
    CHECK(annotation->author == u"Ada"_s);
    CHECK(annotation->quads.size() >= 2);
    CHECK(named(*file, position)->subject == u"Envoy 4 · proposal 4"_s);
}

TEST_CASE("The quads are where Qt Pdf has the words")
{
    PdfSample sample({u"Envoys part without a deal\n"_s + manyParagraphs(3)});
    const auto tagged = sample.tag(u"Talks"_s, u"delegation 2 on day 2"_s);
    const QString path = sample.write();
    const auto file = readPdf(path);
    REQUIRE(file);
    const auto *annotation = named(*file, tagged);
    REQUIRE(annotation);
    REQUIRE(annotation->quads.size() == 1);
    QPdfDocument document;
    document.load(path);
    const QString page = document.getAllText(annotation->page).text();
    const auto selection = document.getSelectionAtIndex(annotation->page, int(page.indexOf(u"delegation 2"_s)), 21);
    CHECK(selection.text() == u"delegation 2 on day 2"_s);
    const QRectF box = selection.boundingRectangle();
    const QRectF quad = annotation->quads.front();
    CHECK(std::abs(quad.left() - box.left()) < 1.5);
    CHECK(std::abs(quad.right() - box.right()) < 1.5);
    CHECK(quad.top() <= box.center().y());
    CHECK(quad.bottom() >= box.center().y());
    CHECK(quad.height() < 15.4);
}

TEST_CASE("The text layer is the article, every word once and in order")
{
    // With letters that fonts like to join, and two words of them at ends of lines.
    const QString body = u"The office offered an efficient final flight, a baffling affair for the fjord staff.\n"_s + manyParagraphs(40);
    PdfSample sample({u"Officials shuffle fifty affidavits\n"_s + body});
    for (int i = 1; i < 40; i += 3)
        sample.tag(u"Tag with a long name number %1"_s.arg(i), u"annex %1 of treaty %1"_s.arg(i));
    const QStringList pages = pageTexts(sample.write());
    REQUIRE(pages.size() > 3);
    CHECK(pages.front().simplified().startsWith(u"Officials shuffle fifty affidavits"_s));
    // As the title, and in the foot.
    CHECK(pages.front().count(u"fifty affidavits"_s) == 2);
    CHECK(wordsInOrder(body, pages) == body.simplified().split(u' ').size());
}

TEST_CASE("A mark that goes over pages is one mark in parts")
{
    PdfSample sample({u"A long report\n"_s + manyParagraphs(30)});
    const QString text = sample.text();
    const qsizetype start = text.indexOf(u"Envoy 2 "_s);
    const qsizetype end = text.indexOf(u"Envoy 29 "_s);
    const auto tagged = tagPassages(*sample.project, u"All of it"_s, {{sample.keys[0], {start, end}}});
    REQUIRE(tagged);
    const QString path = sample.write();
    CHECK(sample.written.annotations == 1);
    const auto file = readPdf(path);
    REQUIRE(file);
    const auto *first = named(*file, tagged->front());
    const auto *second = named(*file, tagged->front(), u"/2"_s);
    REQUIRE(first);
    REQUIRE(second);
    CHECK_FALSE(first->isPart);
    CHECK(second->isPart);
    CHECK(second->page == first->page + 1);
    CHECK(wordsOf(path, *file, tagged->front()) == text.mid(start, end - start).simplified());
    const auto manifest = ExportManifest::fromJson(file->attachments.front().bytes);
    REQUIRE(manifest);
    REQUIRE(manifest->marks.size() == 1);
    CHECK(manifest->marks.front().id == tagged->front());
}

TEST_CASE("A marked passage of two lines is not torn by the end of a page")
{
    const QString title = u"A report\n"_s;
    PdfSample plain({title + manyParagraphs(30)});
    const QStringList pages = pageTexts(plain.write());
    // The words around the end of the first page: the last of it and the first of the next.
    const QString next = pages[1].simplified().section(u' ', 0, 2);
    const qsizetype start = plain.text().simplified().indexOf(next);
    REQUIRE(start > 0);
    PdfSample sample({title + manyParagraphs(30)});
    const qsizetype at = sample.text().indexOf(next);
    REQUIRE(at > 0);
    const auto tagged = tagPassages(*sample.project, u"Whole"_s, {{sample.keys[0], {at - 30, at + next.size()}}});
    REQUIRE(tagged);
    const auto file = readPdf(sample.write());
    REQUIRE(file);
    CHECK(file->annotations.size() == 1);
}

TEST_CASE("A dossier has contents, an index and a legend with whole hashes")
{
    PdfSample sample({u"First report\n"_s + manyParagraphs(8), u"Second report\n"_s + manyParagraphs(8)});
    sample.tag(u"Talks"_s, u"annex 3"_s, 0);
    const auto last = sample.tag(u"Talks"_s, u"annex 7"_s, 1);
    const QString path = sample.write();
    const QStringList pages = pageTexts(path);
    REQUIRE(pages.size() == sample.written.pages);
    CHECK(pages.front().contains(u"First report"_s));
    const auto file = readPdf(path);
    REQUIRE(file);
    const int page = named(*file, last)->page;
    CHECK(pages[page].simplified().contains(u"annex 7 of treaty 7"_s));
    const auto index = std::find_if(pages.begin(), pages.end(), [](const QString &text) { return text.contains(u"Talks (2)"_s); });
    REQUIRE(index != pages.end());
    CHECK(index->simplified().contains(u"annex 7 Second report %1"_s.arg(page + 1)));
    for (const qint64 key : sample.keys)
        CHECK(pages.back().contains(QString::fromLatin1(sample.project->articles().article(key)->sha256.toHex())));
    CHECK(file->metadata.author == u"Ada"_s);
    CHECK(file->metadata.keywords == QStringList{u"Talks"_s});
    CHECK(file->attachments.size() == 1);
}

TEST_CASE("With nothing to mark there is the article and where it is from")
{
    PdfSample sample({u"Quiet report\nNothing is marked here."_s});
    const QString path = sample.write();
    CHECK(sample.written.annotations == 0);
    const auto file = readPdf(path);
    REQUIRE(file);
    CHECK(file->annotations.empty());
    CHECK(pageTexts(path).size() == 1);
}

TEST_CASE("Other scripts come back as they went in")
{
    PdfSample sample({u"Scripts\nHebrew שר החוץ אמר היום and an emoji 😀 and 外交部 in one line."_s});
    const auto tagged = sample.tag(u"Said"_s, u"and an emoji 😀 and"_s);
    const QString path = sample.write();
    const auto file = readPdf(path);
    REQUIRE(file);
    CHECK(wordsOf(path, *file, tagged).startsWith(u"and an emoji"_s));
    CHECK(pageTexts(path).front().contains(u"החוץ"_s));
    if (!QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
        CHECK(pageTexts(path).front().contains(u"外交部"_s));
}

TEST_CASE("Characters come back whose glyphs do not tell them")
{
    const QString emoji = u"The envoy wrote 😀 and left the room."_s;
    const QString hindi = u"विदेश मंत्री ने कहा कि बातचीत क्षेत्र में जारी है।"_s;
    PdfSample sample({u"Scripts\n"_s + emoji + u'\n' + hindi, u"Plain\nA second file has texts of its own."_s});
    const QString path = sample.write();
    const QString pages = pageTexts(path).join(u' ').simplified();
    CHECK(pages.contains(asRead(emoji)));
    CHECK(pages.contains(hindi));
    const QString out = sample.folder.filePath(u"each"_s);
    REQUIRE(writeAnnotatedPdfs(*sample.project, out, sample.keys, PdfChoice::everything()));
    CHECK(pageTexts(out + u"/Scripts.pdf"_s).join(u' ').simplified().contains(asRead(emoji)));
    CHECK_FALSE(pageTexts(out + u"/Plain.pdf"_s).join(u' ').contains(u"😀"_s));
}

TEST_CASE("Arabic comes back in its letters and words")
{
    if (QFontDatabase::families(QFontDatabase::Arabic).isEmpty())
        SKIP("no installed font has Arabic letters");
    const QString arabic = u"قال وزير الخارجية يوم الاثنين إن بلاده ترفض نشر قوات أجنبية"_s;
    PdfSample sample({u"Scripts\n"_s + arabic + u'\n'});
    // Where a font has one glyph for two letters, it comes back as the one character that they have together.
    const QString read = pageTexts(sample.write()).front();
    CHECK(read.normalized(QString::NormalizationForm_KC).contains(arabic));
    CHECK(read.contains(u"وزير الخارجية"_s));
    CHECK(sample.written.notPlaced.isEmpty());
}

TEST_CASE("Characters that no font has are listed, and read back from the page")
{
    // Not assigned: no font has them.
    const QString line = u"The envoy wrote \u2fe0 and \u2fe1, then \u2fe0 again."_s;
    PdfSample sample({u"Scripts\n"_s + line, u"Plain\nA second article has a “quotation” – and nothing that no font has."_s});
    const QString path = sample.write();
    CHECK(pageTexts(path).join(u' ').simplified().contains(line));
    REQUIRE(sample.written.notPlaced.size() == 1);
    CHECK(sample.written.notPlaced.first().contains(u"Scripts"_s));
    CHECK(sample.written.notPlaced.first().contains(u"2 "_s));
    CHECK(sample.written.notPlaced.first().contains(u"U+2FE1"_s));
}

TEST_CASE("Index and legend of an article alone stand below its text where there is room")
{
    PdfSample brief({u"Brief\nThe ministers met in the capital."_s});
    brief.tag(u"Talks"_s, u"ministers met"_s);
    const QStringList one = pageTexts(brief.write());
    REQUIRE(one.size() == 1);
    CHECK(one.front().contains(u"Tagged passages"_s));
    CHECK(one.front().contains(u"Files of the articles"_s));
    CHECK(brief.written.pages == 1);

    PdfSample full({u"Full\n"_s + manyParagraphs(12)});
    full.tag(u"Talks"_s, u"annex 2"_s);
    const QStringList more = pageTexts(full.write());
    CHECK_FALSE(more.first().contains(u"Tagged passages"_s));
    CHECK(more.last().contains(u"Tagged passages"_s));
    CHECK(more.size() == full.written.pages);
}

TEST_CASE("Positions are listed by their holder, whatever the case of its name")
{
    PdfSample sample({u"Talks\nThe envoy rejected the treaty. The envoy offered a ferry. An islander demanded a bridge."_s});
    sample.position(u"envoy"_s, u"the treaty"_s, Stance::Opposes, {u"rejected the treaty"_s});
    sample.position(u"Islander"_s, u"the bridge"_s, Stance::Demands, {u"demanded a bridge"_s});
    sample.position(u"envoy"_s, u"the ferry"_s, Stance::Offers, {u"offered a ferry"_s}, false);
    const QString text = pageTexts(sample.write()).join(u' ').simplified();
    const qsizetype envoy = text.indexOf(u"envoy (2)"_s);
    REQUIRE(envoy >= 0);
    CHECK(text.indexOf(u"the treaty · opposes · rejected the treaty"_s) > envoy);
    CHECK(text.indexOf(u"the ferry · offers (suggested) · offered a ferry"_s) > envoy);
    CHECK(text.lastIndexOf(u"Islander"_s) > envoy);
    CHECK(text.contains(u"the bridge · demands · demanded a bridge"_s));
}

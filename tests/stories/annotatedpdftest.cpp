// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A dossier goes out as an annotated PDF, a colleague goes on in it with another program, and what came back is taken over.

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/pdf/pdffile.h"
#include "core/project/project.h"
#include "tests/stories/commandline.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QPdfDocument>
#include <QPdfLink>
#include <QPdfSearchModel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto talks = "---\ntitle: Talks in Geneva\nsource: Harbour Courier\ndate: 2025-05-14\n---\n\n"
                       "The ministers met on Monday. The alliance will not grow.\n\n"
                       "Nobody asked the islanders, who will pay for the bridge.\n";
constexpr auto bridge = "---\ntitle: A bridge too dear\nsource: Northern Gazette\ndate: 2025-05-15\n---\n\n"
                        "The bridge would cost four years of revenue. A ferry does as well.\n";

/// Two reports with three taggings, one of which has a note.
struct Desk
{
    QTemporaryDir dir;
    QString project = dir.filePath(u"talks.parallax"_s);
    QString dossier = dir.filePath(u"dossier.pdf"_s);
    QString reviewed = dir.filePath(u"reviewed.pdf"_s);

    Desk()
    {
        writeFile(dir.filePath(u"in/talks.md"_s), talks);
        writeFile(dir.filePath(u"in/bridge.md"_s), bridge);
        REQUIRE(runParallax({u"import"_s, project, dir.filePath(u"in"_s)}).exitCode == 0);
        const auto into = open();
        mark(*into, u"Red lines/Alliance"_s, u"The alliance will not grow"_s);
        mark(*into, u"Costs"_s, u"four years of revenue"_s);
        mark(*into, u"Costs"_s, u"who will pay for the bridge"_s);
        REQUIRE(addNote(*into, Note::Subject::Tagging, tagging(*into, u"four years of revenue"_s).id, u"Ask for the budget."_s).ok());
    }

    [[nodiscard]] std::unique_ptr<Project> open() const
    {
        auto opened = Project::open(project, Project::Access::Write);
        REQUIRE(opened.ok());
        (*opened)->setAuthor(u"Anna"_s);
        return std::move(*opened);
    }

    static void mark(Project &into, const QString &tag, const QString &words)
    {
        for (const qint64 article : into.articles().allKeys()) {
            const qsizetype at = into.articles().text(article).indexOf(words);
            if (at >= 0)
                REQUIRE(tagPassages(into, tag, {{article, {at, at + words.size()}}}).ok());
        }
    }

    static std::vector<Tagging> taggings(Project &from)
    {
        std::vector<Tagging> all;
        for (const qint64 article : from.articles().allKeys()) {
            for (const Tagging &each : from.taggings().inArticle(article, from.articles().text(article)))
                all.push_back(each);
        }
        return all;
    }
    static Tagging tagging(Project &from, const QString &words)
    {
        for (const Tagging &each : taggings(from)) {
            if (each.anchor.quote == words)
                return each;
        }
        FAIL("not tagged: " << words.toStdString());
        return {};
    }

    void exportDossier() const
    {
        const Outcome out = runParallax({u"annotate-pdf"_s, project, u"--all"_s, u"-o"_s, dossier, u"--without"_s, u"positions"_s});
        INFO(out.messages.toStdString());
        REQUIRE(out.exitCode == 0);
        CHECK(out.messages.contains(u"articles: 2"_s));
    }
};

std::string nameOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces).toStdString();
}

/// The boxes of the words in the file's own coordinates, line by line.
std::vector<QRectF> boxesOf(const QString &path, const QString &words, int &page)
{
    QPdfDocument document;
    document.load(path);
    QPdfSearchModel search;
    search.setDocument(&document);
    search.setSearchString(words);
    REQUIRE(QTest::qWaitFor([&search] { return search.rowCount({}) > 0; }, 20000));
    const QPdfLink hit = search.resultAtIndex(0);
    page = hit.page();
    std::vector<QRectF> boxes;
    const qreal height = document.pagePointSize(page).height();
    for (const QRectF &box : hit.rectangles())
        boxes.emplace_back(box.left(), height - box.bottom(), box.width(), box.height());
    return boxes;
}

/// What another program does to the file: writes into one annotation, takes one away, adds one of its own.
void reviseElsewhere(const QString &from, const QString &to, const QUuid &answered, const QUuid &removed, const QString &marked)
{
    int page = 0;
    const std::vector<QRectF> boxes = boxesOf(from, marked, page);
    QPDF pdf;
    pdf.processFile(QFile::encodeName(from).constData());
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (QPDFPageObjectHelper &each : pages) {
        QPDFObjectHandle annotations = each.getObjectHandle().getKey("/Annots");
        for (int i = annotations.isArray() ? annotations.getArrayNItems() - 1 : -1; i >= 0; --i) {
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            if (!annotation.getKey("/NM").isString())
                continue;
            const std::string name = annotation.getKey("/NM").getUTF8Value();
            if (name == nameOf(answered))
                annotation.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString("The budget came: see annex B."));
            else if (name == nameOf(removed))
                annotations.eraseItem(i);
        }
    }
    QPDFObjectHandle quads = QPDFObjectHandle::newArray();
    for (const QRectF &box : boxes) {
        for (const qreal value : {box.left(), box.bottom(), box.right(), box.bottom(), box.left(), box.top(), box.right(), box.top()})
            quads.appendItem(QPDFObjectHandle::newReal(value));
    }
    QPDFObjectHandle added = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Highlight /C [1 1 0] /NM (okular-1) >>");
    added.replaceKey("/QuadPoints", quads);
    added.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle({boxes[0].left(), boxes[0].top(), boxes[0].right(), boxes[0].bottom()}));
    added.replaceKey("/T", QPDFObjectHandle::newUnicodeString("Bohdan"));
    added.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString("Who said this?"));
    QPDFObjectHandle annotations = pages[size_t(page)].getObjectHandle().getKey("/Annots");
    if (!annotations.isArray()) {
        annotations = QPDFObjectHandle::newArray();
        pages[size_t(page)].getObjectHandle().replaceKey("/Annots", annotations);
    }
    annotations.appendItem(pdf.makeIndirectObject(added));
    QPDFWriter writer(pdf, QFile::encodeName(to).constData());
    writer.write();
}

} // namespace

TEST_CASE_METHOD(Desk, "story: a dossier goes out with real annotations on the words that were tagged")
{
    exportDossier();
    const auto file = readPdf(dossier);
    REQUIRE(file.ok());
    const auto words = wordsUnder(dossier, file->annotations);
    REQUIRE(words.ok());
    const auto from = open();
    int found = 0;
    for (const Tagging &tagging : taggings(*from)) {
        for (size_t i = 0; i < file->annotations.size(); ++i) {
            if (file->annotations[i].name != tagging.id.toString(QUuid::WithoutBraces))
                continue;
            ++found;
            CHECK((*words)[i].simplified() == tagging.anchor.quote);
            CHECK(file->annotations[i].author == u"Anna");
        }
    }
    CHECK(found == 3);
    QPdfDocument document;
    REQUIRE(document.load(dossier) == QPdfDocument::Error::None);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text().simplified() + u' ';
    CHECK(text.contains(u"The bridge would cost four years of revenue. A ferry does as well."_s));
}

TEST_CASE_METHOD(Desk, "story: what a colleague changed in the PDF comes back as one edit")
{
    exportDossier();
    const QUuid answered = tagging(*open(), u"four years of revenue"_s).id;
    const QUuid removed = tagging(*open(), u"who will pay for the bridge"_s).id;
    reviseElsewhere(dossier, reviewed, answered, removed, u"A ferry does as well"_s);

    const Outcome preview = runParallax({u"review-pdf"_s, project, reviewed, u"--preview"_s});
    INFO(preview.messages.toStdString());
    INFO(preview.results.toStdString());
    CHECK(preview.exitCode == 0);
    CHECK(preview.results.count(u'\n') == 3);
    CHECK(preview.results.contains(u"A ferry does as well"_s));
    CHECK(taggings(*open()).size() == 3);

    const Outcome taken = runParallax({u"review-pdf"_s, project, reviewed});
    CHECK(taken.exitCode == 0);
    CHECK(taken.messages.contains(u"Changes taken over: 3"_s));
    const auto into = open();
    CHECK(taggings(*into).size() == 2);
    const auto notes = into->notes().on(Note::Subject::Tagging, answered);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].body == u"The budget came: see annex B.");
    bool asked = false;
    for (const qint64 article : into->articles().allKeys()) {
        for (const Note &note : into->notes().inArticle(article, into->articles().text(article)))
            asked = asked || (note.anchor.quote == u"A ferry does as well" && note.body.contains(u"Who said this?"_s));
    }
    CHECK(asked);

    SECTION("taking it over again changes nothing")
    {
        const Outcome again = runParallax({u"review-pdf"_s, project, reviewed});
        CHECK(again.messages.contains(u"Changes taken over: 0"_s));
    }
    SECTION("one undo takes it all back")
    {
        REQUIRE(into->undo().ok());
        CHECK(taggings(*into).size() == 3);
        CHECK(into->notes().on(Note::Subject::Tagging, answered)[0].body == u"Ask for the budget.");
    }
}

TEST_CASE_METHOD(Desk, "story: a file an article, and words that are no article are told")
{
    const QString folder = dir.filePath(u"out"_s);
    const Outcome out = runParallax({u"annotate-pdf"_s, project, u"--all"_s, u"-o"_s, folder});
    INFO(out.messages.toStdString());
    CHECK(out.exitCode == 0);
    CHECK(QDir(folder).entryList({u"*.pdf"_s}).size() == 2);
    CHECK(runParallax({u"annotate-pdf"_s, project, u"-o"_s, folder}).exitCode == 2);
    CHECK(runParallax({u"annotate-pdf"_s, project, QUuid::createUuid().toString(), u"-o"_s, folder}).exitCode == 1);
    const Outcome foreign = runParallax({u"review-pdf"_s, project, dir.filePath(u"in/talks.md"_s)});
    CHECK(foreign.exitCode == 1);
    CHECK_FALSE(foreign.messages.isEmpty());
}

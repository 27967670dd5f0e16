// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What viewers lose: names, the manifest, parts; and files that are not what they should be.

#include "core/annotations/noteedits.h"
#include "tests/core/pdfreview/returnedpdf.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

using Kind = PdfChange::Kind;

TEST_CASE("Marks whose names were lost are known by their words", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s, {u"First."_s});
    const QUuid note = pdf.note(0, u"no foreign troops"_s, u"Which one?"_s);
    const QUuid gone = pdf.tag(1, u"written guarantees"_s, u"Red lines"_s);
    pdf.mark(note).contents = u"Which one? The new one."_s;
    pdf.remove(gone);
    pdf.highlight(1, u"Officials"_s, u"New."_s);
    for (PdfAnnotation &annotation : pdf.additions.annotations)
        annotation.name = QString();
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 3);
    CHECK(review.unchanged == 1);
    CHECK(review.changes[0].kind == Kind::ChangedNote);
    CHECK(review.changes[0].id == note);
    CHECK(review.changes[1].kind == Kind::Deleted);
    CHECK(review.changes[1].id == gone);
    CHECK(review.changes[2].kind == Kind::NewHighlight);
    CHECK(pdf.notesOn(tagging).size() == 1);
}

TEST_CASE("A part on another page keeps its mark alive", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s, {u"First."_s});
    PdfAnnotation part = pdf.mark(tagging);
    part.page = 2;
    part.name += u"/2"_s;
    part.inReplyTo = int(&pdf.mark(tagging) - pdf.additions.annotations.data());
    part.isPart = true;
    pdf.additions.annotations.push_back(part);
    CHECK(pdf.review().changes.empty());
    CHECK(pdf.review().unchanged == 1);

    SECTION("its contents count")
    {
        pdf.additions.annotations.back().contents = u"Second."_s;
        const PdfReview review = pdf.review();
        REQUIRE(review.changes.size() == 1);
        CHECK(review.changes[0].after == u"Second.");
    }
    SECTION("when the first part is deleted")
    {
        pdf.additions.annotations.back().inReplyTo = -1;
        pdf.additions.annotations.back().isPart = false;
        pdf.remove(tagging);
        CHECK(pdf.review().changes.empty());
    }
}

TEST_CASE("Without the manifest the names say what is ours", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s, {u"First."_s});
    const QUuid gone = pdf.note(0, u"The minister"_s, u"Which one?"_s);
    pdf.position(1, u"A spokesman demanded"_s, u"Demands"_s);
    pdf.remove(gone);
    pdf.mark(tagging).contents = u"Second."_s;
    pdf.mark(tagging).modified = QDateTime::currentDateTimeUtc().addSecs(60);
    pdf.highlight(0, u"the allies were silent"_s, u"Note."_s);
    pdf.withManifest = false;
    const PdfReview review = pdf.review();
    CHECK_FALSE(review.notice.isEmpty());
    REQUIRE(review.changes.size() == 2);
    CHECK(review.changes[0].kind == Kind::ChangedNote);
    CHECK(review.changes[0].chosen);
    CHECK(review.changes[1].kind == Kind::NewHighlight);
    CHECK(review.changes[1].passage == pdf.passage(0, u"the allies were silent"_s));
    CHECK(pdf.apply() == 2);
    CHECK(pdf.notesOn(tagging) == QStringList{u"Second."_s});
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("Without the manifest an older note does not replace a newer one unasked", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid note = pdf.note(0, u"The minister"_s, u"Which one?"_s);
    REQUIRE(rewriteNote(*pdf.project, note, u"Which minister?"_s));
    pdf.withManifest = false;
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    CHECK_FALSE(review.changes[0].chosen);
}

TEST_CASE("Without the manifest a note may come with the moment it was exported with", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid note = pdf.note(0, u"The minister"_s, u"Which one?"_s);
    pdf.mark(note).modified = pdf.project->notes().note(note)->changed;
    pdf.mark(note).contents = u"Which one? The new one."_s;
    pdf.withManifest = false;
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    CHECK(review.changes[0].chosen);
    CHECK(review.changes[0].why.isEmpty());
}

TEST_CASE("Without the manifest and the names, the title says which article it is", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s, {u"First."_s});
    const QUuid gone = pdf.note(0, u"The minister"_s, u"Which one?"_s);
    pdf.note(0, u"on Tuesday"_s, u"Of which week?"_s);
    pdf.remove(gone);
    pdf.mark(tagging).contents = u"Second."_s;
    pdf.mark(tagging).modified = QDateTime::currentDateTimeUtc().addSecs(60);
    pdf.highlight(0, u"the allies were silent"_s, u"Note."_s);
    for (PdfAnnotation &annotation : pdf.additions.annotations)
        annotation.name = QString();
    pdf.withManifest = false;
    pdf.additions.metadata.title = u"Troops at the border"_s;
    const PdfReview review = pdf.review();
    CHECK_FALSE(review.notice.isEmpty());
    CHECK(review.unchanged == 1);
    REQUIRE(review.changes.size() == 2);
    CHECK(review.changes[0].kind == Kind::ChangedNote);
    CHECK(review.changes[0].id == tagging);
    CHECK(review.changes[1].kind == Kind::NewHighlight);
    CHECK(review.changes[1].passage == pdf.passage(0, u"the allies were silent"_s));
    CHECK(pdf.apply() == 2);
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("Without the manifest, the hashes in their heads say which articles a dossier has", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s, {u"First."_s});
    const QUuid position = pdf.position(1, u"A spokesman demanded"_s, u"Demands"_s);
    pdf.mark(tagging).contents = u"Second."_s;
    pdf.mark(tagging).modified = QDateTime::currentDateTimeUtc().addSecs(60);
    pdf.mark(position).author = u"Ana"_s;
    pdf.withManifest = false;
    for (size_t i = 0; i < pdf.articles.size(); ++i)
        pdf.printed.pages[i + 1] << u"file report.txt, SHA-256 "_s + ExportManifest::shortHash(pdf.manifest.articles[i].sha256);
    pdf.printed.print();

    SECTION("where the names are lost, too")
    {
        pdf.highlight(1, u"A spokesman demanded"_s, u"Which one?"_s);
        for (PdfAnnotation &annotation : pdf.additions.annotations)
            annotation.name = QString();
        const PdfReview review = pdf.review();
        CHECK(review.unchanged == 1);
        REQUIRE(review.changes.size() == 2);
        CHECK(review.changes[0].kind == Kind::ChangedNote);
        CHECK(review.changes[0].id == tagging);
        CHECK(review.changes[1].kind == Kind::NewHighlight);
        CHECK(review.changes[1].passage == pdf.passage(1, u"A spokesman demanded"_s));
        CHECK(pdf.apply() == 2);
        CHECK(pdf.review().changes.empty());
    }
    SECTION("those without a mark of ours, too")
    {
        pdf.remove(position);
        pdf.highlight(1, u"Officials"_s, u"New."_s);
        const PdfReview review = pdf.review();
        REQUIRE(review.changes.size() == 2);
        CHECK(review.changes[1].passage == pdf.passage(1, u"Officials"_s));
    }
}

TEST_CASE("A PDF of other articles is refused", "[pdfreview]")
{
    ReturnedPdf pdf;
    pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s);
    pdf.write();
    const QTemporaryDir other;
    const auto project = makeProject(other, {u"Another\nReport"_s});
    auto review = reviewPdf(*project, pdf.path);
    REQUIRE_FALSE(review);
    CHECK(review.error().message.endsWith(u'.'));
    pdf.withManifest = false;
    pdf.write();
    CHECK_FALSE(reviewPdf(*project, pdf.path));
    CHECK_FALSE(reviewPdf(*project, other.filePath(u"test.parallax"_s)));
    CHECK_FALSE(reviewPdf(*project, other.filePath(u"none.pdf"_s)));
}

TEST_CASE("A review that is cancelled gives none", "[pdfreview]")
{
    ReturnedPdf pdf;
    pdf.highlight(0, u"no foreign troops"_s);
    pdf.write();
    Progress progress;
    progress.cancel();
    CHECK_FALSE(reviewPdf(*pdf.project, pdf.path, progress));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody marked in the PDF.

#include "core/annotations/taggingedits.h"
#include "core/tags/codebook.h"
#include "tests/core/pdfreview/returnedpdf.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

using Kind = PdfChange::Kind;

namespace {

QStringList tagsOn(ReturnedPdf &pdf, const Passage &passage)
{
    const auto tags = pdf.project->tags().all();
    QStringList paths;
    for (const Tagging &tagging : pdf.project->taggings().inArticle(passage.article, pdf.project->articles().text(passage.article))) {
        if (tagging.span == passage.span)
            paths += tagPath(tags, tagging.tag);
    }
    return paths;
}

} // namespace

TEST_CASE("A new highlight with words becomes a note that names who wrote it", "[pdfreview]")
{
    ReturnedPdf pdf;
    pdf.highlight(0, u"the allies were silent"_s, u"All of them?\rEven Ω?"_s);
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    const PdfChange &change = review.changes[0];
    CHECK(change.kind == Kind::NewHighlight);
    CHECK(change.id.isNull());
    CHECK(change.passage == pdf.passage(0, u"the allies were silent"_s));
    CHECK(change.words == u"the allies were silent");
    CHECK(change.after == u"All of them?\nEven Ω?");
    CHECK(change.author == u"Ben");
    CHECK(change.tag.isEmpty());
    CHECK(change.chosen);
    CHECK(pdf.apply() == 1);
    const QStringList notes = pdf.notesIn(0);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].startsWith(u"All of them?\nEven Ω?\n\n— "));
    CHECK(notes[0].contains(u"Ben, 2025-09-02"));
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("A new highlight whose subject or first line is a tag becomes a tagging", "[pdfreview]")
{
    ReturnedPdf pdf;
    REQUIRE(createTag(*pdf.project, u"Red lines/NATO"_s));
    pdf.highlight(0, u"no foreign troops"_s, u"Since when?"_s).subject = u"red lines / nato"_s;
    pdf.highlight(1, u"written guarantees"_s, u"Red lines/NATO\nOn paper."_s);
    pdf.highlight(1, u"Officials"_s, u"Red lines\n"_s).subject = u"Highlight"_s;
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 3);
    CHECK(review.changes[0].tag == u"Red lines / NATO");
    CHECK(review.changes[0].after == u"Since when?");
    CHECK(review.changes[1].after == u"On paper.");
    CHECK(review.changes[2].tag == u"Red lines");
    CHECK(review.changes[2].after.isEmpty());
    CHECK(pdf.apply() == 3);
    CHECK(tagsOn(pdf, pdf.passage(0, u"no foreign troops"_s)) == QStringList{u"Red lines / NATO"_s});
    CHECK(tagsOn(pdf, pdf.passage(1, u"written guarantees"_s)) == QStringList{u"Red lines / NATO"_s});
    CHECK(tagsOn(pdf, pdf.passage(1, u"Officials"_s)) == QStringList{u"Red lines"_s});
    CHECK(pdf.notesIn(1).isEmpty());
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("A new highlight that says nothing gets a tag of its own", "[pdfreview]")
{
    ReturnedPdf pdf;
    pdf.highlight(0, u"no foreign troops"_s);
    pdf.highlight(1, u"written guarantees"_s).kind = PdfMarkKind::Underline;
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 2);
    CHECK(review.changes[0].tag == u"From PDF");
    CHECK(review.changes[0].why.contains(u"From PDF"));
    CHECK(review.changes[0].chosen);
    CHECK(pdf.apply() == 2);
    CHECK(tagsOn(pdf, pdf.passage(1, u"written guarantees"_s)) == QStringList{u"From PDF"_s});
    CHECK(pdf.project->taggings().count() == 2);
    CHECK(pdf.review().changes.empty());
    pdf.highlight(1, u"Officials"_s);
    CHECK(pdf.review().changes.at(0).why.isEmpty());
    REQUIRE(pdf.project->undo());
    CHECK(pdf.project->tags().all().empty());
}

TEST_CASE("A tag that a person chose in the preview is taken", "[pdfreview]")
{
    ReturnedPdf pdf;
    pdf.highlight(0, u"no foreign troops"_s, u"Since when?"_s);
    PdfReview review = pdf.review();
    review.changes.at(0).tag = u"Troops/Foreign"_s;
    REQUIRE(applyReview(*pdf.project, review));
    CHECK(tagsOn(pdf, pdf.passage(0, u"no foreign troops"_s)) == QStringList{u"Troops / Foreign"_s});
    CHECK(pdf.notesIn(0).isEmpty());
    CHECK(pdf.project->notes().count() == 1);
}

TEST_CASE("Of words that stand in several places the nearest is taken, and the preview says so", "[pdfreview]")
{
    ReturnedPdf pdf;
    PdfAnnotation &mark = pdf.highlight(0, u"silent again"_s, u"Here."_s);
    mark.quads = {pdf.printed.box(1, 3, u"allies were silent"_s)};
    // The article fills its page, as it does in an export.
    mark.quads[0].moveTop(mark.quads[0].top());
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    CHECK(review.changes[0].words == u"allies were silent");
    CHECK_FALSE(review.changes[0].why.isEmpty());
    CHECK(review.changes[0].chosen);
}

TEST_CASE("A highlight that stops within a word means all of it", "[pdfreview]")
{
    ReturnedPdf pdf;
    pdf.highlight(0, u"reign troops wou"_s, u"Note."_s);
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    CHECK(review.changes[0].words == u"foreign troops would");
    CHECK(pdf.apply() == 1);
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("A note beside the text becomes a note on the article", "[pdfreview]")
{
    ReturnedPdf pdf;
    PdfAnnotation &note = pdf.highlight(1, u"Officials"_s, u"Ask them."_s);
    note.kind = PdfMarkKind::Note;
    note.rect = QRectF(500, 60, 18, 18);
    note.quads.clear();
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    CHECK(review.changes[0].kind == Kind::NewHighlight);
    CHECK(review.changes[0].passage == Passage{pdf.articles[1], {}});
    CHECK(pdf.apply() == 1);
    REQUIRE(pdf.notesIn(1).size() == 1);
    CHECK(pdf.notesIn(1)[0].startsWith(u"Ask them."));
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("Replies to a new highlight go to its passage", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QString name = pdf.highlight(0, u"no foreign troops"_s, u"Since when?"_s).name;
    pdf.reply(name, u"Always."_s).author = u"Carla"_s;
    CHECK(pdf.apply() == 2);
    const QStringList notes = pdf.notesIn(0);
    REQUIRE(notes.size() == 2);
    CHECK(notes[1].contains(u"Carla"));
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("What cannot be placed is told with its reason", "[pdfreview]")
{
    ReturnedPdf pdf;
    PdfAnnotation &cover = pdf.highlight(0, u"Troops"_s, u"On the cover"_s);
    cover.page = 0;
    cover.quads = {pdf.printed.box(0, 0, u"Dossier"_s)};
    PdfAnnotation &blank = pdf.highlight(1, u"Officials"_s, u"On nothing"_s);
    blank.quads = {QRectF(300, 700, 100, 12)};
    pdf.reply(blank.name, u"Where?"_s);
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 3);
    for (const PdfChange &change : review.changes) {
        CHECK(change.kind == Kind::NotPlaced);
        CHECK_FALSE(change.chosen);
        CHECK(change.why.endsWith(u'.'));
        CHECK_FALSE(change.after.isEmpty());
    }
    CHECK(review.changes[0].words == u"Dossier");
    CHECK(pdf.apply() == 0);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was exported and changed: notes, replies, deletions.

#include "core/annotations/noteedits.h"
#include "core/findings/positionedits.h"
#include "tests/core/pdfreview/returnedpdf.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

using Kind = PdfChange::Kind;
using Record = ExportManifest::Record;

TEST_CASE("What comes back as it went out has no changes", "[pdfreview]")
{
    ReturnedPdf pdf;
    pdf.tag(0, u"no foreign troops"_s, u"Red lines/NATO"_s, {u"See also the treaty.\nArticle 5."_s});
    pdf.tag(1, u"written guarantees"_s, u"Guarantees"_s);
    pdf.note(0, u"The minister"_s, u"Which one?"_s);
    pdf.position(1, u"A spokesman demanded"_s, u"Demands · emphatic"_s);
    const PdfReview review = pdf.review();
    CHECK(review.changes.empty());
    CHECK(review.unchanged == 4);
    CHECK(review.notice.isNull());
    CHECK(review.file == pdf.path);
    const auto before = pdf.project->journal().entries(1);
    CHECK(pdf.apply() == 0);
    CHECK(pdf.project->journal().entries(1) == before);
}

TEST_CASE("A changed note on a tagging is rewritten", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s, {u"Look at the treaty."_s});
    pdf.mark(tagging).contents = u"Look at the treaty of 1994."_s;
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    const PdfChange &change = review.changes[0];
    CHECK(change.kind == Kind::ChangedNote);
    CHECK(change.record == Record::Tagging);
    CHECK(change.id == tagging);
    CHECK(change.passage == pdf.passage(0, u"no foreign troops"_s));
    CHECK(change.words == u"no foreign troops");
    CHECK(change.before == u"Look at the treaty.");
    CHECK(change.after == u"Look at the treaty of 1994.");
    CHECK(change.page == 1);
    CHECK(change.why.isNull());
    CHECK(change.chosen);
    CHECK(review.unchanged == 0);

    CHECK(pdf.apply() == 1);
    CHECK(pdf.notesOn(tagging) == QStringList{u"Look at the treaty of 1994."_s});
    // The same file again says nothing new.
    CHECK(pdf.review().changes.empty());
    CHECK(pdf.review().unchanged == 1);
    REQUIRE(pdf.project->undo());
    CHECK(pdf.notesOn(tagging) == QStringList{u"Look at the treaty."_s});
}

TEST_CASE("Words on a tagging without a note become its note, whoever takes them over", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s);
    pdf.mark(tagging).contents = u"Really?"_s;
    pdf.project->setAuthor(u"Carla"_s);
    CHECK(pdf.apply() == 1);
    CHECK(pdf.notesOn(tagging) == QStringList{u"Really?"_s});
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("What is written under several notes becomes one more", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s, {u"First."_s, u"Second."_s});
    pdf.mark(tagging).contents += u"\nThird."_s;
    CHECK(pdf.apply() == 1);
    CHECK(pdf.notesOn(tagging) == QStringList{u"First."_s, u"Second."_s, u"Third."_s});
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("A note that was left out of the export is not written over", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s, {u"For us alone."_s});
    pdf.manifest.marks.back().contents = QString();
    pdf.manifest.exported = pdf.manifest.exported.addSecs(60);
    pdf.mark(tagging).contents = u"From outside."_s;
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    CHECK(review.changes[0].chosen);
    CHECK(review.changes[0].before.isEmpty());
    CHECK(pdf.apply() == 1);
    CHECK(pdf.notesOn(tagging) == QStringList{u"For us alone."_s, u"From outside."_s});
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("An emptied note is removed", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s, {u"First."_s});
    const QUuid note = pdf.note(1, u"Officials"_s, u"Who?"_s);
    pdf.mark(tagging).contents = QString();
    pdf.mark(note).contents = u" "_s;
    CHECK(pdf.apply() == 2);
    CHECK(pdf.notesOn(tagging).isEmpty());
    CHECK(pdf.notesIn(1).isEmpty());
    CHECK(pdf.project->taggings().tagging(tagging));
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("A remark on a position becomes a note on its passage", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid position = pdf.position(1, u"A spokesman demanded"_s, u"Demands · emphatic"_s);
    pdf.mark(position).contents += u"\nOnly in the morning."_s;
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    CHECK(review.changes[0].record == Record::Position);
    CHECK(review.changes[0].before == u"Demands · emphatic");
    CHECK(pdf.apply() == 1);
    CHECK(pdf.notesIn(1) == QStringList{u"Only in the morning."_s});
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("A note that was changed on both sides is not taken over unasked", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid note = pdf.note(0, u"The minister"_s, u"Which one?"_s);
    pdf.mark(note).contents = u"Which one? The new one."_s;
    REQUIRE(rewriteNote(*pdf.project, note, u"Which minister?"_s));
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    CHECK(review.changes[0].before == u"Which minister?");
    CHECK_FALSE(review.changes[0].chosen);
    CHECK(review.changes[0].why.endsWith(u'.'));
    CHECK(pdf.apply() == 0);
    CHECK(pdf.notesIn(0) == QStringList{u"Which minister?"_s});

    PdfReview chosen = review;
    chosen.changes[0].chosen = true;
    CHECK(applyReview(*pdf.project, chosen).value() == 1);
    CHECK(pdf.notesIn(0) == QStringList{u"Which one? The new one."_s});
}

TEST_CASE("A note that was changed in the project alone is left alone", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid note = pdf.note(0, u"The minister"_s, u"Which one?"_s);
    REQUIRE(rewriteNote(*pdf.project, note, u"Which minister?"_s));
    CHECK(pdf.review().changes.empty());
}

TEST_CASE("Replies become notes that say who wrote them", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s);
    const QUuid note = pdf.note(0, u"The minister"_s, u"Which one?"_s);
    const QUuid position = pdf.position(1, u"A spokesman demanded"_s, u"Demands"_s);
    pdf.reply(pdf.mark(tagging).name, u"I do not think so."_s);
    pdf.reply(pdf.additions.annotations.back().name, u"Why?"_s).author = u"Carla"_s;
    pdf.reply(pdf.mark(note).name, u"The new one."_s);
    pdf.reply(pdf.mark(position).name, u"Did he?"_s);
    pdf.reply(pdf.mark(position).name, u"  "_s);
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 4);
    CHECK(review.changes[0].kind == Kind::Reply);
    CHECK(review.changes[0].author == u"Ben");
    CHECK(review.unchanged == 3);
    CHECK(pdf.apply() == 4);
    const QStringList answers = pdf.notesOn(tagging);
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].startsWith(u"I do not think so.\n\n— "));
    CHECK(answers[0].contains(u"Ben, 2025-09-02"));
    CHECK(answers[1].contains(u"Carla"));
    CHECK(pdf.notesIn(0).size() == 2);
    CHECK(pdf.notesIn(1).size() == 1);
    CHECK(pdf.review().changes.empty());
    REQUIRE(pdf.project->undo());
    CHECK(pdf.notesOn(tagging).isEmpty());
    CHECK(pdf.notesIn(1).isEmpty());
}

TEST_CASE("What was deleted in the PDF is deleted in the project", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s);
    const QUuid kept = pdf.tag(0, u"no foreign troops"_s, u"NATO"_s);
    const QUuid note = pdf.note(0, u"The minister"_s, u"Which one?"_s);
    const QUuid position = pdf.position(1, u"A spokesman demanded"_s, u"Demands"_s);
    for (const QUuid &id : {tagging, note, position})
        pdf.remove(id);
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 3);
    CHECK(review.changes[0].kind == Kind::Deleted);
    CHECK(review.changes[0].words == u"no foreign troops");
    CHECK(review.changes[2].record == Record::Position);
    CHECK(review.changes[2].page == 2);
    CHECK(pdf.apply() == 3);
    CHECK_FALSE(pdf.project->taggings().tagging(tagging));
    CHECK(pdf.project->taggings().tagging(kept));
    CHECK(pdf.notesIn(0).isEmpty());
    CHECK(pdf.project->positions().inArticle(pdf.articles[1], pdf.project->articles().text(pdf.articles[1])).empty());
    CHECK(pdf.review().changes.empty());
    REQUIRE(pdf.project->undo());
    CHECK(pdf.project->taggings().tagging(tagging));
    CHECK(pdf.notesIn(0).size() == 1);
}

TEST_CASE("A deleted mark is told with the page it was on", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s);
    pdf.manifest.articles[0].pages = 2;
    pdf.manifest.marks.back().page = 2;
    pdf.remove(tagging);
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    CHECK(review.changes[0].page == 2);
}

TEST_CASE("What was written on after the export is not deleted unasked", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s);
    pdf.note(0, u"The minister"_s, u"Which one?"_s);
    REQUIRE(addNote(*pdf.project, Note::Subject::Tagging, tagging, u"Important."_s));
    pdf.remove(tagging);
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 1);
    CHECK_FALSE(review.changes[0].chosen);
    CHECK_FALSE(review.changes[0].why.isEmpty());
}

TEST_CASE("A PDF that was printed anew deletes nothing unasked", "[pdfreview]")
{
    ReturnedPdf pdf;
    for (const QString &words : {u"minister"_s, u"foreign"_s, u"troops"_s})
        pdf.tag(0, words, u"Red lines"_s);
    pdf.additions.annotations.clear();
    const PdfReview review = pdf.review();
    CHECK(review.changes.size() == 3);
    CHECK_FALSE(review.notice.isEmpty());
    CHECK(pdf.apply() == 0);
}

TEST_CASE("A mark whose record is gone is told, not made again", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s);
    const QUuid silent = pdf.tag(0, u"The minister"_s, u"Red lines"_s);
    pdf.reply(pdf.mark(tagging).name, u"Indeed."_s);
    pdf.mark(tagging).contents = u"Changed."_s;
    REQUIRE(untag(*pdf.project, {tagging, silent}));
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 2);
    for (const PdfChange &change : review.changes) {
        CHECK(change.kind == Kind::NotPlaced);
        CHECK_FALSE(change.chosen);
        CHECK_FALSE(change.why.isEmpty());
    }
    CHECK(pdf.apply() == 0);
}

TEST_CASE("One change that cannot be made leaves the project as it was", "[pdfreview]")
{
    ReturnedPdf pdf;
    const QUuid tagging = pdf.tag(0, u"no foreign troops"_s, u"Red lines"_s);
    const QUuid note = pdf.note(1, u"Officials"_s, u"Who?"_s);
    pdf.mark(tagging).contents = u"Words."_s;
    pdf.mark(note).contents = u"Who else?"_s;
    const PdfReview review = pdf.review();
    REQUIRE(review.changes.size() == 2);
    REQUIRE(removeNotes(*pdf.project, {note}));
    const auto made = applyReview(*pdf.project, review);
    REQUIRE_FALSE(made);
    CHECK(made.error().message.endsWith(u'.'));
    CHECK(pdf.notesOn(tagging).isEmpty());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfreviewmodel.h"

#include "tests/testlib/testdata.h"
#include "ui/annotatedpdf/pdfreviewwords.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using Kind = PdfChange::Kind;

PdfChange change(Kind kind, qint64 article, const QString &words)
{
    PdfChange change;
    change.kind = kind;
    change.passage = {article, {0, words.size()}};
    change.words = words;
    change.author = u"Ben"_s;
    return change;
}

PdfReview someReview()
{
    PdfReview review;
    review.changes = {change(Kind::NewHighlight, 1, u"a truce"_s), change(Kind::ChangedNote, 2, u"no truce"_s),
        change(Kind::Deleted, 1, u"ceasefire"_s), change(Kind::NotPlaced, 0, u"elsewhere"_s)};
    review.changes[1].before = u"Old"_s;
    review.changes[1].after = u"New"_s;
    review.changes[2].chosen = false;
    review.changes[2].why = u"It was changed here as well."_s;
    review.unchanged = 5;
    return review;
}

struct Desk
{
    PdfReviewModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    QSignalSpy chosen{&model, &PdfReviewModel::chosenChanged};

    Desk() { model.setReview(someReview(), {{{1, u"A"_s}, {2, u"B"_s}}}); }
    [[nodiscard]] QModelIndex article(int row) const { return model.index(row, 0); }
    [[nodiscard]] QModelIndex at(int top, int row) const { return model.index(row, 0, article(top)); }
    bool tick(const QModelIndex &index, bool on) { return model.setData(index, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole); }
    static Qt::CheckState state(const QModelIndex &index) { return index.data(Qt::CheckStateRole).value<Qt::CheckState>(); }
};

} // namespace

TEST_CASE("Changes stand below their articles, in the order of the file")
{
    const Desk desk;
    REQUIRE(desk.model.rowCount() == 3);
    CHECK(desk.article(0).data().toString() == u"A"_s);
    REQUIRE(desk.model.rowCount(desk.article(0)) == 2);
    CHECK(desk.model.changeAt(desk.at(0, 0))->words == u"a truce"_s);
    CHECK(desk.model.changeAt(desk.at(0, 1))->words == u"ceasefire"_s);
    CHECK(desk.model.changeAt(desk.at(1, 0))->words == u"no truce"_s);
    CHECK(desk.article(2).data().toString() == u"In no article of this project"_s);
    CHECK(desk.model.changeAt(desk.article(0)) == nullptr);
    CHECK(desk.model.chosen() == 2);
}

TEST_CASE("What cannot be taken over has no tick, nor has its article")
{
    Desk desk;
    CHECK_FALSE(desk.at(2, 0).data(Qt::CheckStateRole).isValid());
    CHECK_FALSE(desk.article(2).data(Qt::CheckStateRole).isValid());
    CHECK_FALSE(desk.tick(desk.at(2, 0), true));
    CHECK_FALSE(desk.tick(desk.article(2), true));
    CHECK_FALSE(desk.model.review().changes[3].chosen);
}

TEST_CASE("An article's tick takes what came ticked; what needs a look is ticked by itself")
{
    Desk desk;
    CHECK(Desk::state(desk.article(0)) == Qt::Checked);
    REQUIRE(desk.tick(desk.article(0), false));
    CHECK(Desk::state(desk.at(0, 0)) == Qt::Unchecked);
    CHECK(desk.model.chosen() == 1);
    REQUIRE(desk.tick(desk.article(0), true));
    CHECK(desk.model.chosen() == 2);
    CHECK(Desk::state(desk.at(0, 1)) == Qt::Unchecked);
    REQUIRE(desk.tick(desk.at(0, 1), true));
    CHECK(desk.model.review().changes[2].chosen);
    REQUIRE(desk.tick(desk.at(0, 0), false));
    CHECK(Desk::state(desk.article(0)) == Qt::PartiallyChecked);
    CHECK(desk.chosen.size() == 5);
}

TEST_CASE("Only a new highlight gets another tag")
{
    Desk desk;
    desk.model.setTag(desk.at(0, 0), u"Red lines / NATO"_s);
    desk.model.setTag(desk.at(1, 0), u"Red lines / NATO"_s);
    CHECK(desk.model.review().changes[0].tag == u"Red lines / NATO"_s);
    CHECK(desk.model.review().changes[1].tag.isEmpty());
    CHECK_FALSE(desk.model.tagColor(u"Red lines / NATO"_s));
}

TEST_CASE("A new note on the whole article is called so and gets no tag")
{
    PdfReview review;
    review.changes = {change(Kind::NewHighlight, 1, {}), change(Kind::NewHighlight, 1, u"a truce"_s)};
    review.changes[0].after = u"Ends abruptly."_s;
    CHECK(changeName(review.changes[0]) == u"New note"_s);
    CHECK(reviewLines(review.changes[0], {})[0].text == u"becomes a note on the article"_s);
    CHECK(reviewFigures(review).contains(u"1 new highlight"_s));
    CHECK(reviewFigures(review).contains(u"1 new note"_s));
    PdfReviewModel model;
    model.setReview(review, {{{1, u"A"_s}}});
    model.setTag(model.index(0, 0, model.index(0, 0)), u"Peace"_s);
    CHECK(model.review().changes[0].tag.isEmpty());
}

TEST_CASE("What was decided stays when the file is compared again, but not on what stands in the way now")
{
    Desk desk;
    desk.tick(desk.at(0, 0), false);
    desk.model.setTag(desk.at(0, 0), u"Peace"_s);
    desk.tick(desk.at(0, 1), true);
    PdfReview again = someReview();
    again.changes[2].why = u"It is deleted here by now."_s;
    desk.model.setReview(again, {{{1, u"A"_s}, {2, u"B"_s}}});
    CHECK_FALSE(desk.model.review().changes[0].chosen);
    CHECK(desk.model.review().changes[0].tag == u"Peace"_s);
    CHECK_FALSE(desk.model.review().changes[2].chosen);
    CHECK(Desk::state(desk.article(0)) == Qt::Unchecked);
}

TEST_CASE("A change says all of it in its lines, and to who cannot see them")
{
    using Role = ReviewLine::Role;
    PdfReview review = someReview();
    CHECK(reviewLines(review.changes[1], {})
        == std::vector<ReviewLine>{{Role::Quote, u"no truce"_s}, {Role::Before, u"Old"_s}, {Role::After, u"New"_s}});
    CHECK(reviewLines(review.changes[0], {})[1].text == u"becomes a note without a tag"_s);
    review.changes[0].tag = u"Peace"_s;
    CHECK(reviewLines(review.changes[0], {})[1] == ReviewLine{Role::Tag, u"Peace"_s});
    CHECK(reviewLines(review.changes[2], {}).back() == ReviewLine{Role::Warning, u"It was changed here as well."_s});
    review.changes[1].after.clear();
    CHECK(reviewLines(review.changes[1], {}).back().text == u"the note was emptied"_s);
    const QString sentence = changeSentence(review.changes[2], u"Red lines"_s);
    for (const auto &words : {u"Tag deleted"_s, u"ceasefire"_s, u"Red lines"_s, u"Ben"_s, u"page 1"_s, u"changed here"_s})
        CHECK(sentence.contains(words));
}

TEST_CASE("Kinds have their names")
{
    PdfChange deleted = change(Kind::Deleted, 1, u"x"_s);
    deleted.record = ExportManifest::Record::Note;
    CHECK(changeName(deleted) == u"Note deleted"_s);
    deleted.record = ExportManifest::Record::Position;
    CHECK(changeName(deleted) == u"Position deleted"_s);
    CHECK(changeName(change(Kind::Reply, 1, u"x"_s)) == u"Reply"_s);
    const QString figures = reviewFigures(someReview());
    CHECK(figures.count(u'·') == 4);
    CHECK(figures.startsWith(u"1 note"_s));
    CHECK(reviewFigures({}).isEmpty());
}

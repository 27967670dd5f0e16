// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/tags/codebook.h"
#include "tests/core/annotatedpdf/pdfsample.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList texts{u"Envoys part\nThe minister said no to the plan. The envoy asked for more time."_s};

QStringList labelsOf(const PdfArticle &article)
{
    QStringList labels;
    for (const PdfMark &mark : article.marks)
        labels += mark.label;
    return labels;
}

} // namespace

TEST_CASE("Marks come in the order of the text, with the notes that are on them")
{
    PdfSample sample(texts);
    const auto tagging = sample.tag(u"Time"_s, u"more time"_s);
    REQUIRE(addNote(*sample.project, Note::Subject::Tagging, tagging, u"How much?"_s));
    REQUIRE(addPassageNote(*sample.project, {sample.keys[0], sample.span(u"The envoy"_s)}, u"Which one?"_s));
    REQUIRE(addArticleNote(*sample.project, sample.keys[0], u"Read first."_s));
    sample.position(u"The minister"_s, u"the plan"_s, Stance::Opposes, {u"said no to the plan"_s});
    const auto article = readPdfArticle(*sample.project, sample.keys[0], PdfChoice::everything());
    CHECK(labelsOf(article) == QStringList{u"Note on the article"_s, u"The minister · the plan"_s, u"Note"_s, u"Time"_s});
    CHECK(article.marks[0].spans.empty());
    CHECK(article.marks[1].text.startsWith(u"opposes"_s));
    CHECK(article.marks[3].text == u"How much?"_s);
    CHECK(article.annotator == u"Ada"_s);
}

TEST_CASE("The choice says which marks are shown, and whose")
{
    PdfSample sample(texts);
    const auto tagging = sample.tag(u"Plans/Peace"_s, u"the plan"_s);
    sample.tag(u"Time"_s, u"more time"_s);
    REQUIRE(addNote(*sample.project, Note::Subject::Tagging, tagging, u"Which plan?"_s));
    sample.project->setAuthor(u"Boris"_s);
    REQUIRE(addPassageNote(*sample.project, {sample.keys[0], sample.span(u"The envoy"_s)}, u"Which one?"_s));
    sample.position(u"The minister"_s, u"the plan"_s, Stance::Opposes, {u"said no"_s}, false);
    addMentions(*sample.project, sample.keys[0], {{u"minister"_s, EntityType::Person}, {u"plan"_s, EntityType::Agreement}});
    const auto read = [&](const PdfChoice &choice) { return readPdfArticle(*sample.project, sample.keys[0], choice); };

    auto choice = PdfChoice::everything();
    CHECK(read(choice).marks.size() == 4);
    CHECK(read(choice).entities.size() == 2);
    choice.suggested = false;
    CHECK(labelsOf(read(choice)) == QStringList{u"Plans / Peace"_s, u"Note"_s, u"Time"_s});
    choice.onlyTags = {findTag(sample.project->tags().all(), u"Plans"_s)};
    CHECK(labelsOf(read(choice)) == QStringList{u"Plans / Peace"_s, u"Note"_s});
    choice.authors = {u"Boris"_s};
    CHECK(labelsOf(read(choice)) == QStringList{u"Note"_s});
    choice = PdfChoice::everything();
    choice.tags = false;
    choice.positions = false;
    choice.entityTypes = {int(EntityType::Agreement)};
    // The note on a tagging that is not shown stands for itself.
    const auto notes = read(choice);
    CHECK(labelsOf(notes) == QStringList{u"Note"_s, u"Note"_s});
    CHECK(notes.marks[0].text == u"Which plan?"_s);
    CHECK(notes.entities.size() == 1);
    choice.notes = false;
    CHECK(read(choice).marks.empty());
    CHECK(read(PdfChoice()).entities.empty());
}

TEST_CASE("Orphans are listed with their words")
{
    PdfSample sample(texts);
    auto tagging = sample.project->taggings().tagging(sample.tag(u"Time"_s, u"more time"_s));
    REQUIRE(tagging);
    REQUIRE(sample.project->edit(u"Orphan"_s, [&]() -> Result<Done> {
        tagging->span.reset();
        sample.project->taggings().update(*tagging, sample.text());
        return Done{};
    }));
    const auto article = readPdfArticle(*sample.project, sample.keys[0], PdfChoice::everything());
    CHECK(article.marks.empty());
    REQUIRE(article.notPlaced.size() == 1);
    CHECK(article.notPlaced.front().contains(u"more time"_s));
    CHECK(article.notPlaced.front().contains(u"Time"_s));
    const QString path = sample.write();
    REQUIRE(sample.written.notPlaced.size() == 1);
    CHECK(sample.written.notPlaced.front().contains(u"Envoys part"_s));
    CHECK(pageTexts(path).back().simplified().contains(u"more time"_s));
}

TEST_CASE("An article that is not there is empty")
{
    PdfSample sample(texts);
    CHECK(readPdfArticle(*sample.project, 999, PdfChoice::everything()).article.key == 0);
    CHECK_FALSE(writeAnnotatedPdf(*sample.project, sample.folder.filePath(u"x.pdf"_s), {999}, PdfChoice::everything()));
}

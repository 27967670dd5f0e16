// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationwords.h"

#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

AnnotationRow passage()
{
    AnnotationRow row;
    row.quote = u"a road\nto nowhere"_s;
    row.title = u"No *settlement*"_s;
    row.source = u"Daily"_s;
    row.published = EventDate::fromEdtf(u"2025-08-20");
    row.note = u"Ask **both**"_s;
    return row;
}

} // namespace

TEST_CASE("A row says its words, or the note's where there is no passage")
{
    AnnotationRow row = passage();
    CHECK(annotationText(row) == u"a road to nowhere"_s);
    row.quote = QString();
    CHECK(annotationText(row) == u"Ask both"_s);
}

TEST_CASE("What kind of note it is")
{
    AnnotationRow row = passage();
    CHECK(annotationKind(row).isEmpty());
    row.kind = AnnotationRow::Kind::Note;
    const QString onPassage = annotationKind(row);
    row.quote = QString();
    const QString onArticle = annotationKind(row);
    row.entity = QUuid::createUuid();
    row.entityName = u"Kyiv"_s;
    const QString onEntity = annotationKind(row);
    CHECK(onEntity.contains(u"Kyiv"_s));
    CHECK(QSet<QString>{onPassage, onArticle, onEntity}.size() == 3);
}

TEST_CASE("The Markdown of the clipboard quotes each line, names the source, and takes no title for markup")
{
    QTemporaryDir folder;
    const auto project = Test::makeProject(folder);
    AnnotationRow row = passage();
    row.tag = createTag(*project, u"Red lines/NATO"_s).value();
    TagNames tags;
    tags.read(*project);
    CHECK(annotationsAsMarkdown({row}, tags)
        == u"> a road\n> to nowhere\n\n— Daily, 2025-08-20, No \\*settlement\\* · **Red lines / NATO**\n\nAsk **both**\n"_s);
    CHECK(annotationsAsMarkdown({row, row}, tags).count(u"\n---\n"_s) == 1);
    CHECK(annotationsAsMarkdown({}, tags).isEmpty());
}

TEST_CASE("A branch is the tag and all below it")
{
    QTemporaryDir folder;
    const auto project = Test::makeProject(folder);
    const QUuid top = createTag(*project, u"A"_s).value();
    const QUuid below = createTag(*project, u"A/B/C"_s).value();
    const QUuid other = createTag(*project, u"D"_s).value();
    TagNames tags;
    tags.read(*project);
    CHECK(tags.branch(top).size() == 3);
    CHECK(tags.branch(below) == std::vector{below});
    CHECK(tags.branch(other) == std::vector{other});
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/versionssection.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    qint64 older = 0;
    qint64 newer = 0;
    VersionsSection section{session()};
    QSignalSpy told{&notices, &Notices::shown};

    Desk()
        : TestSession({u"Other report\nNothing in common."_s})
    {
        older = add(u"Talks\nThe envoy arrived in the town on Monday. A deal about the old bridge was refused by both sides."_s);
        newer = add(u"Talks, corrected\nThe envoy arrived in the town on Monday. Nobody would say anything more."_s);
        section.resize(300, 400);
        section.show();
        show(newer);
    }
    qint64 add(const QString &text)
    {
        Article article;
        article.title = text.section(u'\n', 0, 0);
        return Test::addArticle(*project, text, article);
    }
    void show(qint64 key) { section.setArticle(*project->articles().article(key)); }
    void tag(const QString &words)
    {
        const qsizetype at = project->articles().text(older).indexOf(words);
        REQUIRE(at >= 0);
        REQUIRE(tagPassages(*project, u"Talks"_s, {Passage{older, {at, at + words.size()}}}).ok());
    }
    template <typename T> T *part(const QString &name) { return section.findChild<T *>(name); }
    void pick(const QString &text)
    {
        QTest::mouseClick(part<QPushButton>(u"correctsArticle"_s), Qt::LeftButton);
        auto *picker = part<Picker>(u"articlePicker"_s);
        REQUIRE(picker->isVisible());
        auto *field = picker->findChild<QLineEdit *>(u"pickerField"_s);
        QTest::keyClicks(field, text);
        REQUIRE(waitForJobs());
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(!picker->isVisible());
        REQUIRE(waitForJobs());
    }
};

} // namespace

TEST_CASE("An article takes the place of the one it corrects, with its tags")
{
    Desk desk;
    desk.tag(u"envoy arrived in the town"_s);
    desk.tag(u"about the old bridge was refused"_s);
    desk.pick(u"talks"_s);
    CHECK(desk.project->articles().article(desk.older)->supersededBy == desk.newer);
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told[0][1].toString()
        == u"1 tag(s) and note(s) went over to the corrected version. The words of 1 more were not found in it; place them by hand."_s);

    desk.show(desk.newer);
    REQUIRE(desk.waitForJobs());
    auto *versions = desk.part<RowView>(u"earlierVersions"_s);
    REQUIRE(versions->isVisible());
    REQUIRE(versions->model()->rowCount() == 1);
    auto *orphans = desk.part<EmptyState>(u"orphans"_s);
    REQUIRE(orphans->isVisible());
    const QSignalSpy requested(&desk.selection, &Selection::annotationsRequested);
    Q_EMIT orphans->linkActivated(u"action"_s);
    REQUIRE(requested.size() == 1);
    const auto filter = requested[0][0].value<AnnotationFilter>();
    CHECK(filter.kind == AnnotationFilter::Kind::Orphans);
    CHECK(filter.articles == std::vector{desk.newer});

    QTest::mouseClick(versions->viewport(), Qt::LeftButton, {}, versions->visualRect(versions->model()->index(0, 0)).center());
    CHECK(desk.selection.activeArticle() == desk.older);
}

TEST_CASE("An earlier version leads to the one that took its place")
{
    Desk desk;
    desk.pick(u"talks"_s);
    desk.show(desk.older);
    auto *superseded = desk.part<EmptyState>(u"superseded"_s);
    REQUIRE(superseded->isVisible());
    CHECK(!desk.part<QPushButton>(u"correctsArticle"_s)->isVisible());
    Q_EMIT superseded->linkActivated(u"action"_s);
    CHECK(desk.selection.activeArticle() == desk.newer);
    REQUIRE(desk.project->undo().ok());
    desk.show(desk.older);
    CHECK(!superseded->isVisible());
}

TEST_CASE("An article is not offered as its own earlier version")
{
    Desk desk;
    QTest::mouseClick(desk.part<QPushButton>(u"correctsArticle"_s), Qt::LeftButton);
    REQUIRE(desk.waitForJobs());
    auto *choices = desk.part<RowView>(u"pickerChoices"_s);
    QStringList names;
    for (int row = 0; row < choices->model()->rowCount(); ++row)
        names.append(choices->model()->index(row, 0).data().toString());
    CHECK(names == QStringList{u"Talks"_s, u"Other report"_s});
    auto *field = desk.part<QLineEdit>(u"pickerField"_s);
    QTest::keyClicks(field, u"xyz"_s);
    REQUIRE(desk.waitForJobs());
    CHECK(desk.part<EmptyState>(u"pickerNone"_s)->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(!desk.part<Picker>(u"articlePicker"_s)->isVisible());
}

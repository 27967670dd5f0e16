// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitiespane.h"

#include "core/annotations/noteedits.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/entities/entitiesmodel.h"
#include "ui/entities/entitynotes.h"
#include "ui/notes/notessection.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Articles : Test::TestSession
{
    std::vector<qint64> articles;

    Articles()
    {
        for (const QString &text : {u"Ada Berg went to Oslo. Oslo was cold."_s, u"Oslo again"_s}) {
            articles.push_back(Test::addArticle(*project, text));
            Test::addMentions(*project, articles.back(), {{u"Ada Berg"_s, EntityType::Person}, {u"Oslo"_s, EntityType::Gpe}});
        }
    }
};

struct Desk : Articles
{
    EntitiesPane pane{session()};
    RowView *view = pane.findChild<RowView *>(u"entityList"_s);
    RowView *namings = pane.findChild<RowView *>(u"namingList"_s);
    EmptyState *empty = pane.findChild<EmptyState *>(u"entitiesEmpty"_s);
    QSignalSpy steps{&selection, &Selection::entityStepRequested};

    Desk()
    {
        pane.resize(300, 600);
        pane.show();
    }
    QPoint place(int row) { return view->visualRect(view->model()->index(row, 0)).center(); }
    qint64 key(int row) { return pane.model().keyAt(row); }
};

} // namespace

TEST_CASE("A click marks the entity and goes to its next mention, with Shift to the one before")
{
    Desk desk;
    desk.selection.open(desk.articles[0]);
    REQUIRE(desk.view->isVisible());
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, desk.place(0));
    CHECK(desk.selection.entity() == desk.key(0));
    QTest::keyClick(desk.view, Qt::Key_Return);
    QTest::keyClick(desk.view, Qt::Key_Return, Qt::ShiftModifier);
    REQUIRE(desk.steps.size() == 3);
    CHECK(desk.steps[0][0].toInt() == 1);
    CHECK(desk.steps[1][0].toInt() == 1);
    CHECK(desk.steps[2][0].toInt() == -1);

    QTest::keyClick(desk.view, Qt::Key_Escape);
    CHECK(!desk.selection.entity());
}

TEST_CASE("Below the list stand the articles that name the entity, and open on a click")
{
    Desk desk;
    desk.selection.open(desk.articles[0]);
    CHECK(!desk.namings->isVisible());
    desk.selection.setEntity(desk.key(0));
    REQUIRE(desk.waitForJobs());
    REQUIRE(desk.namings->isVisible());
    REQUIRE(desk.namings->model()->rowCount() == 2);
    CHECK(desk.view->currentIndex().row() == 0);

    const QModelIndex second = desk.namings->model()->index(1, 0);
    QTest::mouseClick(desk.namings->viewport(), Qt::LeftButton, Qt::ControlModifier, desk.namings->visualRect(second).center());
    CHECK(desk.selection.articles() == desk.articles);
    CHECK(desk.steps.size() == 1);

    QTest::mouseClick(desk.pane.findChild<QToolButton *>(u"clearEntity"_s), Qt::LeftButton);
    CHECK(!desk.selection.entity());
    CHECK(!desk.namings->isVisible());
}

TEST_CASE("With nothing open the pane offers the whole project")
{
    Desk desk;
    REQUIRE(desk.empty->isVisible());
    Q_EMIT desk.empty->linkActivated(u"action"_s);
    REQUIRE(desk.waitForJobs());
    CHECK(desk.view->isVisible());
    CHECK(desk.pane.model().rowCount() == 2);
    CHECK(desk.pane.findChild<Chip *>(u"scopeProject"_s)->isChecked());
    CHECK(desk.pane.findChild<QLabel *>(u"figure"_s)->text() == u"2"_s);
}

TEST_CASE("Kinds are switched by their words, names filtered by typing")
{
    Desk desk;
    desk.selection.open(desk.articles[0]);
    QTest::mouseClick(desk.pane.findChild<Chip *>(u"places"_s), Qt::LeftButton);
    REQUIRE(desk.pane.model().rowCount() == 1);
    CHECK(desk.pane.findChild<QLabel *>(u"figure"_s)->text() == u"1 of 2"_s);
    CHECK(desk.view->model()->index(0, 0).data().toString() == u"Ada Berg"_s);

    auto *filter = desk.pane.findChild<FilterField *>(u"entityFilter"_s);
    filter->apply(u"oslo"_s);
    CHECK(desk.empty->isVisible());
    Q_EMIT desk.empty->linkActivated(u"action"_s);
    CHECK(filter->text().isEmpty());
    CHECK(desk.view->isVisible());
}

TEST_CASE("Notes on the marked entity stand below the list")
{
    Desk desk;
    desk.selection.open(desk.articles[0]);
    auto *notes = desk.pane.findChild<EntityNotes *>(u"entityNotes"_s);
    CHECK(!notes->isVisible());
    const auto entity = desk.project->entities().entity(desk.key(0));
    REQUIRE(entity);
    REQUIRE(addNote(*desk.project, Note::Subject::Entity, entity->id, u"Which of the two?"_s).ok());
    desk.selection.setEntity(desk.key(0));
    REQUIRE(desk.waitForJobs());
    CHECK(notes->isVisible());
    CHECK(notes->section().count() == 1);
    CHECK(notes->height() <= EntityNotes::highest);
    desk.selection.setEntity(std::nullopt);
    CHECK(!notes->isVisible());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entities/entityedits.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/entities/entitiesmodel.h"
#include "ui/entities/entitiespane.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/entitypicker.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Articles : Test::TestSession
{
    qint64 article = 0;

    Articles()
    {
        const QString text = u"Oslo, Oslo, Oslo, Oslo. Ada Berg, Ada Berg, Ada Berg. A. Berg and A. Berg in Lima."_s;
        article = Test::addArticle(*project, text);
        Test::addMentions(*project, article,
            {{u"Oslo"_s, EntityType::Gpe}, {u"Ada Berg"_s, EntityType::Person}, {u"A. Berg"_s, EntityType::Person},
                {u"Lima"_s, EntityType::Gpe}});
        selection.open(article);
    }
};

struct Desk : Articles
{
    EntitiesPane pane{session()};
    RowView *view = pane.findChild<RowView *>(u"entityList"_s);
    QSignalSpy told{&notices, &Notices::shown};
    QAbstractItemModelTester tester{&pane.model(), QAbstractItemModelTester::FailureReportingMode::Warning};

    Desk()
    {
        pane.resize(320, 600);
        pane.show();
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
        view->setFocus();
        REQUIRE(rows() == QStringList{u"Oslo"_s, u"Ada Berg"_s, u"A. Berg"_s, u"Lima"_s});
    }
    QStringList rows()
    {
        QStringList names;
        for (int row = 0; row < pane.model().rowCount(); ++row)
            names.append(pane.model().index(row).data().toString());
        return names;
    }
    void select(int row) { view->setCurrentIndex(pane.model().index(row)); }
    void selectAlso(int row)
    {
        const QModelIndex index = pane.model().index(row);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, view->visualRect(index).center());
    }
    QString current() { return view->currentIndex().data().toString(); }
    FindingState state(int row) { return FindingState(pane.model().index(row).data(EntitiesModel::StateRole).toInt()); }
    void key(Qt::Key key) { QTest::keyClick(view, key); }
    QAction *action(const QString &name) { return view->findChild<QAction *>(name); }
};

} // namespace

TEST_CASE("A accepts, U takes it back; the row stays current")
{
    Desk desk;
    desk.select(1);
    CHECK(!desk.action(u"takeBackEntity"_s)->isEnabled());
    desk.key(Qt::Key_A);
    CHECK(desk.state(1) == FindingState::Accepted);
    CHECK(desk.current() == u"Ada Berg"_s);
    CHECK(desk.pane.model().index(1).data(Qt::AccessibleTextRole).toString() == u"Ada Berg, person, named 3 time(s), accepted"_s);
    CHECK(!desk.action(u"acceptEntity"_s)->isEnabled());
    desk.key(Qt::Key_U);
    CHECK(desk.state(1) == FindingState::Suggested);
    CHECK(desk.told.isEmpty());
}

TEST_CASE("X rejects: the entity is gone from the list, which goes on with the next row, and comes back with undo")
{
    Desk desk;
    desk.select(1);
    desk.selection.setEntity(desk.pane.model().keyAt(1));
    desk.key(Qt::Key_X);
    CHECK(desk.rows() == QStringList{u"Oslo"_s, u"A. Berg"_s, u"Lima"_s});
    CHECK(desk.current() == u"A. Berg"_s);
    CHECK(!desk.selection.entity());
    desk.select(2);
    desk.key(Qt::Key_X);
    CHECK(desk.current() == u"A. Berg"_s);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.rows().size() == 4);
    CHECK(desk.current() == u"A. Berg"_s);
}

TEST_CASE("What was rejected is listed and can be taken back")
{
    Desk desk;
    desk.select(1);
    desk.key(Qt::Key_X);
    QTest::mouseClick(desk.pane.findChild<Chip *>(u"scopeRejected"_s), Qt::LeftButton);
    REQUIRE(desk.waitForJobs());
    REQUIRE(desk.rows() == QStringList{u"Ada Berg"_s});
    CHECK(desk.state(0) == FindingState::Rejected);
    desk.select(0);
    CHECK(!desk.action(u"rejectEntity"_s)->isEnabled());
    CHECK(!desk.action(u"renameEntity"_s)->isEnabled());
    desk.key(Qt::Key_Return);
    CHECK(!desk.selection.entity());
    desk.key(Qt::Key_U);
    REQUIRE(desk.waitForJobs());
    CHECK(desk.rows().isEmpty());
    QTest::mouseClick(desk.pane.findChild<Chip *>(u"scopeOpen"_s), Qt::LeftButton);
    CHECK(desk.rows().size() == 4);
}

TEST_CASE("Several entities are decided on together, as one edit")
{
    Desk desk;
    desk.select(0);
    desk.selectAlso(2);
    // Selecting is not choosing.
    CHECK(!desk.selection.entity());
    desk.key(Qt::Key_X);
    CHECK(desk.rows() == QStringList{u"Ada Berg"_s, u"Lima"_s});
    CHECK(desk.current() == u"Lima"_s);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.rows().size() == 4);
    CHECK(!desk.project->undo().ok());
}

TEST_CASE("F2 renames in place, Esc leaves the name")
{
    Desk desk;
    desk.select(1);
    desk.key(Qt::Key_F2);
    auto *editor = desk.view->findChild<QLineEdit *>(u"entityName"_s);
    REQUIRE(editor);
    CHECK(editor->text() == u"Ada Berg"_s);
    QTest::keyClicks(editor, u"Adax"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(desk.rows()[1] == u"Ada Berg"_s);
    // The first editor goes once events are handled.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.key(Qt::Key_F2);
    editor = desk.view->findChild<QLineEdit *>(u"entityName"_s);
    REQUIRE(editor);
    QTest::keyClicks(editor, u"Ada Lovisa Berg"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.rows()[1] == u"Ada Lovisa Berg"_s; }));
    CHECK(desk.current() == u"Ada Lovisa Berg"_s);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.rows()[1] == u"Ada Berg"_s);
}

TEST_CASE("The kind is changed by the menu that K opens")
{
    Desk desk;
    desk.select(3);
    desk.key(Qt::Key_K);
    auto *kinds = desk.view->findChild<QMenu *>(u"entityKinds"_s);
    REQUIRE(kinds->isVisible());
    const auto actions = kinds->actions();
    CHECK(actions[int(EntityType::Gpe)]->isChecked());
    actions[int(EntityType::Organisation)]->trigger();
    kinds->close();
    CHECK(desk.pane.model().index(3).data(EntitiesModel::TypeRole).toInt() == int(EntityType::Organisation));

    desk.select(1);
    desk.selectAlso(2);
    actions[int(EntityType::Medium)]->trigger();
    CHECK(desk.pane.model().index(1).data(EntitiesModel::TypeRole).toInt() == int(EntityType::Medium));
    CHECK(desk.pane.model().index(2).data(EntitiesModel::TypeRole).toInt() == int(EntityType::Medium));
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.pane.model().index(1).data(EntitiesModel::TypeRole).toInt() == int(EntityType::Person));
    CHECK(desk.pane.model().index(2).data(EntitiesModel::TypeRole).toInt() == int(EntityType::Person));
}

TEST_CASE("One entity is merged into another that is picked by typing")
{
    Desk desk;
    desk.select(2);
    desk.key(Qt::Key_M);
    auto *picker = desk.view->findChild<EntityPicker *>(u"mergePicker"_s);
    REQUIRE(picker->isVisible());
    REQUIRE(desk.waitForJobs());
    auto *field = picker->findChild<QLineEdit *>(u"pickerField"_s);
    QTest::keyClicks(field, u"berg"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.rows() == QStringList{u"Ada Berg"_s, u"Oslo"_s, u"Lima"_s});
    CHECK(desk.pane.model().index(0).data(EntitiesModel::MentionsRole).toInt() == 5);
    CHECK(desk.current() == u"Ada Berg"_s);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.rows().size() == 4);
}

TEST_CASE("Of several entities the most named one is proposed to stay")
{
    Desk desk;
    desk.select(2);
    desk.selectAlso(1);
    desk.key(Qt::Key_M);
    auto *picker = desk.view->findChild<EntityPicker *>(u"mergePicker"_s);
    REQUIRE(picker->isVisible());
    REQUIRE(desk.waitForJobs());
    QTest::keyClick(picker->findChild<QLineEdit *>(u"pickerField"_s), Qt::Key_Return);
    CHECK(desk.rows() == QStringList{u"Ada Berg"_s, u"Oslo"_s, u"Lima"_s});
}

TEST_CASE("The menu of a row offers the corrections")
{
    Desk desk;
    desk.select(1);
    QContextMenuEvent event(QContextMenuEvent::Mouse, desk.view->visualRect(desk.view->currentIndex()).center(), QPoint(10, 10));
    QCoreApplication::sendEvent(desk.view->viewport(), &event);
    auto *menu = desk.view->findChild<QMenu *>(u"entityMenu"_s);
    REQUIRE(menu);
    CHECK(menu->isVisible());
    CHECK(menu->actions().contains(desk.action(u"rejectEntity"_s)));
    menu->close();
}

TEST_CASE("An edit of an entity in very many articles runs as a job")
{
    Desk desk;
    const auto add = [&desk](int number) {
        const qint64 key = Test::addArticle(*desk.project, u"Lima report %1"_s.arg(number));
        Test::addMentions(*desk.project, key, {{u"Lima"_s, EntityType::Gpe}});
    };
    for (int i = 0; i < 201; ++i)
        add(i);
    desk.select(3);
    desk.key(Qt::Key_X);
    CHECK(desk.jobs.running() > 0);
    CHECK(desk.rows().size() == 4);
    REQUIRE(desk.waitForJobs());
    CHECK(desk.rows() == QStringList{u"Oslo"_s, u"Ada Berg"_s, u"A. Berg"_s});
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.rows().size() == 4);
}

TEST_CASE("Words that the analysis missed become a mention of a known entity or of a new one")
{
    Desk desk;
    const QString text = desk.project->articles().text(desk.article);
    CHECK(!desk.pane.markAction()->isEnabled());
    const qsizetype at = text.indexOf(u"in Lima"_s);
    desk.selection.setPassage(Passage{desk.article, {at, at + 2}});
    REQUIRE(desk.pane.markAction()->isEnabled());
    desk.pane.markAction()->trigger();
    auto *picker = desk.pane.findChild<EntityPicker *>(u"markPicker"_s);
    REQUIRE(picker->isVisible());
    REQUIRE(desk.waitForJobs());
    auto *field = picker->findChild<QLineEdit *>(u"pickerField"_s);
    CHECK(field->text() == u"in"_s);
    SECTION("known")
    {
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, u"oslo"_s);
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(desk.pane.model().index(0).data(EntitiesModel::MentionsRole).toInt() == 5);
        CHECK(desk.selection.entity() == desk.pane.model().keyAt(0));
    }
    SECTION("new")
    {
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(desk.rows().contains(u"in"_s));
        REQUIRE(desk.project->undo().ok());
        CHECK(!desk.rows().contains(u"in"_s));
    }
    CHECK(desk.told.isEmpty());
}

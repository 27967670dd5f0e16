// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "tests/ui/briefing/briefingdesk.h"
#include "ui/briefing/briefingsmodel.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Parallax;
using namespace Qt::StringLiterals;
using Parallax::Test::BriefingDesk;

TEST_CASE("Without briefings the view says how to come by one")
{
    BriefingDesk desk;
    desk.open();
    CHECK(desk.part<QWidget>("briefingEmpty")->isVisible());
    CHECK(!desk.action("deleteBriefing").isEnabled());
    CHECK(!desk.action("exportBriefing").isEnabled());
    QTest::mouseClick(desk.part<KeyButton>("emptyPage"), Qt::LeftButton);
    CHECK(desk.part<QLineEdit>("briefingTitle")->text() == u"Untitled briefing");
    CHECK(desk.editor().isVisible());
    CHECK(desk.editor().hasFocus());
    CHECK(desk.project->briefings().list().size() == 1);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.waitForJobs());
    CHECK(desk.part<QWidget>("briefingEmpty")->isVisible());
}

TEST_CASE("The line of the title offers what there is something for, and gives the title room")
{
    BriefingDesk desk;
    desk.open(800);
    CHECK(!desk.part<QWidget>("briefingHeader")->isVisible());
    const QString longTitle = u"What the five reports say about the quotas of next year, and who of the five heard it from whom"_s;
    const QUuid id = desk.add(longTitle, u"Words."_s);
    desk.selection.showBriefing(id, {});
    CHECK(desk.part<QWidget>("briefingHeader")->isVisible());
    auto *history = desk.part<QToolButton>("showVersionsButton");
    auto *title = desk.part<QLineEdit>("briefingTitle");
    CHECK(!history->isVisible());
    CHECK(title->toolTip() == longTitle);
    CHECK(desk.part<QToolButton>("briefingMore")->isVisible());
    desk.pane->resize(2000, 700);
    QCoreApplication::processEvents();
    CHECK(history->isVisible());
    CHECK(title->width() > title->fontMetrics().horizontalAdvance(longTitle));
    title->setText(u"Short"_s);
    desk.pane->resize(800, 700);
    QCoreApplication::processEvents();
    CHECK(history->isVisible());
}

TEST_CASE("The briefing that was open comes back, else the one that was changed last")
{
    BriefingDesk desk;
    const QUuid cod = desk.add(u"Cod"_s, u"One."_s);
    const QUuid rice = desk.add(u"Rice"_s, u"Two."_s);
    desk.open();
    CHECK(desk.pane->briefing() == desk.project->briefings().list().front().id);
    desk.selection.showBriefing(cod, {});
    CHECK(desk.text() == u"One.");
    const QByteArray state = desk.pane->saveState();
    desk.pane->restoreState({});
    desk.selection.showBriefing(rice, {});
    desk.pane->restoreState(state);
    CHECK(desk.pane->briefing() == cod);
}

TEST_CASE("What is typed is read a moment later: preview, counts, problems")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u""_s);
    desk.open();
    QTest::keyClicks(&desk.editor(), u"The quota was cut."_s);
    auto *counts = desk.part<InkLabel>("briefingCounts");
    CHECK(desk.settle([&] { return counts->text().startsWith(u"4 word(s)"_s); }));
    CHECK(counts->text().contains(u"1 sentence(s) without a source"_s));
    CHECK(desk.settle([&] { return desk.part<QTextEdit>("briefingPreview")->toPlainText().contains(u"The quota was cut."_s); }));
    CHECK(desk.part<RowView>("problemsList")->model()->rowCount() == 1);
    CHECK(desk.part<InkLabel>("briefingSaved")->text() == u"Kept as a draft");
    CHECK(desk.stored().isEmpty());
    desk.part<QLineEdit>("briefingTitle")->setFocus();
    CHECK(desk.stored() == u"The quota was cut.");
    CHECK(desk.part<InkLabel>("briefingSaved")->text() == u"Saved");
}

TEST_CASE("Undo is the editor's while it has something to take back, then the project's")
{
    BriefingDesk desk;
    const QUuid id = desk.add(u"Cod"_s, u"One."_s);
    desk.open();
    int undone = 0;
    QAction undo(desk.pane.get());
    undo.setShortcut(QKeySequence::Undo);
    QObject::connect(&undo, &QAction::triggered, desk.pane.get(), [&] {
        ++undone;
        REQUIRE(desk.project->undo().ok());
    });
    desk.pane->addAction(&undo);
    QTest::keyClick(&desk.editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&desk.editor(), u" Two."_s);
    desk.pane->save();
    CHECK(desk.stored(id) == u"One. Two.");
    QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.text() == u"One.");
    CHECK(undone == 0);
    desk.pane->save();
    CHECK(desk.stored(id) == u"One.");
    QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    CHECK(desk.project->briefings().list().empty());
}

TEST_CASE("Undo of the project reloads the text and leaves the caret in its words")
{
    BriefingDesk desk;
    const QUuid id = desk.add(u"Cod"_s, u"One. Two."_s);
    desk.open();
    REQUIRE(writeBriefing(*desk.project, id, u"Nil. One. Two."_s).ok());
    CHECK(desk.text() == u"Nil. One. Two.");
    desk.caret(14);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.text() == u"One. Two.");
    CHECK(desk.editor().selection().end == 9);
    CHECK(!desk.editor().document()->isUndoAvailable());
}

TEST_CASE("Keys of writing: bold, italic, lists, find; the window's own uses of them wait")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"say no"_s);
    desk.open();
    int window = 0;
    QAction codebook(desk.pane.get());
    codebook.setShortcut(QKeySequence(u"Ctrl+B"_s));
    QObject::connect(&codebook, &QAction::triggered, desk.pane.get(), [&] { ++window; });
    desk.pane->addAction(&codebook);
    desk.caret(5);
    QTest::keyClick(&desk.editor(), Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.text() == u"say **no**");
    CHECK(window == 0);
    QTest::keyClick(&desk.editor(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(&desk.editor(), Qt::Key_I, Qt::ControlModifier);
    CHECK(desk.text() == u"say *no*");
    QTest::keyClick(&desk.editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    QTest::keyClicks(&desk.editor(), u"- a"_s);
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    QTest::keyClick(&desk.editor(), Qt::Key_Tab);
    QTest::keyClicks(&desk.editor(), u"b"_s);
    CHECK(desk.text() == u"say *no*\n- a\n    - b");

    QTest::keyClick(&desk.editor(), Qt::Key_F, Qt::ControlModifier);
    auto *find = desk.part<QLineEdit>("briefingFindField");
    REQUIRE(find->isVisible());
    CHECK(find->hasFocus());
    QTest::keyClicks(find, u"no"_s);
    CHECK(desk.editor().selection() == TextSpan{5, 7});
    QTest::keyClick(find, Qt::Key_Escape);
    CHECK(desk.editor().hasFocus());
    CHECK(!find->isVisible());
}

TEST_CASE("The title is written over in its line; briefings are copied, deleted and brought back")
{
    BriefingDesk desk;
    const QUuid id = desk.add(u"Cod"_s, u"One."_s);
    desk.open();
    auto *title = desk.part<QLineEdit>("briefingTitle");
    desk.action("renameBriefing").trigger();
    CHECK(title->hasFocus());
    QTest::keyClicks(title, u"Cods"_s);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(desk.project->briefings().briefing(id)->title == u"Cods");
    CHECK(desk.editor().hasFocus());

    desk.action("copyBriefing").trigger();
    CHECK(desk.pane->briefing() != id);
    CHECK(desk.text() == u"One.");
    CHECK(title->text() == u"Cods (copy)");
    desk.action("deleteBriefing").trigger();
    REQUIRE(desk.waitForJobs());
    CHECK(desk.project->briefings().list().size() == 1);
    CHECK(desk.pane->briefing() == id);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.project->briefings().list().size() == 2);
}

TEST_CASE("Another briefing is chosen from the list under the title")
{
    BriefingDesk desk;
    const QUuid cod = desk.add(u"Cod"_s, u"One."_s);
    const QUuid rice = desk.add(u"Rice"_s, u"Two."_s);
    desk.open();
    desk.selection.showBriefing(cod, {});
    QTest::keyClicks(&desk.editor(), u"Nil. "_s);
    QTest::mouseClick(desk.part<QToolButton>("briefingSwitch"), Qt::LeftButton);
    auto *list = desk.part<RowView>("briefingsList");
    REQUIRE(list->isVisible());
    CHECK(list->currentIndex().data().toString() == u"Cod");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(BriefingsModel::IdRole).toUuid() == rice)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(!list->isVisible());
    CHECK(desk.text() == u"Two.");
    CHECK(desk.stored(cod) == u"Nil. One.");
}

TEST_CASE("In a narrow pane text and preview take turns, in a wide one they stand side by side")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"One."_s);
    desk.open(900);
    auto *preview = desk.part<QWidget>("briefingPreview");
    CHECK(desk.editor().isVisible());
    CHECK(!preview->isVisible());
    desk.action("showPreview").trigger();
    CHECK(!desk.editor().isVisible());
    CHECK(preview->isVisible());
    desk.action("showPreview").trigger();
    CHECK(desk.editor().isVisible());
    desk.pane->resize(1300, 700);
    CHECK(QTest::qWaitFor([&] { return preview->isVisible() && desk.editor().isVisible(); }));
    CHECK(desk.action("showPreview").isChecked());
    desk.action("showVersions").trigger();
    CHECK(!preview->isVisible());
    CHECK(desk.part<QWidget>("briefingVersions")->isVisible());
    desk.action("showPreview").trigger();
    CHECK(preview->isVisible());
    CHECK(!desk.action("showVersions").isChecked());
    desk.action("showPreview").trigger();
    CHECK(!preview->isVisible());
    CHECK(desk.editor().isVisible());
}

TEST_CASE("It opens a project that cannot be written, to be read")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"One."_s);
    auto reading = Project::open(desk.project->path(), Project::Access::Read);
    REQUIRE(reading.ok());
    const Session session{**reading, desk.selection, desk.jobs, desk.notices, desk.appearance};
    BriefingPane pane(session);
    pane.show();
    REQUIRE(desk.waitForJobs());
    CHECK(pane.findChild<BriefingEditor *>()->isReadOnly());
    CHECK(pane.findChild<BriefingEditor *>()->toPlainText() == u"One.");
    CHECK(!pane.findChild<QAction *>(u"copyBriefing"_s)->isEnabled());
    CHECK(pane.findChild<QAction *>(u"exportBriefing"_s)->isEnabled());
    desk.selection.cite(desk.quota());
    CHECK(desk.lastNotice().contains(u"reading only"_s));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "tests/ui/briefing/briefingdesk.h"
#include "ui/briefing/differencetext.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Parallax;
using namespace Qt::StringLiterals;
using Parallax::Test::BriefingDesk;

namespace {

QAction *blockAction(BriefingDesk &desk, const QString &name)
{
    for (QAction *action : desk.pane->actions()) {
        if (action->menu()) {
            for (QAction *block : action->menu()->actions()) {
                if (block->objectName() == name)
                    return block;
            }
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("A list of sources is inserted behind the paragraph, and refreshed when it says something else")
{
    BriefingDesk desk;
    const QUuid id = desk.add(u"Cod"_s, u"The quota was cut.\n\nIt hurts."_s);
    desk.open();
    desk.caret(18);
    desk.selection.cite(desk.quota());
    REQUIRE(blockAction(desk, u"sources"_s));
    blockAction(desk, u"sources"_s)->trigger();
    REQUIRE(desk.settle([&] { return desk.text().contains(u"<!-- block: sources"_s); }));
    CHECK(desk.text().contains(u"<!-- end -->\n\nIt hurts."_s));
    CHECK(desk.stored(id) == desk.text());
    REQUIRE(desk.waitForJobs());

    desk.action("refreshBlocks").trigger();
    REQUIRE(desk.waitForJobs());
    CHECK(desk.lastNotice().contains(u"nothing changed"_s));
    desk.caret(desk.text().size());
    desk.selection.cite(desk.tariff());
    desk.action("refreshBlocks").trigger();
    REQUIRE(desk.waitForJobs());
    CHECK(desk.lastNotice() == u"1 building block(s) changed.");
    CHECK(desk.text().indexOf(u"Rice"_s) > 0);
    CHECK(desk.stored(id) == desk.text());
}

TEST_CASE("A building block asks for what it needs, beginning with what is selected")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"Before."_s);
    desk.selection.setPeriod(Period{QDate(2025, 8, 18), QDate(2025, 8, 20), DateBasis::Event, {}});
    desk.open();
    blockAction(desk, u"actor-positions"_s)->trigger();
    auto *form = desk.part<QWidget>("blockForm");
    REQUIRE(form->isVisible());
    auto *accept = form->findChild<KeyButton *>(u"formAccept"_s);
    CHECK(!accept->isEnabled());
    QTest::keyClicks(form->findChild<QLineEdit *>(u"blockActor"_s), u"The union"_s);
    CHECK(accept->isEnabled());
    QTest::keyClick(form->findChild<QLineEdit *>(u"blockActor"_s), Qt::Key_Escape);
    CHECK(!form->isVisible());
    CHECK(desk.settle([&] { return desk.editor().hasFocus(); }));

    desk.part<QLineEdit>("briefingTitle")->setFocus();
    blockAction(desk, u"chronology-table"_s)->trigger();
    REQUIRE(form->isVisible());
    CHECK(form->findChild<QLineEdit *>(u"blockFrom"_s)->text() == u"2025-08-18");
    CHECK(!form->findChild<QLineEdit *>(u"blockActor"_s)->isVisible());
    QTest::mouseClick(accept, Qt::LeftButton);
    CHECK(desk.settle([&] { return desk.text().contains(u"block: chronology-table from=\"2025-08-18\" to=\"2025-08-20\""_s); }));
    CHECK(desk.text().startsWith(u"Before.\n\n<!--"_s));
    CHECK(desk.editor().hasFocus());
}

TEST_CASE("How many a building block shows, in which form, and whether with suggestions, stands in it")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"Before."_s);
    desk.open();
    auto *form = desk.part<QWidget>("blockForm");
    const auto tick = [form](const QString &name) { return form->findChild<QCheckBox *>(name); };
    auto *most = form->findChild<QLineEdit *>(u"blockMost"_s);
    blockAction(desk, u"chronology-table"_s)->trigger();
    CHECK(!tick(u"blockLatest"_s)->isEnabled());
    CHECK(!tick(u"blockBrief"_s)->isVisible());
    QTest::keyClicks(most, u"0"_s);
    CHECK(!form->findChild<KeyButton *>(u"formAccept"_s)->isEnabled());
    most->clear();
    QTest::keyClicks(most, u"4"_s);
    tick(u"blockLatest"_s)->setChecked(true);
    tick(u"blockSuggested"_s)->setChecked(true);
    QTest::keyClick(most, Qt::Key_Return);
    CHECK(desk.settle([&] { return desk.text().contains(u"block: chronology-table latest=\"4\" suggested=\"1\" -->"_s); }));

    // The next one begins with what was chosen last.
    blockAction(desk, u"disagreements"_s)->trigger();
    CHECK(tick(u"blockSuggested"_s)->isChecked());
    CHECK(!tick(u"blockLatest"_s)->isVisible());
    CHECK(most->text().isEmpty());
    QTest::keyClicks(most, u"3"_s);
    tick(u"blockBrief"_s)->setChecked(true);
    tick(u"blockSuggested"_s)->setChecked(false);
    QTest::keyClick(most, Qt::Key_Return);
    CHECK(desk.settle([&] { return desk.text().contains(u"block: disagreements most=\"3\" form=\"brief\" -->"_s); }));
}

TEST_CASE("A briefing is drafted from a template, and what stayed empty is told")
{
    BriefingDesk desk;
    desk.open();
    QTest::mouseClick(desk.part<KeyButton>("emptyDraft"), Qt::LeftButton);
    auto *form = desk.part<QWidget>("draftForm");
    REQUIRE(form->isVisible());
    auto *choice = form->findChild<QComboBox *>(u"draftTemplate"_s);
    CHECK(choice->count() >= 5);
    CHECK(choice->currentIndex() == 1);
    auto *title = form->findChild<QLineEdit *>(u"draftTitle"_s);
    QTest::keyClicks(title, u"All about cod"_s);
    QTest::keyClick(title, Qt::Key_Return);
    REQUIRE(desk.settle([&] { return !desk.pane->briefing().isNull(); }));
    CHECK(desk.part<QLineEdit>("briefingTitle")->text() == u"All about cod");
    CHECK(!desk.text().isEmpty());
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.project->briefings().list().empty());
}

TEST_CASE("The versions of a briefing are compared and brought back")
{
    BriefingDesk desk;
    const QUuid id = desk.add(u"Cod"_s, u"One two three."_s);
    REQUIRE(writeBriefing(*desk.project, id, u"One four three."_s, {}, u"Change"_s).ok());
    desk.open();
    desk.action("showVersions").trigger();
    auto *list = desk.part<RowView>("versionsList");
    REQUIRE(desk.settle([&] { return list->model()->rowCount() == 2; }));
    auto *difference = desk.part<QTextBrowser>("versionsDifference");
    CHECK(difference->toPlainText().contains(u"two"_s));
    CHECK(difference->toPlainText().contains(u"four"_s));
    auto *restore = desk.part<KeyButton>("restoreVersion");
    CHECK(!restore->isEnabled());
    list->setCurrentIndex(list->model()->index(1, 0));
    CHECK(difference->toPlainText() == u"One two three.");
    desk.part<QComboBox>("versionsAgainst")->setCurrentIndex(1);
    CHECK(difference->toPlainText().contains(u"four"_s));
    REQUIRE(restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    CHECK(desk.text() == u"One two three.");
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.text() == u"One four three.");
}

TEST_CASE("What was added and removed is told by more than colour")
{
    QTextDocument document;
    showDifference(document, u"One two."_s, u"One four."_s, Theme::light());
    bool struck = false;
    bool underlined = false;
    for (auto piece = document.firstBlock().begin(); !piece.atEnd(); ++piece) {
        const QTextFragment fragment = piece.fragment();
        struck = struck || (fragment.text().contains(u"two"_s) && fragment.charFormat().fontStrikeOut());
        underlined = underlined || (fragment.text().contains(u"four"_s) && fragment.charFormat().fontUnderline());
    }
    CHECK(struck);
    CHECK(underlined);
}

TEST_CASE("A briefing is exported as it is typed; the folder is remembered")
{
    BriefingDesk desk;
    desk.add(u"Cod: cuts"_s, u"One."_s);
    desk.open();
    QSignalSpy asked(desk.pane.get(), &BriefingPane::exportRequested);
    desk.action("exportBriefing").trigger();
    auto *form = desk.part<QWidget>("exportForm");
    REQUIRE(form->isVisible());
    auto *format = form->findChild<QComboBox *>(u"exportFormat"_s);
    format->setCurrentIndex(format->count() - 1);
    CHECK(!form->findChild<QComboBox *>(u"exportPaper"_s)->isVisible());
    QTest::mouseClick(form->findChild<KeyButton *>(u"formAccept"_s), Qt::LeftButton);
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().at(0).toString() == u"Cod- cuts");
    CHECK(asked.front().at(1).toString() == u".md");

    desk.caret(4);
    QTest::keyClicks(&desk.editor(), u" Two."_s);
    const QString path = desk.folder.filePath(u"cod.md"_s);
    desk.pane->exportTo(path);
    REQUIRE(desk.waitForJobs());
    CHECK(Test::readFile(path).contains("One. Two."));
    CHECK(desk.lastNotice().contains(u"was written"_s));
    desk.action("exportBriefing").trigger();
    QTest::mouseClick(form->findChild<KeyButton *>(u"formAccept"_s), Qt::LeftButton);
    CHECK(asked.back().at(0).toString() == desk.folder.filePath(u"Cod- cuts"_s));
    desk.pane->exportTo(desk.folder.filePath(u"cod.xyz"_s));
    CHECK(desk.lastNotice().contains(u"does not end"_s));
}

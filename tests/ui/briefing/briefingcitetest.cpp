// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "tests/ui/briefing/briefingdesk.h"
#include "ui/briefing/briefinghighlighter.h"
#include "ui/briefing/briefingpreview.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowview.h"

#include <QLabel>
#include <QLineEdit>

using namespace Parallax;
using namespace Qt::StringLiterals;
using Parallax::Test::BriefingDesk;

namespace {

QString onlyCitation(BriefingDesk &desk)
{
    const auto citations = desk.project->briefings().citations(desk.pane->briefing());
    REQUIRE(citations.size() == 1);
    return citations.front().name;
}

} // namespace

TEST_CASE("A passage is cited at the caret, behind its word, as an edit that can be undone")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"The quota was cut. It hurts."_s);
    desk.open();
    desk.caret(18);
    desk.selection.cite(desk.quota());
    const QString mark = citationMark(onlyCitation(desk));
    CHECK(desk.text() == u"The quota was cut."_s + mark + u" It hurts."_s);
    CHECK(desk.stored() == desk.text());
    CHECK(desk.lastNotice().contains(u"the quota for cod was cut"_s));
    CHECK(desk.lastNotice().contains(mark));

    desk.selection.cite(desk.quota());
    CHECK(desk.text() == u"The quota was cut."_s + mark + u" It hurts."_s);
    desk.selection.cite(desk.tariff());
    CHECK(desk.project->briefings().citations(desk.pane->briefing()).size() == 2);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.text() == u"The quota was cut."_s + mark + u" It hurts."_s);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.text() == u"The quota was cut. It hurts.");
    CHECK(desk.project->briefings().citations(desk.pane->briefing()).empty());
}

TEST_CASE("The sentence that a citation supports is typed before it, and the next one behind it")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, {});
    desk.open();
    desk.selection.cite(desk.quota());
    const QString mark = citationMark(onlyCitation(desk));
    QTest::keyClicks(&desk.editor(), u"The quota was cut."_s);
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    QTest::keyClicks(&desk.editor(), u"More."_s);
    CHECK(desk.text() == QString(u"The quota was cut."_s + mark + u"\n\nMore."_s));
}

TEST_CASE("The notice of a citation leads to the briefing, unless that is in view")
{
    BriefingDesk desk;
    const QUuid id = desk.add(u"Cod"_s, u"Cut."_s);
    desk.open();
    desk.selection.cite(desk.quota());
    CHECK(desk.told.last().at(3).value<QAction *>() == nullptr);
    desk.pane->hide();
    desk.selection.cite(desk.tariff());
    auto *next = desk.told.last().at(3).value<QAction *>();
    REQUIRE(next != nullptr);
    QSignalSpy asked(&desk.selection, &Selection::briefingRequested);
    next->trigger();
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().at(0).toUuid() == id);
}

TEST_CASE("Without a briefing, and while the view was never shown, citing makes one")
{
    BriefingDesk desk;
    desk.pane = std::make_unique<BriefingPane>(desk.session());
    desk.selection.cite({1, {0, 0}});
    CHECK(desk.project->briefings().list().empty());
    CHECK(desk.lastNotice().contains(u"Select the words"_s));
    desk.selection.cite(desk.quota());
    REQUIRE(desk.project->briefings().list().size() == 1);
    CHECK(desk.project->briefings().list().front().title == u"Untitled briefing");
    CHECK(desk.text() == citationMark(onlyCitation(desk)));
    CHECK(desk.stored() == desk.text());
}

TEST_CASE("What was typed and not saved goes along with the citation")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u""_s);
    desk.open();
    QTest::keyClicks(&desk.editor(), u"It was cut."_s);
    desk.selection.cite(desk.quota());
    CHECK(desk.stored() == u"It was cut."_s + citationMark(onlyCitation(desk)));
}

TEST_CASE("The caret inside a building block is led out of it")
{
    BriefingDesk desk;
    const QString block = u"<!-- block: sources -->\n\nwords\n\n<!-- end -->"_s;
    desk.add(u"Cod"_s, block + u"\n\nAfter."_s);
    desk.open();
    desk.caret(block.indexOf(u"words"_s) + 2);
    desk.selection.cite(desk.quota());
    CHECK(desk.text() == block + u"\n\n"_s + citationMark(onlyCitation(desk)) + u"\n\nAfter."_s);
}

TEST_CASE("A number of the preview shows what stands behind it, and a click goes there")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"The quota was cut."_s);
    desk.open();
    desk.caret(18);
    desk.selection.cite(desk.quota());
    auto *preview = desk.part<BriefingPreview>("briefingPreview");
    REQUIRE(desk.settle([&] { return preview->toHtml().contains(u"cite:"_s); }));
    const QString name = onlyCitation(desk);
    Q_EMIT preview->highlighted(QUrl(u"cite:"_s + name));
    auto *card = desk.part<QWidget>("citationCard");
    CHECK(card->isVisible());
    CHECK(desk.part<QLabel>("cardQuote")->text().contains(u"the quota for cod was cut"_s));
    Q_EMIT preview->highlighted(QUrl());
    CHECK(!card->isVisible());

    QSignalSpy revealed(&desk.selection, &Selection::revealRequested);
    Q_EMIT preview->anchorClicked(QUrl(u"cite:"_s + name));
    REQUIRE(revealed.count() == 1);
    CHECK(revealed.front().front().value<Passage>() == desk.quota());

    // By the keyboard.
    desk.editor().setFocus();
    desk.caret(3);
    QTest::keyClick(&desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(revealed.count() == 1);
    CHECK(desk.lastNotice().contains(u"into a citation"_s));
    desk.caret(desk.text().size());
    QTest::keyClick(&desk.editor(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(revealed.count() == 2);
    CHECK(revealed.last().front().value<Passage>() == desk.quota());
}

TEST_CASE("A passage leads to the briefing that cites it, with the mark selected")
{
    BriefingDesk desk;
    const QUuid cod = desk.add(u"Cod"_s, u"The quota was cut."_s);
    desk.add(u"Rice"_s, u"Other."_s);
    desk.open();
    desk.selection.showBriefing(cod, {});
    desk.caret(18);
    desk.selection.cite(desk.quota());
    const QString name = onlyCitation(desk);
    desk.selection.showBriefing(desk.project->briefings().list().back().id, {});
    desk.selection.showBriefing(cod, name);
    CHECK(desk.pane->briefing() == cod);
    CHECK(desk.editor().textCursor().selectedText() == citationMark(name));
}

TEST_CASE("Citations are chips, sentences without a source are underlined, and both move with the text")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"It hurts. The quota was cut."_s);
    desk.open();
    desk.caret(28);
    desk.selection.cite(desk.quota());
    BriefingHighlighter &highlighter = desk.editor().highlighter();
    const auto kinds = [&] {
        std::vector<BriefingMark::Kind> all;
        for (const BriefingMark &mark : highlighter.marks())
            all.push_back(mark.kind);
        return all;
    };
    using Kind = BriefingMark::Kind;
    REQUIRE(desk.settle([&] { return kinds() == std::vector{Kind::Unsourced, Kind::Citation}; }));
    const TextSpan before = highlighter.marks().back().span;
    desk.caret(0);
    QTest::keyClicks(&desk.editor(), u"Oh. "_s);
    REQUIRE(!highlighter.marks().empty());
    CHECK(highlighter.marks().back().span == TextSpan{before.start + 4, before.end + 4});
    // The colours of a line that is typed in are not taken for a change of its text.
    QCoreApplication::processEvents();
    CHECK(kinds().back() == Kind::Citation);
}

TEST_CASE("Problems are stepped through, and an own judgement is declared as one")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"It hurts.\n\nIt will last.\n"_s);
    desk.open();
    auto *list = desk.part<RowView>("problemsList");
    REQUIRE(desk.settle([&] { return list->model()->rowCount() == 2; }));
    desk.caret(9);
    QTest::keyClick(&desk.editor(), Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.editor().textCursor().selectedText() == u"It will last.");
    QTest::keyClick(&desk.editor(), Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.editor().textCursor().selectedText() == u"It hurts.");
    auto *assess = desk.part<KeyButton>("declareAssessment");
    REQUIRE(assess->isVisible());
    QTest::mouseClick(assess, Qt::LeftButton);
    CHECK(desk.text() == u"It hurts. [assessment]\n\nIt will last.\n");
    CHECK(desk.settle([&] { return list->model()->rowCount() == 1; }));
}

TEST_CASE("A citation that lost its words is placed again, one whose words changed is accepted")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"It was cut."_s);
    desk.open();
    desk.caret(11);
    desk.selection.cite(desk.quota());
    auto *list = desk.part<RowView>("problemsList");
    REQUIRE(desk.settle([&] { return list->model()->rowCount() == 0; }));
    BriefingTable &table = desk.project->briefings();
    const auto change = [&](const std::function<void(Citation &)> &by) {
        Citation citation = table.citations(desk.pane->briefing()).front();
        by(citation);
        const QString text = desk.project->articles().text(citation.article);
        REQUIRE(desk.project
                    ->edit(u"Correct"_s,
                        [&]() -> Result<Done> {
                            table.update(citation, text);
                            return Done();
                        })
                    .ok());
    };
    change([](Citation &citation) { citation.span.reset(); });
    auto *place = desk.part<KeyButton>("placeCitation");
    REQUIRE(desk.settle([&] { return list->model()->rowCount() == 1; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    REQUIRE(place->isVisible());
    QTest::mouseClick(place, Qt::LeftButton);
    CHECK(desk.lastNotice().contains(u"Select the words"_s));
    desk.selection.setPassage(desk.tariff());
    QTest::mouseClick(place, Qt::LeftButton);
    CHECK(table.citations(desk.pane->briefing()).front().article == 2);
    CHECK(desk.settle([&] { return list->model()->rowCount() == 0; }));

    change([](Citation &citation) { citation.cited = u"likes the tariff"_s; });
    REQUIRE(desk.settle([&] { return list->model()->rowCount() == 1; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *accept = desk.part<KeyButton>("acceptWords");
    REQUIRE(accept->isVisible());
    QTest::mouseClick(accept, Qt::LeftButton);
    CHECK(table.citations(desk.pane->briefing()).front().cited == u"opposes the tariff on rice");
    CHECK(desk.settle([&] { return list->model()->rowCount() == 0; }));
}

TEST_CASE("Vague words are pointed out unless that is switched off")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"It may possibly last. [assessment]"_s);
    desk.open();
    auto *list = desk.part<RowView>("problemsList");
    CHECK(desk.settle([&] { return list->model()->rowCount() > 0; }));
    desk.action("checkLanguage").trigger();
    CHECK(desk.settle([&] { return list->model()->rowCount() == 0; }));
    CHECK(desk.part<QWidget>("problemsNone")->isVisible());
    const QByteArray state = desk.pane->saveState();
    desk.pane->restoreState({});
    CHECK(desk.action("checkLanguage").isChecked());
    desk.pane->restoreState(state);
    CHECK(!desk.action("checkLanguage").isChecked());
}

TEST_CASE("A mark of a citation that the briefing does not have is pointed out and can be taken away")
{
    BriefingDesk desk;
    desk.add(u"Cod"_s, u"It was cut [@gone-1]."_s);
    desk.open();
    auto *list = desk.part<RowView>("problemsList");
    REQUIRE(desk.settle([&] { return list->model()->rowCount() >= 1; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *remove = desk.part<KeyButton>("removeMark");
    for (int row = 0; row < list->model()->rowCount() && !remove->isVisible(); ++row)
        list->setCurrentIndex(list->model()->index(row, 0));
    REQUIRE(remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    CHECK(desk.text() == u"It was cut.");
}

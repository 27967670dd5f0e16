// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/positionedits.h"
#include "core/findings/statementedits.h"
#include "tests/ui/positions/positionsdesk.h"
#include "ui/history/recordhistory.h"
#include "ui/passage/findingrow.h"
#include "ui/passage/mentionline.h"
#include "ui/passage/passagepane.h"
#include "ui/passage/passagewords.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::PositionsDesk
{
    QWidget window;
    QWidget *reader = new QWidget(&window);
    PassagePane *pane = new PassagePane(session(), &window);

    Desk()
    {
        reader->setFocusPolicy(Qt::StrongFocus);
        reader->addActions(pane->actions());
        auto *column = new QVBoxLayout(&window);
        column->addWidget(reader);
        column->addWidget(pane, 1);
        window.resize(340, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        reader->setFocus();
    }
    void putCaret(int article, const QString &words)
    {
        const Passage passage = this->passage(article, words);
        selection.open(passage.article);
        selection.setPassage(Passage{passage.article, {passage.span.start + 1, passage.span.start + 1}});
        QTest::qWait(60);
    }
    QList<FindingRow *> rows(const QString &name)
    {
        QList<FindingRow *> shown;
        for (FindingRow *row : pane->findChildren<FindingRow *>(name)) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }
    QList<FindingRow *> positions() { return rows(u"positionRow"_s); }
    QList<FindingRow *> statements() { return rows(u"statementRow"_s); }
    StatementRecord putStatement()
    {
        StatementRecord statement;
        statement.span = passage(0, u"Norway would accept inspectors if Iceland does"_s).span;
        statement.cue = passage(0, u"said"_s).span;
        statement.kind = u"say"_s;
        statement.speaker = entity(u"Kari Holm"_s);
        statement.date = u"2025-05-13"_s;
        statement.rule = u"clause"_s;
        Transaction transaction(project->database());
        project->findings().replaceStatements(articles[0], text(0), {statement});
        transaction.commit();
        project->announce({{u"statement"_s}, std::nullopt});
        return statement;
    }
    FindingState stateOfStatement()
    {
        return project->findings().statements(articles[0], text(0), FindingTable::Rejected::Include).front().state;
    }
    static QAbstractButton *button(FindingRow *row, const QString &name) { return row->findChild<QAbstractButton *>(name); }
};

} // namespace

TEST_CASE("A position under the caret says who, what and why, and is decided on by buttons and keys")
{
    Desk desk;
    desk.putCaret(0, u"rejects any quota"_s);
    REQUIRE(desk.positions().size() == 1);
    FindingRow *row = desk.positions().front();
    CHECK(row->accessibleName() == u"Norway, opposes · A cut of the quota · emphatic, suggested"_s);
    CHECK(row->toolTip().contains(u"“rejects”"_s));
    CHECK(row->toolTip().contains(u"Norway rejects any quota cut."_s));
    const QUuid id = desk.idOf(u"rejects any quota cut"_s);
    QTest::keyClick(desk.reader, Qt::Key_A);
    CHECK(desk.stored(id).state == FindingState::Accepted);
    REQUIRE(desk.project->undo().ok());
    QTest::mouseClick(Desk::button(desk.positions().front(), u"rejectFinding"_s), Qt::LeftButton);
    CHECK(desk.stored(id).state == FindingState::Rejected);
    CHECK(desk.positions().empty());
}

TEST_CASE("A picked position is shown wherever the caret was, and back to a suggestion once it is rejected")
{
    Desk desk;
    const QUuid id = desk.idOf(u"refuse them"_s);
    desk.selection.setPosition(id);
    QTest::qWait(60);
    REQUIRE(desk.positions().size() == 1);
    CHECK(desk.positions().front()->accessibleName().contains(u"refuse them · hedged"_s));
    QTest::keyClick(desk.reader, Qt::Key_X);
    CHECK(desk.stored(id).state == FindingState::Rejected);
    REQUIRE(desk.positions().size() == 1);
    QTest::mouseClick(Desk::button(desk.positions().front(), u"changeFinding"_s), Qt::LeftButton);
    auto *menu = desk.pane->findChild<QMenu *>(u"positionMenu"_s);
    REQUIRE(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Back to a suggestion"_s)
            action->trigger();
    }
    menu->close();
    CHECK(desk.stored(id).state == FindingState::Suggested);
}

TEST_CASE("The menu of a position changes its stance")
{
    Desk desk;
    desk.putCaret(1, u"welcomes"_s);
    REQUIRE(desk.positions().size() == 1);
    QTest::mouseClick(Desk::button(desk.positions().front(), u"changeFinding"_s), Qt::LeftButton);
    auto *menu = desk.pane->findChild<QMenu *>(u"positionMenu"_s);
    REQUIRE(menu);
    menu->findChild<QAction *>(u"offers"_s)->trigger();
    menu->close();
    CHECK(desk.stored(desk.idOf(u"welcomes inspectors"_s)).stance == Stance::Offers);
    CHECK(desk.positions().front()->accessibleName().contains(u"offers"_s));
}

TEST_CASE("On a name A means the name, beside it the position")
{
    Desk desk;
    const QUuid id = desk.add(0, u"Iceland demands"_s, u"Iceland"_s, u"quota-cut"_s, Stance::Demands);
    desk.putCaret(0, u"Iceland demands"_s);
    QTest::keyClick(desk.reader, Qt::Key_A);
    CHECK(desk.stored(id).state == FindingState::Suggested);
    QTest::keyClick(desk.reader, Qt::Key_A);
    CHECK(desk.stored(id).state == FindingState::Accepted);
}

TEST_CASE("A statement says who spoke and how it is known; its speaker can be set right")
{
    Desk desk;
    desk.putStatement();
    desk.putCaret(0, u"would accept"_s);
    REQUIRE(desk.statements().size() == 1);
    FindingRow *row = desk.statements().front();
    CHECK(row->accessibleName().startsWith(u"Kari Holm, Norway would accept"_s));
    CHECK(row->toolTip().contains(u"“said”"_s));
    QTest::mouseClick(Desk::button(row, u"changeFinding"_s), Qt::LeftButton);
    auto *picker = desk.pane->findChild<QWidget *>(u"speakerPicker"_s);
    REQUIRE(picker);
    REQUIRE(desk.waitForJobs());
    auto *field = picker->findChild<QLineEdit *>(u"pickerField"_s);
    QTest::keyClicks(field, u"icel"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto stored = desk.project->findings().statements(desk.articles[0], desk.text(0));
    CHECK(stored.front().speaker == desk.entity(u"Iceland"_s));
    CHECK(desk.statements().front()->accessibleName().startsWith(u"Iceland"_s));
    REQUIRE(desk.project->undo().ok());
    REQUIRE(rejectPositions(*desk.project, {desk.idOf(u"would accept inspectors if Iceland does"_s)}).ok());
    QTest::qWait(60);
    QApplication::setActiveWindow(&desk.window);
    desk.reader->setFocus();
    QTest::keyClick(desk.reader, Qt::Key_X);
    CHECK(desk.stateOfStatement() == FindingState::Rejected);
}

TEST_CASE("The history of a picked position is below it")
{
    Desk desk;
    const QUuid id = desk.idOf(u"welcomes inspectors"_s);
    REQUIRE(setStance(*desk.project, {id}, Stance::Offers).ok());
    desk.selection.setPosition(id);
    REQUIRE(QTest::qWaitFor([&] { return desk.pane->findChild<RecordHistory *>()->isVisible(); }));
}

TEST_CASE("The history of a statement says whom it was given to, behind a pair of surrogates too")
{
    Desk desk;
    const StatementRecord statement = desk.putStatement();
    REQUIRE(setSpeaker(*desk.project, {{desk.articles[0], statement.span}}, desk.entity(u"Iceland"_s)).ok());
    desk.putCaret(0, u"would accept"_s);
    const auto told = [&] {
        for (const QLabel *label : desk.pane->findChild<RecordHistory *>()->findChildren<QLabel *>()) {
            if (label->text() == u"Speaker changed"_s)
                return true;
        }
        return false;
    };
    CHECK(QTest::qWaitFor(told));
}

TEST_CASE("The sentence around a span ends at full stops and breaks, and a long one is cut around it")
{
    const QString text = u"One. Two is here! Three\nFour"_s;
    const auto around = [&](const QString &words) {
        const qsizetype at = text.indexOf(words);
        return sentenceAround(text, {at, at + words.size()});
    };
    CHECK(around(u"is"_s) == u"Two is here!"_s);
    CHECK(around(u"One"_s) == u"One."_s);
    CHECK(around(u"Three"_s) == u"Three"_s);
    CHECK(around(u"Four"_s) == u"Four"_s);
    const QString endless = QString(u"word "_s).repeated(200);
    const QString cut = sentenceAround(endless, {500, 504});
    CHECK(cut.size() < 400);
    CHECK(cut.startsWith(u'…'));
    CHECK(cut.endsWith(u'…'));
    CHECK(sentenceAround(text, {0, 1000}).isEmpty());
}

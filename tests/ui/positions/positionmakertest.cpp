// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionmaker.h"

#include "tests/ui/positions/positionsdesk.h"
#include "ui/positions/positionpopup.h"
#include "ui/positions/positionproposal.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/reader/readerview.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::PositionsDesk
{
    QWidget window;
    QWidget *reader = new QWidget(&window);
    PositionMaker maker{session(), [this] { return QRect(window.mapToGlobal(QPoint(40, 40)), QSize(100, 20)); }, &window};

    Desk()
        : PositionsDesk(false)
    {
        reader->setFocusPolicy(Qt::StrongFocus);
        reader->addAction(maker.action());
        (new QVBoxLayout(&window))->addWidget(reader);
        window.resize(600, 400);
        window.show();
        QApplication::setActiveWindow(&window);
        reader->setFocus();
    }
    void selectWords(int article, const QString &words)
    {
        selection.open(articles[size_t(article)]);
        selection.setPassage(passage(article, words));
    }
    PositionPopup *popup() { return window.findChild<PositionPopup *>(); }
    std::vector<Position> made(int article = 0) { return project->positions().inArticle(articles[size_t(article)], text(article)); }
    /// As the platform would: the key goes to the widget that has the focus in the popup.
    void press(Qt::Key key) { QTest::keyClick(popup()->focusWidget(), key); }
    void type(const QString &text) { QTest::keyClicks(popup()->focusWidget(), text); }
};

} // namespace

TEST_CASE("Select, P, the key of the stance: a position is made, with holder and issue proposed, and undone in one step")
{
    Desk desk;
    desk.selectWords(0, u"rejects any quota cut"_s);
    QTest::keyClick(desk.reader, Qt::Key_P);
    REQUIRE(desk.popup());
    CHECK(desk.popup()->isVisible());
    desk.type(u"-"_s);
    CHECK_FALSE(desk.popup()->isVisible());
    REQUIRE(desk.made().size() == 1);
    const Position position = desk.made().front();
    CHECK(position.holder == desk.entity(u"Norway"_s));
    CHECK(position.issue == u"quota-cut"_s);
    CHECK(position.stance == Stance::Opposes);
    CHECK(position.author == u"Ada"_s);
    CHECK(position.evidence == std::vector{desk.passage(0, u"rejects any quota cut"_s).span});
    CHECK(desk.selection.position() == position.id);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.made().empty());
}

TEST_CASE("In a reader, where P also picks marks, it makes a position of selected words")
{
    Test::PositionsDesk desk(false);
    ReadersPane readers(desk.session());
    PositionMaker maker(
        desk.session(), [&] { return readers.selectionRect(); }, &readers);
    readers.addAction(maker.action());
    readers.resize(900, 500);
    readers.show();
    QApplication::setActiveWindow(&readers);
    desk.selection.setArticles({desk.articles[0]}, 0);
    QCoreApplication::processEvents();
    ReaderView &view = readers.activeReader()->view();
    view.setFocus();
    const TextSpan words = desk.passage(0, u"would accept inspectors"_s).span;
    view.select(words.start, words.end);
    QTest::keyClick(&view, Qt::Key_P);
    auto *popup = readers.findChild<PositionPopup *>();
    REQUIRE(popup);
    QTest::keyClicks(popup->focusWidget(), u"?"_s);
    const auto made = desk.project->positions().inArticle(desk.articles[0], desk.text(0));
    REQUIRE(made.size() == 1);
    CHECK(made.front().stance == Stance::Conditional);
    CHECK(made.front().issue == u"inspectors"_s);
    CHECK(made.front().evidence == std::vector{words});
}

TEST_CASE("Every stance has a key of its own")
{
    Desk desk;
    desk.selectWords(0, u"rejects any quota cut"_s);
    const std::pair<const char *, Stance> keys[] = {{"+", Stance::Supports}, {"!", Stance::Demands}, {"o", Stance::Offers},
        {"?", Stance::Conditional}, {">", Stance::Predicts}, {"7", Stance::Unclear}, {"1", Stance::Supports}};
    for (const auto &[key, stance] : keys) {
        QTest::keyClick(desk.reader, Qt::Key_P);
        desk.type(QString::fromLatin1(key));
        REQUIRE(desk.made().size() == 1);
        CHECK(desk.made().front().stance == stance);
        REQUIRE(desk.project->undo().ok());
    }
}

TEST_CASE("Esc makes nothing; without selected words P does nothing")
{
    Desk desk;
    CHECK_FALSE(desk.maker.action()->isEnabled());
    desk.selectWords(0, u"rejects any quota cut"_s);
    CHECK(desk.maker.action()->isEnabled());
    QTest::keyClick(desk.reader, Qt::Key_P);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.popup()->isVisible());
    CHECK(desk.made().empty());
    desk.selection.setPassage(Passage{desk.articles[0], {3, 3}});
    CHECK_FALSE(desk.maker.action()->isEnabled());
}

TEST_CASE("Tab and typing change holder and issue; then one key makes it")
{
    Desk desk;
    desk.selectWords(0, u"rejects any quota cut"_s);
    QTest::keyClick(desk.reader, Qt::Key_P);
    desk.press(Qt::Key_Tab);
    CHECK(desk.popup()->focusWidget()->objectName() == u"positionHolder"_s);
    desk.type(u"i"_s);
    auto *holders = desk.popup()->findChild<QWidget *>(u"positionHolderPicker"_s);
    REQUIRE(holders);
    CHECK(holders->isVisible());
    REQUIRE(desk.waitForJobs());
    auto *field = holders->findChild<QLineEdit *>(u"pickerField"_s);
    CHECK(field->text() == u"i"_s);
    QTest::keyClicks(field, u"cel"_s);
    CHECK(field->text() == u"icel"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.popup()->isVisible());
    CHECK(desk.popup()->focusWidget()->objectName() == u"stanceKeys"_s);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    CHECK(desk.popup()->focusWidget()->objectName() == u"positionIssue"_s);
    desk.press(Qt::Key_Return);
    field = desk.popup()->findChild<QWidget *>(u"issuePicker"_s)->findChild<QLineEdit *>(u"pickerField"_s);
    QTest::keyClicks(field, u"inspec"_s);
    QTest::keyClick(field, Qt::Key_Return);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.made().size() == 1);
    CHECK(desk.made().front().holder == desk.entity(u"Iceland"_s));
    CHECK(desk.made().front().issue == u"inspectors"_s);
    CHECK(desk.made().front().stance == Stance::Opposes);
}

TEST_CASE("Where nobody is named the key of the stance asks who")
{
    Desk desk;
    Article article;
    article.title = u"Bare"_s;
    desk.articles.push_back(Test::addArticle(*desk.project, u"The nets must go."_s, article));
    desk.selectWords(2, u"must go"_s);
    QTest::keyClick(desk.reader, Qt::Key_P);
    desk.type(u"!"_s);
    auto *holders = desk.popup()->findChild<QWidget *>(u"positionHolderPicker"_s);
    REQUIRE(holders);
    REQUIRE(desk.waitForJobs());
    auto *field = holders->findChild<QLineEdit *>(u"pickerField"_s);
    QTest::keyClicks(field, u"kari"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(desk.made(2).size() == 1);
    CHECK(desk.made(2).front().holder == desk.entity(u"Kari Holm"_s));
    CHECK(desk.made(2).front().topic == u"must go"_s);
    CHECK(desk.made(2).front().stance == Stance::Demands);
}

TEST_CASE("The holder is who is found there, who speaks there, or who is named")
{
    Desk desk;
    const auto holder = [&](const QString &words) { return proposePosition(*desk.project, desk.passage(0, words)).holderName; };
    CHECK(holder(u"Norway rejects"_s) == u"Norway"_s);
    CHECK(holder(u"would accept inspectors"_s) == u"Norway"_s);
    CHECK(holder(u"Minister Kari Holm said"_s) == u"Kari Holm"_s);
    CHECK(holder(u"demands a quota cut"_s) == u"Iceland"_s);
    Transaction transaction(desk.project->database());
    StatementRecord statement;
    statement.span = desk.passage(0, u"Norway would accept inspectors if Iceland does"_s).span;
    statement.kind = u"say"_s;
    statement.speaker = desk.entity(u"Kari Holm"_s);
    statement.rule = u"clause"_s;
    desk.project->findings().replaceStatements(desk.articles[0], desk.text(0), {statement});
    transaction.commit();
    CHECK(holder(u"would accept inspectors"_s) == u"Kari Holm"_s);
    desk.add(0, u"accept inspectors"_s, u"Iceland"_s, u"quota-cut"_s, Stance::Supports);
    CHECK(holder(u"would accept inspectors"_s) == u"Iceland"_s);
}

TEST_CASE("A topic is one short line of the words")
{
    CHECK(topicOf(u" “the\nnets,” ") == u"the nets"_s);
    CHECK(topicOf(QString(u"word "_s).repeated(40)).size() <= 60);
    CHECK(topicOf(QString(u'x').repeated(200)).size() == 60);
    CHECK(topicOf(u"…").isEmpty());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/articlepane.h"

#include "core/articles/articleedits.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/articles/detailfield.h"
#include "ui/articles/gradepicker.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"

#include <catch2/catch_test_macros.hpp>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    std::vector<qint64> keys;
    std::unique_ptr<ArticlePane> pane;
    QSignalSpy told{&notices, &Notices::shown};

    Desk()
    {
        for (const QString &title : {u"Grain deal"_s, u"Border talks"_s}) {
            Article article;
            article.title = title;
            article.source = u"Herald"_s;
            article.published = EventDate::fromEdtf(u"2025-08-20T04:46"_s);
            keys.push_back(Test::addArticle(*project, title + u"\nwords"_s, article));
        }
        selection.setArticles(keys, 0);
        pane = std::make_unique<ArticlePane>(session());
        pane->resize(320, 800);
        pane->show();
        pane->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(pane.get()));
    }
    DetailField *field(const QString &name) { return pane->findChild<DetailField *>(name); }
    QLineEdit *line(const QString &name) { return qobject_cast<QLineEdit *>(field(name)->editor()); }
    QString hint(const QString &name) { return field(name)->findChild<QLabel *>(u"hint"_s)->text(); }
    bool corrected(const QString &name) { return field(name)->findChild<QLabel *>(u"corrected"_s)->isVisible(); }
    Article article(int index) { return *project->articles().article(keys[size_t(index)]); }
    void type(QWidget *editor, const QString &text, Qt::Key end)
    {
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, end);
    }
};

} // namespace

TEST_CASE("The pane shows what is known of the active article")
{
    Desk desk;
    CHECK(desk.field(u"articleTitle"_s)->text() == u"Grain deal"_s);
    CHECK(desk.line(u"articleSource"_s)->text() == u"Herald"_s);
    CHECK(desk.line(u"articleDate"_s)->text() == u"2025-08-20T04:46"_s);
    CHECK(desk.hint(u"articleDate"_s) == u"Wed 20 August 2025, 04:46"_s);
    CHECK(!desk.corrected(u"articleSource"_s));
    desk.selection.setActive(1);
    CHECK(desk.field(u"articleTitle"_s)->text() == u"Border talks"_s);
    desk.selection.setArticles({}, 0);
    CHECK(desk.pane->findChild<EmptyState *>(u"articleEmpty"_s)->isVisible());
}

TEST_CASE("Enter saves one field as one edit, which can be undone")
{
    Desk desk;
    desk.type(desk.line(u"articleSource"_s), u"Daily Courier"_s, Qt::Key_Return);
    CHECK(desk.article(0).source == u"Daily Courier"_s);
    CHECK(desk.corrected(u"articleSource"_s));
    CHECK(!desk.corrected(u"articleDate"_s));
    desk.type(desk.field(u"articleTitle"_s)->editor(), u"Grain"_s, Qt::Key_Return);
    CHECK(desk.article(0).title == u"Grain"_s);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.field(u"articleTitle"_s)->text() == u"Grain deal"_s);
    CHECK(desk.line(u"articleSource"_s)->text() == u"Daily Courier"_s);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.line(u"articleSource"_s)->text() == u"Herald"_s);
    CHECK(!desk.corrected(u"articleSource"_s));
    CHECK(!desk.project->undo().ok());
}

TEST_CASE("Esc puts back what was saved; leaving the field saves")
{
    Desk desk;
    QLineEdit *byline = desk.line(u"articleByline"_s);
    desk.type(byline, u"A. Writer"_s, Qt::Key_Escape);
    CHECK(byline->text().isEmpty());
    CHECK(desk.article(0).byline.isEmpty());
    desk.type(byline, u"A. Writer"_s, Qt::Key_Tab);
    CHECK(desk.article(0).byline == u"A. Writer"_s);
    CHECK(!byline->hasFocus());
    CHECK(desk.told.isEmpty());
}

TEST_CASE("A date that is none says so and is not saved")
{
    Desk desk;
    QLineEdit *date = desk.line(u"articleDate"_s);
    desk.type(date, u"2025-02-30"_s, Qt::Key_Return);
    CHECK(desk.hint(u"articleDate"_s) == u"There is no 30 February 2025."_s);
    CHECK(desk.article(0).published == EventDate::fromEdtf(u"2025-08-20T04:46"_s));
    SECTION("and can be mended")
    {
        desk.type(date, u"2025-02"_s, Qt::Key_Return);
        CHECK(desk.hint(u"articleDate"_s) == u"February 2025, the day is not known"_s);
        CHECK(desk.article(0).published == EventDate::fromEdtf(u"2025-02"_s));
        CHECK(desk.corrected(u"articleDate"_s));
    }
    SECTION("and is told of when another article comes")
    {
        desk.selection.setActive(1);
        REQUIRE(desk.told.size() == 1);
        CHECK(desk.told[0][1].toString().contains(u"2025-02-30"_s));
        CHECK(date->text() == u"2025-08-20T04:46"_s);
        CHECK(desk.article(0).published == EventDate::fromEdtf(u"2025-08-20T04:46"_s));
    }
}

TEST_CASE("What was being typed belongs to the article it was typed for")
{
    Desk desk;
    QLineEdit *byline = desk.line(u"articleByline"_s);
    byline->setFocus();
    QTest::keyClicks(byline, u"A. Writer"_s);
    desk.selection.setActive(1);
    CHECK(desk.article(0).byline == u"A. Writer"_s);
    CHECK(desk.article(1).byline.isEmpty());
    CHECK(byline->text().isEmpty());
}

TEST_CASE("A change from elsewhere does not take away what is being typed")
{
    Desk desk;
    QLineEdit *byline = desk.line(u"articleByline"_s);
    byline->setFocus();
    QTest::keyClicks(byline, u"A. Wri"_s);
    REQUIRE(gradeArticle(*desk.project, desk.keys[0], 3).ok());
    CHECK(byline->text() == u"A. Wri"_s);
}

TEST_CASE("Grades are given, shown together, and inherited by the outlet's articles")
{
    Desk desk;
    auto *reliability = desk.pane->findChild<GradePicker *>(u"reliability"_s);
    auto *credibility = desk.pane->findChild<GradePicker *>(u"credibility"_s);
    QTest::mouseClick(reliability->findChild<Chip *>(u"gradeB"_s), Qt::LeftButton);
    QTest::keyClick(credibility->findChild<Chip *>(u"grade1"_s), Qt::Key_2);
    CHECK(desk.article(0).grade() == u"B2"_s);
    CHECK(desk.article(1).grade() == u"B"_s);
    CHECK(reliability->grade() == 1);
    CHECK(credibility->grade() == 1);
    CHECK(desk.pane->findChild<QLabel *>(u"figure"_s)->text() == u"B2"_s);
    CHECK(reliability->findChild<QLabel *>(u"meaning"_s)->text() == u"B · "_s + reliabilityMeaning(u'B'));
    desk.type(desk.line(u"articleSource"_s), {}, Qt::Key_Delete);
    QTest::keyClick(desk.line(u"articleSource"_s), Qt::Key_Return);
    CHECK(desk.article(0).source.isEmpty());
    CHECK(!reliability->findChild<Chip *>(u"gradeB"_s)->isEnabled());
    CHECK(desk.told.isEmpty());
}

TEST_CASE("The outlets of the project are offered while one types")
{
    Desk desk;
    QLineEdit *source = desk.line(u"articleSource"_s);
    source->setFocus();
    REQUIRE(desk.waitForJobs());
    REQUIRE(source->completer());
    source->completer()->setCompletionPrefix(u"her"_s);
    CHECK(source->completer()->currentCompletion() == u"Herald"_s);
}

TEST_CASE("The whole hash is copied")
{
    Desk desk;
    QTest::mouseClick(desk.pane->findChild<QToolButton *>(u"copyHash"_s), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == QString::fromLatin1(desk.article(0).sha256.toHex()));
}

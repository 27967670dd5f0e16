// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationspane.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/annotations/annotationexportjob.h"
#include "ui/annotations/annotationfilters.h"
#include "ui/annotations/annotationsmodel.h"
#include "ui/tags/tagpicker.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    std::vector<qint64> articles;
    AnnotationsPane pane;
    RowView *view;
    FilterField *text;
    EmptyState *empty;
    QSignalSpy reveals{&selection, &Selection::revealRequested};
    QSignalSpy told{&notices, &Notices::shown};

    Desk()
        : TestSession({u"A 🕊️\nA 🕊️ ceasefire, or a truce."_s, u"B\nNo truce."_s})
        , articles(project->articles().keys(ArticleTable::Order::Title))
        , pane(session())
        , view(pane.findChild<RowView *>(u"annotationList"_s))
        , text(pane.findChild<FilterField *>(u"annotationText"_s))
        , empty(pane.findChild<EmptyState *>(u"annotationsEmpty"_s))
    {
        project->setAuthor(u"Anna"_s);
        pane.resize(900, 500);
        pane.show();
        QApplication::setActiveWindow(&pane);
        REQUIRE(settled(0));
    }
    QUuid tag(const QString &path, qint64 article, const QString &words)
    {
        const qsizetype start = project->articles().content(article)->text.indexOf(words);
        return tagPassages(*project, path, {{article, {start, start + words.size()}}}).value().front();
    }
    bool settled(int rows)
    {
        return QTest::qWaitFor([this, rows] { return !pane.model().isReading() && pane.model().rowCount() == rows; });
    }
    void select(const QUuid &id) { view->setCurrentIndex(pane.model().index(pane.model().rowOf(id))); }
    QAction *action(const QString &name) { return pane.findChild<QAction *>(name); }
    /// Chooses in the menu of a button of the filter.
    void choose(const QString &button, const QString &choice)
    {
        QMenu *menu = pane.findChild<QToolButton *>(button)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *each : menu->actions()) {
            if (each->text() == choice)
                return each->trigger();
        }
        FAIL("no choice " << choice.toStdString());
    }
};

} // namespace

TEST_CASE("The empty list teaches; what is tagged takes its place")
{
    Desk desk;
    CHECK(desk.empty->isVisible());
    CHECK(desk.empty->text().contains(u"press T"_s));
    desk.tag(u"Peace"_s, desk.articles[0], u"ceasefire"_s);
    REQUIRE(desk.settled(1));
    CHECK(desk.view->isVisible());
    CHECK(desk.pane.findChild<QLabel *>(u"annotationFigure"_s)->text() == u"1"_s);
}

TEST_CASE("Enter goes to the place, behind a pair of surrogates too, and picks the tagging")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, desk.articles[0], u"ceasefire"_s);
    REQUIRE(desk.settled(1));
    desk.select(tagging);
    QTest::keyClick(desk.view, Qt::Key_Return);
    REQUIRE(desk.reveals.size() == 1);
    const auto passage = desk.reveals[0][0].value<Selection::Passage>();
    CHECK(desk.project->articles().content(passage.article)->text.mid(passage.span.start, passage.span.length()) == u"ceasefire"_s);
    CHECK(desk.selection.annotation() == tagging);
}

TEST_CASE("A double click goes to the place")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, desk.articles[1], u"truce"_s);
    REQUIRE(desk.settled(1));
    const QPoint place = desk.view->visualRect(desk.pane.model().index(0)).center();
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(desk.view->viewport(), Qt::LeftButton, {}, place);
    CHECK(desk.selection.activeArticle() == desk.articles[1]);
    CHECK(desk.selection.annotation() == tagging);
}

TEST_CASE("Typing narrows; so do kind, author and article; Esc in the list shows all again")
{
    Desk desk;
    desk.tag(u"Peace"_s, desk.articles[0], u"ceasefire"_s);
    desk.tag(u"Peace"_s, desk.articles[1], u"truce"_s);
    desk.project->setAuthor(u"Ben"_s);
    REQUIRE(addArticleNote(*desk.project, desk.articles[1], u"Weak"_s).ok());
    REQUIRE(desk.settled(3));
    QTest::keyClicks(desk.text, u"truce"_s);
    REQUIRE(desk.settled(1));
    CHECK(desk.pane.findChild<QLabel *>(u"annotationFigure"_s)->text() == u"1 of 3"_s);
    QTest::keyClick(desk.view, Qt::Key_Escape);
    REQUIRE(desk.settled(3));
    CHECK(desk.text->text().isEmpty());
    desk.choose(u"filterKind"_s, u"Notes"_s);
    REQUIRE(desk.settled(1));
    desk.choose(u"filterKind"_s, u"Taggings and notes"_s);
    desk.choose(u"filterAuthor"_s, u"Anna"_s);
    REQUIRE(desk.settled(2));
    desk.choose(u"filterAuthor"_s, u"All authors"_s);
    desk.choose(u"filterTime"_s, u"Today"_s);
    REQUIRE(desk.settled(3));
    desk.selection.open(desk.articles[0]);
    desk.choose(u"filterArticle"_s, u"The article that is read"_s);
    REQUIRE(desk.settled(1));
    desk.selection.open(desk.articles[1]);
    REQUIRE(desk.settled(2));
    desk.choose(u"filterKind"_s, u"Not placed"_s);
    REQUIRE(desk.settled(0));
    CHECK(desk.empty->isVisible());
    Q_EMIT desk.empty->linkActivated(u"action"_s);
    CHECK(desk.settled(3));
}

TEST_CASE("Other panes ask for what a tag has")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, desk.articles[0], u"ceasefire"_s);
    desk.tag(u"War"_s, desk.articles[1], u"truce"_s);
    REQUIRE(desk.settled(2));
    AnnotationFilter filter;
    filter.tags = {findTag(desk.project->tags().all(), u"Peace"_s)};
    desk.selection.showAnnotations(filter);
    REQUIRE(desk.settled(1));
    CHECK(desk.pane.model().rowOf(tagging) == 0);
    CHECK(desk.pane.findChild<QToolButton *>(u"filterTag"_s)->text().startsWith(u"Peace"_s));
}

TEST_CASE("A tag that is gone narrows the list no more")
{
    Desk desk;
    desk.tag(u"Peace"_s, desk.articles[0], u"ceasefire"_s);
    desk.tag(u"War"_s, desk.articles[1], u"truce"_s);
    AnnotationFilter filter;
    filter.tags = {findTag(desk.project->tags().all(), u"Peace"_s)};
    desk.selection.showAnnotations(filter);
    REQUIRE(desk.settled(1));
    REQUIRE(deleteTag(*desk.project, filter.tags.front()).ok());
    CHECK(desk.settled(1));
    CHECK(desk.pane.model().filter().tags.empty());
}

TEST_CASE("Other panes ask for what lies on the words of a tag")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, desk.articles[0], u"ceasefire, or"_s);
    desk.tag(u"Peace"_s, desk.articles[1], u"truce"_s);
    desk.tag(u"Words"_s, desk.articles[0], u"or a truce"_s);
    REQUIRE(desk.settled(3));
    AnnotationFilter filter;
    const std::vector<Tag> tags = desk.project->tags().all();
    filter.tags = {findTag(tags, u"Peace"_s)};
    filter.overlapping = findTag(tags, u"Words"_s);
    desk.selection.showAnnotations(filter);
    REQUIRE(desk.settled(1));
    CHECK(desk.pane.model().rowOf(tagging) == 0);
    const auto *button = desk.pane.findChild<QToolButton *>(u"filterOverlap"_s);
    CHECK(button->isVisible());
    CHECK(button->text().contains(u"Words"_s));
    desk.choose(u"filterOverlap"_s, u"On any words"_s);
    CHECK(desk.settled(2));
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("Several rows are deleted as one edit, and undone as one")
{
    Desk desk;
    desk.tag(u"Peace"_s, desk.articles[0], u"ceasefire"_s);
    desk.tag(u"Peace"_s, desk.articles[1], u"truce"_s);
    REQUIRE(addArticleNote(*desk.project, desk.articles[1], u"Weak"_s).ok());
    REQUIRE(desk.settled(3));
    desk.view->selectAll();
    CHECK(desk.pane.findChild<QWidget *>(u"annotationBar"_s)->isVisible());
    CHECK(desk.pane.findChild<QLabel *>(u"annotationBarCount"_s)->text().startsWith(u"3"_s));
    QTest::keyClick(desk.view, Qt::Key_Delete);
    CHECK(desk.project->taggings().count() == 0);
    CHECK(desk.project->notes().count() == 0);
    CHECK(desk.told.size() == 1);
    REQUIRE(desk.settled(0));
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.settled(3));
}

TEST_CASE("Hundreds of rows get another tag in a job, as one edit, and stay selected")
{
    Desk desk;
    QString text;
    for (int i = 0; i < 300; ++i)
        text += u"word%1 "_s.arg(i, 3, 10, QLatin1Char('0'));
    const qint64 article = Test::addArticle(*desk.project, text);
    std::vector<Passage> passages;
    for (qsizetype i = 0; i < 300; ++i)
        passages.push_back({article, {i * 8, i * 8 + 7}});
    REQUIRE(tagPassages(*desk.project, u"Old"_s, passages).ok());
    const QUuid other = createTag(*desk.project, u"New"_s).value();
    REQUIRE(desk.settled(300));
    desk.view->setFocus();
    desk.view->selectAll();
    QTest::keyClick(desk.view, Qt::Key_T);
    auto *picker = desk.pane.findChild<TagPicker *>();
    REQUIRE(picker);
    CHECK(picker->isVisible());
    Q_EMIT picker->picked(other, false);
    REQUIRE(QTest::qWaitFor([&] { return desk.project->tags().counts().value(other) == 300; }));
    REQUIRE(desk.settled(300));
    CHECK(desk.view->selectionModel()->selectedIndexes().size() == 300);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.project->tags().counts().value(other) == 0);
}

TEST_CASE("The selected rows are copied as Markdown")
{
    Desk desk;
    desk.select(desk.tag(u"Peace"_s, desk.articles[0], u"ceasefire"_s));
    REQUIRE(desk.settled(1));
    desk.view->selectAll();
    desk.action(u"copyAnnotations"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"> ceasefire\n"_s));
}

TEST_CASE("An orphan is placed at the words selected in a reader")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, desk.articles[0], u"ceasefire"_s);
    REQUIRE(desk.settled(1));
    desk.select(tagging);
    CHECK(!desk.action(u"placeHere"_s)->isVisible());
    Tagging lost = *desk.project->taggings().tagging(tagging);
    lost.span.reset();
    REQUIRE(desk.project
                ->edit(u"Lose it"_s,
                    [&]() -> Result<Done> {
                        desk.project->taggings().update(lost, desk.project->articles().content(lost.article)->text);
                        return Done{};
                    })
                .ok());
    desk.choose(u"filterKind"_s, u"Not placed"_s);
    REQUIRE(desk.settled(1));
    desk.select(tagging);
    CHECK(desk.action(u"placeHere"_s)->isVisible());
    CHECK(!desk.action(u"placeHere"_s)->isEnabled());
    desk.selection.open(desk.articles[1]);
    desk.selection.setPassage(Selection::Passage{desk.articles[1], {5, 10}});
    REQUIRE(desk.action(u"placeHere"_s)->isEnabled());
    desk.action(u"placeHere"_s)->trigger();
    const auto placed = desk.project->taggings().tagging(tagging);
    CHECK(placed->article == desk.articles[1]);
    CHECK(placed->span == TextSpan{5, 10});
    CHECK(desk.settled(0));
}

TEST_CASE("Exporting asks the shell for a file and writes what the list shows")
{
    Desk desk;
    desk.tag(u"Peace"_s, desk.articles[0], u"ceasefire"_s);
    desk.tag(u"War"_s, desk.articles[1], u"truce"_s);
    REQUIRE(desk.settled(2));
    QTest::keyClicks(desk.text, u"peace"_s);
    REQUIRE(desk.settled(1));
    QSignalSpy requests(&desk.pane, &AnnotationsPane::exportRequested);
    desk.action(u"exportMarkdown"_s)->trigger();
    REQUIRE(requests.size() == 1);
    const auto filter = requests[0][0].value<AnnotationFilter>();
    CHECK(filter.text == u"peace"_s);
    const QString path = desk.folder.filePath(u"out"_s) + suffixOf(AnnotationFormat::Markdown);
    exportAnnotationsTo(desk.session(), &desk.pane, path, AnnotationFormat::Markdown, filter);
    REQUIRE(desk.waitForJobs());
    const QString written = QString::fromUtf8(Test::readFile(path));
    CHECK(written.contains(u"ceasefire"_s));
    CHECK(!written.contains(u"truce"_s));
    CHECK(desk.told.size() == 1);
    exportAnnotationsTo(desk.session(), &desk.pane, desk.folder.filePath(u"none/out.md"_s), AnnotationFormat::Markdown, filter);
    REQUIRE(desk.waitForJobs());
    REQUIRE(desk.told.size() == 2);
    CHECK(desk.told[1][0].value<Notices::Kind>() == Notices::Kind::Problem);
}

TEST_CASE("A narrow pane puts filters and actions into more lines, and none beside it")
{
    Desk desk;
    desk.tag(u"A rather long name of a tag/and one that is below it, just as long"_s, desk.articles[0], u"ceasefire"_s);
    REQUIRE(desk.settled(1));
    desk.view->selectAll();
    desk.pane.resize(360, 600);
    QTest::qWait(20);
    CHECK(desk.pane.width() == 360);
    for (const QToolButton *button : desk.pane.findChildren<QToolButton *>()) {
        if (button->isVisible()) {
            CAPTURE(button->objectName());
            CHECK(desk.pane.rect().contains(QRect(button->mapTo(&desk.pane, QPoint(0, 0)), button->size())));
        }
    }
}

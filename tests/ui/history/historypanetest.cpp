// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypane.h"

#include "core/annotations/taggingedits.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/history/historymodel.h"
#include "ui/history/touched.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    qint64 article;
    HistoryPane pane;
    RowView *view;
    EmptyState *empty;
    QSignalSpy reveals{&selection, &Selection::revealRequested};
    QSignalSpy lists{&selection, &Selection::annotationsRequested};
    QSignalSpy notes{&notices, &Notices::shown};

    Desk()
        : TestSession({u"Talks\nA ceasefire, or a truce."_s})
        , article(project->articles().keys(ArticleTable::Order::Title).front())
        , pane(session())
        , view(pane.findChild<RowView *>(u"historyList"_s))
        , empty(pane.findChild<EmptyState *>(u"historyEmpty"_s))
    {
        pane.resize(500, 400);
        pane.show();
        REQUIRE(waitForJobs());
    }
    void choose(int row)
    {
        view->setCurrentIndex(pane.model().index(row));
        QTest::keyClick(view, Qt::Key_Return);
    }
    bool settled(int rows)
    {
        return QTest::qWaitFor([this, rows] { return !pane.model().isReading() && pane.model().rowCount() == rows; });
    }
};

} // namespace

TEST_CASE("An empty history says what will be here")
{
    Desk desk;
    CHECK(desk.empty->isVisible());
    CHECK(!desk.view->isVisible());
    REQUIRE(createTag(*desk.project, u"Talks"_s).ok());
    REQUIRE(desk.settled(1));
    CHECK(desk.view->isVisible());
}

TEST_CASE("Enter goes to what an edit changed, as far as it is there")
{
    Desk desk;
    const auto tag = createTag(*desk.project, u"Talks"_s);
    const QUuid tagging = tagPassages(*desk.project, *tag, {{desk.article, {8, 17}}}).value().front();
    REQUIRE(desk.settled(2));
    desk.choose(0);
    REQUIRE(desk.reveals.size() == 1);
    CHECK(desk.reveals[0][0].value<Selection::Passage>() == Selection::Passage{desk.article, {8, 17}});
    CHECK(desk.selection.annotation() == tagging);
    desk.choose(1);
    REQUIRE(desk.lists.size() == 1);
    CHECK(desk.lists[0][0].value<AnnotationFilter>().tags == std::vector{*tag});
    REQUIRE(untag(*desk.project, {tagging}).ok());
    REQUIRE(desk.settled(3));
    desk.choose(0);
    CHECK(desk.notes.size() == 1);
    CHECK(touchedBy(*desk.project, desk.pane.model().entryAt(0).number).isNothing());
}

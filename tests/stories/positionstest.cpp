// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Positions as an analyst works them out, in the real window: found ones read, accepted and rejected by keyboard, one made
// by hand, all of which another analysis leaves alone; and what two reports contradict each other about.

#include "tests/stories/analyst.h"
#include "ui/compare/linksmodel.h"
#include "ui/positions/positionsmodel.h"
#include "ui/positions/positionspane.h"
#include "ui/positions/positionsview.h"

#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;
using Test::Analyst;

namespace {

constexpr auto courier = "---\n"
                         "title: Council splits over the harbour tunnel\n"
                         "url: https://courier.example/tunnel\n"
                         "source: Harbour Courier\n"
                         "date: 2025-05-12\n"
                         "---\n\n"
                         "🚇 Mayor Ingrid Solberg rejected the harbour tunnel on Monday. \"We will not pay for a tunnel that floods,\" "
                         "Solberg said in Bergen.\n\n"
                         "Transport Minister Tomas Lind supports the harbour tunnel and promised to pay half of its cost.\n\n"
                         "A fire at the harbour on Sunday killed 14 dock workers, the police said.\n";

constexpr auto gazette = "---\n"
                         "title: Minister presses for the tunnel\n"
                         "url: https://gazette.example/tunnel\n"
                         "source: Northern Gazette\n"
                         "date: 2025-05-13\n"
                         "---\n\n"
                         "Transport Minister Tomas Lind demanded a decision on the harbour tunnel before the summer.\n\n"
                         "The fire at the harbour on Sunday killed 19 dock workers, the hospital said.\n";

constexpr auto wire = "---\n"
                      "title: Shipowners wait\n"
                      "url: https://wire.example/tunnel\n"
                      "source: Coast Wire\n"
                      "date: 2025-05-14\n"
                      "---\n\n"
                      "The shipowner Karl Brandt welcomed the harbour tunnel on Tuesday. \"It will shorten the way for every lorry,\" "
                      "Brandt told reporters. His drivers count the days.\n";

const QString opposed = u"rejected the harbour tunnel"_s;
const QString welcomed = u"welcomed the harbour tunnel"_s;

struct Desk
{
    QTemporaryDir folder;
    Analyst analyst{folder};

    Desk()
    {
        const std::pair<QString, const char *> reports[] = {{u"courier.md"_s, courier}, {u"gazette.md"_s, gazette}, {u"wire.md"_s, wire}};
        QStringList files;
        for (const auto &[name, text] : reports) {
            files.append(folder.filePath(name));
            Test::writeFile(files.last(), text);
        }
        REQUIRE(Project::open(analyst.dialogs.project, Project::Access::Create).ok());
        REQUIRE(analyst.window.openProject(analyst.dialogs.project));
        analyst.import(files);
        REQUIRE(QTest::qWaitFor([&] { return !analyst.readers().readers().empty(); }));
    }

    Project &project() { return *analyst.window.project(); }
    qint64 article(const QString &source)
    {
        for (const Article &each : project().articles().articles(project().articles().keys(ArticleTable::Order::Title))) {
            if (each.source == source)
                return each.key;
        }
        FAIL("no article of " << source.toStdString());
        return 0;
    }
    void read(const std::vector<qint64> &articles)
    {
        analyst.window.workspace()->views().turnTo(Views::View::Read);
        analyst.window.selection()->setArticles(articles, 0);
        REQUIRE(QTest::qWaitFor([&] { return analyst.readers().readers().size() == articles.size(); }));
    }
    QString words(qint64 article, TextSpan span) { return project().articles().text(article).mid(span.start, span.length()); }

    std::vector<Position> positions()
    {
        std::vector<Position> all;
        for (const qint64 key : project().articles().keys(ArticleTable::Order::Title)) {
            const auto found = project().positions().inArticle(key, project().articles().text(key));
            all.insert(all.end(), found.begin(), found.end());
        }
        return all;
    }
    /// Of the position with the words in its first passage; nothing when no list has one.
    std::optional<Position> position(const QString &part)
    {
        for (const Position &each : positions()) {
            if (words(each.article, each.evidence.front()).contains(part))
                return each;
        }
        return std::nullopt;
    }

    PositionsModel &model() { return analyst.window.workspace()->views().positions().model(); }
    PositionsView &tree() { return *analyst.find<PositionsView>(u"positionTree"_s); }
    /// The list with all its rows, and the keyboard in it.
    void list()
    {
        analyst.window.workspace()->views().turnTo(Views::PositionsPage::Positions);
        settle();
        tree().expandAll();
        tree().setFocus();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return !model().isReading() && size_t(model().shown()) == positions().size(); }, 10000));
    }
    /// By the arrows, from the first row.
    void walkTo(const QUuid &id)
    {
        tree().setCurrentIndex(model().index(0, 0));
        for (int steps = 0; steps < 100 && tree().currentIndex() != model().indexOf(id); ++steps)
            QTest::keyClick(&tree(), Qt::Key_Down);
        REQUIRE(tree().currentIndex() == model().indexOf(id));
    }
    void analyseAgain()
    {
        analyst.action(u"analyseAgain"_s)->trigger();
        analyst.waitForWork();
    }
    /// Select, P, and the key of the stance.
    void make(const QString &part, const QString &stance)
    {
        analyst.select(part);
        analyst.press(Qt::Key_P);
        auto *keys = analyst.find<QWidget>(u"stanceKeys"_s);
        REQUIRE(QTest::qWaitFor([&] { return keys->isVisible(); }));
        QTest::keyClicks(keys, stance);
        analyst.waitForWork();
    }
};

} // namespace

TEST_CASE("An opposing position is found, read in its place, accepted and taken back by keyboard")
{
    Desk desk;
    desk.read({desk.article(u"Coast Wire"_s)});
    const auto found = desk.position(opposed);
    REQUIRE(found);
    CHECK(found->stance == Stance::Opposes);
    CHECK(desk.project().entities().entity(found->holder)->name == u"Ingrid Solberg"_s);

    desk.list();
    desk.walkTo(found->id);
    QTest::keyClick(&desk.tree(), Qt::Key_Return);
    Selection &selection = *desk.analyst.window.selection();
    CHECK(selection.position() == found->id);
    CHECK(selection.activeArticle() == found->article);
    REQUIRE(QTest::qWaitFor([&] { return desk.analyst.window.workspace()->views().view() == Views::View::Read; }));
    REQUIRE(QTest::qWaitFor([&] { return desk.analyst.readers().activeReader()->article() == found->article; }));

    desk.list();
    desk.walkTo(found->id);
    QTest::keyClick(&desk.tree(), Qt::Key_A);
    desk.analyst.waitForWork();
    CHECK(desk.position(opposed)->state == FindingState::Accepted);
    QTest::keyClick(&desk.analyst.window, Qt::Key_Z, Qt::ControlModifier);
    desk.analyst.waitForWork();
    CHECK(desk.position(opposed)->state == FindingState::Suggested);
    CHECK(desk.position(opposed)->id == found->id);
}

TEST_CASE("What was rejected stays away after another analysis; the accepted and the hand-made stay")
{
    Desk desk;
    desk.list();
    const QUuid accepted = desk.position(opposed)->id;
    const QUuid rejected = desk.position(welcomed)->id;
    desk.walkTo(accepted);
    QTest::keyClick(&desk.tree(), Qt::Key_A);
    desk.analyst.waitForWork();
    desk.settle();
    desk.walkTo(rejected);
    QTest::keyClick(&desk.tree(), Qt::Key_X);
    desk.analyst.waitForWork();
    CHECK_FALSE(desk.position(welcomed));

    desk.read({desk.article(u"Coast Wire"_s)});
    const size_t before = desk.positions().size();
    desk.make(u"His drivers count the days"_s, u"+"_s);
    REQUIRE(desk.positions().size() == before + 1);
    const auto made = desk.position(u"His drivers count the days"_s);
    REQUIRE(made);
    CHECK(made->stance == Stance::Supports);
    CHECK(desk.project().entities().entity(made->holder)->name == u"Karl Brandt"_s);

    const auto all = desk.positions();
    desk.analyseAgain();
    CHECK_FALSE(desk.position(welcomed));
    CHECK(desk.position(opposed)->state == FindingState::Accepted);
    CHECK(desk.position(u"His drivers count the days"_s) == made);
    CHECK(desk.positions() == all);

    desk.list();
    CHECK(desk.model().indexOf(accepted).isValid());
    CHECK(desk.model().indexOf(made->id).isValid());
    CHECK_FALSE(desk.model().indexOf(rejected).isValid());
}

TEST_CASE("What two reports contradict each other about is listed first, and a click shows both passages")
{
    Desk desk;
    const qint64 left = desk.article(u"Harbour Courier"_s);
    const qint64 right = desk.article(u"Northern Gazette"_s);
    desk.read({left, right});
    desk.analyst.window.workspace()->showTab(Inspector::Tab::Compare);
    auto *list = desk.analyst.find<QAbstractItemView>(u"linkList"_s);
    const auto first = [&] { return list->model()->index(0, 0); };
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible() && list->model()->rowCount() > 1; }, 10000));
    CHECK(first().data(LinksModel::KindRole).toInt() == int(LinkKind::Contradicts));
    CHECK(first().data(LinksModel::FirstWordsRole).toString().contains(u"14"_s));
    CHECK(first().data(LinksModel::SecondWordsRole).toString().contains(u"19"_s));

    QSignalSpy reveals(desk.analyst.window.selection(), &Selection::revealRequested);
    desk.analyst.click(u"linkList"_s, first());
    REQUIRE(reveals.size() == 2);
    const auto shownLeft = reveals[0][0].value<Passage>();
    const auto shownRight = reveals[1][0].value<Passage>();
    CHECK(shownLeft.article == left);
    CHECK(shownRight.article == right);
    CHECK(desk.words(left, shownLeft.span).contains(u"14"_s));
    CHECK(desk.words(right, shownRight.span).contains(u"19"_s));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tagging as an analyst does it, in the real window: by keyboard alone, over each other, taken back the next day;
// decisions that an analysis leaves alone; tags that go over to the corrected article.

#include "core/project/annotationlist.h"
#include "core/tags/codebook.h"
#include "tests/stories/analyst.h"

#include <QLineEdit>
#include <QMenu>

using namespace Parallax;
using namespace Qt::StringLiterals;
using Test::Analyst;

namespace {

constexpr auto report = "---\n"
                        "title: Talks go on\n"
                        "url: https://news.example/talks\n"
                        "date: 2025-08-20\n"
                        "---\n\n"
                        "Sergei Lavrov said in Moscow on Monday that talks without Russia were a road to nowhere.\n\n"
                        "Donald Trump ruled out troops on the ground, but air support was possible.\n";

constexpr auto corrected = "---\n"
                           "title: Talks go on (corrected)\n"
                           "url: https://news.example/talks\n"
                           "date: 2025-08-20\n"
                           "---\n\n"
                           "Correction: an earlier version of this report gave the wrong day. 😀\n\n"
                           "Sergei Lavrov said in Moscow on Tuesday that talks without Russia were a road to nowhere.\n\n"
                           "Donald Trump said no more about it.\n";

struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<Analyst> analyst = std::make_unique<Analyst>(folder);

    Desk()
    {
        Test::writeFile(folder.filePath(u"talks.md"_s), report);
        REQUIRE(Project::open(analyst->dialogs.project, Project::Access::Create).ok());
        REQUIRE(analyst->window.openProject(analyst->dialogs.project));
        analyst->import({folder.filePath(u"talks.md"_s)});
        REQUIRE(QTest::qWaitFor([&] { return analyst->readers().readers().size() == 1; }));
    }

    void nextDay()
    {
        analyst->window.close();
        analyst = std::make_unique<Analyst>(folder);
        REQUIRE(analyst->window.openProject(folder.filePath(u"talks.parallax"_s)));
        analyst->waitForWork();
    }

    /// "words: path" of every tagging, in text order.
    QStringList taggings()
    {
        Project &project = *analyst->window.project();
        const auto tags = project.tags().all();
        AnnotationFilter filter;
        filter.kind = AnnotationFilter::Kind::Taggings;
        AnnotationList list(project);
        QStringList found;
        for (const AnnotationRow &row : list.rows(list.keys(filter, AnnotationList::Order::Article)))
            found.push_back(row.quote + u": "_s + tagPath(tags, row.tag));
        return found;
    }

    void tag(const QString &words, const QString &path)
    {
        analyst->select(words);
        analyst->press(Qt::Key_T);
        auto *field = analyst->find<QLineEdit>(u"tagPickerField"_s);
        REQUIRE(QTest::qWaitFor([&] { return field->isVisible(); }));
        QTest::keyClicks(field, path);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        analyst->waitForWork();
    }

    std::vector<Mention> mentions()
    {
        return analyst->window.project()->articles().content(analyst->readers().activeReader()->article())->mentions;
    }
};

} // namespace

TEST_CASE("A passage is tagged by keyboard alone, and the tag taken back and given again")
{
    Desk desk;
    Analyst &analyst = *desk.analyst;
    analyst.press(Qt::Key_Home, Qt::ControlModifier);
    analyst.press(Qt::Key_Down, {}, 2);
    analyst.press(Qt::Key_Home);
    analyst.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, 2);
    const QString words = analyst.reader().selectedText().trimmed();
    REQUIRE_FALSE(words.isEmpty());
    analyst.press(Qt::Key_T);
    auto *field = analyst.find<QLineEdit>(u"tagPickerField"_s);
    QTest::keyClicks(field, u"People/Ministers"_s);
    QTest::keyClick(field, Qt::Key_Return);
    analyst.waitForWork();
    CHECK(desk.taggings() == QStringList{words + u": People / Ministers"_s});

    QTest::keyClick(&analyst.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.taggings().isEmpty());
    CHECK(analyst.window.project()->tags().all().empty());
    QTest::keyClick(&analyst.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.taggings().size() == 1);

    // The next passage by the number of the tag that was used last.
    REQUIRE(QTest::qWaitFor([&] { return analyst.action(u"recentTag1"_s)->isVisible(); }));
    analyst.press(Qt::Key_End);
    analyst.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier, 2);
    analyst.press(Qt::Key_1);
    CHECK(desk.taggings().size() == 2);
}

TEST_CASE("Tags lie over each other, and one is picked from the pile")
{
    Desk desk;
    Analyst &analyst = *desk.analyst;
    desk.tag(u"talks without Russia were a road to nowhere"_s, u"Red lines"_s);
    desk.tag(u"Russia were a road"_s, u"Doubtful"_s);
    desk.tag(u"without Russia"_s, u"Guarantees"_s);
    REQUIRE(desk.taggings().size() == 3);

    analyst.select(u"ussia were"_s);
    analyst.press(Qt::Key_Left);
    analyst.press(Qt::Key_P);
    auto *pile = analyst.find<QMenu>(u"pickMenu"_s);
    REQUIRE(QTest::qWaitFor([&] { return pile->isVisible(); }));
    CHECK(pile->actions().size() == 5); // Russia and its position as well
    QTest::keyClick(pile, Qt::Key_2);
    REQUIRE(analyst.window.selection()->annotation());
    const auto picked = analyst.window.project()->taggings().tagging(*analyst.window.selection()->annotation());
    REQUIRE(picked);

    analyst.press(Qt::Key_Delete);
    CHECK(desk.taggings().size() == 2);
    CHECK_FALSE(analyst.window.project()->taggings().tagging(picked->id));
    QTest::keyClick(&analyst.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.taggings().size() == 3);
}

TEST_CASE("What was tagged yesterday can be undone today")
{
    Desk desk;
    desk.tag(u"a road to nowhere"_s, u"Key quote"_s);
    desk.tag(u"air support"_s, u"Offers"_s);
    desk.nextDay();
    CHECK(desk.taggings().size() == 2);
    CHECK(desk.analyst->action(u"undo"_s)->text().contains(u"Offers"_s));
    QTest::keyClick(&desk.analyst->window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.taggings() == QStringList{u"a road to nowhere: Key quote"_s});
    desk.nextDay();
    CHECK(desk.analyst->action(u"redo"_s)->text().contains(u"Offers"_s));
    QTest::keyClick(&desk.analyst->window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.taggings().size() == 2);
}

TEST_CASE("What was rejected and corrected does not come back with the next analysis")
{
    Desk desk;
    Analyst &analyst = *desk.analyst;
    analyst.select(u"oscow"_s);
    analyst.press(Qt::Key_Left);
    analyst.press(Qt::Key_X);
    const auto rejected = [&] {
        int count = 0;
        for (const Mention &mention : desk.mentions())
            count += mention.state == FindingState::Rejected ? 1 : 0;
        return count;
    };
    REQUIRE(rejected() == 1);
    const auto before = desk.mentions();

    analyst.action(u"analyseAgain"_s)->trigger();
    analyst.waitForWork();
    CHECK(desk.mentions() == before);
    // Edits made before the analysis are undone after it.
    QTest::keyClick(&analyst.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(rejected() == 0);
    CHECK(desk.mentions().size() == before.size());
}

TEST_CASE("A corrected article takes over the tags; what it no longer says waits to be placed by hand")
{
    Desk desk;
    Analyst &analyst = *desk.analyst;
    desk.tag(u"a road to nowhere"_s, u"Key quote"_s);
    desk.tag(u"air support was possible"_s, u"Offers"_s);
    Test::writeFile(desk.folder.filePath(u"talks-corrected.md"_s), corrected);
    analyst.import({desk.folder.filePath(u"talks-corrected.md"_s)});

    Project &project = *analyst.window.project();
    REQUIRE(project.articles().count() == 1);
    const auto article = project.articles().article(project.articles().keys(ArticleTable::Order::Title).front());
    REQUIRE(article);
    CHECK(article->title == u"Talks go on (corrected)"_s);
    const QString text = project.articles().content(article->key)->text;
    const auto taggings = project.taggings().inArticle(article->key, text);
    REQUIRE(taggings.size() == 2);
    REQUIRE(taggings[0].span);
    CHECK(text.mid(taggings[0].span->start, taggings[0].span->length()) == u"a road to nowhere"_s);
    CHECK_FALSE(taggings[1].span);
    CHECK(taggings[1].anchor.quote == u"air support was possible"_s);

    AnnotationFilter orphans;
    orphans.kind = AnnotationFilter::Kind::Orphans;
    CHECK(AnnotationList(project).keys(orphans, AnnotationList::Order::Created).size() == 1);
    // One edit, which can be taken back.
    QTest::keyClick(&analyst.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(project.articles().count() == 2);
    CHECK(AnnotationList(project).keys(orphans, AnnotationList::Order::Created).empty());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/reanalysis.h"

#include "core/analysis/lexicon.h"
#include "core/articles/articleedits.h"
#include "core/entities/entityedits.h"
#include "core/import/importer.h"
#include "core/project/project.h"
#include "core/project/projectcheck.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Workplace
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = open();
    std::vector<qint64> keys;

    std::unique_ptr<Project> open() const
    {
        auto opened = Project::open(dir.filePath(u"p.parallax"_s), Project::Access::Create);
        REQUIRE(opened.ok());
        return std::move(*opened);
    }

    void import(int first, int count)
    {
        QStringList files;
        for (int i = first; i < first + count; ++i) {
            const QString file = dir.filePath(u"%1.txt"_s.arg(i, 4, 10, QLatin1Char('0')));
            writeFile(file,
                "Talks number " + QByteArray::number(i) + " begin in Geneva\nBy Ann Roe\nPosted on March 3, 2024\n\nGENEVA (Agency) - "
                    + "\xf0\x9f\x98\x80 Foreign Minister Sergei Lavrov met Marco Rubio on Monday, the Kremlin said. Russia and the United "
                      "States agreed on "
                    + QByteArray::number(i) + " points. Lavrov left for Moscow, and Rubio stayed in Geneva.\n");
            files.append(file);
        }
        const auto report = Importer(*project, Lexicon::builtIn(), 2).run(files, Progress());
        REQUIRE(report.ok());
        keys.insert(keys.end(), report->keys.begin(), report->keys.end());
    }

    ReanalysisReport analyse(const Progress &progress = Progress())
    {
        const auto report = analyseAgain(*project, Lexicon::builtIn(), 2, progress);
        REQUIRE(report.ok());
        CHECK(checkProject(*project)->findings.join(u'\n') == QString());
        return *report;
    }

    struct Shown
    {
        std::vector<Article> articles;
        std::vector<std::vector<Block>> blocks;
        std::vector<std::vector<Mention>> mentions;
        std::vector<EntityCount> counts;

        friend bool operator==(const Shown &, const Shown &) = default;
    };
    Shown shown()
    {
        Shown shown{project->articles().articles(keys), {}, {}, project->entities().counts({})};
        for (const qint64 key : keys) {
            const auto content = project->articles().content(key);
            shown.blocks.push_back(content->blocks);
            shown.mentions.push_back(content->mentions);
        }
        return shown;
    }

    MentionRef mention(qint64 article, const QString &words)
    {
        const auto content = project->articles().content(article);
        for (const Mention &mention : content->mentions) {
            if (content->text.mid(mention.span.start, mention.span.length()) == words)
                return {article, mention.span, mention.entity};
        }
        FAIL("no mention of " << words.toStdString());
        return {};
    }
    qint64 entity(const QString &words) { return mention(keys.front(), words).entity; }
};

} // namespace

TEST_CASE("analysing again changes nothing where nobody did", "[reanalysis]")
{
    Workplace at;
    at.import(0, 20);
    const auto before = at.shown();
    const ReanalysisReport report = at.analyse();
    CHECK(report.articles == 20);
    CHECK(report.kept == 0);
    CHECK_FALSE(report.cancelled);
    CHECK(at.shown() == before);
    CHECK(at.project->journal().entries(10).empty());
}

TEST_CASE("what an older analysis found or missed is put right", "[reanalysis]")
{
    Workplace at;
    at.import(0, 5);
    const auto right = at.shown();
    at.project->database().execute(u"UPDATE article SET title = 'wrong', published = NULL, mention_count = 0 WHERE key = 2;"
                                   u"DELETE FROM mention WHERE article_key = 2; DELETE FROM entity_article WHERE article_key = 2;"
                                   u"UPDATE block SET kind = 'body', what = NULL WHERE article_key = 3;"
                                   u"UPDATE mention SET type = 'ORG' WHERE article_key = 4"_s);
    REQUIRE(at.shown() != right);
    at.analyse();
    CHECK(at.shown() == right);
}

TEST_CASE("what a person decided stays, and nothing that was rejected comes back", "[reanalysis]")
{
    Workplace at;
    at.import(0, 6);
    const auto found = at.shown();
    Project &project = *at.project;
    const MentionRef lavrov = at.mention(at.keys[0], u"Sergei Lavrov"_s);
    REQUIRE(rejectMentions(project, {lavrov}).ok());
    REQUIRE(rejectEntities(project, {at.entity(u"Geneva"_s)}).ok());
    REQUIRE(retypeMentions(project, {at.mention(at.keys[1], u"Kremlin"_s)}, EntityType::Organisation).ok());
    REQUIRE(repointMentions(project, {at.mention(at.keys[2], u"Marco Rubio"_s)}, lavrov.entity).ok());
    REQUIRE(mergeEntities(project, {at.entity(u"Moscow"_s)}, at.entity(u"Russia"_s)).ok());
    REQUIRE(renameEntity(project, at.entity(u"Marco Rubio"_s), u"Secretary Rubio"_s).ok());
    REQUIRE(addMention(project, at.keys[3], {0, 5}, u"The Talks"_s, EntityType::Event).ok());
    ArticleDetails details = ArticleDetails::of(*project.articles().article(at.keys[4]));
    details.title = u"A better title"_s;
    details.byline = QString();
    REQUIRE(setArticleDetails(project, at.keys[4], details).ok());
    const auto decided = at.shown();

    const ReanalysisReport report = at.analyse();
    CHECK(at.shown() == decided);
    // Four mentions and two fields.
    CHECK(report.kept == 6);

    SECTION("everything can be undone after that")
    {
        while (project.undo().ok()) { }
        CHECK(at.shown() == found);
        at.analyse();
        CHECK(at.shown() == found);
        while (project.redo().ok()) { }
        CHECK(at.shown() == decided);
    }
    SECTION("and holds for articles that come in later")
    {
        const qint64 russia = at.entity(u"Russia"_s);
        at.import(6, 2);
        const auto content = project.articles().content(at.keys.back());
        int ofRussia = 0;
        for (const Mention &mention : content->mentions) {
            const QString words = content->text.mid(mention.span.start, mention.span.length());
            CHECK(words != u"Geneva"_s);
            CHECK((words != u"Moscow"_s || mention.entity == russia));
            ofRussia += mention.entity == russia ? 1 : 0;
        }
        CHECK(ofRussia >= 2);
        CHECK(project.articles().article(at.keys.back())->mentionCount == int(content->mentions.size()));
        CHECK(checkProject(project)->clean());
    }
}

TEST_CASE("a decision made while the analysis runs is kept", "[reanalysis]")
{
    Workplace at;
    at.import(0, 10);
    const MentionRef lavrov = at.mention(at.keys[0], u"Sergei Lavrov"_s);
    const auto window = at.open();
    const Progress progress([&](qint64 done, qint64 total) {
        CHECK(total == 10);
        if (done == 5)
            CHECK(rejectMentions(*window, {lavrov}).ok());
    });
    CHECK(at.analyse(progress).kept == 1);
    const auto content = at.project->articles().content(at.keys[0]);
    const auto now = std::find_if(
        content->mentions.begin(), content->mentions.end(), [&](const Mention &mention) { return mention.span == lavrov.span; });
    REQUIRE(now != content->mentions.end());
    CHECK(now->state == FindingState::Rejected);
}

TEST_CASE("an analysis that is stopped keeps what it did", "[reanalysis]")
{
    Workplace at;
    at.import(0, 300);
    Progress *self = nullptr;
    Progress progress([&self](qint64 done, qint64) {
        if (done == 280)
            self->cancel();
    });
    self = &progress;
    at.project->database().execute(u"UPDATE article SET title = 'wrong'"_s);
    const ReanalysisReport report = at.analyse(progress);
    CHECK(report.cancelled);
    CHECK(report.articles == 280);
    CHECK(at.project->articles().article(at.keys[279])->title != u"wrong"_s);
    CHECK(at.project->articles().article(at.keys[280])->title == u"wrong"_s);

    const auto readOnly = Project::open(at.project->path(), Project::Access::Read);
    CHECK_FALSE(analyseAgain(**readOnly, Lexicon::builtIn(), 1, Progress()).ok());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/lexicon.h"
#include "core/articles/articleedits.h"
#include "core/entities/entityedits.h"
#include "core/import/importer.h"
#include "core/project/project.h"
#include "core/project/projectcheck.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Workplace
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = open();
    qint64 first = import("Talks begin", "They say little.");

    std::unique_ptr<Project> open() const
    {
        auto opened = Project::open(dir.filePath(u"p.parallax"_s), Project::Access::Create);
        REQUIRE(opened.ok());
        return std::move(*opened);
    }

    qint64 import(const QByteArray &title, const QByteArray &body, const QByteArray &outlet = {})
    {
        const QString file = dir.filePath(QString::fromUtf8(title + ".txt"));
        const QByteArray source = outlet.isEmpty() ? QByteArray() : "source: " + outlet + '\n';
        writeFile(file, "---\ntitle: " + title + '\n' + source + "---\n\n" + body + '\n');
        const auto report = Importer(*project, Lexicon::builtIn(), 1).run({file}, Progress());
        REQUIRE(report.ok());
        REQUIRE(report->keys.size() == 1);
        return report->keys.front();
    }

    QString outletOf(qint64 article) { return project->articles().article(article)->source; }

    void setOutlet(qint64 article, const QString &outlet)
    {
        ArticleDetails details = ArticleDetails::of(*project->articles().article(article));
        details.source = outlet;
        REQUIRE(setArticleDetails(*project, article, details).ok());
    }

    std::optional<Entity> named(const QString &name)
    {
        for (const Entity &entity : project->entities().all()) {
            if (entity.name == name)
                return entity;
        }
        return std::nullopt;
    }

    void check() { CHECK(checkProject(*project)->findings.join(u'\n') == QString()); }
};

} // namespace

TEST_CASE("an outlet that a person named stays for the articles imported since, when that is undone", "[edit][import]")
{
    Workplace at;
    at.setOutlet(at.first, u"The Example Post"_s);
    const qint64 second = at.import("Talks go on", "They say more.", "The Example Post");
    REQUIRE(at.project->undo().ok());
    CHECK(at.outletOf(at.first) == QString());
    CHECK(at.outletOf(second) == u"The Example Post"_s);
    at.check();
    REQUIRE(at.project->redo().ok());
    CHECK(at.outletOf(at.first) == u"The Example Post"_s);
    CHECK(at.project->articles().sources() == QStringList{u"The Example Post"_s});
    at.check();
}

TEST_CASE("an entity that a person named stays for what names it since, when that is undone", "[edit][import]")
{
    Workplace at;
    REQUIRE(addMention(*at.project, at.first, {0, 4}, u"Germany"_s, EntityType::Gpe).ok());
    REQUIRE(at.named(u"Germany"_s)->state == FindingState::Changed);
    const qint64 second = at.import("Berlin speaks", "Germany waits, and Germany hopes.");
    const auto before = at.project->articles().content(second)->mentions;
    REQUIRE(before.size() >= 2);

    REQUIRE(at.project->undo().ok());
    CHECK(at.project->articles().content(second)->mentions == before);
    REQUIRE(at.named(u"Germany"_s));
    CHECK(at.named(u"Germany"_s)->state == FindingState::Suggested);
    at.check();
    REQUIRE(at.project->redo().ok());
    CHECK(at.named(u"Germany"_s)->state == FindingState::Changed);
    at.check();
}

TEST_CASE("what is done again does not take the place of what an import stored", "[edit][import]")
{
    Workplace at;
    SECTION("an outlet and one of another name with its key")
    {
        at.setOutlet(at.first, u"The Example Post"_s);
        REQUIRE(at.project->undo().ok());
        const qint64 second = at.import("Talks go on", "They say more.", "Another Daily");
        const auto redone = at.project->redo();
        REQUIRE_FALSE(redone);
        CHECK(redone.error().message.contains(u"import"_s));
        CHECK(at.outletOf(second) == u"Another Daily"_s);
        CHECK(at.outletOf(at.first) == QString());
    }
    SECTION("an outlet of the same name")
    {
        at.setOutlet(at.first, u"The Example Post"_s);
        REQUIRE(at.project->undo().ok());
        const qint64 second = at.import("Talks go on", "They say more.", "The Example Post");
        REQUIRE(at.project->redo().ok());
        CHECK(at.outletOf(second) == u"The Example Post"_s);
        CHECK(at.outletOf(at.first) == u"The Example Post"_s);
    }
    SECTION("an entity and what the import found")
    {
        REQUIRE(addMention(*at.project, at.first, {0, 4}, u"Somebody Else"_s, EntityType::Person).ok());
        REQUIRE(at.project->undo().ok());
        const qint64 second = at.import("Berlin speaks", "Germany waits, and Germany hopes.");
        const auto before = at.project->articles().content(second)->mentions;
        CHECK_FALSE(at.project->redo().ok());
        CHECK(at.project->articles().content(second)->mentions == before);
    }
    at.check();
}

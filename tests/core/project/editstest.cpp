// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/storage/statement.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QUuid id(quint8 number)
{
    return derivedUuid("test", QByteArray(1, char(number)));
}

struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir, {u"One\n\nSome words."_s, u"Two\n\nOther words."_s});
    std::vector<Changes> told;

    Fixture() { listen(); }

    void listen()
    {
        QObject::connect(project.get(), &Project::changed, [this](const Changes &changes) { told.push_back(changes); });
    }

    void reopen()
    {
        project.reset();
        auto opened = Project::open(dir.filePath(u"test.parallax"_s), Project::Access::Write);
        REQUIRE(opened.ok());
        project = std::move(opened).value();
        listen();
    }

    Result<Done> run(const QString &label, const QString &sql)
    {
        return project->edit(label, [&]() -> Result<Done> {
            project->database().execute(sql);
            return Done{};
        });
    }

    Result<Done> addTag(quint8 number, const QString &name)
    {
        return project->edit(u"Add "_s + name, [&]() -> Result<Done> {
            Statement insert(project->database(), u"INSERT INTO tag (id, name, color) VALUES (?, ?, 0)");
            insert.bind(id(number).toRfc4122()).bind(name).run();
            return Done{};
        });
    }

    QStringList tags()
    {
        QStringList names;
        Statement rows(project->database(), u"SELECT name FROM tag ORDER BY name");
        while (rows.next())
            names.push_back(rows.text(0));
        return names;
    }

    qint64 journaled()
    {
        Statement count(project->database(), u"SELECT count(*) FROM journal");
        count.next();
        return count.integer(0);
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "an edit is undone and done again, also after a restart", "[edit]")
{
    project->setAuthor(u"Ada"_s);
    REQUIRE(addTag(1, u"a"_s));
    REQUIRE(addTag(2, u"b"_s));
    REQUIRE(run(u"Rename b"_s, u"UPDATE tag SET name = 'c' WHERE name = 'b'"_s));
    CHECK(project->journal().undoable()->label == u"Rename b"_s);
    CHECK(project->journal().undoable()->author == u"Ada"_s);
    CHECK_FALSE(project->journal().redoable());

    reopen();
    REQUIRE(project->undo());
    CHECK(tags() == QStringList{u"a"_s, u"b"_s});
    REQUIRE(project->undo());
    CHECK(tags() == QStringList{u"a"_s});
    CHECK(project->journal().redoable()->label == u"Add b"_s);

    reopen();
    REQUIRE(project->redo());
    REQUIRE(project->redo());
    CHECK(tags() == QStringList{u"a"_s, u"c"_s});
    CHECK_FALSE(project->redo());
    REQUIRE(project->undo());
    REQUIRE(project->undo());
    REQUIRE(project->undo());
    CHECK_FALSE(project->undo());
    CHECK(tags().isEmpty());
}

TEST_CASE_METHOD(Fixture, "an edit that fails leaves everything as it was", "[edit]")
{
    REQUIRE(addTag(1, u"a"_s));
    const auto failed = project->edit(u"Fail"_s, [&]() -> Result<Done> {
        project->database().execute(u"DELETE FROM tag"_s);
        return Error{u"No."_s};
    });
    CHECK(failed.error().message == u"No."_s);
    CHECK(tags() == QStringList{u"a"_s});

    const auto broken = run(u"Break"_s, u"DELETE FROM tag; INSERT INTO tag (id, name, color) VALUES (x'01', 'short', 0)"_s);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message.contains(u"Break"_s));
    CHECK(tags() == QStringList{u"a"_s});
    CHECK_THROWS_AS(project->edit(u"Throw"_s,
                        [&]() -> Result<Done> {
                            project->database().execute(u"DELETE FROM tag"_s);
                            throw std::runtime_error("stop");
                        }),
        std::runtime_error);
    CHECK(tags() == QStringList{u"a"_s});
    CHECK(journaled() == 1);
    CHECK(told.size() == 1);
    REQUIRE(addTag(2, u"b"_s));
}

TEST_CASE_METHOD(Fixture, "what changes nothing is no edit", "[edit]")
{
    REQUIRE(run(u"Nothing"_s, u"UPDATE tag SET name = 'x'"_s));
    CHECK(journaled() == 0);
    CHECK(told.empty());
}

TEST_CASE_METHOD(Fixture, "an edit within an edit is part of it, and its failure takes back only its own part", "[edit]")
{
    REQUIRE(project->edit(u"Outer"_s, [&]() -> Result<Done> {
        REQUIRE(addTag(1, u"a"_s));
        const auto inner = project->edit(u"Inner"_s, [&]() -> Result<Done> {
            REQUIRE(addTag(2, u"b"_s));
            return Error{u"No."_s};
        });
        CHECK_FALSE(inner);
        return Done{};
    }));
    CHECK(tags() == QStringList{u"a"_s});
    CHECK(journaled() == 1);
    CHECK(project->journal().undoable()->label == u"Outer"_s);
    CHECK(told.size() == 1);
    REQUIRE(project->undo());
    CHECK(tags().isEmpty());
}

TEST_CASE_METHOD(Fixture, "an edit within an edit that breaks off leaves nothing of itself", "[edit]")
{
    REQUIRE(project->edit(u"Outer"_s, [&]() -> Result<Done> {
        REQUIRE(addTag(1, u"a"_s));
        CHECK_THROWS_AS(run(u"Inner"_s, u"DELETE FROM tag; INSERT INTO tag (id, name, color) VALUES (x'01', 'short', 0)"_s), StorageError);
        REQUIRE(addTag(2, u"b"_s));
        return Done{};
    }));
    CHECK(tags() == QStringList{u"a"_s, u"b"_s});
    REQUIRE(project->undo());
    CHECK(tags().isEmpty());
}

TEST_CASE_METHOD(Fixture, "an edit after undoing passes over what was undone", "[edit]")
{
    REQUIRE(addTag(1, u"a"_s));
    REQUIRE(addTag(2, u"b"_s));
    REQUIRE(project->undo());
    REQUIRE(addTag(3, u"c"_s));
    CHECK_FALSE(project->journal().redoable());
    CHECK_FALSE(project->redo());
    const auto entries = project->journal().entries(10);
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].label == u"Add c"_s);
    CHECK(entries[1].state == JournalEntry::State::PassedOver);
    CHECK(project->journal().entries(1, entries[1].number).front().label == u"Add a"_s);
    REQUIRE(project->undo());
    REQUIRE(project->undo());
    CHECK(tags().isEmpty());
}

TEST_CASE_METHOD(Fixture, "changes name the articles they touch, alike for edit, undo and redo", "[edit]")
{
    const auto keys = project->articles().keys(ArticleTable::Order::Title);
    REQUIRE(addTag(1, u"a"_s));
    CHECK_FALSE(told.back().articles.has_value());
    const auto tagging = project->edit(u"Tag"_s, [&]() -> Result<Done> {
        Statement insert(project->database(),
            u"INSERT INTO tagging SELECT ?, tag.id, article.id, 0, 3, 'One', '', '', 'Ada', '2025-08-20T00:00:00Z' FROM tag, article WHERE "
            u"article.key = ?");
        insert.bind(id(9).toRfc4122()).bind(keys[1]).run();
        return Done{};
    });
    REQUIRE(tagging);
    REQUIRE(told.back().articles.has_value());
    CHECK(*told.back().articles == std::vector{keys[1]});
    CHECK(told.back().tables == QStringList{u"tagging"_s});
    REQUIRE(run(u"Move"_s, u"UPDATE tagging SET start = 1"_s));
    CHECK(*told.back().articles == std::vector{keys[1]});
    REQUIRE(project->undo());
    REQUIRE(project->undo());
    CHECK(*told.back().articles == std::vector{keys[1]});
    CHECK_FALSE(told.back().touchesArticle(keys[0]));
    REQUIRE(project->redo());
    CHECK(told.back().touchesArticle(keys[1]));
    REQUIRE(run(u"Title"_s, u"UPDATE article SET title = 'Uno' WHERE title = 'One'"_s));
    CHECK(told.back().touches(u"article"));
    CHECK_FALSE(told.back().touches(u"tagging"));
    CHECK(told.back().touchesArticle(keys[0]));
}

TEST_CASE_METHOD(Fixture, "decisions on mentions are counted, undone or not", "[edit]")
{
    const qint64 article = addArticle(*project, u"Kyiv answers Kyiv. Paris waits."_s);
    addMentions(*project, article, {{u"Kyiv"_s, EntityType::Gpe}, {u"Paris"_s, EntityType::Gpe}});
    const auto count = [&](const QString &name) {
        for (const EntityCount &entity : project->entities().counts({article})) {
            if (entity.name == name)
                return entity.mentions;
        }
        return 0;
    };
    REQUIRE(count(u"Kyiv"_s) == 2);
    REQUIRE(run(u"Reject"_s, u"UPDATE mention SET state = 3 WHERE start = 0"_s));
    CHECK(count(u"Kyiv"_s) == 1);
    CHECK(project->articles().article(article)->mentionCount == 2);
    REQUIRE(run(u"Reject"_s, u"UPDATE mention SET state = 3 WHERE entity_key = (SELECT key FROM entity WHERE name = 'Paris')"_s));
    CHECK(count(u"Paris"_s) == 0);
    REQUIRE(project->undo());
    REQUIRE(project->undo());
    CHECK(count(u"Kyiv"_s) == 2);
    CHECK(count(u"Paris"_s) == 1);
    CHECK(project->articles().article(article)->mentionCount == 3);
}

TEST_CASE_METHOD(Fixture, "the history of a record, and its earlier states", "[edit][journal]")
{
    REQUIRE(addTag(1, u"a"_s));
    REQUIRE(addTag(2, u"other"_s));
    REQUIRE(run(u"Rename"_s, u"UPDATE tag SET name = 'b' WHERE name = 'a'"_s));
    REQUIRE(run(u"Describe"_s, u"UPDATE tag SET description = 'why' WHERE name = 'b'"_s));
    REQUIRE(run(u"Delete"_s, u"DELETE FROM tag WHERE name = 'b'"_s));
    const RecordKey record = RecordKey::of(u"tag"_s, id(1));
    const auto history = project->journal().history(record);
    REQUIRE(history.size() == 4);
    CHECK(history[0].kind == RowChange::Kind::Delete);
    CHECK(history[1].after == QVariantMap{{u"description"_s, u"why"_s}});
    CHECK(history[2].before[u"name"_s] == u"a"_s);
    CHECK(history[3].kind == RowChange::Kind::Insert);

    // After it was renamed and before it was described.
    REQUIRE(project->restore(record, history[2].entry.number, u"Restore"_s));
    CHECK(tags() == QStringList{u"b"_s, u"other"_s});
    Statement row(project->database(), u"SELECT description, color, shortcut FROM tag WHERE name = 'b'");
    REQUIRE(row.next());
    CHECK(row.text(0).isEmpty());
    CHECK(row.isNull(2));
    row.reset();
    REQUIRE(project->restore(record, history[3].entry.number, u"Restore"_s));
    CHECK(tags() == QStringList{u"a"_s, u"other"_s});
    REQUIRE(project->undo());
    REQUIRE(project->undo());
    CHECK(tags() == QStringList{u"other"_s});
    CHECK(project->journal().history(RecordKey::of(u"note"_s, id(1))).empty());
}

TEST_CASE_METHOD(Fixture, "a record whose tag is gone cannot be restored, and that is said", "[edit][journal]")
{
    REQUIRE(addTag(1, u"a"_s));
    REQUIRE(run(
        u"Tag"_s, u"INSERT INTO tagging SELECT tag.id, tag.id, article.id, 0, 3, 'One', '', '', 'Ada', '' FROM tag, article LIMIT 1"_s));
    const qint64 tagged = project->journal().undoable()->number;
    REQUIRE(run(u"Delete"_s, u"DELETE FROM tag"_s));
    const auto restored = project->restore(RecordKey::of(u"tagging"_s, id(1)), tagged, u"Restore"_s);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().message.contains(u"Restore"_s));
    CHECK(restored.error().message.contains(u"not in the project any more"_s));
    REQUIRE(project->undo());
    Statement count(project->database(), u"SELECT count(*) FROM tagging");
    REQUIRE(count.next());
    CHECK(count.integer(0) == 1);
}

TEST_CASE_METHOD(Fixture, "a project that is read only refuses edits with a sentence", "[edit]")
{
    REQUIRE(addTag(1, u"a"_s));
    project.reset();
    auto opened = Project::open(dir.filePath(u"test.parallax"_s), Project::Access::Read);
    REQUIRE(opened.ok());
    project = std::move(opened).value();
    const auto refused = addTag(2, u"b"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"read-only"_s));
    CHECK_FALSE(project->undo());
}

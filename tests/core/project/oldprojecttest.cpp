// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcheck.h"
#include "core/storage/changeset.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QFile>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

const QUuid met = QUuid::fromRfc4122(QByteArray(16, '\1'));
const QUuid left = QUuid::fromRfc4122(QByteArray(16, '\2'));

/// As the program wrote it before events could be made by hand, with one edit in its history.
void writeThirdVersion(const QString &path)
{
    Database database(path, Database::Mode::Create);
    for (int version = 1; version <= 3; ++version) {
        QFile step(u":/schema/00%1.sql"_s.arg(version));
        REQUIRE(step.open(QIODevice::ReadOnly));
        database.execute(QString::fromUtf8(step.readAll()));
    }
    database.execute(u"PRAGMA user_version = 3; PRAGMA application_id = %1"_s.arg(Schema::applicationId));
    database.execute(u"INSERT INTO article (key, id, sha256, file, format, encoding, title, imported) "
                     u"VALUES (1, zeroblob(16), zeroblob(32), 'a.txt', 'text', 'UTF-8', 'Weir', '2031-02-01T08:00:00Z'); "
                     u"INSERT INTO article_text VALUES (1, 'The board met. The board left.'); "
                     u"INSERT INTO entity (key, id, name, type) VALUES (1, zeroblob(16), 'board', 'ORG'), (2, x'%1', 'Board', 'ORG'); "
                     u"INSERT INTO event (id, title, kind, place_key) VALUES (x'%2', 'met', 'meeting', 1), (x'%3', 'left', 'visit', NULL); "
                     u"INSERT INTO event_participant VALUES (x'%2', 1), (x'%3', 1); "
                     u"INSERT INTO event_span VALUES (x'%2', 1, 0, 13, '2031', 'dated-verb'), (x'%3', 1, 15, 29, NULL, 'undated')"_s.arg(
                         QString(u"07"_s).repeated(16), QString(u"01"_s).repeated(16), QString(u"02"_s).repeated(16)));
    QByteArray changeset;
    {
        const ChangeRecorder recorder(database, {u"event_span"_s, u"event_participant"_s, u"event"_s});
        database.execute(u"UPDATE event SET place_key = 2 WHERE title = 'met'; UPDATE event_participant SET entity_key = 2; "
                         u"UPDATE event_span SET \"end\" = 9 WHERE start = 0; "
                         u"DELETE FROM event WHERE title = 'left'"_s);
        changeset = recorder.changeset();
    }
    Statement insert(
        database, u"INSERT INTO journal (id, label, author, time, row_count, changeset) VALUES (zeroblob(16), 'Merge', '', '', 4, ?)");
    insert.bind(changeset).run();
}

} // namespace

TEST_CASE("edits of a project that an older program wrote are undone and done again", "[events]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"old.parallax"_s);
    writeThirdVersion(path);
    auto opened = Project::open(path, Project::Access::Write);
    REQUIRE(opened.ok());
    Project &project = **opened;
    std::vector<Changes> told;
    QObject::connect(&project, &Project::changed, [&told](const Changes &changes) { told.push_back(changes); });
    EventTable &events = project.events();
    REQUIRE(events.all().size() == 1);
    CHECK(events.event(met)->place == 2);
    CHECK(project.journal().history(RecordKey::of(u"event"_s, met)).size() == 1);

    REQUIRE(project.undo().ok());
    REQUIRE(told.size() == 1);
    CHECK(told.back().articles == std::vector<qint64>{1});
    CHECK(events.event(met)->place == 1);
    CHECK(events.event(met)->participants == std::vector<qint64>{1});
    CHECK(events.spansOf(met) == std::vector<EventTable::StoredEventSpan>{{1, {0, 13}, u"2031"_s, u"dated-verb"_s, false}});
    REQUIRE(events.event(left));
    CHECK(events.event(left)->author.isEmpty());
    CHECK_FALSE(events.event(left)->isHandMade());
    CHECK(events.spansOf(left) == std::vector<EventTable::StoredEventSpan>{{1, {15, 29}, {}, u"undated"_s, false}});
    CHECK(events.inArticle(1, project.articles().text(1)).size() == 2);

    REQUIRE(project.redo().ok());
    CHECK(events.event(met)->participants == std::vector<qint64>{2});
    CHECK(events.spansOf(met).front().span == StoredSpan{0, 9});
    CHECK_FALSE(events.event(left));
    Statement broken(project.database(), u"PRAGMA foreign_key_check");
    CHECK_FALSE(broken.next());
}

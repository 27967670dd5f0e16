// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsondump.h"

#include "core/base/uuid.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject dumped(Project &project, std::optional<qint64> article = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writeJsonDump(project, buffer, article).ok());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(buffer.data(), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

/// What a reader that counts code points takes for a span.
QString passage(const QString &text, const QJsonObject &span)
{
    const auto letters = text.toUcs4();
    const int start = span["start"_L1].toInt(-1);
    const int end = span["end"_L1].toInt(-1);
    REQUIRE(0 <= start);
    REQUIRE(end <= letters.size());
    const auto part = letters.mid(start, end - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

qint64 putEntity(Project &project, const QString &name, EntityType type, std::optional<qint64> standsFor)
{
    Transaction transaction(project.database());
    Entity entity;
    entity.id = derivedUuid("entity", name.toUtf8());
    entity.name = name;
    entity.type = type;
    entity.aliases = {name + u"!"_s};
    entity.standsFor = standsFor;
    const qint64 key = project.entities().put(entity);
    transaction.commit();
    return key;
}

} // namespace

TEST_CASE("a dump has every part, empty where nothing is known")
{
    const QTemporaryDir dir;
    const auto project = makeProject(dir);
    const QJsonObject dump = dumped(*project);
    CHECK(dump["parallax"_L1].toInt() == 1);
    for (const auto key : {"articles"_L1, "entities"_L1, "issues"_L1, "positions"_L1, "events"_L1, "links"_L1, "tags"_L1}) {
        INFO(key.data());
        CHECK(dump[key].isArray());
        CHECK(dump[key].toArray().isEmpty());
    }
    CHECK(dump.size() == 8);
}

TEST_CASE("an article's record")
{
    const QTemporaryDir dir;
    const auto project = makeProject(dir);
    Article article;
    article.title = u"Peace “plan”"_s;
    article.source = u"Reuters"_s;
    article.published = EventDate::fromEdtf(u"2025-08-20T04:46");
    article.language = u"en"_s;
    article.file = u"/reports/ä.txt"_s;
    addArticle(*project, u"text"_s, article);
    addArticle(*project, u"bare"_s);
    const QJsonArray articles = dumped(*project)["articles"_L1].toArray();
    REQUIRE(articles.size() == 2);

    const QJsonObject full = articles[0].toObject();
    const auto stored = project->articles().articles(project->articles().keys(ArticleTable::Order::Published));
    CHECK(full["id"_L1].toString() == stored[0].id.toString(QUuid::WithoutBraces));
    CHECK(full["sha256"_L1].toString() == QString::fromLatin1(stored[0].sha256.toHex()));
    CHECK(full["file"_L1].toString() == u"/reports/ä.txt"_s);
    CHECK(full["title"_L1].toString() == article.title);
    CHECK(full["publisher"_L1].toString() == u"Reuters"_s);
    CHECK(full["published"_L1].toString() == u"2025-08-20T04:46"_s);
    CHECK(full["language"_L1].toString() == u"en"_s);
    CHECK(full["byline"_L1].isNull());
    for (const auto key : {"blocks"_L1, "mentions"_L1, "statements"_L1, "dates"_L1, "figures"_L1, "taggings"_L1})
        CHECK(full[key].isArray());

    const QJsonObject bare = articles[1].toObject();
    for (const auto key : {"title"_L1, "publisher"_L1, "published"_L1, "language"_L1}) {
        INFO(key.data());
        CHECK(bare.contains(key));
        CHECK(bare[key].isNull());
    }
}

TEST_CASE("spans count code points, and the text between them is the passage")
{
    const QTemporaryDir dir;
    const auto project = makeProject(dir);
    const QString text = u"😀 Lavrov met Ру́бин\t\"in\" 👩‍👩‍👧 Geneva.\nשלום Lavrov 𐐷 Geneva"_s;
    const qint64 key = addArticle(*project, text);
    addMentions(*project, key, {{u"Lavrov"_s, EntityType::Person}, {u"Geneva"_s, EntityType::Gpe}});
    const QJsonObject dump = dumped(*project);
    const QJsonObject article = dump["articles"_L1][0].toObject();
    CHECK(article["text"_L1].toString() == text);
    const QJsonArray mentions = article["mentions"_L1].toArray();
    REQUIRE(mentions.size() == 4);
    for (const QJsonValue &mention : mentions)
        CHECK(passage(text, mention.toObject()) == mention["text"_L1].toString());
    CHECK(mentions[0]["start"_L1].toInt() == 2);
    CHECK(mentions[0]["type"_L1].toString() == u"PER"_s);
    CHECK(mentions[0]["state"_L1].toString() == u"suggested"_s);
    CHECK(mentions[1]["type"_L1].toString() == u"GPE"_s);
    CHECK(passage(text, article["blocks"_L1][0].toObject()) == text);
    CHECK(article["blocks"_L1][0]["kind"_L1].toString() == u"body"_s);

    QJsonObject names;
    for (const QJsonValue &entity : dump["entities"_L1].toArray())
        names.insert(entity["id"_L1].toString(), entity["name"_L1]);
    for (const QJsonValue &mention : mentions)
        CHECK(names[mention["entity"_L1].toString()].toString() == mention["text"_L1].toString());
}

TEST_CASE("one article comes with what it names and what that stands for")
{
    const QTemporaryDir dir;
    const auto project = makeProject(dir);
    const qint64 russia = putEntity(*project, u"Russia"_s, EntityType::Gpe, {});
    putEntity(*project, u"Kremlin"_s, EntityType::Facility, russia);
    const qint64 first = addArticle(*project, u"The Kremlin said"_s);
    addMentions(*project, first, {{u"Kremlin"_s, EntityType::Facility}});
    const qint64 second = addArticle(*project, u"Geneva said"_s);
    addMentions(*project, second, {{u"Geneva"_s, EntityType::Gpe}});

    const QJsonObject dump = dumped(*project, first);
    CHECK(dump["articles"_L1].toArray().size() == 1);
    const QJsonArray entities = dump["entities"_L1].toArray();
    REQUIRE(entities.size() == 2);
    CHECK(entities[0]["name"_L1].toString() == u"Kremlin"_s);
    CHECK(entities[0]["aliases"_L1].toArray() == QJsonArray{u"Kremlin!"_s});
    CHECK(entities[0]["stands_for"_L1] == entities[1]["id"_L1]);
    CHECK(entities[1]["name"_L1].toString() == u"Russia"_s);
    CHECK(entities[1]["stands_for"_L1].isNull());
    CHECK(dumped(*project)["entities"_L1].toArray().size() == 3);
}

TEST_CASE("a dump that is cancelled, or has nowhere to go, says so")
{
    const QTemporaryDir dir;
    const auto project = makeProject(dir, {u"one"_s, u"two"_s});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress *reported = nullptr;
    Progress progress([&reported](qint64, qint64) { reported->cancel(); });
    reported = &progress;
    const auto cancelled = writeJsonDump(*project, buffer, {}, progress);
    REQUIRE(!cancelled.ok());
    CHECK(cancelled.error().message.startsWith(u"The dump was cancelled"));

    QBuffer reader;
    reader.open(QIODevice::ReadOnly);
    QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const auto refused = writeJsonDump(*project, reader);
    qInstallMessageHandler(before);
    REQUIRE(!refused.ok());
    CHECK(refused.error().message.startsWith(u"The dump could not be written"));
}

TEST_CASE("events are dumped with the passages that tell of them, and background with the whole project")
{
    const QTemporaryDir dir;
    const QString text = u"Talks \U0001f600\nThey met. They parted."_s;
    const auto project = makeProject(dir, {text});
    const qint64 article = project->articles().allKeys().front();
    Event met;
    met.id = derivedUuid("test", "met");
    met.title = u"They met"_s;
    met.kind = u"meeting"_s;
    met.state = FindingState::Changed;
    met.spans = {{article, {9, 17}, {}, u"undated"_s, false}, {article, {19, 30}, {}, u"undated"_s, true}};
    Event background;
    background.id = derivedUuid("test", "background");
    background.title = u"First talks"_s;
    background.kind = u"talks"_s;
    background.date = u"1994"_s;
    background.state = FindingState::Accepted;
    background.created = QDateTime::currentDateTimeUtc();
    Transaction transaction(project->database());
    project->events().put(met, text);
    project->events().put(background, text);
    transaction.commit();
    const QJsonArray all = dumped(*project)["events"_L1].toArray();
    REQUIRE(all.size() == 2);
    CHECK(all[0]["title"_L1].toString() == background.title);
    CHECK(all[0]["spans"_L1].toArray().isEmpty());
    REQUIRE(all[1]["spans"_L1].toArray().size() == 1);
    CHECK(passage(text, all[1]["spans"_L1][0].toObject()) == u"They met"_s);
    const QJsonArray ofArticle = dumped(*project, article)["events"_L1].toArray();
    REQUIRE(ofArticle.size() == 1);
    CHECK(ofArticle[0]["title"_L1].toString() == met.title);
}

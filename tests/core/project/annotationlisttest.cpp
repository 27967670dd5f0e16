// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/annotationlist.h"

#include "core/base/uuid.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

using Order = AnnotationList::Order;
using Kind = AnnotationFilter::Kind;

/// Two articles, three tags, four taggings and five notes, made on four days by two people.
struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir);
    qint64 talks = 0;
    qint64 prices = 0;
    QUuid red;
    QUuid nato;
    QUuid grain;
    int made = 0;
    QHash<QUuid, QString> names;

    Fixture()
    {
        Article article;
        article.title = u"Talks in Zürich"_s;
        article.source = u"Reuters"_s;
        article.url = u"https://example.org/talks"_s;
        article.published = EventDate::fromDate(QDate(2025, 8, 20));
        talks = addArticle(*project, u"😀 The alliance will not grow. “Grain” is sold."_s, article);
        prices = addArticle(*project, u"A report without a title, on prices of grain."_s);
        addMentions(*project, talks, {{u"alliance"_s, EntityType::Organisation}});
        Transaction transaction(project->database());
        red = addTag(u"Red lines"_s, {});
        nato = addTag(u"NATO"_s, red);
        grain = addTag(u"grain"_s, {});
        const QUuid growth = addTagging(u"growth"_s, nato, talks, TextSpan{3, 15}, u"Anna"_s, 1);
        addTagging(u"sold"_s, grain, talks, TextSpan{31, 38}, u"Bo"_s, 2);
        addTagging(u"price"_s, grain, prices, TextSpan{2, 8}, u"Anna"_s, 3);
        addTagging(u"lost"_s, red, prices, std::nullopt, u"Bo"_s, 3);
        addNote(u"on passage"_s, on(Note::Subject::Passage, {}, talks, TextSpan{7, 15}), u"Anna"_s, 4);
        addNote(u"on article"_s, on(Note::Subject::Article, {}, prices), u"Bo"_s, 4);
        addNote(u"on tag"_s, on(Note::Subject::Tag, grain), u"Anna"_s, 1);
        addNote(u"on tagging"_s, on(Note::Subject::Tagging, growth), u"Bo"_s, 2);
        addNote(u"on entity"_s, on(Note::Subject::Entity, project->entities().all().front().id), u"Anna"_s, 2);
        transaction.commit();
    }

    QUuid addTag(const QString &name, const QUuid &parent)
    {
        const Tag tag{newUuid(++made), parent, name, 0, {}, {}};
        project->tags().insert(tag);
        return tag.id;
    }
    static QDateTime day(int number) { return {QDate(2025, 9, number), QTime(23, 59, 59, 500), QTimeZone::utc()}; }
    QUuid addTagging(const QString &name, const QUuid &tag, qint64 article, std::optional<TextSpan> span, const QString &author, int onDay)
    {
        const QString text = project->articles().text(article);
        const Tagging tagging{newUuid(day(onDay).toMSecsSinceEpoch()), tag, article, span,
            span ? anchorOf(text, *span) : Anchor{u"words that are gone"_s, {}, {}}, author, day(onDay)};
        project->taggings().insert(tagging, text);
        names.insert(tagging.id, name);
        return tagging.id;
    }
    static Note on(Note::Subject subject, const QUuid &record, qint64 article = 0, std::optional<TextSpan> span = {})
    {
        Note note;
        note.subject = subject;
        note.record = record;
        note.article = article;
        note.span = span;
        return note;
    }
    void addNote(const QString &name, Note note, const QString &author, int onDay)
    {
        const QString text = note.span ? project->articles().text(note.article) : QString();
        if (note.span)
            note.anchor = anchorOf(text, *note.span);
        note.id = newUuid(day(onDay).toMSecsSinceEpoch());
        note.body = u"Body %1"_s.arg(name);
        note.author = author;
        note.created = note.changed = day(onDay);
        project->notes().insert(note, text);
        names.insert(note.id, name);
    }

    QStringList ordered(const AnnotationFilter &filter, Order order)
    {
        QStringList found;
        for (const auto &key : AnnotationList(*project).keys(filter, order))
            found.append(names.value(key.id));
        return found;
    }
    QStringList filtered(const AnnotationFilter &filter)
    {
        QStringList found = ordered(filter, Order::Created);
        found.sort();
        return found;
    }
    AnnotationRow row(const QString &name)
    {
        AnnotationList list(*project);
        for (const auto &key : list.keys({}, Order::Created)) {
            if (names.value(key.id) == name)
                return list.rows({key}).front();
        }
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "all annotations in each order")
{
    CHECK(ordered({}, Order::Created).mid(2, 2).contains(u"price"_s));
    CHECK(ordered({}, Order::Created).mid(0, 2).contains(u"on passage"_s));
    CHECK(ordered({}, Order::Created).size() == 9);
    CHECK(ordered({.kind = Kind::Taggings}, Order::Created) == QStringList{u"price"_s, u"lost"_s, u"sold"_s, u"growth"_s});
    // A title is "A report ..." by the words of the article; what is in no place of it comes last.
    CHECK(ordered({}, Order::Article).mid(0, 1) == QStringList{u"price"_s});
    CHECK(ordered({.kind = Kind::Taggings}, Order::Article) == QStringList{u"price"_s, u"lost"_s, u"growth"_s, u"sold"_s});
    CHECK(ordered({.kind = Kind::Taggings}, Order::Tag) == QStringList{u"price"_s, u"sold"_s, u"lost"_s, u"growth"_s});
    CHECK(ordered({}, Order::Tag).mid(6).contains(u"on entity"_s));
    CHECK(ordered({.kind = Kind::Taggings}, Order::Author) == QStringList{u"price"_s, u"growth"_s, u"lost"_s, u"sold"_s});
}

TEST_CASE_METHOD(Fixture, "each filter alone")
{
    CHECK(filtered({.kind = Kind::Taggings}) == QStringList{u"growth"_s, u"lost"_s, u"price"_s, u"sold"_s});
    CHECK(filtered({.kind = Kind::Notes}) == QStringList{u"on article"_s, u"on entity"_s, u"on passage"_s, u"on tag"_s, u"on tagging"_s});
    CHECK(filtered({.kind = Kind::Orphans}) == QStringList{u"lost"_s});
    CHECK(filtered({.tags = {grain}}) == QStringList{u"on tag"_s, u"price"_s, u"sold"_s});
    CHECK(filtered({.tags = {nato}}) == QStringList{u"growth"_s, u"on tagging"_s});
    CHECK(filtered({.tags = {nato, red, grain}}).size() == 6);
    CHECK(filtered({.tags = {QUuid::createUuid()}}).isEmpty());
    CHECK(filtered({.author = u"Anna"_s}) == QStringList{u"growth"_s, u"on entity"_s, u"on passage"_s, u"on tag"_s, u"price"_s});
    CHECK(filtered({.author = u"anna"_s}).isEmpty());
    CHECK(filtered({.articles = {talks}}) == QStringList{u"growth"_s, u"on passage"_s, u"on tagging"_s, u"sold"_s});
    CHECK(filtered({.articles = {prices, talks}}).size() == 7);
    CHECK(filtered({.articles = {4711}}).isEmpty());
    CHECK(filtered({.from = QDate(2025, 9, 3)}) == QStringList{u"lost"_s, u"on article"_s, u"on passage"_s, u"price"_s});
    CHECK(filtered({.to = QDate(2025, 9, 1)}) == QStringList{u"growth"_s, u"on tag"_s});
    CHECK(filtered({.from = QDate(2025, 9, 3), .to = QDate(2025, 9, 3)}) == QStringList{u"lost"_s, u"price"_s});
}

TEST_CASE_METHOD(Fixture, "what is on the same words as a tag")
{
    Transaction transaction(project->database());
    addTagging(u"inside"_s, grain, talks, TextSpan{7, 15}, u"Bo"_s, 3);
    addTagging(u"behind"_s, grain, talks, TextSpan{15, 20}, u"Bo"_s, 3);
    addTagging(u"same place elsewhere"_s, grain, prices, TextSpan{4, 12}, u"Bo"_s, 3);
    transaction.commit();
    CHECK(filtered({.kind = Kind::Taggings, .overlapping = nato}) == QStringList{u"growth"_s, u"inside"_s});
    CHECK(filtered({.tags = {grain}, .overlapping = nato}) == QStringList{u"inside"_s});
    CHECK(filtered({.tags = {nato}, .articles = {talks}, .text = u"alliance"_s, .overlapping = grain})
        == QStringList{u"growth"_s, u"on tagging"_s});
    CHECK(filtered({.kind = Kind::Notes, .author = u"Anna"_s, .overlapping = nato}) == QStringList{u"on passage"_s});
    CHECK(filtered({.kind = Kind::Taggings, .tags = {grain}, .overlapping = red}).isEmpty());
}

TEST_CASE_METHOD(Fixture, "words are looked for in quotation, note, path, title and name")
{
    CHECK(filtered({.text = u"ALLIANCE"_s}) == QStringList{u"growth"_s, u"on entity"_s, u"on passage"_s, u"on tagging"_s});
    CHECK(filtered({.text = u"red nato"_s}) == QStringList{u"growth"_s, u"on tagging"_s});
    CHECK(filtered({.text = u"body tagging"_s}) == QStringList{u"growth"_s, u"on tagging"_s});
    CHECK(filtered({.text = u"zurich"_s}) == QStringList{u"growth"_s, u"on passage"_s, u"on tagging"_s, u"sold"_s});
    CHECK(filtered({.text = u"without report"_s}) == QStringList{u"lost"_s, u"on article"_s, u"price"_s});
    CHECK(filtered({.text = u"\"grain\""_s}) == QStringList{u"sold"_s});
    CHECK(filtered({.text = u"gone"_s}) == QStringList{u"lost"_s});
    CHECK(filtered({.text = u"grain zurich"_s}) == QStringList{u"sold"_s});
    CHECK(filtered({.text = u"nowhere"_s}).isEmpty());
    CHECK(filtered({.text = u"  "_s}).size() == 9);
}

TEST_CASE_METHOD(Fixture, "filters together must all hold")
{
    CHECK(filtered({.kind = Kind::Taggings, .tags = {grain}, .author = u"Anna"_s}) == QStringList{u"price"_s});
    CHECK(filtered({.tags = {grain}, .articles = {talks}, .text = u"grain"_s}) == QStringList{u"sold"_s});
    CHECK(filtered({.kind = Kind::Notes, .author = u"Bo"_s, .from = QDate(2025, 9, 2), .to = QDate(2025, 9, 2), .text = u"red"_s})
        == QStringList{u"on tagging"_s});
    CHECK(filtered({.kind = Kind::Orphans, .author = u"Anna"_s}).isEmpty());
    CHECK(filtered({.kind = Kind::Orphans, .tags = {red}, .articles = {prices}, .text = u"words"_s}) == QStringList{u"lost"_s});
    // A note by somebody else does not hide the tagging that it speaks of.
    CHECK(filtered({.author = u"Anna"_s, .text = u"tagging"_s}) == QStringList{u"growth"_s});
}

TEST_CASE_METHOD(Fixture, "a row says what a list shows of it")
{
    const AnnotationRow growth = row(u"growth"_s);
    CHECK(growth.kind == AnnotationRow::Kind::Tagging);
    CHECK(growth.tag == nato);
    CHECK(growth.article == talks);
    CHECK(growth.span == StoredSpan{2, 14});
    CHECK(growth.quote == u"The alliance"_s);
    CHECK(growth.note == u"Body on tagging"_s);
    CHECK(growth.title == u"Talks in Zürich"_s);
    CHECK(growth.source == u"Reuters"_s);
    CHECK(growth.published == EventDate::fromDate(QDate(2025, 8, 20)));
    CHECK(growth.url == u"https://example.org/talks"_s);
    CHECK(growth.author == u"Anna"_s);
    CHECK(growth.created == day(1));
    CHECK_FALSE(growth.orphan);

    CHECK(row(u"lost"_s).orphan);
    CHECK_FALSE(row(u"lost"_s).span.has_value());
    CHECK(row(u"lost"_s).title == u"A report without a title, on prices of grain."_s);
    CHECK(row(u"on tagging"_s).tagging == growth.id);
    CHECK(row(u"on tagging"_s).tag == nato);
    CHECK(row(u"on tagging"_s).quote == u"The alliance"_s);
    CHECK(row(u"on tag"_s).tag == grain);
    CHECK(row(u"on tag"_s).article == 0);
    CHECK(row(u"on tag"_s).quote.isNull());
    CHECK(row(u"on entity"_s).entityName == u"alliance"_s);
    CHECK(row(u"on passage"_s).span == StoredSpan{6, 14});
    CHECK(row(u"on article"_s).article == prices);
    CHECK(row(u"on article"_s).quote.isNull());
    CHECK_FALSE(row(u"on article"_s).orphan);
    CHECK(AnnotationList(*project).rows({{AnnotationRow::Kind::Note, growth.id}}).empty());
    CHECK(AnnotationList(*project).authors() == QStringList{u"Anna"_s, u"Bo"_s});
}

TEST_CASE_METHOD(Fixture, "what was tagged at one moment stands in text order")
{
    Transaction transaction(project->database());
    for (int i = 9; i > 0; --i)
        addTagging(QString::number(i), red, talks, TextSpan{i + 1, i + 3}, u"Caro"_s, 5);
    transaction.commit();
    CHECK(ordered({.author = u"Caro"_s}, Order::Created).join(QString()) == u"123456789"_s);
}

TEST_CASE_METHOD(Fixture, "tags count what they carry, and the last used come first")
{
    CHECK(project->tags().counts() == QHash<QUuid, int>{{nato, 1}, {grain, 2}, {red, 1}});
    const auto recent = project->tags().recent(2);
    REQUIRE(recent.size() == 2);
    CHECK_FALSE(recent[0] == nato);
    CHECK_FALSE(recent[1] == nato);
    CHECK(project->tags().recent(9).size() == 3);
    CHECK(project->tags().recent(9).back() == nato);
    CHECK(project->taggings().count() == 4);
    CHECK(project->notes().count() == 5);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/articles/versions.h"
#include "core/base/uuid.h"
#include "core/findings/eventedits.h"
#include "core/findings/positionedits.h"
#include "core/findings/statementedits.h"
#include "core/project/project.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir);
    const QString oldText =
        u"\U0001f600 Mara Lim rejects the dam for good. Ole Dahl said that the ferry stays open. The mayor wants a bridge."_s;
    const QString newText =
        u"CORRECTED \U0001f30a by the desk. Mara Lim rejects the dam for good. Ole Dahl said that the ferry stays open."_s;
    qint64 older = add(oldText);
    qint64 newer = add(newText);
    qint64 mara = *project->entities().named(u"Mara Lim"_s, EntityType::Person);

    qint64 add(const QString &text)
    {
        const qint64 key = addArticle(*project, text);
        addMentions(*project, key, {{u"Mara Lim"_s, EntityType::Person}});
        return key;
    }

    static TextSpan in(const QString &text, const QString &words)
    {
        const qsizetype at = text.indexOf(words);
        REQUIRE(at >= 0);
        return {at, at + words.size()};
    }

    /// As the analysis finds it in that article.
    Position find(qint64 article, const QString &text, const QString &words)
    {
        Position found;
        found.id = derivedUuid("test", QByteArray::number(article) + words.toUtf8());
        found.article = article;
        found.holder = mara;
        found.topic = u"the dam"_s;
        found.stance = Stance::Opposes;
        found.evidence = {in(text, words)};
        found.rule = u"verb"_s;
        Transaction transaction(project->database());
        project->positions().insert(found, text);
        transaction.commit();
        return found;
    }
    std::vector<Position> positions(qint64 article)
    {
        return project->positions().inArticle(article, article == older ? oldText : newText);
    }
};

} // namespace

TEST_CASE("decided positions go to the corrected version, in place of what was found there", "[versions]")
{
    Desk desk;
    Position found = desk.find(desk.older, desk.oldText, u"rejects the dam"_s);
    const Position again = desk.find(desk.newer, desk.newText, u"rejects the dam for good"_s);
    const auto made =
        addPosition(*desk.project, {desk.older, Desk::in(desk.oldText, u"the ferry"_s), desk.mara, {}, u"ferry"_s, Stance::Supports});
    const auto gone =
        addPosition(*desk.project, {desk.older, Desk::in(desk.oldText, u"wants a bridge"_s), desk.mara, {}, u"bridge"_s, Stance::Demands});
    REQUIRE(made.ok());
    REQUIRE(gone.ok());
    REQUIRE(addEvidence(*desk.project, *made, Desk::in(desk.oldText, u"a bridge"_s)).ok());
    REQUIRE(setStance(*desk.project, {found.id}, Stance::Demands).ok());

    CHECK(supersede(*desk.project, desk.older, desk.newer).value() == Reanchoring{0, 0, 1});
    const auto moved = desk.positions(desk.newer);
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].id == found.id);
    CHECK(moved[0].stance == Stance::Demands);
    CHECK(moved[0].evidence == std::vector{Desk::in(desk.newText, u"rejects the dam"_s)});
    CHECK(moved[1].id == *made);
    CHECK(moved[1].evidence == std::vector{Desk::in(desk.newText, u"the ferry"_s)});
    REQUIRE(desk.positions(desk.older).size() == 1);
    CHECK(desk.positions(desk.older).front().id == *gone);

    REQUIRE(desk.project->undo().ok());
    CHECK(desk.positions(desk.older).size() == 3);
    CHECK(desk.positions(desk.newer) == std::vector{again});
    REQUIRE(desk.project->redo().ok());
    CHECK(desk.positions(desk.newer) == moved);
}

TEST_CASE("a position that a person rejected is rejected in the corrected version", "[versions]")
{
    Desk desk;
    const Position found = desk.find(desk.older, desk.oldText, u"rejects the dam"_s);
    desk.find(desk.newer, desk.newText, u"the dam for good"_s);
    REQUIRE(rejectPositions(*desk.project, {found.id}).ok());
    CHECK(supersede(*desk.project, desk.older, desk.newer).value() == Reanchoring{0, 0, 0});
    CHECK(desk.positions(desk.newer).empty());
}

TEST_CASE("decisions on statements go over, by their words", "[versions]")
{
    Desk desk;
    StatementRecord said;
    said.span = Desk::in(desk.newText, u"that the ferry stays open"_s);
    said.rule = u"that"_s;
    {
        Transaction transaction(desk.project->database());
        desk.project->findings().replaceStatements(desk.newer, desk.newText, {said});
        transaction.commit();
    }
    REQUIRE(addStatement(*desk.project, {desk.older, Desk::in(desk.oldText, u"the ferry stays open"_s)}, desk.mara, false).ok());
    REQUIRE(addStatement(*desk.project, {desk.older, Desk::in(desk.oldText, u"wants a bridge"_s)}, desk.mara, false).ok());
    CHECK(supersede(*desk.project, desk.older, desk.newer).value() == Reanchoring{0, 0, 1});
    const auto moved = desk.project->findings().statements(desk.newer, desk.newText);
    REQUIRE(moved.size() == 1);
    CHECK(moved.front().span == Desk::in(desk.newText, u"the ferry stays open"_s));
    CHECK(moved.front().speaker == desk.mara);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.project->findings().statements(desk.newer, desk.newText) == std::vector{said});
}

TEST_CASE("passages of decided events go to the corrected version, in place of what was found there", "[versions]")
{
    Desk desk;
    EventTable &events = desk.project->events();
    const auto found = [](const QByteArray &name, qint64 article, const QString &text, const QString &words) {
        Event event;
        event.id = derivedUuid("test", name);
        event.title = words;
        event.kind = u"statement"_s;
        event.spans = {{article, Desk::in(text, words), {}, u"undated"_s}};
        return event;
    };
    const Event rejects = found("rejects", desk.older, desk.oldText, u"Mara Lim rejects the dam"_s);
    const Event stays = found("stays", desk.older, desk.oldText, u"Ole Dahl said that the ferry stays open"_s);
    const Event wants = found("wants", desk.older, desk.oldText, u"The mayor wants a bridge"_s);
    const Event again = found("again", desk.newer, desk.newText, u"Mara Lim rejects the dam"_s);
    const Event untouched = found("untouched", desk.newer, desk.newText, u"CORRECTED"_s);
    const Event longer = found("longer", desk.newer, desk.newText, u"Ole Dahl said that the ferry stays open."_s);
    {
        Transaction transaction(desk.project->database());
        for (const Event &event : {rejects, stays, wants})
            events.put(event, desk.oldText);
        for (const Event &event : {again, untouched, longer})
            events.put(event, desk.newText);
        transaction.commit();
    }
    REQUIRE(acceptEvents(*desk.project, {rejects.id, wants.id}).ok());
    REQUIRE(rejectEvents(*desk.project, {stays.id}).ok());
    const auto inNewer = [&] { return events.inArticle(desk.newer, desk.newText); };
    const auto before = inNewer();
    CHECK(before.size() == 3);
    CHECK(supersede(*desk.project, desk.older, desk.newer).value() == Reanchoring{0, 0, 1});
    const auto moved = inNewer();
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].id == untouched.id);
    CHECK(moved[1].id == rejects.id);
    CHECK(moved[1].state == FindingState::Accepted);
    CHECK(moved[1].spans.front().span == again.spans.front().span);
    CHECK_FALSE(events.event(again.id));
    CHECK_FALSE(events.event(longer.id));
    REQUIRE(events.spansOf(stays.id).size() == 1);
    CHECK(events.spansOf(stays.id).front().article == desk.newer);
    CHECK(events.spansOf(wants.id).front().article == desk.older);
    REQUIRE(desk.project->undo().ok());
    CHECK(inNewer() == before);
    CHECK(events.inArticle(desk.older, desk.oldText).size() == 2);
    REQUIRE(desk.project->redo().ok());
    CHECK(inNewer() == moved);
}

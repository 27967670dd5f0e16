// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Dam 😀\n\nMara Lim rejects the dam 🌊 for good. Mara Lim would accept a ferry, Ole Dahl says."_s;

struct Desk
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir, {text});
    qint64 article = project->articles().allKeys().front();
    qint64 mara = 0;
    qint64 ole = 0;

    Desk()
    {
        addMentions(*project, article, {{u"Mara Lim"_s, EntityType::Person}, {u"Ole Dahl"_s, EntityType::Person}});
        mara = *project->entities().named(u"Mara Lim"_s, EntityType::Person);
        ole = *project->entities().named(u"Ole Dahl"_s, EntityType::Person);
        Transaction transaction(project->database());
        project->issues().put({u"dam"_s, u"The dam"_s, {}, {}});
        transaction.commit();
    }

    static TextSpan of(const QString &words)
    {
        const qsizetype at = text.indexOf(words);
        REQUIRE(at >= 0);
        return {at, at + words.size()};
    }

    Position position(quint8 number, const QString &words, const QString &issue = u"dam"_s) const
    {
        Position made;
        made.id = derivedUuid("test", QByteArray(1, char(number)));
        made.article = article;
        made.holder = mara;
        made.issue = issue;
        made.topic = u"the dam"_s;
        made.stance = Stance::Opposes;
        made.rule = u"verb"_s;
        made.evidence = {of(words)};
        return made;
    }

    void replace(const std::vector<Position> &found)
    {
        Transaction transaction(project->database());
        project->positions().replaceFound(article, text, found);
        transaction.commit();
    }
    std::vector<Position> stored() { return project->positions().inArticle(article, text); }
};

} // namespace

TEST_CASE("positions come back with their evidence, in text order", "[positions]")
{
    Desk desk;
    Position full = desk.position(1, u"would accept a ferry"_s);
    full.issue = QString();
    full.topic = u"a ferry ⛴"_s;
    full.stance = Stance::Conditional;
    full.strength = 1;
    full.date = u"2031"_s;
    full.attributedBy = desk.ole;
    full.evidence.push_back(Desk::of(u"Ole Dahl says"_s));
    full.cue = Desk::of(u"accept"_s);
    const Position plain = desk.position(2, u"rejects the dam 🌊"_s);
    for (int run = 0; run < 2; ++run)
        desk.replace({full, plain, plain});
    CHECK(desk.stored() == std::vector{plain, full});
    CHECK(desk.project->positions().position(full.id) == full);
    CHECK_FALSE(desk.project->positions().position(QUuid::createUuid()));
    CHECK(desk.project->positions().count() == 2);

    const auto lines = desk.project->positions().lines(PositionFilter());
    REQUIRE(lines.size() == 2);
    CHECK(lines == desk.project->positions().linesOf({plain.id, QUuid::createUuid(), full.id}));
    CHECK_FALSE(lines[0].handMade);
    const auto quotes = desk.project->positions().quotes({plain.id});
    REQUIRE(quotes.size() == 1);
    CHECK(quotes[0].quote == u"rejects the dam 🌊"_s);
    CHECK(quotes[0].span.start == Desk::of(u"rejects"_s).start - 1);
    CHECK(desk.project->issues().positionCounts() == QHash<QString, int>{{u"dam"_s, 1}});
}

TEST_CASE("lists are narrowed by holder, issue and article", "[positions]")
{
    Desk desk;
    Position other = desk.position(2, u"accept a ferry"_s, {});
    other.holder = desk.ole;
    desk.replace({desk.position(1, u"rejects the dam"_s), other});
    const auto count = [&desk](const PositionFilter &filter) { return desk.project->positions().lines(filter).size(); };
    CHECK(count({desk.ole, {}, {}, false}) == 1);
    CHECK(count({{}, u"dam"_s, {}, false}) == 1);
    CHECK(count({desk.ole, u"dam"_s, {}, false}) == 0);
    CHECK(count({{}, {}, {desk.article + 1}, false}) == 0);
    desk.project->positions().setState({other.id}, FindingState::Rejected);
    CHECK(count({{}, {}, {desk.article}, false}) == 1);
    CHECK(count({{}, {}, {desk.article}, true}) == 2);
    CHECK(desk.stored().size() == 1);
}

TEST_CASE("what a person decided stays, and what is found again in its place is left out", "[positions]")
{
    Desk desk;
    const Position dam = desk.position(1, u"rejects the dam 🌊 for good"_s);
    const Position ferry = desk.position(2, u"would accept a ferry"_s, {});
    desk.replace({dam, ferry});
    desk.project->positions().setState({dam.id}, FindingState::Rejected);
    Position made = desk.position(3, u"Ole Dahl says"_s, {});
    made.author = u"Ada"_s;
    made.rule = QString();
    Transaction transaction(desk.project->database());
    desk.project->positions().insert(made, text);
    transaction.commit();

    // Another id on overlapping words, the same id elsewhere, the same words on another issue, and something new.
    desk.replace({desk.position(4, u"the dam"_s), desk.position(1, u"a ferry"_s), desk.position(5, u"for good"_s, {})});
    const auto stored = desk.stored();
    REQUIRE(stored.size() == 2);
    CHECK(stored[0].id == desk.position(5, u"a"_s).id);
    CHECK(stored[1].id == made.id);
    CHECK(desk.project->positions().position(dam.id)->state == FindingState::Rejected);
    CHECK_FALSE(desk.project->positions().position(ferry.id));
}

TEST_CASE("an issue that is removed leaves its label to its positions", "[positions]")
{
    Desk desk;
    Position unnamed = desk.position(1, u"rejects the dam"_s);
    unnamed.topic = QString();
    desk.replace({unnamed, desk.position(2, u"accept a ferry"_s)});
    REQUIRE(desk.project->edit(u"Remove"_s, [&]() -> Result<Done> {
        desk.project->issues().remove(u"dam"_s);
        return Done{};
    }));
    CHECK(desk.project->positions().position(unnamed.id)->topic == u"The dam"_s);
    CHECK(desk.stored()[1].topic == u"the dam"_s);
    CHECK(desk.stored()[1].issue.isEmpty());
    REQUIRE(desk.project->undo());
    CHECK(desk.stored()[0].issue == u"dam"_s);
    CHECK(desk.stored()[0].topic.isEmpty());
    CHECK(desk.project->issues().all().size() == 1);
}

TEST_CASE("what a rejected entity holds is in no list", "[positions]")
{
    Desk desk;
    desk.replace({desk.position(1, u"rejects the dam"_s)});
    Entity mara = *desk.project->entities().entity(desk.mara);
    mara.state = FindingState::Rejected;
    desk.project->entities().update(mara);
    CHECK(desk.stored().empty());
    CHECK(desk.project->positions().lines(PositionFilter()).empty());
    CHECK(desk.project->positions().count() == 0);
    CHECK(desk.project->issues().positionCounts().isEmpty());
}

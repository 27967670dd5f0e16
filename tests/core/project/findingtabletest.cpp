// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Rice 😀\n\nMara Lim said 🍚 rice will cost 12 coins on Friday. “We pay 🍚 no more,” she said. 🌾"_s;

struct Desk
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir, {text});
    qint64 article = project->articles().allKeys().front();
    qint64 mara = 0;

    Desk()
    {
        addMentions(*project, article, {{u"Mara Lim"_s, EntityType::Person}});
        mara = *project->entities().named(u"Mara Lim"_s, EntityType::Person);
    }

    static TextSpan of(const QString &words)
    {
        const qsizetype at = text.indexOf(words);
        REQUIRE(at >= 0);
        return {at, at + words.size()};
    }

    StatementRecord statement(const QString &words) const
    {
        StatementRecord record;
        record.span = of(words);
        record.kind = u"say"_s;
        record.speaker = mara;
        record.cue = of(u"said 🍚"_s);
        record.date = u"2031-02"_s;
        record.rule = u"that"_s;
        return record;
    }

    void replace(const std::vector<StatementRecord> &found)
    {
        Transaction transaction(project->database());
        project->findings().replaceStatements(article, text, found);
        transaction.commit();
    }
    std::vector<StatementRecord> stored(FindingTable::Rejected rejected = FindingTable::Rejected::LeaveOut)
    {
        return project->findings().statements(article, text, rejected);
    }
    qint64 number(const QString &sql)
    {
        Statement row(project->database(), sql);
        REQUIRE(row.next());
        return row.integer(0);
    }
};

} // namespace

TEST_CASE("statements, dates and figures come back as they were stored, in code points in the file", "[findings]")
{
    Desk desk;
    StatementRecord direct = desk.statement(u"We pay 🍚 no more,"_s);
    direct.direct = true;
    direct.negated = true;
    direct.via = desk.mara;
    direct.cue = {};
    direct.date = QString();
    const std::vector<StatementRecord> statements{desk.statement(u"🍚 rice will cost 12 coins on Friday"_s), direct};
    const std::vector<DateRecord> dates{{Desk::of(u"Friday"_s), u"2031-02-14"_s, u"weekday"_s}, {Desk::of(u"more"_s), {}, {}}};
    const std::vector<FigureRecord> figures{{Desk::of(u"12 coins"_s), u"coins"_s, u"counted"_s}};
    for (int run = 0; run < 2; ++run) {
        desk.replace(statements);
        Transaction transaction(desk.project->database());
        desk.project->findings().replaceDates(desk.article, text, dates);
        desk.project->findings().replaceFigures(desk.article, text, figures);
        transaction.commit();
    }
    CHECK(desk.stored() == statements);
    CHECK(desk.project->findings().statement(desk.article, text, direct.span) == direct);
    CHECK_FALSE(desk.project->findings().statement(desk.article, text, {0, 4}));
    CHECK(desk.project->findings().dates(desk.article, text) == dates);
    CHECK(desk.project->findings().figures(desk.article, text) == figures);
    // One emoji before the first of them: a code point less than in UTF-16.
    CHECK(desk.number(u"SELECT start FROM figure"_s) == Desk::of(u"12 coins"_s).start - 2);
    CHECK(
        desk.number(u"SELECT count(*) FROM figure WHERE substr((SELECT text FROM article_text), start + 1, \"end\" - start) = '12 coins'"_s)
        == 1);
}

TEST_CASE("a new analysis replaces what nobody decided, and leaves out what somebody did", "[findings]")
{
    Desk desk;
    const StatementRecord first = desk.statement(u"rice will cost 12 coins on Friday"_s);
    const StatementRecord second = desk.statement(u"We pay 🍚 no more,"_s);
    desk.replace({first, second});
    StatementRecord rejected = first;
    rejected.state = FindingState::Rejected;
    REQUIRE(desk.project->edit(u"Reject"_s, [&]() -> Result<Done> {
        desk.project->findings().putStatement(desk.article, text, rejected);
        return Done{};
    }));
    CHECK(desk.stored() == std::vector{second});

    // The same with another boundary, and one of few words in common.
    desk.replace({desk.statement(u"🍚 rice will cost 12 coins on Friday"_s), desk.statement(u"on Friday. “We pay"_s)});
    CHECK(desk.stored() == std::vector{desk.statement(u"on Friday. “We pay"_s)});
    CHECK(desk.stored(FindingTable::Rejected::Include).size() == 2);
    REQUIRE(desk.project->undo());
    CHECK(desk.stored().size() == 2);
}

TEST_CASE("an event is told by several articles and goes with the last of them", "[findings]")
{
    Desk desk;
    const qint64 other = addArticle(*desk.project, u"🌾 Harvest\n\nThey met."_s);
    Event event;
    event.id = QUuid::createUuid();
    event.title = u"Meeting"_s;
    event.kind = u"meeting"_s;
    event.date = u"2031-02-14"_s;
    event.certainty = u"planned"_s;
    event.place = desk.mara;
    event.participants = {desk.mara};
    event.spans = {{desk.article, Desk::of(u"12 coins on Friday"_s), u"2031-02-14"_s, u"dated"_s}};
    Event elsewhere = event;
    elsewhere.spans = {{other, {12, 16}, u"2031-02"_s, u"dated"_s}};
    EventTable &events = desk.project->events();
    {
        Transaction transaction(desk.project->database());
        events.put(event, text);
        events.put(elsewhere, desk.project->articles().text(other));
        transaction.commit();
    }
    CHECK(events.inArticle(desk.article, text) == std::vector{event});
    CHECK(events.inArticle(other, desk.project->articles().text(other)) == std::vector{elsewhere});
    CHECK(events.spansOf(event.id).size() == 2);
    REQUIRE(events.of(u"2031-02-14"_s, u"meeting"_s).size() == 1);
    CHECK(events.of(u"2031-02-14"_s, u"attack"_s).empty());
    Transaction transaction(desk.project->database());
    events.removeFound(desk.article);
    CHECK(events.spansOf(event.id).size() == 1);
    events.removeFound(other);
    CHECK(events.all().empty());
    CHECK(desk.number(u"SELECT count(*) FROM event_participant"_s) == 0);
    transaction.commit();
}

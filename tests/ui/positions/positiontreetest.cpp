// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positiontree.h"

#include "tests/ui/positions/positionsdesk.h"
#include "ui/positions/positionquery.h"
#include "ui/positions/positionwords.h"

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

PositionLine line(qint64 holder, const QString &issue, Stance stance, const QString &date = {})
{
    PositionLine line;
    line.id = QUuid::createUuid();
    line.article = holder;
    line.holder = holder;
    line.issue = issue;
    line.topic = issue.isEmpty() ? u"The Price"_s : QString();
    line.stance = stance;
    line.date = date;
    return line;
}

PositionData sample()
{
    PositionData data;
    data.entities = {{1, u"Arendål"_s}, {2, u"Bergen"_s}, {3, u"ISW"_s}};
    data.issues = {{u"a"_s, u"Aid"_s}, {u"b"_s, u"Bans"_s}};
    data.lines = {line(1, u"a"_s, Stance::Supports, u"2024"_s), line(2, u"a"_s, Stance::Opposes, u"2025-03-02"_s),
        line(2, u"b"_s, Stance::Supports), line(2, {}, Stance::Demands, u"2025-03-03"_s), line(2, u"a"_s, Stance::Demands)};
    data.lines[4].topic = u"the price"_s;
    data.lines[1].attributedBy = 3;
    data.lines[2].state = FindingState::Rejected;
    return data;
}

/// "Bergen 4", " Aid 2", "  opposes" ...
QStringList printed(const PositionData &data, const PositionTree &tree, const std::vector<int> &groups, const QString &indent = {})
{
    QStringList lines;
    for (const int each : groups) {
        const PositionGroup &group = tree.groups[size_t(each)];
        lines.append(u"%1%2 %3"_s.arg(indent, group.name).arg(group.count));
        lines.append(printed(data, tree, group.groups, indent + u' '));
        for (const int below : group.lines)
            lines.append(indent + u' ' + stanceCode(data.lines[size_t(below)].stance));
    }
    return lines;
}

QStringList printed(const PositionData &data, PositionGrouping grouping, PositionOrder order)
{
    const PositionTree tree = makePositionTree(data, {0, 1, 2, 3, 4}, grouping, order);
    return printed(data, tree, tree.top);
}

std::vector<int> matching(const PositionData &data, const PositionQuery &query)
{
    return matchingPositions(data, query, [&data](const std::vector<QUuid> &ids) {
        std::vector<PositionQuote> quotes;
        for (const QUuid &id : ids)
            quotes.push_back({id, id == data.lines[0].id ? u"whole fleets"_s : u"nothing"_s, {}, u"Title"_s, u"Outlet"_s, {}});
        return quotes;
    });
}

} // namespace

TEST_CASE("Positions are grouped by actor, then issue, most first; topics come last")
{
    const PositionData data = sample();
    CHECK(printed(data, PositionGrouping::Actor, PositionOrder::Count)
        == QStringList{u"Bergen 4"_s, u" Aid 2"_s, u"  opposes"_s, u"  demands"_s, u" Bans 1"_s, u"  supports"_s, u" The Price 1"_s,
            u"  demands"_s, u"Arendål 1"_s, u" Aid 1"_s, u"  supports"_s});
}

TEST_CASE("By issue the same topic in other letters is one group; by name it is sorted as people do")
{
    PositionData data = sample();
    data.lines[4].issue.clear();
    CHECK(printed(data, PositionGrouping::Issue, PositionOrder::Name)
        == QStringList{u"Aid 2"_s, u" Arendål 1"_s, u"  supports"_s, u" Bergen 1"_s, u"  opposes"_s, u"Bans 1"_s, u" Bergen 1"_s,
            u"  supports"_s, u"The Price 2"_s, u" Bergen 2"_s, u"  demands"_s, u"  demands"_s});
}

TEST_CASE("Newest first goes by the positions' own dates, the undated last")
{
    const PositionData data = sample();
    CHECK(
        printed(data, PositionGrouping::Issue, PositionOrder::Newest).mid(0, 3) == QStringList{u"Aid 3"_s, u" Bergen 2"_s, u"  opposes"_s});
}

TEST_CASE("Who stands for another is grouped with it, found by it, and says under what name it goes")
{
    PositionData data = sample();
    data.actors = {{1, 2}};
    const PositionTree tree = makePositionTree(data, {0, 1, 2, 3, 4}, PositionGrouping::Actor, PositionOrder::Count);
    REQUIRE(tree.top.size() == 1);
    CHECK(tree.groups[size_t(tree.top[0])].name == u"Bergen"_s);
    PositionQuery query;
    query.holder = 2;
    CHECK(matching(data, query) == std::vector{0, 1, 3, 4});
    query = {};
    query.text = u"bergen fleet"_s;
    CHECK(matching(data, query) == std::vector{0});
    CHECK(heldAsText(data, data.lines[0]) == u"as Arendål"_s);
    CHECK(heldAsText(data, data.lines[1]).isNull());
}

TEST_CASE("Rows know their places and groups their stances")
{
    const PositionData data = sample();
    const PositionTree tree = makePositionTree(data, {0, 1, 2, 3, 4}, PositionGrouping::Actor, PositionOrder::Count);
    const PositionGroup &bergen = tree.groups[size_t(tree.top[0])];
    CHECK(bergen.stances[size_t(Stance::Demands)] == 2);
    CHECK(bergen.suggested == 3);
    for (size_t row = 0; row < bergen.groups.size(); ++row) {
        CHECK(tree.groups[size_t(bergen.groups[row])].row == int(row));
        CHECK(tree.groups[size_t(bergen.groups[row])].parent == tree.top[0]);
    }
}

TEST_CASE("A query goes by state, stance, holder, issue, article and words")
{
    const PositionData data = sample();
    PositionQuery query;
    CHECK(matching(data, query) == std::vector{0, 1, 3, 4});
    query.state = PositionQuery::State::Rejected;
    CHECK(matching(data, query) == std::vector{2});
    query = {};
    query.stances[size_t(Stance::Demands)] = true;
    query.stances[size_t(Stance::Opposes)] = true;
    CHECK(matching(data, query) == std::vector{1, 3, 4});
    query = {};
    query.holder = 1;
    CHECK(matching(data, query) == std::vector{0});
    query = {};
    query.issue = u"a"_s;
    query.articles = {2};
    CHECK(matching(data, query) == std::vector{1, 4});
}

TEST_CASE("Words are looked for in names, issue, source of the claim and quotation, without accents")
{
    const PositionData data = sample();
    PositionQuery query;
    const auto found = [&](const QString &words) {
        query.text = words;
        return matching(data, query);
    };
    CHECK(found(u"arendal aid"_s) == std::vector{0});
    CHECK(found(u"fleet"_s) == std::vector{0});
    CHECK(found(u"isw"_s) == std::vector{1});
    CHECK(found(u"price"_s) == std::vector{3});
    CHECK(found(u"Bergen fleets"_s).empty());
}

TEST_CASE("The table has a line of headings and no stray tabs or breaks")
{
    PositionData data = sample();
    const PositionQuote quote{data.lines[1].id, u"one\ttwo\nthree"_s, {}, u"Title"_s, u"Outlet"_s, EventDate::fromDate(QDate(2025, 3, 4))};
    const QStringList rows = positionsAsTable(data, {&data.lines[1], &data.lines[3]}, {quote}).split(u'\n');
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].startsWith(u"Holder\tStance\tIssue"_s));
    CHECK(rows[1] == u"Bergen\topposes\tAid\tplain\tone two three\tOutlet\tTitle\t2025-03-04\t2025-03-02\tISW\tsuggested"_s);
    CHECK(rows[2].count(u'\t') == rows[0].count(u'\t'));
    CHECK(rows[3].isEmpty());
}

TEST_CASE("Of a position the date is its own, or else that of the report")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const PositionData data = sample();
    PositionQuote quote;
    CHECK(positionDateText(data.lines[0], quote) == u"2024"_s);
    CHECK(positionDateText(data.lines[2], quote).isNull());
    quote.published = EventDate::fromDate(QDate(2025, 3, 4));
    CHECK(positionDateText(data.lines[2], quote) == u"published 4 Mar 2025"_s);
    QLocale::setDefault(before);
}

TEST_CASE("Positions of a period are those dated in it, or those of its articles where the day of the report counts")
{
    const PositionData data = sample();
    PositionQuery query;
    const auto found = [&] { return matchingPositions(data, query, [](const auto &) { return std::vector<PositionQuote>(); }); };
    CHECK(found() == std::vector{0, 1, 3, 4});
    query.period = Period{{2025, 3, 2}, {2025, 3, 2}, DateBasis::Event, {1, 2}};
    CHECK(found() == std::vector{1});
    query.period->last = {2025, 3, 10};
    query.period->basis = DateBasis::Statement;
    CHECK(found() == std::vector{1, 3});
    query.period->first = {2024, 12, 31};
    CHECK(found() == std::vector{0, 1, 3});
    query.period->basis = DateBasis::Report;
    query.period->articles = {1};
    CHECK(found() == std::vector{0});
    query.stances[size_t(Stance::Opposes)] = true;
    CHECK(found().empty());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingsentences.h"
#include "core/findings/positionedits.h"
#include "core/storage/transaction.h"
#include "tests/core/drafting/draftdesk.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<BuildingBlock> stating{BuildingBlock::PositionsTable, BuildingBlock::ActorPositions, BuildingBlock::Disagreements,
    BuildingBlock::ChronologyTable, BuildingBlock::Quotations};

QStringList unsourced(const QString &text)
{
    QStringList sentences;
    for (const BriefingSentence &sentence : sentencesOf(text, readBriefing(text))) {
        if (sentence.isUnsourced())
            sentences.append(text.mid(sentence.source.start, sentence.source.length()));
    }
    return sentences;
}

} // namespace

TEST_CASE_METHOD(DraftDesk, "every sentence and row of a block has its source", "[drafting]")
{
    for (const BuildingBlock block : stating) {
        for (const bool suggested : {false, true}) {
            const QString text = framedBlock(block, {}, write(block, {}, {suggested}));
            CHECK(unsourced(text) == QStringList());
            CHECK(readBriefing(text).citations.size() > 0);
        }
    }
}

TEST_CASE_METHOD(DraftDesk, "what nobody accepted is left out, or says so", "[drafting]")
{
    for (const BuildingBlock block : stating) {
        const QString accepted = write(block);
        CHECK_FALSE(accepted.contains(u"uggested"_s));
        CHECK_FALSE(accepted.contains(u"\u2020"_s));
        CHECK_FALSE(accepted.contains(u"evening-sun"_s));
        CHECK_FALSE(accepted.contains(u"offer"_s));
    }
    const QString some = u"*\u2020 Suggested by the program. Nobody has accepted it yet.*\n\n"_s;
    for (const BuildingBlock block : {BuildingBlock::PositionsTable, BuildingBlock::ActorPositions}) {
        CHECK(write(block, {}, {true}).startsWith(some));
        CHECK(write(block, {}, {true}).count(u"\u2020"_s) == 3);
    }
    CHECK(write(BuildingBlock::ChronologyTable, {}, {true}).count(u"\u2020"_s) == 2);
    const QString all = write(BuildingBlock::PositionsTable, {{u"actor"_s, u"Fishermen"_s}}, {true});
    CHECK(all.startsWith(u"*All of this is suggested by the program. Nobody has accepted it yet.*\n\n| Actor |"_s));
    CHECK_FALSE(all.contains(u"\u2020"_s));
    CHECK(write(BuildingBlock::Quotations, {}, {true}) == write(BuildingBlock::Quotations));
    CHECK(write(BuildingBlock::ChronologyPicture, {}, {true})
        == u"![Chronology, 1–20 Mar 2031, with suggested events](parallax:chronology?from=2031-03-01&to=2031-03-20&suggested=1)"_s);
    // Rejected ones never come back.
    CHECK_FALSE(write(BuildingBlock::ActorPositions, {}, {true}).contains(u"Norvania opposes"_s));
}

TEST_CASE_METHOD(DraftDesk, "options narrow what a block shows", "[drafting]")
{
    const QString table = write(BuildingBlock::PositionsTable, {{u"actor"_s, u"estria"_s}, {u"issue"_s, u"Patrols in the Sund"_s}});
    CHECK(table.contains(u"| Estria |"_s));
    CHECK_FALSE(table.contains(u"Norvania"_s));
    const QString early = write(BuildingBlock::PositionsTable, {{u"to"_s, u"2031-03-04"_s}});
    CHECK_FALSE(early.contains(u"supports"_s));
    CHECK(early.contains(u"opposes"_s));
    const QString one = write(BuildingBlock::ActorPositions, {{u"actor"_s, u"Norvania"_s}});
    CHECK(one.startsWith(u"- Norvania supports"_s));
    CHECK_FALSE(one.contains(u"#"_s));
    CHECK(write(BuildingBlock::ActorPositions, {{u"most"_s, u"1"_s}}).endsWith(u"*Left out: the positions of 1 further actor.*"_s));
    const QString march = write(BuildingBlock::ChronologyTable, {{u"from"_s, u"2031-03-10"_s}, {u"to"_s, u"2031-04"_s}});
    CHECK(march.contains(u"Ministers meet in Haven (planned)"_s));
    CHECK_FALSE(march.contains(u"ferry"_s));
    CHECK(write(BuildingBlock::ChronologyPicture, {{u"from"_s, u"2031-03"_s}, {u"to"_s, u"2031-03-19"_s}})
        == u"![Chronology, 1–19 Mar 2031](parallax:chronology?from=2031-03&to=2031-03-19)"_s);
    const QString lines = write(BuildingBlock::Quotations, {{u"tag"_s, u"Red lines / Warships"_s}});
    CHECK(lines.contains(u"never accept"_s));
    CHECK_FALSE(lines.contains(u"close the strait"_s));
}

TEST_CASE_METHOD(DraftDesk, "a block that finds nothing says so", "[drafting]")
{
    const QString nothing = u"*Nothing accepted in the project for this part.*"_s;
    CHECK(write(BuildingBlock::PositionsTable, {{u"actor"_s, u"Ruritania"_s}}) == nothing);
    CHECK(write(BuildingBlock::ActorPositions, {{u"actor"_s, u"Ruritania"_s}}) == nothing);
    CHECK(write(BuildingBlock::Disagreements, {{u"issue"_s, u"ferries"_s}}) == nothing);
    CHECK(write(BuildingBlock::ChronologyTable, {{u"from"_s, u"2040"_s}}) == nothing);
    CHECK(write(BuildingBlock::ChronologyPicture, {{u"from"_s, u"2040"_s}}) == nothing);
    CHECK(unsourced(framedBlock(BuildingBlock::PositionsTable, {}, nothing)) == QStringList());
}

TEST_CASE_METHOD(DraftDesk, "a long table keeps those with the most positions", "[drafting]")
{
    std::vector<std::pair<QString, EntityType>> names;
    QString words;
    for (int i = 0; i < 15; ++i) {
        names.emplace_back(u"Actor%1 Lim"_s.arg(QChar(u'A' + i)), EntityType::Person);
        words += names.back().first + u" wants patrols. "_s;
    }
    const qint64 report = addArticle(*project, words);
    addMentions(*project, report, names);
    for (const auto &[name, type] : names)
        REQUIRE(addPosition(
            *project, {report, passage(report, name + u" wants patrols"_s).span, entity(name), u"patrols"_s, {}, Stance::Supports})
                    .ok());
    const QString table = write(BuildingBlock::PositionsTable);
    CHECK(table.count(u"\n| "_s) == 13); // rule and twelve rows
    CHECK(table.endsWith(u"*Not in the table: 5 further actors.*"_s));
    CHECK(table.contains(u"| Estria |"_s));
}

TEST_CASE_METHOD(DraftDesk, "a table has as many columns as a page has room for, the next issues are in another", "[drafting]")
{
    const qint64 report = addArticle(*project, u"Lim Oh wants patrols. "_s);
    addMentions(*project, report, {{u"Lim Oh"_s, EntityType::Person}});
    Transaction transaction(project->database());
    for (int i = 0; i < 4; ++i)
        project->issues().put({u"issue-%1"_s.arg(i), u"Issue %1"_s.arg(i), {}, {}});
    transaction.commit();
    for (int i = 0; i < 4; ++i)
        REQUIRE(addPosition(*project,
            {report, passage(report, u"Lim Oh wants patrols"_s).span, entity(u"Lim Oh"_s), u"issue-%1"_s.arg(i), {}, Stance::Supports})
                    .ok());
    const QString table = write(BuildingBlock::PositionsTable);
    CHECK(table.startsWith(u"| Actor | Patrols in the Sund | Issue 0 | Issue 1 |\n| --- | --- | --- | --- |\n| Estria |"_s));
    // Whoever says nothing on the others is not among them.
    CHECK(table.contains(u"\n\n| Actor | Issue 2 | Issue 3 |\n| --- | --- | --- |\n| Lim Oh | + supports[@"_s));
    CHECK(table.count(u"| Estria |"_s) == 1);
    CHECK(table.count(u"| Lim Oh |"_s) == 2);
}

TEST_CASE_METHOD(DraftDesk, "few words are quoted with those that tell what they mean", "[drafting]")
{
    const qint64 report = addArticle(*project,
        u"Lim Oh is demanding that the port open at night, that the fees for small boats fall by half before the winter storms begin "
        "and that its pilots remain neutral in all of it.\n\nLim Oh spoke for an hour about nets, buoys, anchors, storms and the price of "
        "ice in the harbour of Haven, and said that the treaty would have required both states to give up the wish to build a bridge, "
        "too.\n"_s);
    addMentions(*project, report, {{u"Lim Oh"_s, EntityType::Person}});
    Position neutral = position(report, u"Lim Oh"_s, Stance::Demands, u"remain neutral in all of it"_s, FindingState::Accepted);
    neutral.cue = passage(report, u"demanding"_s).span;
    const Position bridge = position(report, u"Lim Oh"_s, Stance::Opposes, u"the wish to build a bridge"_s, FindingState::Accepted);
    store({neutral, bridge});
    const QString text = write(BuildingBlock::ActorPositions, {{u"actor"_s, u"Lim Oh"_s}});
    CHECK(text.contains(u"about patrols in the Sund: \u201cdemanding \u2026 remain neutral in all of it\u201d ("_s));
    CHECK(text.contains(
        u"\u201c\u2026 of Haven, and said that the treaty would have required both states to give up the wish to build a bridge\u201d ("_s));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/positionedits.h"
#include "tests/core/drafting/draftdesk.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

RefreshedText refresh(DraftDesk &desk, const QString &text, const BlockScope &scope = {})
{
    CitationBook book(*desk.project, desk.briefing);
    RefreshedText refreshed = refreshBlocks(*desk.project, book, text, scope);
    REQUIRE(writeBriefing(*desk.project, desk.briefing, refreshed.text, book.added()).ok());
    return refreshed;
}

} // namespace

TEST_CASE_METHOD(DraftDesk, "refreshing changes what stands in the blocks and nothing else", "[drafting]")
{
    const QString before = u"# Mine  \r\n\ttabs, *my* own words &amp; a citation[@harbour-post-9]\n\n"_s;
    const QString between = u"\nMore of mine.   \n\n```\n<!-- block: sources --> in code <!-- end -->\n```\n"_s;
    const QString after = u"The end without a line break \U0001f600"_s;
    const QString text = before + framedBlock(BuildingBlock::PositionsTable, {}, u"old"_s) + between
        + framedBlock(BuildingBlock::ChronologyTable, {{u"latest"_s, u"1"_s}}, {}) + after;
    const RefreshedText first = refresh(*this, text);
    CHECK(first.changed == 2);
    CHECK(first.failures.isEmpty());
    CHECK(first.text.startsWith(before + u"<!-- block: positions-table -->\n\n| Actor"_s));
    CHECK(first.text.contains(u"<!-- end -->\n"_s + between + u"<!-- block: chronology-table latest=\"1\" -->\n\n| Date"_s));
    CHECK(first.text.endsWith(u"\n\n<!-- end -->\n"_s + after));
    CHECK_FALSE(first.text.contains(u"old"_s));
    const RefreshedText again = refresh(*this, first.text);
    CHECK(again.changed == 0);
    CHECK(again.text == first.text);

    const auto lines = project->positions().lines({});
    for (const PositionLine &line : lines) {
        if (line.stance == Stance::Conditional)
            REQUIRE(rejectPositions(*project, {line.id}).ok());
    }
    const RefreshedText rejected = refresh(*this, first.text);
    CHECK(rejected.changed == 1);
    CHECK_FALSE(rejected.text.contains(u"on conditions"_s));
}

TEST_CASE_METHOD(DraftDesk, "whether a block shows what nobody accepted stands in it", "[drafting]")
{
    const QString plain = framedBlock(BuildingBlock::PositionsTable, {}, {});
    const QString wide = framedBlock(BuildingBlock::PositionsTable, {{u"suggested"_s, u"1"_s}}, {});
    const QString narrow = framedBlock(BuildingBlock::PositionsTable, {{u"suggested"_s, u"0"_s}}, {});
    const auto content = [this](const QString &text, bool suggested) {
        const QString fresh = refresh(*this, text, {suggested}).text;
        const BriefingDocument document = readBriefing(fresh);
        REQUIRE(document.buildingBlocks.size() == 1);
        const TextSpan span = document.buildingBlocks.front().content;
        return fresh.mid(span.start, span.length());
    };
    const QString accepted = content(plain, false);
    const QString all = content(plain, true);
    REQUIRE(accepted != all);
    CHECK(content(wide, false) == all);
    CHECK(content(narrow, true) == accepted);
    const RefreshedText odd = refresh(*this, framedBlock(BuildingBlock::PositionsTable, {{u"suggested"_s, u"maybe"_s}}, u"old"_s));
    CHECK(odd.changed == 0);
    CHECK(odd.failures.size() == 1);
}

TEST_CASE_METHOD(DraftDesk, "a block that cannot be written stays as it is, and a sentence says why", "[drafting]")
{
    const QString text = u"<!-- block: horoscope -->\nMercury\n<!-- end -->\n"
                         "<!-- block: positions-table issue=\"the moon\" -->\nold\n<!-- end -->\n"
                         "<!-- block: positions-table colour=\"red\" -->\nold\n<!-- end -->\n"
                         "<!-- block: chronology-table from=\"Tuesday\" -->\nold\n<!-- end -->\n"
                         "<!-- block: quotations tag=\"Whales\" -->\nold\n<!-- end -->\n"
                         "<!-- block: disagreements most=\"some\" -->\nold\n<!-- end -->\n"
                         "<!-- block: sources -->\nnever closed\n"_s;
    const RefreshedText refreshed = refresh(*this, text);
    CHECK(refreshed.text == text);
    CHECK(refreshed.changed == 0);
    REQUIRE(refreshed.failures.size() == 6);
    CHECK(refreshed.failures[0] == u"There is no building block “horoscope”. It stays as it is."_s);
    CHECK(refreshed.failures[1].contains(u"no issue “the moon”"_s));
    CHECK(refreshed.failures[2].contains(u"has no option “colour”"_s));
    CHECK(refreshed.failures[3].contains(u"“Tuesday” is no date"_s));
    CHECK(refreshed.failures[4].contains(u"no tag “Whales”"_s));
    CHECK(refreshed.failures[5].contains(u"“some” is no number"_s));
}

TEST_CASE_METHOD(DraftDesk, "options come back from the comment as they were given", "[drafting]")
{
    const BlockOptions options{{u"tag"_s, u"Red \"lines\" --> & <b>--</b>"_s}, {u"issue"_s, u"a"_s}, {u"issue"_s, u"b"_s}};
    const QString text = framedBlock(BuildingBlock::Quotations, options, u"words"_s);
    const BriefingDocument document = readBriefing(text);
    REQUIRE(document.buildingBlocks.size() == 1);
    CHECK(document.buildingBlocks.front().name == u"quotations"_s);
    CHECK(document.buildingBlocks.front().options == options);
    CHECK(text.mid(document.buildingBlocks.front().content.start, document.buildingBlocks.front().content.length()) == u"\n\nwords\n\n"_s);
    for (int i = 0; i <= int(BuildingBlock::Sources); ++i)
        CHECK(blockFromName(blockName(BuildingBlock(i))) == BuildingBlock(i));
}

TEST_CASE_METHOD(DraftDesk, "the list of sources has what the rest of the text cites", "[drafting]")
{
    const QString list = framedBlock(BuildingBlock::Sources, {}, {});
    RefreshedText refreshed = refresh(*this, list);
    CHECK(refreshed.text.contains(u"*The briefing cites nothing yet.*"_s));
    refreshed = refresh(*this, list + framedBlock(BuildingBlock::PositionsTable, {}, {}));
    CHECK(refreshed.text.contains(u"*4 articles, 3 independent origins.*"_s));
    CHECK(refreshed.text.contains(u"| Harbour Post | Estria rules out patrols | 4 Mar 2031 | B2: usually reliable, probably true | A |"_s));
    CHECK(refreshed.text.contains(u"| Coast Gazette | Patrols: Norvania in favour \\| live | 6 Mar 2031 | not graded | C |"_s));
    CHECK(refreshed.text.contains(u"Articles with the same letter are copies"_s));
    // What only the list itself cites does not keep itself there.
    refreshed = refresh(*this, refreshed.text.left(refreshed.text.indexOf(u"<!-- block: positions-table"_s)));
    CHECK(refreshed.text.contains(u"*The briefing cites nothing yet.*"_s));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingsentences.h"
#include "core/drafting/briefingtemplates.h"
#include "tests/core/drafting/draftdesk.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(Project &project, const QUuid &briefing)
{
    const auto record = project.briefings().briefing(briefing);
    REQUIRE(record);
    return record->text;
}

} // namespace

TEST_CASE_METHOD(DraftDesk, "each of the templates drafts a briefing with a source for every sentence, as one edit", "[drafting]")
{
    const auto templates = briefingTemplates({});
    REQUIRE(templates.size() == 4);
    for (const BriefingTemplate &each : templates) {
        INFO(each.id.toStdString());
        CHECK_FALSE(each.name.isEmpty());
        CHECK_FALSE(each.description.isEmpty());
        const auto edits = project->journal().entries(1000).size();
        const auto draft = draftBriefing(*project, each, u"The *strait*"_s);
        REQUIRE(draft.ok());
        CHECK(project->journal().entries(1000).size() == edits + 1);
        CHECK(draft->empty.isEmpty());
        CHECK(draft->sentences > 5);
        const QString text = textOf(*project, draft->briefing);
        const BriefingDocument document = readBriefing(text);
        for (const BriefingSentence &sentence : sentencesOf(text, document))
            CHECK_FALSE(sentence.isUnsourced());
        // A part that the analyst writes is no bare heading.
        for (size_t i = 0; i + 1 < document.blocks.size(); ++i) {
            const bool bare = document.blocks[i].kind == DocumentBlock::Kind::Heading
                && document.blocks[i + 1].kind == DocumentBlock::Kind::Heading && document.blocks[i + 1].level <= document.blocks[i].level;
            CHECK_FALSE(bare);
        }
        const auto citations = project->briefings().citations(draft->briefing);
        CHECK(qsizetype(citations.size()) == document.citations.size());
        // A single page leaves it to its notes.
        CHECK((text.contains(u"independent origins"_s) || each.id == u"one-page-brief"_s));
        REQUIRE(project->undo().ok());
        CHECK_FALSE(project->briefings().briefing(draft->briefing));
        REQUIRE(project->redo().ok());
        CHECK(textOf(*project, draft->briefing) == text);
    }
}

TEST_CASE("a draft of an empty project says what it has nothing for", "[drafting]")
{
    const QTemporaryDir dir;
    const auto project = makeProject(dir);
    const auto draft = draftBriefing(*project, briefingTemplates({}).front(), u"Nothing yet"_s);
    REQUIRE(draft.ok());
    CHECK(draft->sentences == 0);
    CHECK(draft->empty
        == QStringList{u"Nothing accepted in the project for “Who stands where”."_s,
            u"Nothing accepted in the project for “What changed lately”."_s,
            u"Nothing accepted in the project for “Where the reports disagree”."_s});
    const QString text = textOf(*project, draft->briefing);
    CHECK(text.count(u"*Nothing accepted in the project for this part.*"_s) == 3);
    CHECK(text.contains(u"## Key judgements\n\n<!-- Two to four sentences"_s));
    CHECK(text.contains(u"\n\n*To be written: two to four sentences, the answer first.*\n\n## Who stands where"_s));
}

TEST_CASE("templates are the same in every language, and what is to be written in them is known as such", "[drafting]")
{
    const auto blocksOf = [](const BriefingDocument &document) {
        std::vector<std::pair<QString, std::vector<std::pair<QString, QString>>>> blocks;
        for (const BuildingBlockPlace &place : document.buildingBlocks)
            blocks.emplace_back(place.name, place.options);
        return blocks;
    };
    for (const BriefingTemplate &ours : briefingTemplates({})) {
        const BriefingDocument english = readBriefing(ours.text);
        for (const QString &language : {u"de"_s, u"uk"_s}) {
            INFO(ours.id.toStdString() << ' ' << language.toStdString());
            const auto other = readTemplate(u":/templates/"_s + language + u'/' + ours.id + u".md"_s);
            REQUIRE(other.ok());
            const BriefingDocument document = readBriefing(other->text);
            CHECK(blocksOf(document) == blocksOf(english));
            CHECK(document.blocks.size() == english.blocks.size());
            CHECK(sentencesOf(other->text, document).empty());
            CHECK(other->description != ours.description);
        }
    }
}

TEST_CASE_METHOD(DraftDesk, "templates of one's own are Markdown files", "[drafting]")
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"b.md"_s),
        "\xef\xbb\xbf# Weekly *look*\r\n\r\n<!-- For Monday. -->\r\n\r\n{{title}}, {{ author }}[assessment]\r\n\r\n"
        "<!-- block: quotations tag=\"Whales\" -->\r\n<!-- end -->\r\n");
    writeFile(folder.filePath(u"plain.md"_s), "# {{title}}\n\n{{date}} {{other}}\n");
    writeFile(folder.filePath(u"c.txt"_s), "# No template\n");
    writeFile(folder.filePath(u"huge.md"_s), QByteArray(2'000'000, 'x'));
    const auto templates = briefingTemplates(folder.path());
    REQUIRE(templates.size() == 6);
    // Languages differ in whether capitals come first.
    const BriefingTemplate &weekly = templates[templates[4].name == u"plain"_s ? 5 : 4];
    const BriefingTemplate &untitled = templates[templates[4].name == u"plain"_s ? 4 : 5];
    CHECK(untitled.name == u"plain"_s);
    CHECK(untitled.description.isEmpty());
    CHECK(weekly.name == u"Weekly look"_s);
    CHECK(weekly.description == u"For Monday."_s);
    CHECK(readTemplate(folder.filePath(u"huge.md"_s)).error().message.contains(u"too large"_s));
    CHECK_FALSE(readTemplate(folder.filePath(u"none.md"_s)).ok());
    const auto draft = draftBriefing(*project, weekly, u"A_B \\1"_s);
    REQUIRE(draft.ok());
    const QString text = textOf(*project, draft->briefing);
    CHECK(text.startsWith(u"# Weekly *look*\n\n<!-- For Monday. -->\n\nA\\_B \\\\1, Ada Analyst[assessment]\n"_s));
    REQUIRE(draft->empty.size() == 1);
    CHECK(draft->empty.front().contains(u"no tag “Whales”"_s));
    const auto wide = draftBriefing(*project, briefingTemplates({})[1], u"With suggestions"_s, {true});
    REQUIRE(wide.ok());
    const BriefingDocument drafted = readBriefing(textOf(*project, wide->briefing));
    for (const BuildingBlockPlace &place : drafted.buildingBlocks) {
        const bool says = !place.options.empty() && place.options.back() == std::pair(u"suggested"_s, u"1"_s);
        CHECK(says == (place.name != u"sources"_s));
    }

    const QString plain = textOf(*project, draftBriefing(*project, untitled, u"T"_s)->briefing);
    CHECK(plain.contains(u"{{other}}"_s));
    CHECK_FALSE(plain.contains(u"{{date}}"_s));
}

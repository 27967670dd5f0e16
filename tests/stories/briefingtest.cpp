// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A briefing from the first citation to the five documents: in the real window, and by the command line.

#include "core/articles/versions.h"
#include "core/briefing/briefingedits.h"
#include "core/briefing/briefingsources.h"
#include "core/findings/positionedits.h"
#include "tests/stories/analyst.h"
#include "tests/stories/commandline.h"
#include "ui/briefing/briefingpane.h"

#include <QLabel>
#include <QPdfDocument>
#include <QPlainTextEdit>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto courier = "---\ntitle: Pilots reject the offer\nsource: Harbour Courier\ndate: 2025-05-14\n---\n\n"
                         "Union leader Ingrid Solberg rejected the offer of the airline on Tuesday. \"We will not fly for less,\" "
                         "Solberg said.\n";
constexpr auto corrected = "---\ntitle: Pilots reject the offer\nsource: Harbour Courier\ndate: 2025-05-14\n---\n\n"
                           "Union leader Ingrid Solberg turned down the offer of the airline on Tuesday.\n";

struct Desk
{
    QTemporaryDir folder;
    Analyst analyst{folder};

    Desk()
    {
        writeFile(folder.filePath(u"courier.md"_s), courier);
        REQUIRE(Project::open(analyst.dialogs.project, Project::Access::Create).ok());
        REQUIRE(analyst.window.openProject(analyst.dialogs.project));
        analyst.import({folder.filePath(u"courier.md"_s)});
        REQUIRE(QTest::qWaitFor([&] { return !analyst.readers().readers().empty(); }));
    }

    Project &project() { return *analyst.window.project(); }
    Views &views() { return analyst.window.workspace()->views(); }
    QPlainTextEdit &editor() { return *analyst.find<QPlainTextEdit>(u"briefingEditor"_s); }

    QUuid onlyBriefing()
    {
        const auto all = project().briefings().list();
        REQUIRE(all.size() == 1);
        return all[0].id;
    }
};

QString textOfPdf(const QString &path)
{
    QPdfDocument document;
    REQUIRE(document.load(path) == QPdfDocument::Error::None);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text().simplified() + u' ';
    return text;
}

} // namespace

TEST_CASE_METHOD(Desk, "story: selected words are cited in a briefing, and the briefing leads back to them")
{
    analyst.select(u"We will not fly for less"_s);
    analyst.action(u"cite"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !project().briefings().list().empty(); }));
    const QUuid briefing = onlyBriefing();
    const auto citations = project().briefings().citations(briefing);
    REQUIRE(citations.size() == 1);
    CHECK(citations[0].anchor.quote == u"We will not fly for less");

    views().turnTo(Views::View::Briefing);
    REQUIRE(QTest::qWaitFor([&] { return editor().toPlainText().contains(citationMark(citations[0].name)); }));
    QTextCursor caret = editor().textCursor();
    caret.movePosition(QTextCursor::Start);
    editor().setTextCursor(caret);
    editor().setFocus();
    QTest::keyClicks(&editor(), u"The pilots will not give in"_s);
    // Without a pause long enough for an edit, what was typed is on disk all the same.
    REQUIRE(QTest::qWaitFor([&] { return project().briefings().draft(briefing).contains(u"will not give in"_s); }, 10000));
    views().briefing().save();
    const auto written = project().briefings().briefing(briefing);
    REQUIRE(written);
    CHECK(written->text.startsWith(u"The pilots will not give in"_s));

    const auto prepared = prepareBriefing(project(), briefing);
    REQUIRE(prepared);
    REQUIRE(prepared->sources.size() == 1);
    CHECK(prepared->sources[0].state == BriefingSource::State::Sound);
    CHECK(prepared->sources[0].speaker.contains(u"Solberg"_s));
    CHECK(prepared->unsourced == 0);

    SECTION("every document has the sentence and its source")
    {
        for (const QString &suffix : {u"pdf"_s, u"odt"_s, u"docx"_s, u"html"_s, u"md"_s}) {
            const QString path = folder.filePath(u"brief."_s + suffix);
            const Outcome out = runParallax({u"brief"_s, analyst.dialogs.project, u"-o"_s, path});
            INFO(out.messages.toStdString());
            CHECK(out.exitCode == 0);
            CHECK(QFileInfo(path).size() > 200);
        }
        const QString pdf = textOfPdf(folder.filePath(u"brief.pdf"_s));
        CHECK(pdf.contains(u"The pilots will not give in"_s));
        CHECK(pdf.contains(u"Harbour Courier"_s));
        const QString html = QString::fromUtf8(readFile(folder.filePath(u"brief.html"_s)));
        CHECK(html.contains(u"We will not fly for less"_s));
        CHECK_FALSE(html.contains(u"<script"_s));
    }
    SECTION("a corrected article without the words breaks the citation, and undo mends it")
    {
        writeFile(folder.filePath(u"corrected.md"_s), corrected);
        analyst.import({folder.filePath(u"corrected.md"_s)});
        const auto keys = project().articles().allKeys();
        REQUIRE(keys.size() == 2);
        REQUIRE(supersede(project(), keys[0], keys[1]).ok());
        CHECK(prepareBriefing(project(), briefing)->sources[0].state == BriefingSource::State::Broken);
        REQUIRE(project().undo().ok());
        CHECK(prepareBriefing(project(), briefing)->sources[0].state == BriefingSource::State::Sound);
    }
}

TEST_CASE_METHOD(Desk, "story: a draft states what was accepted, each with its citation, and nothing else")
{
    const auto lines = project().positions().lines({});
    std::vector<QUuid> ids;
    for (const auto &line : lines)
        ids.push_back(line.id);
    const QString path = folder.filePath(u"draft.md"_s);
    SECTION("nothing accepted: nothing stated")
    {
        const Outcome out =
            runParallax({u"brief"_s, analyst.dialogs.project, u"Pilots"_s, u"-o"_s, path, u"--draft"_s, u"position-paper"_s});
        INFO(out.messages.toStdString());
        CHECK(out.exitCode == 0);
        CHECK(out.messages.contains(u"each with its citation: 0"_s));
    }
    SECTION("accepted positions are stated with their source")
    {
        REQUIRE_FALSE(ids.empty());
        REQUIRE(acceptPositions(project(), ids).ok());
        const Outcome out =
            runParallax({u"brief"_s, analyst.dialogs.project, u"Pilots"_s, u"-o"_s, path, u"--draft"_s, u"position-paper"_s});
        INFO(out.messages.toStdString());
        CHECK(out.exitCode == 0);
        const auto prepared = prepareBriefing(project(), onlyBriefing());
        REQUIRE(prepared);
        CHECK(prepared->sources.size() >= 1);
        CHECK(prepared->unsourced == 0);
        CHECK(readFile(path).contains("Solberg"));
        const Outcome listed = runParallax({u"brief"_s, analyst.dialogs.project, u"--list"_s});
        CHECK(listed.results.contains(u"Pilots"_s));
    }
}

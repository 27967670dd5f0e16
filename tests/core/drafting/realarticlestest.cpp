// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/lexicon.h"
#include "core/briefing/briefingsentences.h"
#include "core/drafting/briefingtemplates.h"
#include "core/findings/eventedits.h"
#include "core/findings/positionedits.h"
#include "core/findings/statementedits.h"
#include "core/import/importer.h"
#include "core/issues/exampleissues.h"
#include "tests/core/drafting/draftdesk.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

void acceptAll(Project &project)
{
    std::vector<QUuid> positions;
    for (const PositionLine &line : project.positions().lines({}))
        positions.push_back(line.id);
    REQUIRE(acceptPositions(project, positions).ok());
    std::vector<QUuid> events;
    for (const Event &event : project.events().all())
        events.push_back(event.id);
    REQUIRE(acceptEvents(project, events).ok());
    std::vector<Passage> statements;
    for (const qint64 article : project.articles().allKeys()) {
        for (const StatementRecord &statement : project.findings().statements(article, project.articles().text(article)))
            statements.push_back({article, statement.span});
    }
    REQUIRE(acceptStatements(project, statements).ok());
}

} // namespace

TEST_CASE("drafts from real reports cite every sentence, and what they cite is in the reports", "[drafting]")
{
    const QString articles = sharedPath(u"articles"_s);
    if (articles.isNull())
        SKIP("The articles beside the project are not here.");
    const EnglishPlurals plurals;
    const QTemporaryDir dir;
    const auto project = makeProject(dir);
    REQUIRE(ensureExampleIssues(*project).ok());
    REQUIRE(Importer(*project, Lexicon::builtIn(), 2).run({articles}, Progress()).ok());
    for (const bool accepted : {false, true}) {
        if (accepted)
            acceptAll(*project);
        for (const BriefingTemplate &each : briefingTemplates({})) {
            const auto draft = draftBriefing(*project, each, u"Drafted"_s, {!accepted});
            REQUIRE(draft.ok());
            const QString text = project->briefings().briefing(draft->briefing)->text;
            for (const BriefingSentence &sentence : sentencesOf(text, readBriefing(text))) {
                INFO(text.mid(sentence.source.start, sentence.source.length()).toStdString());
                CHECK_FALSE(sentence.isUnsourced());
            }
            for (const Citation &citation : project->briefings().citations(draft->briefing)) {
                REQUIRE(citation.span);
                const QString words = project->articles().text(citation.article).mid(citation.span->start, citation.span->length());
                CHECK(words == citation.cited);
            }
            CHECK(text.contains(u"suggested by the program"_s, Qt::CaseInsensitive) == !accepted);
            CHECK_FALSE(text.contains(QChar(0xFDD0)));
        }
    }
}

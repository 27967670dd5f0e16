// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/statementedits.h"

#include "core/project/project.h"
#include "core/text/trimmedspan.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(StatementEdits)
};

/// Calls `change` for each statement that is still there, and stores what it left.
Result<Done> changeEach(
    Project &project, const QString &label, const std::vector<Passage> &statements, const std::function<void(StatementRecord &)> &change)
{
    std::map<qint64, std::vector<TextSpan>> byArticle;
    for (const Passage &statement : statements)
        byArticle[statement.article].push_back(statement.span);
    return project.edit(label, [&]() -> Result<Done> {
        bool any = false;
        for (const auto &[article, spans] : byArticle) {
            const QString text = project.articles().text(article);
            for (StatementRecord record : project.findings().statements(article, text, FindingTable::Rejected::Include)) {
                if (std::find(spans.begin(), spans.end(), record.span) == spans.end())
                    continue;
                any = true;
                change(record);
                project.findings().putStatement(article, text, record);
            }
        }
        if (!any)
            return Error{Translated::tr("This statement is not there any more. The article was analysed again in the meantime.")};
        return Done{};
    });
}

Result<Done> setStates(Project &project, const QString &label, const std::vector<Passage> &statements, FindingState state)
{
    return changeEach(project, label, statements, [state](StatementRecord &record) {
        // What a person set is more than accepted.
        if (state != FindingState::Accepted || record.state != FindingState::Changed)
            record.state = state;
    });
}

int countOf(const std::vector<Passage> &statements)
{
    return int(statements.size());
}

} // namespace

Result<Done> acceptStatements(Project &project, const std::vector<Passage> &statements)
{
    return setStates(project, Translated::tr("Accept %n statement(s)", nullptr, countOf(statements)), statements, FindingState::Accepted);
}

Result<Done> rejectStatements(Project &project, const std::vector<Passage> &statements)
{
    return setStates(project, Translated::tr("Reject %n statement(s)", nullptr, countOf(statements)), statements, FindingState::Rejected);
}

Result<Done> reconsiderStatements(Project &project, const std::vector<Passage> &statements)
{
    return setStates(
        project, Translated::tr("Reconsider %n statement(s)", nullptr, countOf(statements)), statements, FindingState::Suggested);
}

Result<Done> setSpeaker(Project &project, const std::vector<Passage> &statements, std::optional<qint64> speaker)
{
    if (speaker) {
        speaker = project.entities().survivor(*speaker);
        if (!project.entities().entity(*speaker))
            return Error{Translated::tr("This entity is not there any more. Choose another one.")};
    }
    return changeEach(project, Translated::tr("Change the speaker of %n statement(s)", nullptr, countOf(statements)), statements,
        [speaker](StatementRecord &record) {
            record.speaker = speaker;
            record.state = FindingState::Changed;
        });
}

Result<Done> addStatement(Project &project, const Passage &passage, std::optional<qint64> speaker, bool direct)
{
    const QString text = project.articles().text(passage.article);
    StatementRecord record;
    record.span = trimmedSpan(text, passage.span);
    if (record.span.isEmpty())
        return Error{Translated::tr("Select what was said first.")};
    record.direct = direct;
    record.kind = u"say"_s;
    record.rule = u""_s;
    record.speaker = speaker;
    record.state = FindingState::Changed;
    return project.edit(Translated::tr("Add a statement"), [&]() -> Result<Done> {
        project.findings().putStatement(passage.article, text, record);
        return Done{};
    });
}

} // namespace Parallax

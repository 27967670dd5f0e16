// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/statementedits.h"

#include "core/entities/nameable.h"
#include "core/project/project.h"
#include "core/text/trimmedspan.h"

#include <QCoreApplication>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(StatementEdits)
};

Error gone()
{
    return Error{Translated::tr("This statement is not there any more. The article was analysed again in the meantime.")};
}

bool isHandMade(const StatementRecord &statement)
{
    return statement.rule.isEmpty();
}

/// Calls `change` for each statement that is still there, and stores what it left; nothing where it says false.
Result<Done> changeEach(
    Project &project, const QString &label, const std::vector<Passage> &statements, const std::function<bool(StatementRecord &)> &change)
{
    std::map<qint64, std::vector<TextSpan>> byArticle;
    for (const Passage &statement : statements)
        byArticle[statement.article].push_back(statement.span);
    return project.edit(label, [&]() -> Result<Done> {
        bool any = false;
        for (const auto &[article, spans] : byArticle) {
            const QString text = project.articles().text(article);
            for (const TextSpan span : spans) {
                auto record = project.findings().statement(article, text, span);
                if (!record)
                    continue;
                any = true;
                if (change(*record))
                    project.findings().putStatement(article, text, *record);
                else
                    project.findings().removeStatement(article, text, span);
            }
        }
        return any ? Result<Done>(Done{}) : gone();
    });
}

int countOf(const std::vector<Passage> &statements)
{
    return int(statements.size());
}

} // namespace

Result<Done> acceptStatements(Project &project, const std::vector<Passage> &statements)
{
    return changeEach(
        project, Translated::tr("Accept %n statement(s)", nullptr, countOf(statements)), statements, [](StatementRecord &record) {
            // What a person set is more than accepted.
            if (record.state != FindingState::Changed)
                record.state = FindingState::Accepted;
            return true;
        });
}

Result<Done> rejectStatements(Project &project, const std::vector<Passage> &statements)
{
    return changeEach(
        project, Translated::tr("Reject %n statement(s)", nullptr, countOf(statements)), statements, [](StatementRecord &record) {
            record.state = FindingState::Rejected;
            return !isHandMade(record);
        });
}

Result<Done> reconsiderStatements(Project &project, const std::vector<Passage> &statements)
{
    return changeEach(
        project, Translated::tr("Reconsider %n statement(s)", nullptr, countOf(statements)), statements, [](StatementRecord &record) {
            if (!isHandMade(record))
                record.state = FindingState::Suggested;
            return true;
        });
}

Result<Done> setSpeaker(Project &project, const std::vector<Passage> &statements, std::optional<qint64> speaker)
{
    if (speaker) {
        const auto named = nameable(project, *speaker);
        if (!named)
            return named.error();
        speaker = named->key;
    }
    return changeEach(project, Translated::tr("Change the speaker of %n statement(s)", nullptr, countOf(statements)), statements,
        [speaker](StatementRecord &record) {
            record.speaker = speaker;
            if (!isHandMade(record))
                record.state = FindingState::Changed;
            return true;
        });
}

Result<Done> addStatement(Project &project, const Passage &passage, std::optional<qint64> speaker, bool direct)
{
    const QString text = project.articles().text(passage.article);
    StatementRecord record;
    record.span = trimmedSpan(text, passage.span);
    if (record.span.isEmpty())
        return Error{Translated::tr("Select what was said first.")};
    if (speaker) {
        const auto named = nameable(project, *speaker);
        if (!named)
            return named.error();
        record.speaker = named->key;
    }
    record.direct = direct;
    record.kind = u"say"_s;
    record.state = FindingState::Accepted;
    return project.edit(Translated::tr("Add a statement"), [&]() -> Result<Done> {
        project.findings().removeSuggested(passage.article, text, record.span);
        project.findings().putStatement(passage.article, text, record);
        return Done{};
    });
}

} // namespace Parallax

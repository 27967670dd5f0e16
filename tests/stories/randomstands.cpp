// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stories/randomstands.h"

#include "core/findings/issueedits.h"
#include "core/findings/positionedits.h"
#include "core/findings/statementedits.h"
#include "core/project/project.h"

namespace Parallax::Test {

namespace {

int upTo(int end, std::mt19937 &random)
{
    return std::uniform_int_distribution<int>(0, end)(random);
}

/// Copies: what it is taken from may be gone at once.
template <typename T> T any(const std::vector<T> &things, std::mt19937 &random)
{
    return things[size_t(upTo(int(things.size()) - 1, random))];
}

void decideStatement(Project &project, qint64 article, qint64 speaker, std::mt19937 &random)
{
    const auto statements = project.findings().statements(article, project.articles().text(article));
    if (statements.empty())
        return;
    const std::vector<Passage> one{{article, any(statements, random).span}};
    if (upTo(1, random))
        (void)rejectStatements(project, one);
    else
        (void)setSpeaker(project, one, speaker);
}

void changeIssue(Project &project, const QString &issue, const QString &word, std::mt19937 &random)
{
    switch (upTo(2, random)) {
    case 0:
        (void)putIssue(project, {{}, word, word, {}});
        break;
    case 1:
        (void)putIssue(project, {issue, word, word, {}});
        break;
    default:
        (void)deleteIssue(project, issue);
    }
}

} // namespace

void takeStand(Project &project, const Passage &passage, const QString &word, std::mt19937 &random)
{
    const auto entities = project.entities().all();
    const auto issues = project.issues().all();
    const auto positions = project.positions().lines(PositionFilter());
    if (entities.empty())
        return;
    const qint64 entity = any(entities, random).key;
    if (issues.empty() || positions.empty()) {
        (void)putIssue(project, {{}, word, {}, {}});
        (void)addPosition(project, {passage.article, passage.span, entity, {}, word, Stance::Offers});
        return;
    }
    const QString issue = any(issues, random).id;
    const QUuid position = any(positions, random).id;
    switch (upTo(9, random)) {
    case 0:
        changeIssue(project, issue, word, random);
        break;
    case 1:
    case 2:
        (void)addPosition(project, {passage.article, passage.span, entity, issue, word, Stance::Demands});
        break;
    case 3:
        (void)addEvidence(project, position, passage.span);
        break;
    case 4:
        (void)rejectPositions(project, {position});
        break;
    case 5:
        (void)setHolder(project, {position}, entity);
        break;
    case 6:
        (void)setStance(project, {position}, Stance(upTo(6, random)));
        break;
    case 7:
        (void)setIssue(project, {position}, issue);
        break;
    case 8:
        (void)addStatement(project, passage, entity, upTo(1, random) == 0);
        break;
    default:
        decideStatement(project, passage.article, entity, random);
    }
}

} // namespace Parallax::Test

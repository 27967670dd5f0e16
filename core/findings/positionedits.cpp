// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/positionedits.h"

#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/text/trimmedspan.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PositionEdits)
};

Error gone()
{
    return Error{Translated::tr("This position is not there any more. The article was analysed again in the meantime.")};
}

/// Calls `change` for each that is still there, and stores what it left; those for which it says false stay as they are.
Result<Done> changeEach(
    Project &project, const QString &label, const std::vector<QUuid> &ids, const std::function<bool(Position &)> &change)
{
    return project.edit(label, [&]() -> Result<Done> {
        bool any = false;
        for (const QUuid &id : ids) {
            auto position = project.positions().position(id);
            if (!position)
                continue;
            any = true;
            if (change(*position))
                project.positions().update(*position, project.articles().text(position->article));
        }
        return any ? Result<Done>(Done{}) : gone();
    });
}

/// A correction of what was found is told from it; what a person made stays theirs.
bool markChanged(Position &position)
{
    if (position.author.isEmpty())
        position.state = FindingState::Changed;
    return true;
}

Result<Done> decide(Project &project, const QString &label, const std::vector<QUuid> &ids, FindingState state)
{
    return project.edit(label, [&]() -> Result<Done> {
        std::vector<QUuid> found;
        std::vector<QUuid> made;
        for (const QUuid &id : ids) {
            const auto position = project.positions().position(id);
            if (!position)
                continue;
            // What a person set is more than accepted.
            const bool stays = state == FindingState::Accepted && position->state == FindingState::Changed;
            if (!position->author.isEmpty())
                made.push_back(id);
            else if (!stays)
                found.push_back(id);
            else
                made.push_back(id);
        }
        if (found.empty() && made.empty())
            return gone();
        project.positions().setState(found, state);
        if (state == FindingState::Rejected)
            project.positions().remove(made);
        return Done{};
    });
}

int countOf(const std::vector<QUuid> &ids)
{
    return int(ids.size());
}

} // namespace

Result<Done> acceptPositions(Project &project, const std::vector<QUuid> &positions)
{
    return decide(project, Translated::tr("Accept %n position(s)", nullptr, countOf(positions)), positions, FindingState::Accepted);
}

Result<Done> rejectPositions(Project &project, const std::vector<QUuid> &positions)
{
    return decide(project, Translated::tr("Reject %n position(s)", nullptr, countOf(positions)), positions, FindingState::Rejected);
}

Result<Done> reconsiderPositions(Project &project, const std::vector<QUuid> &positions)
{
    return decide(project, Translated::tr("Reconsider %n position(s)", nullptr, countOf(positions)), positions, FindingState::Suggested);
}

Result<Done> setStance(Project &project, const std::vector<QUuid> &positions, Stance stance)
{
    return changeEach(project, Translated::tr("Change the stance of %n position(s)", nullptr, countOf(positions)), positions,
        [stance](Position &position) {
            if (position.stance == stance)
                return false;
            position.stance = stance;
            return markChanged(position);
        });
}

Result<Done> setStrength(Project &project, const std::vector<QUuid> &positions, int strength)
{
    return changeEach(project, Translated::tr("Change the strength of %n position(s)", nullptr, countOf(positions)), positions,
        [strength](Position &position) {
            if (position.strength == strength)
                return false;
            position.strength = std::clamp(strength, 1, 3);
            return markChanged(position);
        });
}

Result<Done> setHolder(Project &project, const std::vector<QUuid> &positions, qint64 holder)
{
    const qint64 survivor = project.entities().survivor(holder);
    if (!project.entities().entity(survivor))
        return Error{Translated::tr("This entity is not there any more. Choose another one.")};
    return changeEach(project, Translated::tr("Change the holder of %n position(s)", nullptr, countOf(positions)), positions,
        [survivor](Position &position) {
            if (position.holder == survivor)
                return false;
            position.holder = survivor;
            return markChanged(position);
        });
}

Result<Done> setIssue(Project &project, const std::vector<QUuid> &positions, const QString &issue)
{
    if (!project.issues().issue(issue))
        return Error{Translated::tr("This issue is not there any more. Choose another one.")};
    return changeEach(project, Translated::tr("Change the issue of %n position(s)", nullptr, countOf(positions)), positions,
        [&issue](Position &position) {
            if (position.issue == issue)
                return false;
            position.issue = issue;
            return markChanged(position);
        });
}

Result<Done> setTopic(Project &project, const std::vector<QUuid> &positions, const QString &topic)
{
    const QString words = topic.simplified();
    if (words.isEmpty())
        return Error{Translated::tr("Say in a few words what the position is about.")};
    return changeEach(project, Translated::tr("Change the issue of %n position(s)", nullptr, countOf(positions)), positions,
        [&words](Position &position) {
            if (position.issue.isEmpty() && position.topic == words)
                return false;
            position.issue.clear();
            position.topic = words;
            return markChanged(position);
        });
}

Result<QUuid> addPosition(Project &project, const NewPosition &wanted)
{
    const QString text = project.articles().text(wanted.article);
    Position position;
    position.article = wanted.article;
    position.evidence = {trimmedSpan(text, wanted.evidence)};
    if (position.evidence.front().isEmpty())
        return Error{Translated::tr("Select the words that show the position first.")};
    position.holder = project.entities().survivor(wanted.holder);
    const auto holder = project.entities().entity(position.holder);
    if (!holder)
        return Error{Translated::tr("Choose whose position it is.")};
    position.issue = wanted.issue;
    position.topic = wanted.topic.simplified();
    if (position.issue.isEmpty() && position.topic.isEmpty())
        return Error{Translated::tr("Say in a few words what the position is about.")};
    position.stance = wanted.stance;
    position.state = FindingState::Accepted;
    position.author = project.author();
    // Whoever made it, a person did.
    if (position.author.isEmpty())
        position.author = QStringLiteral("?");
    position.created = QDateTime::currentDateTimeUtc();
    position.id = newUuid(position.created.toMSecsSinceEpoch());
    const auto result = project.edit(Translated::tr("Position of “%1”").arg(holder->name), [&]() -> Result<Done> {
        if (!position.issue.isEmpty() && !project.issues().issue(position.issue))
            return Error{Translated::tr("This issue is not there any more. Choose another one.")};
        project.positions().insert(position, text);
        return Done{};
    });
    return result ? Result<QUuid>(position.id) : result.error();
}

Result<Done> addEvidence(Project &project, const QUuid &id, TextSpan evidence)
{
    const auto there = project.positions().position(id);
    if (!there)
        return gone();
    const TextSpan span = trimmedSpan(project.articles().text(there->article), evidence);
    if (span.isEmpty())
        return Error{Translated::tr("Select the words that show the position first.")};
    return changeEach(project, Translated::tr("Add a passage to a position"), {id}, [span](Position &position) {
        std::erase_if(position.evidence, [span](TextSpan other) { return other.start == span.start; });
        position.evidence.push_back(span);
        std::sort(position.evidence.begin(), position.evidence.end());
        return markChanged(position);
    });
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/positionedits.h"

#include "core/base/uuid.h"
#include "core/entities/nameable.h"
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

Error noWords()
{
    return Error{Translated::tr("Select the words that show the position first.")};
}

Error noTopic()
{
    return Error{Translated::tr("Say in a few words what the position is about.")};
}

Error noIssue()
{
    return Error{Translated::tr("This issue is not there any more. Choose another one.")};
}

/// Calls `change` for each that is still there, and stores what it left.
Result<Done> changeEach(
    Project &project, const QString &label, const std::vector<QUuid> &ids, const std::function<void(PositionLine &)> &change)
{
    return project.edit(label, [&]() -> Result<Done> {
        const std::vector<PositionLine> lines = project.positions().linesOf(ids);
        if (lines.empty())
            return gone();
        for (const PositionLine &before : lines) {
            PositionLine line = before;
            change(line);
            if (line == before)
                continue;
            // A correction is told from what was found; what a person made stays theirs.
            if (!line.handMade && line.state == before.state)
                line.state = FindingState::Changed;
            project.positions().update(line);
        }
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
    return changeEach(project, Translated::tr("Accept %n position(s)", nullptr, countOf(positions)), positions, [](PositionLine &line) {
        // What a person set is more than accepted.
        if (line.state != FindingState::Changed)
            line.state = FindingState::Accepted;
    });
}

Result<Done> rejectPositions(Project &project, const std::vector<QUuid> &positions)
{
    return project.edit(Translated::tr("Reject %n position(s)", nullptr, countOf(positions)), [&]() -> Result<Done> {
        std::vector<QUuid> found;
        std::vector<QUuid> made;
        for (const PositionLine &line : project.positions().linesOf(positions))
            (line.handMade ? made : found).push_back(line.id);
        if (found.empty() && made.empty())
            return gone();
        project.positions().setState(found, FindingState::Rejected);
        project.positions().remove(made);
        return Done{};
    });
}

Result<Done> reconsiderPositions(Project &project, const std::vector<QUuid> &positions)
{
    return changeEach(project, Translated::tr("Reconsider %n position(s)", nullptr, countOf(positions)), positions, [](PositionLine &line) {
        if (!line.handMade)
            line.state = FindingState::Suggested;
    });
}

Result<Done> setStance(Project &project, const std::vector<QUuid> &positions, Stance stance)
{
    return changeEach(project, Translated::tr("Change the stance of %n position(s)", nullptr, countOf(positions)), positions,
        [stance](PositionLine &line) { line.stance = stance; });
}

Result<Done> setStrength(Project &project, const std::vector<QUuid> &positions, int strength)
{
    return changeEach(project, Translated::tr("Change the strength of %n position(s)", nullptr, countOf(positions)), positions,
        [strength](PositionLine &line) { line.strength = std::clamp(strength, 1, 3); });
}

Result<Done> setHolder(Project &project, const std::vector<QUuid> &positions, qint64 holder)
{
    const auto named = nameable(project, holder);
    if (!named)
        return named.error();
    return changeEach(project, Translated::tr("Change the holder of %n position(s)", nullptr, countOf(positions)), positions,
        [key = named->key](PositionLine &line) { line.holder = key; });
}

Result<Done> setIssue(Project &project, const std::vector<QUuid> &positions, const QString &issue)
{
    if (!project.issues().issue(issue))
        return noIssue();
    return changeEach(project, Translated::tr("Change the issue of %n position(s)", nullptr, countOf(positions)), positions,
        [&issue](PositionLine &line) { line.issue = issue; });
}

Result<Done> setTopic(Project &project, const std::vector<QUuid> &positions, const QString &topic)
{
    const QString words = topic.simplified();
    if (words.isEmpty())
        return noTopic();
    return changeEach(project, Translated::tr("Change the issue of %n position(s)", nullptr, countOf(positions)), positions,
        [&words](PositionLine &line) {
            line.issue = QString();
            line.topic = words;
        });
}

Result<QUuid> addPosition(Project &project, const NewPosition &wanted)
{
    const QString text = project.articles().text(wanted.article);
    Position position;
    position.article = wanted.article;
    position.evidence = {trimmedSpan(text, wanted.evidence)};
    if (position.evidence.front().isEmpty())
        return noWords();
    const auto holder = nameable(project, wanted.holder);
    if (!holder)
        return holder.error();
    position.holder = holder->key;
    position.issue = wanted.issue;
    position.topic = wanted.topic.simplified();
    if (position.issue.isEmpty() && position.topic.isEmpty())
        return noTopic();
    position.stance = wanted.stance;
    position.state = FindingState::Accepted;
    // An author is what tells that a person made it.
    position.author = project.author().isEmpty() ? QStringLiteral("?") : project.author();
    position.created = QDateTime::currentDateTimeUtc();
    position.id = newUuid(position.created.toMSecsSinceEpoch());
    const auto result = project.edit(Translated::tr("Position of “%1”").arg(holder->name), [&]() -> Result<Done> {
        if (!position.issue.isEmpty() && !project.issues().issue(position.issue))
            return noIssue();
        project.positions().insert(position, text);
        return Done{};
    });
    return result ? Result<QUuid>(position.id) : result.error();
}

Result<Done> addEvidence(Project &project, const QUuid &id, TextSpan evidence)
{
    return project.edit(Translated::tr("Add a passage to a position"), [&]() -> Result<Done> {
        auto position = project.positions().position(id);
        if (!position)
            return gone();
        const QString text = project.articles().text(position->article);
        TextSpan span = trimmedSpan(text, evidence);
        if (span.isEmpty())
            return noWords();
        std::erase_if(position->evidence, [&span](TextSpan other) {
            if (!other.overlaps(span))
                return false;
            span = {std::min(span.start, other.start), std::max(span.end, other.end)};
            return true;
        });
        position->evidence.push_back(span);
        std::sort(position->evidence.begin(), position->evidence.end());
        if (position->author.isEmpty())
            position->state = FindingState::Changed;
        project.positions().update(*position, text);
        return Done{};
    });
}

} // namespace Parallax

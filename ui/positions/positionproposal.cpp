// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionproposal.h"

#include "core/issues/issueset.h"
#include "core/project/project.h"

#include <algorithm>

namespace Parallax {

namespace {

bool canHold(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Gpe || type == EntityType::Organisation;
}

/// Named within the first words of the passage, or nearest before it. Mentions are in text order.
std::optional<qint64> namedAt(const std::vector<Mention> &mentions, TextSpan passage)
{
    constexpr qsizetype opening = 24; // characters: "The Russian president ..."
    std::optional<qint64> before;
    for (const Mention &mention : mentions) {
        if (mention.span.start > passage.start + opening)
            break;
        if (!canHold(mention.type) || mention.state == FindingState::Rejected)
            continue;
        if (mention.span.start >= passage.start)
            return mention.span.end <= passage.end ? mention.entity : before;
        before = mention.entity;
    }
    return before;
}

/// The shortest of those that share words with the passage, which says most about these words.
template <typename Found, typename SpanOf> const Found *closest(const std::vector<Found> &all, TextSpan passage, const SpanOf &spanOf)
{
    const Found *best = nullptr;
    for (const Found &each : all) {
        if (spanOf(each).overlaps(passage) && (!best || spanOf(each).length() < spanOf(*best).length()))
            best = &each;
    }
    return best;
}

QString actingName(Project &project, std::optional<qint64> &holder)
{
    auto entity = holder ? project.entities().entity(*holder) : std::nullopt;
    // The Kremlin's stance is Russia's.
    if (entity && entity->standsFor) {
        holder = entity->standsFor;
        entity = project.entities().entity(*holder);
    }
    return entity ? entity->name : QString();
}

} // namespace

QString topicOf(QStringView words)
{
    constexpr qsizetype most = 60;
    QString topic = words.toString().simplified();
    const auto isMark = [](QChar character) { return !character.isLetterOrNumber() && character != u'%'; };
    const auto trim = [&] {
        while (!topic.isEmpty() && isMark(topic.back()))
            topic.chop(1);
        while (!topic.isEmpty() && isMark(topic.front()))
            topic.remove(0, 1);
    };
    trim();
    if (topic.size() > most) {
        const qsizetype space = topic.lastIndexOf(u' ', most);
        topic.truncate(space > 0 ? space : most);
        trim();
    }
    return topic;
}

PositionProposal proposePosition(Project &project, const Passage &passage)
{
    PositionProposal proposal;
    const auto content = project.articles().content(passage.article);
    if (!content || passage.span.end > content->text.size())
        return proposal;
    const QString &text = content->text;
    const QStringView words = QStringView(text).sliced(passage.span.start, passage.span.length());
    proposal.topic = topicOf(words);
    const std::vector<Position> positions = project.positions().inArticle(passage.article, text);
    const std::vector<StatementRecord> statements = project.findings().statements(passage.article, text);
    const auto *position = closest(positions, passage.span, [](const Position &each) { return each.evidence.front(); });
    const auto *statement = closest(statements, passage.span, [](const StatementRecord &each) { return each.span; });
    if (position)
        proposal.holder = position->holder;
    else if (statement && statement->speaker)
        proposal.holder = statement->speaker;
    else
        proposal.holder = namedAt(content->mentions, passage.span);
    proposal.holderName = actingName(project, proposal.holder);
    const std::vector<Issue> issues = project.issues().all();
    const IssueSet set(issues);
    if (const auto matches = set.match(words); !matches.empty())
        proposal.issue = set.issues()[matches.front().issue].id;
    else if (position)
        proposal.issue = position->issue;
    const auto issue = std::find_if(issues.begin(), issues.end(), [&](const Issue &each) { return each.id == proposal.issue; });
    proposal.subject = issue == issues.end() ? proposal.topic : issue->label;
    return proposal;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/positions/positionmerge.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Parallax {

namespace {

/// Sentences over which "that proposal" takes up what was named.
constexpr size_t vagueReach = 3;

Stance turnedStance(Stance stance)
{
    switch (stance) {
    case Stance::Opposes:
        return Stance::Supports;
    case Stance::Supports:
    case Stance::Demands:
    case Stance::Offers:
        return Stance::Opposes;
    default:
        return stance;
    }
}

class Merger
{
public:
    Merger(const Reading &reading, const IssueText &issues)
        : m_reading(reading)
        , m_issues(issues)
    {
    }

    void add(Claim &&claim)
    {
        giveIssue(claim);
        const QString key = keyOf(claim);
        const auto known = m_index.constFind(key);
        if (known != m_index.cend()) {
            join(m_positions[size_t(*known)], claim.position);
            return;
        }
        m_index.insert(key, m_positions.size());
        m_positions.push_back(std::move(claim.position));
    }

    std::vector<FoundPosition> take()
    {
        for (FoundPosition &position : m_positions)
            std::sort(position.evidence.begin(), position.evidence.end());
        std::stable_sort(m_positions.begin(), m_positions.end(),
            [](const FoundPosition &a, const FoundPosition &b) { return a.evidence.front().start < b.evidence.front().start; });
        return std::move(m_positions);
    }

private:
    QString issueOf(TextSpan passage) const
    {
        const std::vector<IssueMatch> matches = m_issues.match(passage);
        return matches.empty() ? QString() : m_issues.issueSet().issues()[matches.front().issue].id;
    }

    void giveIssue(Claim &claim)
    {
        FoundPosition &position = claim.position;
        if (!claim.content.isEmpty())
            position.issue = issueOf(claim.content);
        if (position.issue.isEmpty())
            position.issue = issueOf(position.evidence.front());
        const bool near = m_lastTopic && claim.sentence - m_lastSentence <= vagueReach;
        if (position.issue.isEmpty() && claim.vague && near) {
            position.issue = m_lastTopic->first;
            position.topic = m_lastTopic->second;
        }
        if (claim.turned && !position.issue.isEmpty())
            position.stance = turnedStance(position.stance);
        if (claim.vague && near)
            return;
        m_lastTopic = std::pair(position.issue, position.topic);
        m_lastSentence = claim.sentence;
    }

    // Where no issue fits, what stands in the same statement or has the same topic belongs together.
    QString keyOf(const Claim &claim) const
    {
        const FoundPosition &position = claim.position;
        const TextSpan words = position.holder.words;
        const QString holder = position.holder.entity ? QString::number(*position.holder.entity)
                                                      : m_reading.text.sliced(words.start, words.length()).toString().toCaseFolded();
        QString about = position.issue;
        if (about.isEmpty())
            about = claim.statement >= 0 ? u'#' + QString::number(claim.statement) : u'#' + position.topic.toCaseFolded();
        return holder + u'\n' + about + u'\n' + QString::number(int(position.stance));
    }

    static void join(FoundPosition &position, const FoundPosition &other)
    {
        // Claims come sentence by sentence, so that only the last evidence can overlap.
        const TextSpan span = other.evidence.front();
        TextSpan &last = position.evidence.back();
        if (last.overlaps(span))
            last = {std::min(last.start, span.start), std::max(last.end, span.end)};
        else
            position.evidence.push_back(span);
        position.strength = std::max(position.strength, other.strength);
        if (!other.attributedBy)
            position.attributedBy.reset();
        if (position.date.isEmpty())
            position.date = other.date;
    }

    const Reading &m_reading;
    const IssueText &m_issues;
    std::vector<FoundPosition> m_positions;
    QHash<QString, size_t> m_index;
    std::optional<std::pair<QString, QString>> m_lastTopic;
    size_t m_lastSentence = 0;
};

} // namespace

std::vector<FoundPosition> mergeClaims(std::vector<Claim> claims, const Reading &reading, const IssueText &issues)
{
    Merger merger(reading, issues);
    for (Claim &claim : claims)
        merger.add(std::move(claim));
    return merger.take();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/positions/positionmerge.h"

#include "core/analysis/wordhash.h"

#include <QHash>
#include <QStringBuilder>

#include <algorithm>
#include <utility>

namespace Parallax {

namespace {

/// Sentences over which "that proposal" takes up what was named.
constexpr size_t vagueReach = 2;
constexpr size_t mostCompared = 8;

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
        if (claim.onlyWithIssue && claim.position.issue.isEmpty())
            return;
        const QString key = keyOf(claim.position);
        std::vector<size_t> &group = m_groups[key];
        // Where no issue fits, only the latest are compared, so that a long article takes no longer a sentence.
        const size_t count = std::min(group.size(), mostCompared);
        for (size_t i = group.size(); i > group.size() - count; --i) {
            FoundPosition &known = m_positions[group[i - 1]];
            if (!known.issue.isEmpty() || belongTogether(group[i - 1], claim)) {
                join(known, claim.position);
                return;
            }
        }
        group.push_back(m_positions.size());
        m_positions.push_back(std::move(claim.position));
        m_statements.push_back(claim.statement);
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
        if (position.issue.isEmpty()) {
            const TextSpan evidence = position.evidence.front();
            position.issue =
                issueOf({evidence.start, claim.content.isEmpty() ? evidence.end : std::max(claim.content.end, position.cue.end)});
        }
        const bool near = m_lastTopic && claim.sentence - m_lastSentence <= vagueReach;
        if (position.issue.isEmpty() && claim.vague && near) {
            position.issue = m_lastTopic->first;
        }
        if (claim.pointing && near)
            position.topic = m_lastTopic->second;
        if (claim.turned && !position.issue.isEmpty())
            position.stance = turnedStance(position.stance);
        if (claim.vague && near)
            return;
        m_lastTopic = std::pair(position.issue, position.topic);
        m_lastSentence = claim.sentence;
    }

    QString keyOf(const FoundPosition &position) const
    {
        QString holder;
        if (position.holder.entity) {
            holder = QString::number(*position.holder.entity);
        } else {
            const TextSpan words = position.holder.words;
            for (const QChar c : m_reading.text.sliced(words.start, words.length())) {
                if (c != u'.')
                    holder += c.toCaseFolded();
            }
        }
        return holder % u'\n' % position.issue % u'\n' % QString::number(int(position.stance));
    }

    // What stands in the same statement, in the same passage or has the same topic.
    bool belongTogether(size_t known, const Claim &claim) const
    {
        const FoundPosition &position = m_positions[known];
        return (claim.statement >= 0 && claim.statement == m_statements[known] && !claim.part)
            || position.evidence.back().overlaps(claim.position.evidence.front()) || sameTopic(position.topic, claim.position.topic);
    }

    // Half of the words of the shorter one, small words aside.
    static bool sameTopic(QStringView a, QStringView b)
    {
        const std::vector<quint64> some = topicWords(a), others = topicWords(b);
        const size_t shared = size_t(std::count_if(
            some.begin(), some.end(), [&](quint64 word) { return std::find(others.begin(), others.end(), word) != others.end(); }));
        return shared > 0 && shared * 2 >= std::min(some.size(), others.size());
    }

    static std::vector<quint64> topicWords(QStringView topic)
    {
        constexpr qsizetype leastLetters = 4;
        std::vector<quint64> words;
        for (qsizetype start = 0; start < topic.size();) {
            qsizetype end = start;
            while (end < topic.size() && topic[end].isLetterOrNumber())
                ++end;
            if (end - start >= leastLetters)
                words.push_back(wordHash(topic.sliced(start, end - start)));
            start = end + 1;
        }
        return words;
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
    /// Statement of each position's first claim.
    std::vector<qint32> m_statements;
    QHash<QString, std::vector<size_t>> m_groups;
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

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/issueevaluation.h"

#include <algorithm>
#include <cstdlib>

namespace Parallax {

using Kind = Query::Node::Kind;

namespace {

// What a further alternative that is there too adds to the best one, of its own score.
constexpr double furtherAlternative = 0.1;

} // namespace

IssueMatcher::Evaluation::Evaluation(const IssueMatcher &matcher, std::span<const IssueWordHit> hits)
    : m_matcher(matcher)
    , m_hits(hits)
{
    for (size_t hit = 0; hit < hits.size(); ++hit)
        addTerms(hit);
    std::stable_sort(m_places.begin(), m_places.end(), [](const Leaf &a, const Leaf &b) { return a.term < b.term; });
}

/// The terms that end with a hit.
void IssueMatcher::Evaluation::addTerms(size_t hit)
{
    const IssueWordHit &end = m_hits[hit];
    for (const qint32 index : m_matcher.m_words[size_t(end.word)].endsTerms) {
        const Term &term = m_matcher.m_terms[size_t(index)];
        Leaf leaf{index, end.span, end.ordinal, end.ordinal, term.weight};
        size_t at = hit;
        for (size_t word = term.words.size() - 1; word-- > 0;) {
            while (at > 0 && m_hits[at].ordinal >= leaf.first)
                --at;
            while (at > 0 && m_hits[at].ordinal == leaf.first - 1 && m_hits[at].word != term.words[word])
                --at;
            if (m_hits[at].ordinal != leaf.first - 1 || m_hits[at].word != term.words[word]) {
                leaf.weight = -1;
                break;
            }
            --leaf.first;
            leaf.span.start = m_hits[at].span.start;
        }
        if (leaf.weight >= 0)
            m_places.push_back(leaf);
    }
}

std::span<const IssueMatcher::Leaf> IssueMatcher::Evaluation::places(qint32 term) const
{
    const auto first =
        std::lower_bound(m_places.begin(), m_places.end(), term, [](const Leaf &leaf, qint32 wanted) { return leaf.term < wanted; });
    auto last = first;
    while (last != m_places.end() && last->term == term)
        ++last;
    return {first, last};
}

/// Of each word that stands in several places, the place nearest to the word that stands in fewest.
TextSpan IssueMatcher::Evaluation::drawnTogether(const std::vector<Leaf> &leaves) const
{
    const Leaf &middle = *std::min_element(
        leaves.begin(), leaves.end(), [this](const Leaf &a, const Leaf &b) { return places(a.term).size() < places(b.term).size(); });
    TextSpan span = middle.span;
    for (const Leaf &leaf : leaves) {
        const auto all = places(leaf.term);
        const Leaf &nearest = *std::min_element(all.begin(), all.end(),
            [&](const Leaf &a, const Leaf &b) { return std::abs(a.first - middle.first) < std::abs(b.first - middle.first); });
        span = {std::min(span.start, nearest.span.start), std::max(span.end, nearest.span.end)};
    }
    return span;
}

bool IssueMatcher::Evaluation::anyOf(const Node &node, std::vector<Leaf> &leaves, double &score) const
{
    const auto before = qsizetype(leaves.size());
    double best = 0;
    double all = 0;
    for (const Node &child : node.children) {
        const auto from = qsizetype(leaves.size());
        double its = 0;
        const bool there = evaluate(child, leaves, its);
        all += there ? its : 0;
        if (there && its > best) {
            best = its;
            leaves.erase(leaves.begin() + before, leaves.begin() + from);
        } else {
            leaves.resize(size_t(from));
        }
    }
    score += best + furtherAlternative * (all - best);
    return best > 0;
}

bool IssueMatcher::Evaluation::allOf(const Node &node, std::vector<Leaf> &leaves, double &score) const
{
    for (const Node &child : node.children) {
        std::vector<Leaf> unwanted;
        double ignored = 0;
        const bool there = child.kind == Kind::Not ? !evaluate(child.children.front(), unwanted, ignored) : evaluate(child, leaves, score);
        if (!there)
            return false;
    }
    return true;
}

/// As FTS5 counts: between the end of the first and the beginning of the last at most so many words.
bool IssueMatcher::Evaluation::near(const Node &node, std::vector<Leaf> &leaves, double &score) const
{
    for (const Node &child : node.children) {
        if (places(child.term).empty())
            return false;
    }
    std::vector<std::pair<Leaf, size_t>> all;
    for (size_t i = 0; i < node.children.size(); ++i) {
        for (const Leaf &leaf : places(node.children[i].term))
            all.emplace_back(leaf, i);
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first.first < b.first.first; });
    std::vector<const Leaf *> latest(node.children.size(), nullptr);
    for (const auto &[place, child] : all) {
        const Leaf &leaf = place;
        latest[child] = &leaf;
        const bool together = std::all_of(
            latest.begin(), latest.end(), [&](const Leaf *other) { return other && leaf.first - other->last - 1 <= node.distance; });
        if (!together)
            continue;
        for (const Leaf *const part : latest) {
            leaves.push_back(*part);
            score += part->weight;
        }
        return true;
    }
    return false;
}

bool IssueMatcher::Evaluation::evaluate(const Node &node, std::vector<Leaf> &leaves, double &score) const
{
    switch (node.kind) {
    case Kind::Term:
        if (const auto all = places(node.term); !all.empty()) {
            leaves.push_back(all.front());
            score += all.front().weight;
            return true;
        }
        return false;
    case Kind::Near:
        return near(node, leaves, score);
    case Kind::Or:
        return anyOf(node, leaves, score);
    case Kind::And:
        return allOf(node, leaves, score);
    case Kind::Not:
    case Kind::Filter:
        break;
    }
    return false;
}

std::vector<IssueMatcher::Match> IssueMatcher::Evaluation::run()
{
    std::vector<quint32> candidates;
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (i > 0 && m_places[i].term == m_places[i - 1].term)
            continue;
        const auto &guards = m_matcher.m_terms[size_t(m_places[i].term)].guards;
        candidates.insert(candidates.end(), guards.begin(), guards.end());
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());

    std::vector<Match> matches;
    for (const quint32 query : candidates) {
        std::vector<Leaf> leaves;
        double score = 0;
        if (evaluate(m_matcher.m_queries[query], leaves, score))
            matches.push_back({query, score, drawnTogether(leaves)});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.score > b.score; });
    return matches;
}

double IssueMatcher::Evaluation::contribution(const Node &node) const
{
    if (node.kind == Kind::Term) {
        const auto all = places(node.term);
        return all.empty() ? 0 : all.front().weight;
    }
    double sum = 0;
    double best = 0;
    for (const Node &child : node.children) {
        const double its = child.kind == Kind::Not ? 0 : contribution(child);
        sum += its;
        best = std::max(best, its);
    }
    return node.kind == Kind::Or ? best : sum;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/issuematcher.h"

#include "core/issues/issueevaluation.h"
#include "core/issues/issuewords.h"

#include <algorithm>
#include <cmath>

namespace Parallax {

using Kind = Query::Node::Kind;

qint32 IssueMatcher::wordOf(quint64 hash, size_t prefixLetters)
{
    QHash<quint64, qint32> &known = prefixLetters > 0 ? m_prefixOf : m_wordOf;
    const auto found = known.constFind(hash);
    if (found != known.cend())
        return *found;
    const qint32 word = qint32(m_words.size());
    m_words.emplace_back();
    known.insert(hash, word);
    m_asked.set(hash & 0xffff);
    if (prefixLetters > 0)
        m_prefixLengths |= quint64(1) << prefixLetters;
    return word;
}

/// -1 where it has no word.
qint32 IssueMatcher::termOf(const Query::Node &from, std::vector<qint32> &words)
{
    std::vector<qint32> phrase;
    IssueWords cut(from.text);
    bool more = cut.next();
    while (more) {
        const quint64 whole = cut.hash();
        const size_t letters = cut.prefixes();
        const quint64 prefix = cut.prefixHash(letters);
        more = cut.next();
        phrase.push_back(!more && from.prefix ? wordOf(prefix, letters) : wordOf(whole, 0));
    }
    if (phrase.empty())
        return -1;
    words.insert(words.end(), phrase.begin(), phrase.end());
    if (const auto found = m_termOf.find(phrase); found != m_termOf.end())
        return found->second;
    const qint32 term = qint32(m_terms.size());
    m_words[size_t(phrase.back())].endsTerms.push_back(term);
    m_termOf.emplace(phrase, term);
    m_terms.push_back({std::move(phrase), 0, {}});
    return term;
}

/// False for what says nothing about the words of a passage: a filter, and what is made of filters alone.
bool IssueMatcher::compile(const Query::Node &from, Node &to, std::vector<qint32> &words)
{
    to.kind = from.kind;
    to.distance = from.distance;
    if (from.kind == Kind::Filter)
        return false;
    if (from.kind == Kind::Term) {
        to.term = termOf(from, words);
        return to.term >= 0;
    }
    std::vector<qint32> unwanted;
    bool wanted = false;
    for (const Query::Node &child : from.children) {
        Node compiled;
        if (!compile(child, compiled, child.kind == Kind::Not ? unwanted : words))
            continue;
        wanted = wanted || child.kind != Kind::Not;
        to.children.push_back(std::move(compiled));
    }
    return wanted;
}

bool IssueMatcher::add(const Query &query)
{
    Node root;
    std::vector<qint32> words;
    if (!compile(query.root, root, words))
        return false;
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    for (const qint32 word : words)
        ++m_words[size_t(word)].queries;
    m_queries.push_back(std::move(root));
    return true;
}

/// How many queries would be looked into for these terms' sake.
double IssueMatcher::commonness(const std::vector<qint32> &terms) const
{
    double sum = 0;
    for (const qint32 term : terms) {
        quint32 least = ~quint32(0);
        for (const qint32 word : m_terms[size_t(term)].words)
            least = std::min(least, m_words[size_t(word)].queries);
        sum += least;
    }
    // Several terms that are rare are better to wait for than one that half of the queries have.
    return sum / double(std::max<size_t>(terms.size(), 1));
}

/// Terms of which one must be there.
std::vector<qint32> IssueMatcher::guardsOf(const Node &node) const
{
    if (node.kind == Kind::Term)
        return {node.term};
    std::vector<qint32> guards;
    for (const Node &child : node.children) {
        if (child.kind == Kind::Not)
            continue;
        std::vector<qint32> its = guardsOf(child);
        if (node.kind == Kind::Or)
            guards.insert(guards.end(), its.begin(), its.end());
        else if (guards.empty() || commonness(its) < commonness(guards))
            guards = std::move(its);
    }
    return guards;
}

void IssueMatcher::finish()
{
    const double count = double(m_queries.size());
    for (Term &term : m_terms) {
        for (const qint32 word : term.words)
            term.weight = std::max(term.weight, std::log(1 + count / std::max<quint32>(m_words[size_t(word)].queries, 1)));
        // A phrase says more than its rarest word, though not as much as all of them: most others are small ones.
        term.weight += 0.3 * double(term.words.size() - 1);
    }
    for (size_t i = 0; i < m_queries.size(); ++i) {
        for (const qint32 term : guardsOf(m_queries[i])) {
            auto &guards = m_terms[size_t(term)].guards;
            if (guards.empty() || guards.back() != i)
                guards.push_back(quint32(i));
        }
    }
}

std::vector<IssueWordHit> IssueMatcher::hits(QStringView text) const
{
    std::vector<IssueWordHit> hits;
    if (m_words.empty())
        return hits;
    IssueWords words(text);
    for (qint32 ordinal = 0; words.next(); ++ordinal) {
        if (m_asked.test(words.hash() & 0xffff)) {
            if (const auto whole = m_wordOf.constFind(words.hash()); whole != m_wordOf.cend())
                hits.push_back({words.span(), ordinal, *whole});
        }
        for (quint64 lengths = m_prefixLengths; lengths != 0; lengths &= lengths - 1) {
            const auto letters = size_t(qCountTrailingZeroBits(lengths));
            if (letters > words.prefixes())
                break;
            const quint64 hash = words.prefixHash(letters);
            if (!m_asked.test(hash & 0xffff))
                continue;
            if (const auto prefix = m_prefixOf.constFind(hash); prefix != m_prefixOf.cend())
                hits.push_back({words.span(), ordinal, *prefix});
        }
    }
    return hits;
}

std::vector<IssueMatcher::Match> IssueMatcher::match(std::span<const IssueWordHit> hits) const
{
    return Evaluation(*this, hits).run();
}

double IssueMatcher::contribution(size_t query, std::span<const IssueWordHit> hits) const
{
    return hits.empty() ? 0 : Evaluation(*this, hits).contribution(m_queries[query]);
}

} // namespace Parallax

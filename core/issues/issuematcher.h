// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/search/query.h"

#include <QHash>

#include <bitset>
#include <map>
#include <span>
#include <vector>

namespace Parallax {

/// A word of a text that a query asks for. A word can be several of them: itself, and what it begins with.
struct IssueWordHit
{
    TextSpan span; ///< UTF-16, in the text
    qint32 ordinal = 0; ///< of the word among all words of the text
    qint32 word = 0; ///< of IssueMatcher
};

/// The queries of many issues as one machine. Built once, then read by any number of threads. Of the words of a text it
/// wants the hits, and it looks only into those queries of which a word that they cannot do without is among the hits.
class IssueMatcher
{
public:
    /// What in a query matches a word or phrase, with `weight` the more the rarer it is among the queries.
    struct Leaf
    {
        qint32 term = 0;
        TextSpan span;
        qint32 first = 0; ///< ordinals of its words, `last` inclusive
        qint32 last = 0;
        double weight = 0;
    };
    struct Match
    {
        size_t query = 0;
        double score = 0;
        TextSpan span;
    };

    /// Queries count from 0. One without a word, of filters alone, is refused and not counted.
    [[nodiscard]] bool add(const Query &query);
    /// After the last add().
    void finish();

    /// Words of `text` that some query asks for, in text order.
    [[nodiscard]] std::vector<IssueWordHit> hits(QStringView text) const;
    /// Of a stretch of the hits of one text; best first.
    [[nodiscard]] std::vector<Match> match(std::span<const IssueWordHit> hits) const;
    /// What the hits of a part of it would have brought to the score of a query, which need not match there.
    [[nodiscard]] double contribution(size_t query, std::span<const IssueWordHit> hits) const;

private:
    /// Several words are a phrase.
    struct Term
    {
        std::vector<qint32> words;
        double weight = 0;
        std::vector<quint32> guards; ///< queries that can match where this stands
    };
    struct Node
    {
        Query::Node::Kind kind = Query::Node::Kind::And;
        qint32 term = -1;
        int distance = 0;
        std::vector<Node> children = {};
    };
    struct Word
    {
        std::vector<qint32> endsTerms;
        quint32 queries = 0; ///< that ask for it
    };
    class Evaluation;

    bool compile(const Query::Node &from, Node &to, std::vector<qint32> &words);
    qint32 termOf(const Query::Node &from, std::vector<qint32> &words);
    qint32 wordOf(quint64 hash, size_t prefixLetters);
    [[nodiscard]] double commonness(const std::vector<qint32> &terms) const;
    [[nodiscard]] std::vector<qint32> guardsOf(const Node &node) const;

    std::vector<Node> m_queries;
    std::vector<Term> m_terms;
    std::vector<Word> m_words;
    QHash<quint64, qint32> m_wordOf; ///< whole words
    QHash<quint64, qint32> m_prefixOf;
    std::map<std::vector<qint32>, qint32> m_termOf; ///< by its words
    quint64 m_prefixLengths = 0; ///< a bit for each
    /// A bit for the last bits of each hash in the two tables: most words of a text are told off by it.
    std::bitset<0x10000> m_asked;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/issues/issuematcher.h"

namespace Parallax {

/// One passage under the queries of an IssueMatcher.
class IssueMatcher::Evaluation
{
public:
    Evaluation(const IssueMatcher &matcher, std::span<const IssueWordHit> hits);

    /// Best first.
    std::vector<Match> run();
    /// As if all that is missing were there.
    [[nodiscard]] double contribution(const Node &node) const;

private:
    void addTerms(size_t hit);
    [[nodiscard]] std::span<const Leaf> places(qint32 term) const;
    bool evaluate(const Node &node, std::vector<Leaf> &leaves, double &score) const;
    bool anyOf(const Node &node, std::vector<Leaf> &leaves, double &score) const;
    bool allOf(const Node &node, std::vector<Leaf> &leaves, double &score) const;
    bool near(const Node &node, std::vector<Leaf> &leaves, double &score) const;

    [[nodiscard]] TextSpan drawnTogether(const std::vector<Leaf> &leaves) const;

    const IssueMatcher &m_matcher;
    std::span<const IssueWordHit> m_hits;
    std::vector<Leaf> m_places; ///< by term, then in text order
};

} // namespace Parallax

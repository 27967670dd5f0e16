// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedarticle.h"
#include "core/compare/passagelink.h"

#include <memory>
#include <vector>

namespace Parallax {

/// Finds what joins articles that are added one after another. Of each article only hashes are kept: 16 bytes for every
/// word that counts in what was said and quoted and around figures, some 5 KB for a report of 2.6 KB; texts are not.
/// Candidates come from an index of rare words, so time grows with the number of passages and not with its square.
/// Deterministic: the order of add() is the order of the articles. One object a thread.
class LinkFinder
{
public:
    enum class Scope {
        Everything, ///< for articles that are read side by side
        Findings ///< leaves out the sentences that tell of nobody's words: for whole projects
    };

    explicit LinkFinder(Scope scope);
    ~LinkFinder();
    Q_DISABLE_COPY_MOVE(LinkFinder)

    void add(const ComparedArticle &article);
    /// Hard contradictions first, then the other contradictions, the same quotation, statement and event, then what
    /// supports; within each by place. No two links of one kind join the same passages.
    [[nodiscard]] std::vector<PassageLink> links() const;

private:
    struct State;
    Scope m_scope;
    std::unique_ptr<State> m_state;
};

/// What joins these articles, and passages within each.
std::vector<PassageLink> compareArticles(const std::vector<ComparedArticle> &articles);

} // namespace Parallax

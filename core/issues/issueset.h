// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/project/findingrecords.h"

#include <QStringView>

#include <memory>
#include <span>
#include <vector>

namespace Parallax {

class IssueMatcher;
struct IssueWordHit;

struct IssueMatch
{
    size_t issue = 0; ///< index into IssueSet::issues()
    TextSpan span; ///< UTF-16: from the first to the last of the words that made it match
    /// Higher for more words, phrases, and words that fewer issues ask for. Comparable within one set only.
    double score = 0;

    friend bool operator==(const IssueMatch &, const IssueMatch &) = default;
};

/// An issue that takes no part, with the reason in a sentence.
struct IssueFault
{
    Issue issue;
    QString message;
};

/// The issues that passages are matched against, by their queries over the words of the passage. What a query says of
/// the article (source:, before: ...) never keeps a passage from matching. Immutable: copies share everything, and
/// any thread may ask.
class IssueSet
{
public:
    IssueSet();
    explicit IssueSet(const std::vector<Issue> &issues);

    /// Those with a query that can match.
    [[nodiscard]] const std::vector<Issue> &issues() const;
    [[nodiscard]] const std::vector<IssueFault> &faults() const;

    /// Best first; at equal score in the order of issues(). Spans are of the passage. Linear in the length of the passage.
    [[nodiscard]] std::vector<IssueMatch> match(QStringView passage) const;

private:
    friend class IssueText;
    struct Data;

    std::shared_ptr<const Data> m_data;
};

/// An article under a set of issues: its words are looked up once, then any stretches of it can be asked about. Keeps the
/// set, but not the text. Immutable.
class IssueText
{
public:
    IssueText(IssueSet issues, QStringView text);
    IssueText(const IssueText &) = delete;
    IssueText(IssueText &&) noexcept;
    IssueText &operator=(const IssueText &) = delete;
    IssueText &operator=(IssueText &&) noexcept;
    ~IssueText();

    [[nodiscard]] const IssueSet &issueSet() const { return m_set; }
    /// As IssueSet::match() for the words that lie wholly in `window`; spans are of the whole text.
    [[nodiscard]] std::vector<IssueMatch> match(TextSpan window) const;
    /// As match(context), of the issues that `core` itself speaks of: a quarter of what made them match stands there. For a
    /// clause that leaves to the sentence around it who or where: "would not send soldiers".
    [[nodiscard]] std::vector<IssueMatch> match(TextSpan core, TextSpan context) const;
    /// As one passage what stands in several stretches, in text order: a clause and what it takes up. A phrase does not
    /// reach from one into the next.
    [[nodiscard]] std::vector<IssueMatch> match(const std::vector<TextSpan> &windows) const;

private:
    [[nodiscard]] std::span<const IssueWordHit> hitsIn(TextSpan window) const;

    IssueSet m_set;
    std::vector<IssueWordHit> m_hits;
};

} // namespace Parallax

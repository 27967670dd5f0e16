// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/issueset.h"

#include "core/issues/issuematcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(IssueSet)
};

/// Of what made an issue match, how much has to stand in the core of a passage.
constexpr double coreShare = 0.25;

std::vector<IssueMatch> matchesOf(const IssueMatcher &matcher, std::span<const IssueWordHit> hits)
{
    std::vector<IssueMatch> matches;
    for (const IssueMatcher::Match &match : matcher.match(hits))
        matches.push_back({match.query, match.span, match.score});
    return matches;
}

} // namespace

struct IssueSet::Data
{
    std::vector<Issue> issues;
    std::vector<IssueFault> faults;
    IssueMatcher matcher;
};

IssueSet::IssueSet()
    : m_data(std::make_shared<const Data>())
{
}

IssueSet::IssueSet(const std::vector<Issue> &issues)
{
    const auto data = std::make_shared<Data>();
    for (const Issue &issue : issues) {
        if (issue.query.trimmed().isEmpty()) {
            data->faults.push_back({issue, Translated::tr("The issue “%1” has no query, so no passage is found for it.").arg(issue.label)});
            continue;
        }
        const auto query = Query::fromText(issue.query);
        if (!query) {
            data->faults.push_back(
                {issue, Translated::tr("The query of the issue “%1” cannot be read. %2").arg(issue.label, query.error().message)});
        } else if (!data->matcher.add(*query)) {
            data->faults.push_back(
                {issue, Translated::tr("The query of the issue “%1” has no word that a passage could hold.").arg(issue.label)});
        } else {
            data->issues.push_back(issue);
        }
    }
    data->matcher.finish();
    m_data = data;
}

const std::vector<Issue> &IssueSet::issues() const
{
    return m_data->issues;
}

const std::vector<IssueFault> &IssueSet::faults() const
{
    return m_data->faults;
}

std::vector<IssueMatch> IssueSet::match(QStringView passage) const
{
    return matchesOf(m_data->matcher, m_data->matcher.hits(passage));
}

IssueText::IssueText(IssueSet issues, QStringView text)
    : m_set(std::move(issues))
    , m_hits(m_set.m_data->matcher.hits(text))
{
}

IssueText::IssueText(IssueText &&) noexcept = default;
IssueText &IssueText::operator=(IssueText &&) noexcept = default;
IssueText::~IssueText() = default;

std::span<const IssueWordHit> IssueText::hitsIn(TextSpan window) const
{
    const auto before = [](const IssueWordHit &hit, qsizetype place) { return hit.span.start < place; };
    const auto first = std::lower_bound(m_hits.begin(), m_hits.end(), window.start, before);
    auto last = std::lower_bound(first, m_hits.end(), window.end, before);
    while (last != first && std::prev(last)->span.end > window.end)
        --last;
    return {first, last};
}

std::vector<IssueMatch> IssueText::match(TextSpan window) const
{
    return matchesOf(m_set.m_data->matcher, hitsIn(window));
}

std::vector<IssueMatch> IssueText::match(TextSpan core, TextSpan context) const
{
    const IssueMatcher &matcher = m_set.m_data->matcher;
    const auto inCore = hitsIn(core);
    std::vector<IssueMatch> matches = inCore.empty() ? std::vector<IssueMatch>() : match(context);
    std::erase_if(matches, [&](const IssueMatch &match) { return matcher.contribution(match.issue, inCore) < coreShare * match.score; });
    return matches;
}

std::vector<IssueMatch> IssueText::match(const std::vector<TextSpan> &windows) const
{
    if (windows.size() == 1)
        return match(windows.front());
    std::vector<IssueWordHit> hits;
    const auto before = [](const IssueWordHit &hit, qsizetype place) { return hit.span.start < place; };
    qint32 apart = 0;
    for (const TextSpan window : windows) {
        for (auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), window.start, before);
             hit != m_hits.end() && hit->span.end <= window.end; ++hit) {
            hits.push_back(*hit);
            // Windows may touch; no phrase crosses from one to the next all the same.
            hits.back().ordinal += apart;
        }
        ++apart;
    }
    return matchesOf(m_set.m_data->matcher, hits);
}

} // namespace Parallax

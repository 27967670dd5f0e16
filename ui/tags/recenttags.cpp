// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/recenttags.h"

#include <algorithm>

namespace Parallax {

RecentTags::RecentTags(Project &project, Jobs &jobs, QObject *parent)
    : QObject(parent)
    , m_query(
          this, project, jobs, [](Project &asked) { return asked.tags().recent(most); },
          [this](const Result<std::vector<QUuid>> &newest) {
              // Without them the tags are found by typing, and whatever is wrong with the file is told elsewhere.
              const auto tags = newest ? keepingPlaces(m_tags, *newest) : m_tags;
              if (tags == m_tags)
                  return;
              m_tags = tags;
              Q_EMIT changed();
          })
{
    connect(&project, &Project::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"tag") || changes.touches(u"tagging"))
            m_query.ask();
    });
    m_query.askNow();
}

std::vector<QUuid> RecentTags::keepingPlaces(const std::vector<QUuid> &before, const std::vector<QUuid> &newest)
{
    const auto contains = [](const std::vector<QUuid> &tags, const QUuid &tag) {
        return std::find(tags.begin(), tags.end(), tag) != tags.end();
    };
    std::vector<QUuid> come;
    std::copy_if(newest.begin(), newest.end(), std::back_inserter(come), [&](const QUuid &tag) { return !contains(before, tag); });
    std::vector<QUuid> tags;
    auto next = come.begin();
    for (const QUuid &tag : before) {
        if (contains(newest, tag))
            tags.push_back(tag);
        else if (next != come.end())
            tags.push_back(*next++);
    }
    tags.insert(tags.end(), next, come.end());
    return tags;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tags/tagstatistics.h"

#include "core/project/project.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace Parallax {

namespace {

QHash<QUuid, size_t> indexesOf(const std::vector<Tag> &tags)
{
    QHash<QUuid, size_t> indexes;
    for (size_t i = 0; i < tags.size(); ++i)
        indexes.insert(tags[i].id, i);
    return indexes;
}

std::vector<std::vector<int>> zeros(size_t rows, size_t columns)
{
    return std::vector<std::vector<int>>(rows, std::vector<int>(columns, 0));
}

} // namespace

TagsByArticle tagsByArticle(Project &project, int limit)
{
    TagsByArticle result;
    result.tags = project.tags().all();
    const QHash<QUuid, size_t> tagIndex = indexesOf(result.tags);
    const std::vector<TagUse> uses = project.tags().uses();

    std::map<qint64, int> totals;
    for (const TagUse &use : uses)
        totals[use.article] += use.passages;
    for (const auto &[article, total] : totals)
        result.articles.push_back(article);
    // Of equal ones the first to be imported comes first.
    std::stable_sort(result.articles.begin(), result.articles.end(), [&](qint64 a, qint64 b) { return totals[a] > totals[b]; });
    if (limit >= 0 && result.articles.size() > size_t(limit))
        result.articles.resize(size_t(limit));

    QHash<qint64, size_t> articleIndex;
    for (size_t i = 0; i < result.articles.size(); ++i)
        articleIndex.insert(result.articles[i], i);
    result.passages = zeros(result.tags.size(), result.articles.size());
    for (const TagUse &use : uses) {
        const auto tag = tagIndex.constFind(use.tag);
        const auto article = articleIndex.constFind(use.article);
        if (tag != tagIndex.cend() && article != articleIndex.cend())
            result.passages[*tag][*article] = use.passages;
    }
    return result;
}

TagCooccurrence tagCooccurrence(Project &project)
{
    TagCooccurrence result;
    result.tags = project.tags().all();
    result.passages = zeros(result.tags.size(), result.tags.size());
    const QHash<QUuid, size_t> tagIndex = indexesOf(result.tags);

    struct Open
    {
        qint64 end;
        size_t tag;
    };
    std::vector<Open> open; ///< passages that reach beyond the place where the walk is
    QUuid article;
    for (const TaggedSpan &passage : project.taggings().spans()) {
        const auto index = tagIndex.constFind(passage.tag);
        if (index == tagIndex.cend())
            continue;
        if (passage.article != article)
            open.clear();
        article = passage.article;
        open.erase(
            std::remove_if(open.begin(), open.end(), [&](const Open &other) { return other.end <= passage.span.start; }), open.end());
        for (const Open &other : open) {
            ++result.passages[*index][other.tag];
            if (other.tag != *index)
                ++result.passages[other.tag][*index];
        }
        open.push_back({passage.span.end, *index});
    }
    return result;
}

} // namespace Parallax

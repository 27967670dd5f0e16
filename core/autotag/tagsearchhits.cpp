// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autotag/tagsearchhits.h"

#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/search/searcher.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TagSearchHits)
};

using ArticleHits = std::vector<std::vector<Passage>>;

Error cancelled()
{
    return {Translated::tr("The tagging was cancelled; nothing was changed.")};
}

/// By article. Progress runs to the half.
Result<ArticleHits> hitsOf(Searcher &searcher, const Query &query, const Progress &progress)
{
    const auto articles = searcher.articles(query);
    if (!articles)
        return articles.error();
    ArticleHits all;
    qint64 done = 0;
    for (const qint64 article : *articles) {
        if (progress.isCancelled())
            return cancelled();
        const auto hits = searcher.hits(query, article);
        if (!hits)
            return hits.error();
        std::vector<Passage> passages;
        for (const TextSpan hit : *hits)
            passages.push_back({article, hit});
        if (!passages.empty())
            all.push_back(std::move(passages));
        progress.report(++done, 2 * qint64(articles->size()));
    }
    return all;
}

/// Gives the number of new taggings.
Result<int> tagAll(Project &project, const ArticleHits &hits, const QUuid &tag, const Progress &progress)
{
    int added = 0;
    const auto articles = qint64(hits.size());
    qint64 done = 0;
    for (const std::vector<Passage> &passages : hits) {
        if (progress.isCancelled())
            return cancelled();
        const auto ids = addTaggings(project, tag, passages);
        if (!ids)
            return ids.error();
        added += int(ids->size());
        progress.report(articles + ++done, 2 * articles);
    }
    return added;
}

} // namespace

Result<int> tagSearchHits(Project &project, const QString &query, const QUuid &tag, const Progress &progress)
{
    return orFault(project, [&]() -> Result<int> {
        const auto parsed = Query::fromText(query);
        if (!parsed)
            return parsed.error();
        auto searcher = Searcher::open(project.path());
        if (!searcher)
            return searcher.error();
        const auto record = project.tags().tag(tag);
        if (!record)
            return Error{Translated::tr("This tag is not in the codebook any more.")};
        // The search comes before the edit, which others who want to write have to wait for.
        const auto hits = hitsOf(**searcher, *parsed, progress);
        if (!hits)
            return hits.error();
        if (hits->empty())
            return Error{Translated::tr("The search “%1” finds no words in the articles that could be tagged.").arg(query.simplified())};
        int added = 0;
        const QString label = Translated::tr("Tag all places of “%1” with “%2”").arg(query.simplified(), record->name);
        const auto result = project.edit(label, [&]() -> Result<Done> {
            const auto count = tagAll(project, *hits, tag, progress);
            if (!count)
                return count.error();
            added = *count;
            return Done{};
        });
        return result ? Result<int>(added) : result.error();
    });
}

} // namespace Parallax

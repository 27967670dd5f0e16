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

/// What is new and what was found, in passages.
struct Counts
{
    int added = 0;
    int found = 0;
};

Result<Counts> tagHits(Project &project, Searcher &searcher, const Query &query, const QUuid &tag, const Progress &progress)
{
    const auto articles = searcher.articles(query);
    if (!articles)
        return articles.error();
    Counts counts;
    qint64 done = 0;
    for (const qint64 article : *articles) {
        if (progress.isCancelled())
            return Error{Translated::tr("The tagging was cancelled; nothing was changed.")};
        const auto hits = searcher.hits(query, article);
        if (!hits)
            return hits.error();
        std::vector<Passage> passages;
        for (const TextSpan hit : *hits)
            passages.push_back({article, hit});
        const auto added = addTaggings(project, tag, passages);
        if (!added)
            return added.error();
        counts.added += int(added->size());
        counts.found += int(passages.size());
        progress.report(++done, qint64(articles->size()));
    }
    return counts;
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
        int added = 0;
        const QString label = Translated::tr("Tag all places of “%1” with “%2”").arg(query.simplified(), record->name);
        const auto result = project.edit(label, [&]() -> Result<Done> {
            const auto counts = tagHits(project, **searcher, *parsed, tag, progress);
            if (!counts)
                return counts.error();
            if (counts->found == 0)
                return Error{
                    Translated::tr("The search “%1” finds no words in the articles that could be tagged.").arg(query.simplified())};
            added = counts->added;
            return Done{};
        });
        return result ? Result<int>(added) : result.error();
    });
}

} // namespace Parallax

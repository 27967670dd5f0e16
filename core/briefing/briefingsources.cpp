// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingsources.h"

#include "core/briefing/briefingsentences.h"
#include "core/briefing/sourcereader.h"
#include "core/compare/origins.h"
#include "core/project/project.h"

#include <algorithm>
#include <set>

namespace Parallax {

namespace {

void countOrigins(Project &project, PreparedBriefing &briefing)
{
    std::set<qint64> keys;
    std::vector<Passage> passages;
    for (const BriefingSource &source : briefing.sources) {
        if (!source.article)
            continue;
        keys.insert(source.article->key);
        passages.push_back({source.article->key, source.citation->span.value_or(TextSpan{})});
    }
    std::vector<ComparedArticle> articles;
    for (const qint64 key : keys)
        articles.push_back(readForComparison(project, key));
    briefing.articles = int(keys.size());
    briefing.origins = independentOrigins(articles, originsOf(articles), passages);
}

} // namespace

std::vector<BriefingSource> sourcesOf(Project &project, const QUuid &briefing, const BriefingDocument &document)
{
    const std::vector<Citation> citations = project.briefings().citations(briefing);
    SourceReader reader(project);
    std::vector<BriefingSource> sources;
    for (const QString &name : document.citations) {
        BriefingSource source;
        const auto found = std::find_if(citations.begin(), citations.end(), [&name](const Citation &each) { return each.name == name; });
        if (found != citations.end())
            source = reader.read(*found);
        else
            source.state = BriefingSource::State::Missing;
        source.number = int(sources.size()) + 1;
        source.name = name;
        sources.push_back(std::move(source));
    }
    return sources;
}

std::optional<PreparedBriefing> prepareBriefing(Project &project, const QUuid &id, const QString &text)
{
    const auto record = project.briefings().briefing(id);
    if (!record)
        return std::nullopt;
    PreparedBriefing briefing;
    briefing.title = record->title;
    briefing.author = record->author;
    briefing.prepared = record->changed.toLocalTime();
    const QString &markdown = text.isNull() ? record->text : text;
    briefing.document = readBriefing(markdown);
    briefing.sources = sourcesOf(project, id, briefing.document);
    countOrigins(project, briefing);
    const std::vector<BriefingSentence> sentences = sentencesOf(markdown, briefing.document);
    briefing.unsourced = int(std::count_if(sentences.begin(), sentences.end(), [](const auto &each) { return each.isUnsourced(); }));
    return briefing;
}

} // namespace Parallax

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

/// What tells copies apart from articles of their own: the text, where it comes from, and who is credited.
ComparedArticle comparedArticle(Project &project, qint64 key)
{
    ComparedArticle article;
    article.key = key;
    if (auto content = project.articles().content(key)) {
        article.text = std::move(content->text);
        article.blocks = std::move(content->blocks);
    }
    return article;
}

void countOrigins(Project &project, PreparedBriefing &briefing)
{
    std::set<qint64> keys;
    for (const BriefingSource &source : briefing.sources) {
        if (source.article)
            keys.insert(source.article->key);
    }
    std::vector<ComparedArticle> articles;
    for (const qint64 key : keys)
        articles.push_back(comparedArticle(project, key));
    std::set<int> groups;
    for (const Origin &origin : originsOf(articles))
        groups.insert(origin.group);
    briefing.articles = int(keys.size());
    briefing.origins = int(groups.size());
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

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/reviewnames.h"

#include "core/project/project.h"
#include "core/tags/codebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString positionName(Project &project, const PositionLine &line)
{
    const auto holder = project.entities().entity(line.holder);
    const auto issue = project.issues().issue(line.issue);
    const QString about = issue ? issue->label : line.topic;
    return holder ? QString(holder->name + u" · "_s + about) : about;
}

} // namespace

ReviewNames ReviewNames::of(Project &project, const PdfReview &review)
{
    ReviewNames names;
    names.tags = project.tags().all();
    std::vector<qint64> articles;
    std::vector<QUuid> positions;
    for (const PdfChange &change : review.changes) {
        articles.push_back(change.passage.article);
        if (change.id.isNull())
            continue;
        if (change.record == ExportManifest::Record::Position)
            positions.push_back(change.id);
        else if (const auto tagging = project.taggings().tagging(change.id))
            names.marks.insert(change.id, tagPath(names.tags, tagging->tag));
    }
    std::sort(articles.begin(), articles.end());
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    for (const Article &article : project.articles().articles(articles))
        names.titles.insert(article.key, article.displayTitle());
    for (const PositionLine &line : project.positions().linesOf(positions))
        names.marks.insert(line.id, positionName(project, line));
    return names;
}

} // namespace Parallax

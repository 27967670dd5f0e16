// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagmatrix.h"

#include "core/project/project.h"
#include "core/tags/codebook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(TagMatrix)
};

TagMatrix::Line lineOf(const std::vector<Tag> &tags, const Tag &tag)
{
    return {tagPath(tags, tag.id), tag.id, 0, tag.color};
}

TagMatrix articleMatrix(Project &project, const TagsByArticle &counts, const QHash<QUuid, int> &all)
{
    TagMatrix matrix;
    matrix.columns.push_back({Translated::tr("All articles"), {}, 0, 0});
    // In the order of the keys; one that is gone by now gives no record.
    QHash<qint64, QString> titles;
    for (const Article &article : project.articles().articles(counts.articles))
        titles.insert(article.key, article.displayTitle());
    for (const qint64 article : counts.articles)
        matrix.columns.push_back({titles.value(article), {}, article, 0});
    for (size_t i = 0; i < counts.tags.size(); ++i) {
        if (all.value(counts.tags[i].id) == 0)
            continue;
        matrix.rows.push_back(lineOf(counts.tags, counts.tags[i]));
        std::vector<int> values{all.value(counts.tags[i].id)};
        values.insert(values.end(), counts.passages[i].begin(), counts.passages[i].end());
        matrix.values.push_back(std::move(values));
    }
    return matrix;
}

TagMatrix pairMatrix(const TagCooccurrence &pairs)
{
    std::vector<size_t> used;
    for (size_t i = 0; i < pairs.tags.size(); ++i) {
        for (size_t j = 0; j < pairs.tags.size(); ++j) {
            if (i != j && pairs.passages[i][j] > 0) {
                used.push_back(i);
                break;
            }
        }
    }
    TagMatrix matrix;
    for (const size_t i : used) {
        matrix.rows.push_back(lineOf(pairs.tags, pairs.tags[i]));
        std::vector<int> values;
        std::transform(used.begin(), used.end(), std::back_inserter(values), [&](size_t j) { return i == j ? 0 : pairs.passages[i][j]; });
        matrix.values.push_back(std::move(values));
    }
    matrix.columns = matrix.rows;
    return matrix;
}

QString cell(QString text)
{
    text = text.simplified();
    // As in exports: a spreadsheet takes these for the beginning of a formula.
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

} // namespace

TagFigures tagFigures(Project &project)
{
    TagFigures figures;
    const std::vector<Tag> tags = project.tags().all();
    const QHash<QUuid, int> counts = project.tags().counts();
    for (const Tag &tag : tags) {
        if (const int passages = counts.value(tag.id); passages > 0)
            figures.bars.push_back({tag.id, tagPath(tags, tag.id), tag.color, passages});
    }
    std::stable_sort(figures.bars.begin(), figures.bars.end(), [](const TagBar &a, const TagBar &b) { return a.passages > b.passages; });
    // One more than is shown tells whether there are more.
    TagsByArticle byArticle = tagsByArticle(project, mostArticleColumns + 1);
    figures.articlesCut = byArticle.articles.size() > size_t(mostArticleColumns);
    if (figures.articlesCut) {
        byArticle.articles.pop_back();
        for (auto &row : byArticle.passages)
            row.pop_back();
    }
    figures.byArticle = articleMatrix(project, byArticle, counts);
    figures.together = pairMatrix(tagCooccurrence(project));
    return figures;
}

AnnotationFilter passagesOf(const TagMatrix &matrix, size_t row, size_t column)
{
    AnnotationFilter filter;
    filter.kind = AnnotationFilter::Kind::Taggings;
    filter.tags = {matrix.rows[row].tag};
    const TagMatrix::Line &line = matrix.columns[column];
    filter.overlapping = line.tag;
    if (line.article != 0)
        filter.articles = {line.article};
    return filter;
}

QString tabSeparated(const TagMatrix &matrix, const std::vector<size_t> &rows, const std::vector<size_t> &columns)
{
    QStringList lines;
    QStringList head{Translated::tr("Tag")};
    for (const size_t column : columns)
        head.append(cell(matrix.columns[column].name));
    lines.append(head.join(u'\t'));
    for (const size_t row : rows) {
        QStringList cells{cell(matrix.rows[row].name)};
        for (const size_t column : columns)
            cells.append(QString::number(matrix.values[row][column]));
        lines.append(cells.join(u'\t'));
    }
    return QString(lines.join(u'\n') + u'\n');
}

} // namespace Parallax

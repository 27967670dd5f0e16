// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationlist.h"
#include "core/tags/tagstatistics.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace Parallax {

/// A table of passages by tag: how many there are, and which they are.
struct TagMatrix
{
    /// The passages of a row or a column. Only one of both is set; neither is "all".
    struct Line
    {
        QString name;
        QUuid tag;
        qint64 article = 0; ///< key
        int color = 0; ///< as Tag::color, with a tag

        friend bool operator==(const Line &, const Line &) = default;
    };

    std::vector<Line> rows; ///< tags, by path
    std::vector<Line> columns;
    std::vector<std::vector<int>> values; ///< [row][column]

    friend bool operator==(const TagMatrix &, const TagMatrix &) = default;
};

/// How many passages each tag has.
struct TagBar
{
    QUuid tag;
    QString path;
    int color = 0;
    int passages = 0;

    friend bool operator==(const TagBar &, const TagBar &) = default;
};

/// What the overview shows.
struct TagFigures
{
    std::vector<TagBar> bars; ///< most passages first
    TagMatrix byArticle; ///< first column: in all articles
    TagMatrix together; ///< pairs of passages that overlap
    bool articlesCut = false; ///< there are more articles with tags than columns
};

/// Of more articles than this only those with the most passages have a column.
inline constexpr int mostArticleColumns = 200;

/// Reads the whole project: in a job. Throws StorageError.
TagFigures tagFigures(Project &project);

/// The passages behind a cell. Passages of two tags together are found among those of either.
AnnotationFilter passagesOf(const TagMatrix &matrix, size_t row, size_t column);

/// With the names of rows and columns, for a spreadsheet: cells between tabs, and none that it would take for a formula.
/// Only these rows and columns.
QString tabSeparated(const TagMatrix &matrix, const std::vector<size_t> &rows, const std::vector<size_t> &columns);

} // namespace Parallax

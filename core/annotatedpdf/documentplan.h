// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/articlepages.h"

#include <QHash>

namespace Parallax {

/// A place that links and bookmarks lead to; pages of the whole file, twips.
struct PlannedPlace
{
    int page = 0;
    qreal top = 0;
};

struct PlannedArticle
{
    QString title; ///< as lists show it
    QString source; ///< outlet, date and grade
    QString file;
    QByteArray sha256;
    QUuid id;
    QString language = {};
    int firstPage = 0;
    int pages = 0;
};

struct PlannedMark
{
    ExportManifest::Record record = ExportManifest::Record::Tagging;
    QString label;
    QString words; ///< the beginning of its passage; of a note its own before that
    size_t article = 0; ///< index
    PlannedPlace place;
    int color = 0;
    Stance stance = Stance::Unclear;
    bool suggested = false;
    QString holder = {}; ///< of a position
    QString topic = {};
};

struct PlannedEntity
{
    QString name;
    EntityType type = EntityType::Person;
    int mentions = 0;
    std::vector<PlannedPlace> places; ///< one a page
};

/// What contents, index, legend and bookmarks say of the articles of a file: what is kept of each once it is laid out.
struct DocumentPlan
{
    QString project;
    QString annotator;
    std::vector<PlannedArticle> articles;
    std::vector<PlannedMark> marks; ///< by article, then by place
    QHash<qint64, PlannedEntity> entities;
    OccurringMarks occurring;
    QStringList notPlaced; ///< a sentence each, with its article

    void add(const ArticlePages &pages, int firstPage);
    [[nodiscard]] int pages() const; ///< up to the end of the last article
};

/// Words that stand for a passage: its beginning, in one line.
QString beginningOf(const QString &words, qsizetype longest = 120);

} // namespace Parallax

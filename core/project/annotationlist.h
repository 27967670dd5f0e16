// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/eventdate.h"
#include "core/project/annotationrecords.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace Parallax {

class Project;

/// Which taggings and notes a list shows. Everything that is set must hold.
struct AnnotationFilter
{
    enum class Kind {
        All,
        Taggings,
        Notes,
        Orphans ///< of either
    };

    Kind kind = Kind::All;
    std::vector<QUuid> tags = {}; ///< any of these; a note counts by the tag or tagging it is on
    QString author = {}; ///< null for any
    std::vector<qint64> articles = {}; ///< keys; empty for any
    QDate from = {}; ///< created on this day (UTC) or later; null for any
    QDate to = {}; ///< and on this day or earlier
    QString text = {}; ///< words, or parts of words, each of which must be in the quotation, the note, the tag's path, the
                       ///< article's title or the entity's name; characters compare as in findPlain()
    QUuid overlapping = {}; ///< on some of the words of a passage that has just this tag; null for any

    friend bool operator==(const AnnotationFilter &, const AnnotationFilter &) = default;
};

/// One tagging or note with what a list or an export says of it.
struct AnnotationRow
{
    enum class Kind { Tagging, Note };

    Kind kind = Kind::Tagging;
    QUuid id;
    QUuid tag; ///< of a tagging, or of the tag or tagging a note is on; else null
    QUuid tagging; ///< that a note is on; else null
    QUuid entity; ///< that a note is on; else null
    QString entityName;
    qint64 article = 0; ///< key; 0 for a note on a tag or an entity
    std::optional<StoredSpan> span; ///< code points; nothing for an orphan, or where there is no passage
    bool orphan = false; ///< a person can place it; a note on an orphaned tagging is none itself
    QString quote; ///< null where there is no passage
    QString note; ///< Markdown: the note's body, or the notes on the tagging, a blank line between them
    QString title; ///< the article's, as Article::displayTitle()
    QString source;
    std::optional<EventDate> published;
    QString url;
    QString author;
    QDateTime created; ///< UTC

    friend bool operator==(const AnnotationRow &, const AnnotationRow &) = default;
};

/// The searchable list of all taggings and notes: its keys first, then the rows it shows. Reads only; throws StorageError.
class AnnotationList
{
public:
    enum class Order {
        Created, ///< newest first; those of one edit in text order
        Article, ///< by title, then by place
        Tag, ///< by path; notes without a tag last
        Author
    };

    struct Key
    {
        AnnotationRow::Kind kind = AnnotationRow::Kind::Tagging;
        QUuid id;

        friend bool operator==(const Key &, const Key &) = default;
    };

    explicit AnnotationList(Project &project)
        : m_project(project)
    {
    }

    [[nodiscard]] std::vector<Key> keys(const AnnotationFilter &filter, Order order);
    /// In the order of `keys`; an unknown key gives no row.
    [[nodiscard]] std::vector<AnnotationRow> rows(const std::vector<Key> &keys);
    /// Everybody who made a tagging or a note, by name.
    [[nodiscard]] QStringList authors();

private:
    Project &m_project;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/pdf/exportmanifest.h"
#include "core/pdfreview/squeezedtext.h"
#include "core/project/annotationrecords.h"
#include "core/project/findingrecords.h"

#include <QHash>

#include <map>
#include <memory>
#include <vector>

namespace Parallax {

class Project;

/// What people have added to an article, and what was found in it.
struct ReviewedArticle
{
    qint64 key = 0;
    QString title;
    QString text;
    QHash<QUuid, Tagging> taggings;
    QHash<QUuid, Note> notes;
    QHash<QUuid, std::vector<Note>> notesOn; ///< by tagging, in the order of the export
    QHash<QUuid, Position> positions; ///< without rejected ones

    [[nodiscard]] const SqueezedText &squeezed() const;
    [[nodiscard]] QString words(TextSpan span) const { return text.mid(span.start, span.length()); }
    /// Whether a note with these words stands on exactly this passage; on the article where the span is empty.
    [[nodiscard]] bool hasNote(TextSpan span, const QString &body) const;

private:
    mutable std::unique_ptr<SqueezedText> m_squeezed;
};

/// An exported record as it is in the project now.
struct RecordNow
{
    const ReviewedArticle *article = nullptr; ///< null where the record is not there any more, or was rejected
    Passage passage; ///< the first; an empty span for a note on the article, and for an orphan
    QString words; ///< of the first passage
    QString allWords;
    /// As an export would write it, and without the authors that it names; null for a position, which only an export can say.
    QString contents;
    QString plainContents;
    QString author; ///< of a position, as an export names it
    QDateTime changed; ///< of its newest note; not valid without
    int notes = 0;
};

/// The records of a project by article, each read once. Throws StorageError.
class ReviewRecords
{
public:
    explicit ReviewRecords(Project &project)
        : m_project(project)
    {
    }

    /// Null where there is none of this key.
    const ReviewedArticle *article(qint64 key);
    /// `article` is where it was exported from; it may have moved to a newer version.
    RecordNow now(ExportManifest::Record record, const QUuid &id, qint64 article);
    /// The newest version of the article of this id; 0 where the project has none.
    qint64 newestVersion(const QUuid &id);

private:
    RecordNow inArticle(ExportManifest::Record record, const QUuid &id, qint64 article);

    Project &m_project;
    std::map<qint64, std::unique_ptr<ReviewedArticle>> m_articles;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"
#include "core/base/stance.h"
#include "core/pdf/exportmanifest.h"
#include "core/project/records.h"

#include <QSet>
#include <QStringList>

#include <memory>

namespace Parallax {

class Project;

/// What an annotated PDF shows.
struct PdfChoice
{
    bool tags = true;
    std::vector<QUuid> onlyTags = {}; ///< with their subtags; empty for all
    bool notes = true;
    bool positions = true;
    bool suggested = true; ///< positions that nobody has accepted yet, said to be so
    QSet<int> entityTypes = {}; ///< of EntityType; all that are drawn as underlines
    QStringList authors = {}; ///< of tags and notes; empty for everybody
    bool letter = false; ///< US Letter in place of A4

    static PdfChoice everything();
    friend bool operator==(const PdfChoice &, const PdfChoice &) = default;
};

/// A passage that is marked and becomes an annotation of the PDF.
struct PdfMark
{
    ExportManifest::Record record = ExportManifest::Record::Tagging;
    QUuid id;
    std::vector<TextSpan> spans; ///< UTF-16, in text order; none for a note on the whole article
    int color = 0; ///< of a tag: index into tagPalette
    Stance stance = Stance::Unclear; ///< of a position
    bool suggested = false;
    QString holder = {}; ///< of a position; it begins the label, which ends with the topic
    QString topic = {};
    QString label; ///< tag path; "Russia · foreign troops"; "Note"
    QString text; ///< in the margin under the label: the note, what the position is; becomes /Contents
    QString author;
    QDateTime created;
    QDateTime changed;
};

struct PdfEntity
{
    TextSpan span;
    qint64 entity = 0;
    QString name;
    EntityType type = EntityType::Person;
};

/// An article with all that is shown of it.
struct PdfArticle
{
    Article article; ///< key 0: the project has none of this key
    QString project; ///< its name, for the running head
    QString annotator; ///< who exports; may be empty
    QString text;
    std::vector<Block> blocks;
    std::vector<PdfMark> marks; ///< by their first passage
    std::vector<PdfEntity> entities; ///< by place
    std::vector<QString> notPlaced; ///< a sentence each: orphans, passages that are not in the text, characters that no font has
};

/// Throws StorageError.
PdfArticle readPdfArticle(Project &project, qint64 article, const PdfChoice &choice);

/// The same for many articles: what they have in common is read once. Holds on to `project`.
class PdfArticleReader
{
public:
    PdfArticleReader(Project &project, const PdfChoice &choice);
    ~PdfArticleReader();
    Q_DISABLE_COPY_MOVE(PdfArticleReader)

    /// Throws StorageError.
    PdfArticle read(qint64 article);

private:
    struct Known;
    Project &m_project;
    PdfChoice m_choice;
    std::unique_ptr<Known> m_known;
};

} // namespace Parallax

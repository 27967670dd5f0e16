// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pdfarticle.h"
#include "core/project/annotationrecords.h"

#include <QHash>

namespace Parallax {

struct ShownTag
{
    QString path;
    int color = 0;
};

/// Those that the choice lets through, with their paths.
QHash<QUuid, ShownTag> shownTags(const std::vector<Tag> &tags, const PdfChoice &choice);

/// Names of entities and issues, read once. Throws StorageError.
class MarkWords
{
public:
    explicit MarkWords(Project &project);

    QString entityName(qint64 entity);
    QString issueLabel(const QString &issue) const;

private:
    Project &m_project;
    QHash<qint64, QString> m_entities;
    QHash<QString, QString> m_issues;
};

// To article.marks and article.notPlaced, in no order. Throw StorageError.

/// Taggings and notes; a note on a tagging stands with it, or on its passage where the tagging itself is not shown.
void addAnnotations(PdfArticle &article, Project &project, const PdfChoice &choice, const QHash<QUuid, ShownTag> &tags);
void addPositions(PdfArticle &article, Project &project, const PdfChoice &choice, MarkWords &words);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingsources.h"
#include "core/project/findingrecords.h"

#include <QHash>

namespace Parallax {

/// Reads what stands behind citations; an article that several cite is read once. Throws StorageError.
class SourceReader
{
public:
    explicit SourceReader(Project &project)
        : m_project(project)
    {
    }

    /// But for number and name.
    BriefingSource read(const Citation &citation);

private:
    struct CitedArticle
    {
        std::optional<Article> record;
        QString text;
        std::vector<TextSpan> paragraphs; ///< of the body
        std::vector<StatementRecord> statements;
    };
    const CitedArticle &article(qint64 key);
    QString nameOf(std::optional<qint64> entity);

    Project &m_project;
    QHash<qint64, CitedArticle> m_articles;
};

} // namespace Parallax

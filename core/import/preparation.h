// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/articlereader.h"
#include "core/import/textanalysis.h"
#include "core/project/articletable.h"

namespace Parallax {

/// An article read and analysed, ready to be stored.
struct PreparedArticle
{
    bool probablyKnown = false; ///< only article.sha256 is set: the project had such an article when the import began
    Article article; ///< without key and time of import
    ArticleTable::NewText text;
    PreparedEntities entities;
    TextFindings findings;
    QString note; ///< see ArticleDraft::note
};

/// Everything about an import that needs no database. Immutable, used by several threads at once.
class Preparation
{
public:
    /// Files above this are refused: no article is that long, and SQLite takes no text above 1 GB.
    static constexpr qint64 largestFile = 200 * 1024 * 1024;

    /// `known` are ArticleTable::hashPrefixes(): running an import again costs reading alone.
    Preparation(const ArticleReaders &readers, TextAnalyst analyst, std::vector<quint64> known);

    enum class Known { Skip, Analyse };
    /// The error is the reason, as one sentence without the path.
    [[nodiscard]] Result<PreparedArticle> prepare(const QString &file, Known known = Known::Skip) const;
    /// Bytes of memory that prepare() will need at most; a rough figure.
    [[nodiscard]] static qint64 cost(const QString &file);

private:
    [[nodiscard]] Result<PreparedArticle> prepareBytes(const QString &file, const QByteArray &bytes, Known known) const;
    [[nodiscard]] bool isKnown(const QByteArray &sha256) const;

    const ArticleReaders &m_readers;
    TextAnalyst m_analyst;
    std::vector<quint64> m_known;
};

} // namespace Parallax

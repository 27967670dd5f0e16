// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/articledraft.h"

#include <QByteArray>
#include <QStringList>
#include <QtGlobal>

#include <memory>
#include <vector>

namespace Parallax {

/// Reads one kind of file. Stateless: one reader is used by several threads at once.
class ArticleReader
{
public:
    ArticleReader() = default;
    virtual ~ArticleReader() = default;
    Q_DISABLE_COPY_MOVE(ArticleReader)

    /// Kept as article.format: lower case, never translated, never changed.
    [[nodiscard]] virtual QString name() const = 0;
    /// File name endings without the dot, lower case.
    [[nodiscard]] virtual QStringList suffixes() const = 0;
    /// The error is the reason why these bytes are no article, as one sentence without the file's name.
    [[nodiscard]] virtual Result<ArticleDraft> read(const QString &file, const QByteArray &bytes) const = 0;
};

/// All readers there are; a new format is added here and nowhere else.
class ArticleReaders
{
public:
    ArticleReaders();

    /// By the ending of the file's name; null when no reader takes it.
    [[nodiscard]] const ArticleReader *readerFor(const QString &file) const;
    /// ".txt", ".md" …, for messages and file dialogs.
    [[nodiscard]] QStringList endings() const;

private:
    std::vector<std::unique_ptr<const ArticleReader>> m_readers;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/articlereader.h"

namespace Parallax {

/// Plain text, with front matter if it begins with some.
class TextReader : public ArticleReader
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] Result<ArticleDraft> read(const QString &file, const QByteArray &bytes) const override;
};

/// Markdown is kept as it was written, marks and all, so that offsets hold in the source.
class MarkdownReader : public TextReader
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/textspan.h"
#include "core/text/block.h"

#include <QString>

#include <vector>

namespace Parallax {

/// The sentences of an article without its boilerplate, by full stops and lines alone: enough to count in, and quick.
/// UTF-16, in text order.
std::vector<TextSpan> plainSentences(QStringView text, const std::vector<Block> &blocks);

struct FoundPassage
{
    qint64 article = 0; ///< key
    QString title;
    TextSpan words; ///< UTF-16, in the article: the words that made it match
    QString text; ///< the sentence on one line
    TextSpan wordsInText; ///< UTF-16

    friend bool operator==(const FoundPassage &, const FoundPassage &) = default;
};

/// What the query of an issue finds in a project.
struct IssueFinds
{
    qint64 articles = 0; ///< that the search finds
    qint64 looked = 0; ///< the newest of them, in which the passages were counted
    int passages = 0; ///< sentences
    std::vector<FoundPassage> first; ///< a few, from different articles as far as there are any

    static constexpr qint64 lookedAtMost = 500;
    static constexpr size_t firstAtMost = 5;
};

/// Opens the project by its path, on the calling thread, for reading. The error of a query that cannot be read is the
/// sentence that the search field would show.
Result<IssueFinds> findPassages(const QString &projectPath, const QString &query, const Progress &progress);

} // namespace Parallax

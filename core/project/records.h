// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/eventdate.h"
#include "core/project/entityrecords.h"
#include "core/text/block.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace Parallax {

// The records of a project as plain values. `key` is local to one project file and what other records refer to; `id`
// is the same in every project. A null QString is a value that is not known.

/// Bits as the database keeps them.
enum class ArticleField : quint8 { Title = 1, Published = 2, Source = 4, Byline = 8, Url = 16 };
Q_DECLARE_FLAGS(ArticleFields, ArticleField)
Q_DECLARE_OPERATORS_FOR_FLAGS(ArticleFields)

struct Article
{
    qint64 key = 0;
    QUuid id;
    QByteArray sha256; ///< 32 bytes, of the file as it came
    QString file; ///< path as it was named at import
    QString format; ///< name of the reader
    QString encoding;
    QString title;
    QString lead; ///< only without a title: the first words of the body, to know the article by; not stored
    QString byline;
    QString source; ///< the outlet's name
    std::optional<EventDate> published;
    QString url;
    QString language; ///< BCP 47
    QDateTime imported; ///< UTC
    int mentionCount = 0;
    QChar reliability; ///< of the outlet, 'A' to 'F' of the Admiralty code; null when it is not graded
    int credibility = 0; ///< of this article, 1 to 6 of the Admiralty code; 0 when it is not graded
    ArticleFields edited; ///< what a person corrected; the analysis leaves it alone
    std::optional<qint64> supersededBy; ///< key of the corrected version that took this one's place

    /// The title, or else the first words of the body or the file's name: what a list can show.
    [[nodiscard]] QString displayTitle() const;
    /// "B2"; "B" or "2" when only one is graded; null for neither.
    [[nodiscard]] QString grade() const;
    friend bool operator==(const Article &, const Article &) = default;
};

/// An article's text with what is marked in it; spans are UTF-16 offsets into `text`.
struct ArticleContent
{
    QString text;
    std::vector<Block> blocks;
    std::vector<Mention> mentions; ///< in text order
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/text/offsetmap.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace Parallax {

class Statement;

// How the tables of tags, taggings and notes keep their values.

/// 16 bytes, or NULL for the null id.
QByteArray idBytes(const QUuid &id);
QUuid idFrom(const Statement &row, int column);
/// For columns that are NOT NULL.
QString notNull(const QString &text);
/// ISO 8601 with milliseconds, UTC.
QString timeText(const QDateTime &time);
QDateTime timeFrom(const Statement &row, int column);

/// Converts the spans of one article's text.
class SpanColumns
{
public:
    explicit SpanColumns(QStringView text)
        : m_offsets(text)
        , m_size(text.size())
    {
    }

    /// From `column` and the one after it. Nothing for an orphan, nor for a span that does not fit the text of a damaged
    /// file, which is one as well.
    [[nodiscard]] std::optional<TextSpan> read(const Statement &row, int column) const;
    void bind(Statement &statement, const std::optional<TextSpan> &span) const;

private:
    OffsetMap m_offsets;
    qsizetype m_size;
};

} // namespace Parallax

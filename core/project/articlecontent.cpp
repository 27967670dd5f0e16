// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of ArticleTable that reads texts and what is marked in them.

#include "core/project/articletable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/text/offsetmap.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// The file may have been damaged or edited by another program: a span that does not fit the text is left out here, and
// named by `parallax check`.
bool fits(TextSpan span, const QString &text)
{
    return 0 <= span.start && span.start < span.end && span.end <= text.size();
}

std::vector<Block> readBlocks(const Database &database, qint64 key, const QString &text, const OffsetMap &offsets)
{
    std::vector<Block> found;
    Statement blocks(database, u"SELECT start, \"end\", kind, what FROM block WHERE article_key = ? ORDER BY start");
    blocks.bind(key);
    while (blocks.next()) {
        const TextSpan span = offsets.fromStored({blocks.integer(0), blocks.integer(1)});
        if (fits(span, text))
            found.push_back({span, blockKindFromCode(blocks.text(2)), blocks.text(3)});
    }
    return found;
}

std::vector<Mention> readMentions(const Database &database, qint64 key, const QString &text, const OffsetMap &offsets)
{
    std::vector<Mention> found;
    Statement mentions(database,
        u"SELECT m.start, m.\"end\", m.entity_key, CASE WHEN m.state <> 2 AND e.state <> 0 THEN e.type ELSE coalesce(m.type, e.type) END, "
        u"CASE WHEN m.state = 0 AND e.state = 1 THEN 1 ELSE m.state END FROM mention m JOIN entity e ON e.key = m.entity_key "
        u"WHERE m.article_key = ? AND e.state <> 3 AND e.merged_into IS NULL ORDER BY m.start, m.\"end\"");
    mentions.bind(key);
    while (mentions.next()) {
        const TextSpan span = offsets.fromStored({mentions.integer(0), mentions.integer(1)});
        const auto type = entityTypeFromCode(mentions.text(3));
        if (fits(span, text) && type)
            found.push_back({span, mentions.integer(2), *type, FindingState(mentions.integer(4))});
    }
    return found;
}

} // namespace

QString ArticleTable::text(qint64 key)
{
    Statement find(m_database, u"SELECT text FROM article_text WHERE key = ?");
    find.bind(key);
    return find.next() ? find.text(0) : QString();
}

std::optional<ArticleContent> ArticleTable::content(qint64 key)
{
    ArticleContent content;
    content.text = text(key);
    if (content.text.isNull())
        return std::nullopt;
    const OffsetMap offsets(content.text);
    content.blocks = readBlocks(m_database, key, content.text, offsets);
    content.mentions = readMentions(m_database, key, content.text, offsets);
    return content;
}

QByteArray ArticleTable::original(qint64 key)
{
    Statement find(m_database,
        u"SELECT o.size, o.deflated, CASE WHEN o.deflated IS NULL THEN CAST(t.text AS BLOB) END FROM article_original o "
        u"LEFT JOIN article_text t ON t.key = o.key WHERE o.key = ?");
    find.bind(key);
    if (!find.next())
        return {};
    if (find.isNull(1))
        return find.bytes(2);
    // qUncompress wants the size, big-endian, before the stream.
    const qint64 size = find.integer(0);
    QByteArray framed;
    for (const int shift : {24, 16, 8, 0})
        framed.append(char(size >> shift));
    return qUncompress(framed + find.bytes(1));
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of ArticleTable that stores articles.

#include "core/project/articletable.h"
#include "core/storage/database.h"
#include "core/storage/rowinserts.h"
#include "core/text/offsetmap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

struct ArticleTable::Statements
{
    explicit Statements(const Database &database)
        : contains(database, u"SELECT 1 FROM article WHERE sha256 = ?")
        , sourceOf(database, u"SELECT key FROM source WHERE name = ?")
        , insertSource(database, u"INSERT INTO source (name) VALUES (?)")
        , insertArticle(database,
              u"INSERT INTO article (id, sha256, file, format, encoding, title, byline, source_key, published, url, language, imported, "
              u"mention_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , insertText(database, u"INSERT INTO article_text (key, text) VALUES (?, ?)")
        , insertOriginal(database, u"INSERT INTO article_original (key, size, deflated) VALUES (?, ?, ?)")
        , insertSearch(database, u"INSERT INTO article_search (rowid, text) VALUES (?, ?)")
        , insertBlocks(database, u"INSERT OR FAIL INTO block (article_key, start, \"end\", kind, what) VALUES"_s, 5)
        , insertMentions(database, u"INSERT OR FAIL INTO mention (article_key, start, \"end\", entity_key, type) VALUES"_s, 5)
        , insertCounts(database, u"INSERT OR FAIL INTO entity_article (entity_key, article_key, mentions) VALUES"_s, 3)
        , blocks(database, u"SELECT start, \"end\", kind, what FROM block WHERE article_key = ? ORDER BY start")
        , removeBlocks(database, u"DELETE FROM block WHERE article_key = ?")
        , setMentionCount(database, u"UPDATE OR FAIL article SET mention_count = ? WHERE key = ?")
    {
    }

    Statement contains;
    Statement sourceOf;
    Statement insertSource;
    Statement insertArticle;
    Statement insertText;
    Statement insertOriginal;
    Statement insertSearch;
    RowInserts insertBlocks;
    RowInserts insertMentions;
    RowInserts insertCounts;
    Statement blocks;
    Statement removeBlocks;
    Statement setMentionCount;
};

ArticleTable::ArticleTable(Database &database)
    : m_database(database)
{
}

ArticleTable::~ArticleTable() = default;

ArticleTable::Statements &ArticleTable::statements()
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_database);
    return *m_statements;
}

bool ArticleTable::contains(const QByteArray &sha256)
{
    Statement &find = statements().contains;
    find.bind(sha256);
    const bool found = find.next();
    find.reset();
    return found;
}

qint64 ArticleTable::sourceKey(const QString &name)
{
    Statement &find = statements().sourceOf;
    find.bind(name);
    const bool known = find.next();
    const qint64 key = known ? find.integer(0) : 0;
    find.reset();
    if (known)
        return key;
    statements().insertSource.bind(name).run();
    return m_database.lastInsertRowId();
}

qint64 ArticleTable::insert(const Article &article, const NewText &text)
{
    const auto source = article.source.isEmpty() ? std::nullopt : std::optional(sourceKey(article.source));
    Statements &into = statements();
    into.insertArticle.bind(article.id.toRfc4122()).bind(article.sha256).bind(article.file).bind(article.format).bind(article.encoding);
    into.insertArticle.bind(article.title).bind(article.byline).bind(source);
    into.insertArticle.bind(article.published ? article.published->toEdtf() : QString()).bind(article.url).bind(article.language);
    into.insertArticle.bind(article.imported.toString(Qt::ISODate)).bind(article.mentionCount).run();
    const qint64 key = m_database.lastInsertRowId();

    const QByteArray utf8 = text.utf8.isNull() ? text.text.toUtf8() : text.utf8;
    into.insertText.bind(key).bindUtf8(utf8).run();
    into.insertSearch.bind(key).bindUtf8(utf8).run();
    into.insertOriginal.bind(key).bind(text.originalSize).bindBytes(text.deflated).run();

    insertBlocks(key, text.text, text.blocks);
    return key;
}

void ArticleTable::insertBlocks(qint64 article, const QString &text, const std::vector<Block> &blocks)
{
    const OffsetMap offsets(text);
    statements().insertBlocks.run(blocks, [article, &offsets](Statement &row, const Block &block) {
        const StoredSpan span = offsets.toStored(block.span);
        row.bind(article).bind(span.start).bind(span.end).bindUtf8(blockKindCodes[size_t(block.kind)]);
        row.bind(block.kind == BlockKind::Boilerplate ? block.what : QString());
    });
}

void ArticleTable::replaceBlocks(qint64 article, const QString &text, const std::vector<Block> &blocks)
{
    Statement &stored = statements().blocks;
    stored.bind(article);
    const OffsetMap offsets(text);
    size_t same = 0;
    while (stored.next()) {
        const bool isSame = same < blocks.size() && offsets.toStored(blocks[same].span) == StoredSpan{stored.integer(0), stored.integer(1)}
            && blockKindFromCode(stored.text(2)) == blocks[same].kind
            && (blocks[same].kind != BlockKind::Boilerplate || stored.text(3) == blocks[same].what);
        same = isSame ? same + 1 : blocks.size() + 1;
    }
    stored.reset();
    if (same == blocks.size())
        return;
    statements().removeBlocks.bind(article).run();
    insertBlocks(article, text, blocks);
}

std::vector<MentionCount> ArticleTable::insertMentionRows(qint64 article, const QString &text, const std::vector<Mention> &mentions)
{
    const OffsetMap offsets(text);
    statements().insertMentions.run(mentions, [article, &offsets](Statement &row, const Mention &mention) {
        const StoredSpan span = offsets.toStored(mention.span);
        const char *type = entityTypeCodes[size_t(mention.type)];
        row.bind(article).bind(span.start).bind(span.end).bind(mention.entity).bindUtf8(type);
    });
    std::vector<MentionCount> counts;
    counts.reserve(mentions.size());
    for (const Mention &mention : mentions)
        counts.push_back({mention.entity, article, 1});
    std::sort(counts.begin(), counts.end());
    size_t kept = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (kept > 0 && counts[kept - 1].entity == counts[i].entity)
            ++counts[kept - 1].mentions;
        else
            counts[kept++] = counts[i];
    }
    counts.resize(kept);
    return counts;
}

void ArticleTable::insertCounts(std::vector<MentionCount> counts)
{
    std::sort(counts.begin(), counts.end());
    statements().insertCounts.run(
        counts, [](Statement &row, const MentionCount &count) { row.bind(count.entity).bind(count.article).bind(count.mentions); });
}

void ArticleTable::insertMentions(qint64 article, const QString &text, const std::vector<Mention> &mentions)
{
    insertCounts(insertMentionRows(article, text, mentions));
    statements().setMentionCount.bind(qint64(mentions.size())).bind(article).run();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"

#include <memory>

namespace Parallax {

class Database;

/// The articles of a project with their texts, originals, blocks and search index. Throws StorageError.
class ArticleTable
{
public:
    enum class Order {
        Published, ///< newest first, undated last
        Title,
        Source,
        Imported ///< newest first
    };

    explicit ArticleTable(Database &database);
    ~ArticleTable();
    Q_DISABLE_COPY_MOVE(ArticleTable)

    [[nodiscard]] int count();
    /// Keys of all articles, or of those whose title, outlet, byline, date or file name contains every word of
    /// `filter` (case of ASCII letters does not matter).
    [[nodiscard]] std::vector<qint64> keys(Order order, const QString &filter = {}, int limit = -1);
    /// In the order of `keys`; an unknown key gives no row.
    [[nodiscard]] std::vector<Article> articles(const std::vector<qint64> &keys);
    [[nodiscard]] std::optional<Article> article(qint64 key);
    /// The first words of the body, for an article without a title.
    [[nodiscard]] static QString lead(const Database &database, qint64 key);
    [[nodiscard]] std::optional<qint64> keyOf(const QUuid &id);
    [[nodiscard]] bool contains(const QByteArray &sha256);
    /// The first eight bytes of every article's SHA-256, ascending: tells an importer quickly what cannot be there.
    [[nodiscard]] std::vector<quint64> hashPrefixes();

    [[nodiscard]] std::optional<ArticleContent> content(qint64 key);
    /// The file's bytes as they came.
    [[nodiscard]] QByteArray original(qint64 key);

    /// What insert() needs beside the record. `deflated` is a zlib stream of the original bytes, or
    /// null where they are just the text in UTF-8.
    struct NewText
    {
        QString text;
        std::vector<Block> blocks;
        QByteArray deflated;
        qint64 originalSize = 0;
        QByteArray utf8 = {}; ///< of `text`, where the caller has it; else null
    };
    /// Inside the caller's Transaction. `article.key` is ignored; the new one is returned. Indexes the text.
    qint64 insert(const Article &article, const NewText &text);
    /// Entity keys exist already, and no two mentions of one entity begin at the same place. Sets Article::mentionCount.
    void insertMentions(qint64 article, const QString &text, const std::vector<Mention> &mentions);

    /// The same in two steps for many articles: insert() has been given mentionCount, and the counts of all of them go
    /// to insertCounts() together before the Transaction ends, since rows in the order of their key are cheap.
    [[nodiscard]] std::vector<MentionCount> insertMentionRows(qint64 article, const QString &text, const std::vector<Mention> &mentions);
    void insertCounts(std::vector<MentionCount> counts);

private:
    qint64 sourceKey(const QString &name);

    /// Prepared on first use and kept: an import runs each of them once an article.
    struct Statements;
    Statements &statements();

    Database &m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Parallax

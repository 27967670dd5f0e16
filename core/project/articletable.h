// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"

#include <memory>

namespace Parallax {

class Database;

/// The articles of a project with their texts, originals, blocks and search index. Lists and counts leave out articles
/// that a newer version took the place of; what asks by key finds those too. Throws StorageError.
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
    /// Keys of the articles, or of those whose title, outlet, byline, date or file name contains every word of
    /// `filter` (case of ASCII letters does not matter).
    [[nodiscard]] std::vector<qint64> keys(Order order, const QString &filter = {}, int limit = -1);
    /// Keys of all articles, with those that a newer version took the place of, in the order they came in.
    [[nodiscard]] std::vector<qint64> allKeys();
    /// Of all articles with exactly this address; the newest to come in first.
    [[nodiscard]] std::vector<qint64> withUrl(const QString &url);
    /// Those from `first` on (a key) with the address of an earlier article, in the order they came in.
    [[nodiscard]] std::vector<qint64> repeatingUrls(qint64 first);
    /// What this article took the place of, and those before; newest first.
    [[nodiscard]] std::vector<qint64> earlierVersions(qint64 key);
    /// In the order of `keys`; an unknown key gives no row.
    [[nodiscard]] std::vector<Article> articles(const std::vector<qint64> &keys);
    [[nodiscard]] std::optional<Article> article(qint64 key);
    /// The first words of the body, for an article without a title.
    [[nodiscard]] static QString lead(const Database &database, qint64 key);
    [[nodiscard]] std::optional<qint64> keyOf(const QUuid &id);
    [[nodiscard]] QStringList sources(); ///< names of the outlets that have articles, in their order
    [[nodiscard]] bool contains(const QByteArray &sha256);
    /// The first eight bytes of every article's SHA-256, ascending: tells an importer quickly what cannot be there.
    [[nodiscard]] std::vector<quint64> hashPrefixes();

    /// Without mentions of rejected and merged entities. A mention that nobody decided on is accepted with its entity; one
    /// whose type nobody changed has the type of an entity that somebody decided on.
    [[nodiscard]] std::optional<ArticleContent> content(qint64 key);
    /// Null when there is no such article.
    [[nodiscard]] QString text(qint64 key);
    /// The file's bytes as they came.
    [[nodiscard]] QByteArray original(qint64 key);

    /// What insert() needs beside the record. `deflated`: a zlib stream of the original bytes, null where the text is those.
    struct NewText
    {
        QString text;
        std::vector<Block> blocks;
        QByteArray deflated;
        qint64 originalSize = 0;
        QByteArray utf8 = {}; ///< of `text`, where the caller has it; else null
    };
    /// Inside the caller's Transaction. `article.key` and what people decide are ignored; the new key is returned.
    qint64 insert(const Article &article, const NewText &text);
    /// Entity keys exist already, and no two mentions of one entity begin at the same place. Sets Article::mentionCount.
    void insertMentions(qint64 article, const QString &text, const std::vector<Mention> &mentions);

    /// The same in two steps for many articles: insert() has been given mentionCount, and all counts go together to
    /// insertCounts() before the Transaction ends: rows in the order of their key are cheap.
    [[nodiscard]] std::vector<MentionCount> insertMentionRows(qint64 article, const QString &text, const std::vector<Mention> &mentions);
    void insertCounts(std::vector<MentionCount> counts);
    void replaceBlocks(qint64 article, const QString &text, const std::vector<Block> &blocks); ///< if they are others

    // Corrections; inside Project::edit().
    /// Title, byline, outlet (made when it is not there), date, address, language, and which of them a person edited.
    void setDetails(const Article &article);
    void setCredibility(qint64 article, int credibility); ///< 1 to 6; 0 for none
    bool setReliability(const QString &source, QChar reliability); ///< 'A' to 'F', null for none; false: no such outlet
    void setSuperseded(qint64 article, std::optional<qint64> by);

private:
    qint64 sourceKey(const QString &name);
    void insertBlocks(qint64 article, const QString &text, const std::vector<Block> &blocks);

    /// Prepared on first use and kept: an import runs each of them once an article.
    struct Statements;
    Statements &statements();

    Database &m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationlist.h"
#include "core/storage/statement.h"
#include "core/text/wordfilter.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace Parallax {

/// One run of AnnotationList::keys(): reads through all taggings and notes once, with as little of each as the filter
/// and the order need. What a person looks for is anywhere in the words, and an index that lets most through would make
/// SQLite jump about in the table; only a few tags or articles are looked up by theirs. Throws StorageError.
class AnnotationKeys
{
public:
    AnnotationKeys(Database &database, const AnnotationFilter &filter, AnnotationList::Order order);
    std::vector<AnnotationList::Key> find();

private:
    /// A key with what it is sorted by; what the order does not need is left 0. Article and author are places in
    /// m_articles and m_authors.
    struct Found
    {
        AnnotationList::Key key;
        quint64 created = 0;
        quint32 tag = 0;
        quint32 article = 0;
        quint32 start = 0;
        quint32 author = 0;
    };
    struct ArticleFacts
    {
        QString title;
        quint64 words = 0;
    };
    /// Two numbers say all, so that a hundred thousand are sorted in a moment.
    struct Place
    {
        quint64 first;
        quint64 second;
        const Found *found;
    };

    static constexpr quint32 last = std::numeric_limits<quint32>::max(); ///< after all others

    void readTags();
    void readChosen();
    void readNotes();
    void readTaggings();
    [[nodiscard]] QStringList conditions(QStringView alias) const;
    void bindConditions(Statement &statement) const;
    /// Of the filter's overlapping tag, with the SQL of article, start and end; one value to bind. Empty without one.
    [[nodiscard]] QStringList overlap(QStringView article, QStringView start, QStringView end) const;
    void bindOverlap(Statement &statement) const;
    /// Nothing where it is faster to read all.
    [[nodiscard]] QString lookUp();

    /// `words` are found already; the article's title is looked at last, since that takes a statement.
    [[nodiscard]] bool passes(QByteArrayView tag, QByteArrayView article, quint64 words);
    [[nodiscard]] bool taggingPasses(const QByteArrayView *values);
    void add(const Statement &row, AnnotationRow::Kind kind);

    quint32 articleIndex(QByteArrayView id);
    quint32 authorIndex(QByteArrayView name);
    [[nodiscard]] Place placeOf(const Found &found) const;
    [[nodiscard]] std::vector<AnnotationList::Key> sorted();

    Database &m_database;
    const AnnotationFilter &m_filter;
    AnnotationList::Order m_order;
    WordFilter m_words;
    bool m_needsTitles;
    QSet<QUuid> m_tags; ///< of the filter
    QSet<QUuid> m_chosen; ///< articles of the filter
    QHash<QUuid, quint32> m_tagRanks; ///< by path
    // Words of the filter: in the path of a tag, and in the notes on a tagging. Without those that hold none.
    QHash<QUuid, quint64> m_tagWords;
    QHash<QUuid, quint64> m_noteWords;
    Statement m_title;
    QHash<QUuid, quint32> m_articleIndexes;
    std::vector<ArticleFacts> m_articles;
    std::vector<quint32> m_titleRanks;
    QHash<QByteArray, quint32> m_authorIndexes;
    std::vector<QByteArray> m_authors;
    std::vector<quint32> m_authorRanks;
    std::vector<Found> m_found; ///< notes, then taggings
    size_t m_notes = 0;
};

} // namespace Parallax

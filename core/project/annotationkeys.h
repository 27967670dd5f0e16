// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationlist.h"
#include "core/storage/statement.h"
#include "core/text/wordfilter.h"

#include <QHash>
#include <QSet>

namespace Parallax {

/// One run of AnnotationList::keys(): reads through all taggings and notes once, with as little of each as the filter
/// and the order need. Indexes would not help: what a person looks for is anywhere in the words, and a filter that
/// lets most through would jump about in the table. Throws StorageError.
class AnnotationKeys
{
public:
    AnnotationKeys(Database &database, const AnnotationFilter &filter, AnnotationList::Order order);
    std::vector<AnnotationList::Key> find();

private:
    /// A key with what it is sorted by. Ranks are places in m_articles and m_authors until all of these are known.
    struct Found
    {
        AnnotationList::Key key;
        qint64 created = 0;
        qint64 tag = 0;
        qint64 article = 0;
        qint64 start = 0;
        qint64 author = 0;
    };
    struct TagFacts
    {
        qint64 rank = 0; ///< by path
        quint64 words = 0; ///< of the filter that are in the path
    };
    struct ArticleFacts
    {
        QString title;
        quint64 words = 0;
    };

    void readTags();
    void readNotes();
    void readTaggings();
    [[nodiscard]] QString conditions(QStringView alias, QStringView article) const;
    void bindConditions(Statement &statement) const;
    /// `words` are found already; the article's title is looked at last, since that takes a statement.
    [[nodiscard]] bool passesWords(quint64 words, QByteArrayView article);
    [[nodiscard]] bool passesTag(const QUuid &tag) const { return m_tags.isEmpty() || m_tags.contains(tag); }
    void add(const Statement &row, Found found, const QUuid &tag, QByteArrayView article);

    qint64 articleIndex(QByteArrayView id);
    qint64 authorIndex(QByteArrayView name);
    void sort();

    Database &m_database;
    const AnnotationFilter &m_filter;
    AnnotationList::Order m_order;
    WordFilter m_words;
    QSet<QUuid> m_tags; ///< of the filter
    bool m_needsTitles;
    QHash<QUuid, TagFacts> m_tagFacts;
    QHash<QUuid, quint64> m_noteWords; ///< by tagging
    Statement m_title;
    QHash<QUuid, qint64> m_articleIndexes;
    std::vector<ArticleFacts> m_articles;
    QHash<QByteArray, qint64> m_authorIndexes;
    std::vector<QByteArray> m_authors;
    std::vector<Found> m_found;
};

} // namespace Parallax

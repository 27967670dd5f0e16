// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/annotationkeys.h"

#include "core/project/annotationvalues.h"
#include "core/project/articletable.h"
#include "core/project/tagtable.h"

#include <QStringBuilder>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Kind = AnnotationFilter::Kind;

constexpr qint64 last = std::numeric_limits<qint64>::max();

/// The digits of an ISO time as a number that sorts as the time does; parsing dates would take most of a run.
qint64 timeNumber(QByteArrayView iso)
{
    constexpr int digitsWithMilliseconds = 17;
    qint64 number = 0;
    int digits = 0;
    for (const char c : iso) {
        if (c >= '0' && c <= '9' && digits < digitsWithMilliseconds) {
            number = number * 10 + (c - '0');
            ++digits;
        }
    }
    for (; digits < digitsWithMilliseconds; ++digits)
        number *= 10;
    return number;
}

/// For each of `values` its place in their order.
template <typename T, typename Less> std::vector<qint64> ranksOf(const std::vector<T> &values, Less less)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return less(values[a], values[b]); });
    std::vector<qint64> ranks(values.size());
    for (size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = qint64(i);
    return ranks;
}

} // namespace

AnnotationKeys::AnnotationKeys(Database &database, const AnnotationFilter &filter, AnnotationList::Order order)
    : m_database(database)
    , m_filter(filter)
    , m_order(order)
    , m_words(filter.text)
    , m_tags(filter.tags.begin(), filter.tags.end())
    , m_needsTitles(order == AnnotationList::Order::Article || order == AnnotationList::Order::Tag)
    , m_title(database, u"SELECT key, title, file FROM article WHERE id = ?")
{
}

std::vector<AnnotationList::Key> AnnotationKeys::find()
{
    readTags();
    readNotes();
    if (m_filter.kind != Kind::Notes)
        readTaggings();
    sort();
    std::vector<AnnotationList::Key> keys;
    keys.reserve(m_found.size());
    for (const Found &found : m_found)
        keys.push_back(found.key);
    return keys;
}

void AnnotationKeys::readTags()
{
    for (const Tag &tag : TagTable(m_database).all()) {
        const quint64 above = m_tagFacts.value(tag.parent).words;
        m_tagFacts.insert(tag.id, {m_tagFacts.size(), above | m_words.found(tag.name.toUtf8(), m_words.all())});
    }
}

QString AnnotationKeys::conditions(QStringView alias, QStringView article) const
{
    QStringList parts;
    if (!m_filter.author.isNull())
        parts.append(QString(alias % u".author = ?"_s));
    if (m_filter.from.isValid())
        parts.append(QString(alias % u".created >= ?"_s));
    if (m_filter.to.isValid())
        parts.append(QString(alias % u".created < ?"_s));
    if (!m_filter.articles.empty())
        parts.append(QString(article % u" IN (SELECT id FROM article WHERE key IN (SELECT value FROM json_each(?)))"_s));
    if (m_filter.kind == Kind::Orphans)
        parts.append(QString(alias % u".quote IS NOT NULL AND "_s % alias % u".start IS NULL"_s));
    return parts.isEmpty() ? QString() : QString(u" WHERE "_s % parts.join(u" AND "_s));
}

void AnnotationKeys::bindConditions(Statement &statement) const
{
    if (!m_filter.author.isNull())
        statement.bind(m_filter.author);
    if (m_filter.from.isValid())
        statement.bind(m_filter.from.toString(Qt::ISODate));
    if (m_filter.to.isValid())
        statement.bind(m_filter.to.addDays(1).toString(Qt::ISODate));
    if (m_filter.articles.empty())
        return;
    QStringList keys;
    for (const qint64 key : m_filter.articles)
        keys.append(QString::number(key));
    statement.bind(QString(u'[' % keys.join(u',') % u']'));
}

void AnnotationKeys::readNotes()
{
    if (!m_words.isEmpty() && m_filter.kind != Kind::Notes) {
        Statement bodies(m_database, u"SELECT tagging_id, body FROM note WHERE tagging_id IS NOT NULL");
        while (bodies.next())
            m_noteWords[idFrom(bodies, 0)] |= m_words.found(bodies.view(1), m_words.all());
    }
    if (m_filter.kind == Kind::Taggings)
        return;
    Statement read(m_database,
        QString(u"SELECT n.id, n.author, n.created, coalesce(n.start, g.start), coalesce(n.article_id, g.article_id), "
                u"coalesce(n.tag_id, g.tag_id), n.body, coalesce(n.quote, g.quote), e.name FROM note n "
                u"LEFT JOIN tagging g ON g.id = n.tagging_id LEFT JOIN entity e ON e.id = n.entity_id"_s
            % conditions(u"n", u"coalesce(n.article_id, g.article_id)")));
    bindConditions(read);
    while (read.next()) {
        const QUuid tag = idFrom(read, 5);
        if (!passesTag(tag))
            continue;
        quint64 words = m_tagFacts.value(tag).words;
        for (const int column : {6, 7, 8})
            words |= m_words.found(read.view(column), m_words.all() & ~words);
        if (passesWords(words, read.view(4)))
            add(read, {{AnnotationRow::Kind::Note, idFrom(read, 0)}}, tag, read.view(4));
    }
}

void AnnotationKeys::readTaggings()
{
    // Newest first, so that the list which is asked for most comes out nearly sorted.
    Statement read(m_database,
        QString(u"SELECT g.id, g.author, g.created, g.start, g.article_id, g.tag_id, g.quote FROM tagging g"_s
            % conditions(u"g", u"g.article_id") % u" ORDER BY g.id DESC"_s));
    bindConditions(read);
    while (read.next()) {
        const QUuid tag = idFrom(read, 5);
        if (!passesTag(tag))
            continue;
        const QUuid id = idFrom(read, 0);
        if (!m_words.isEmpty()) {
            quint64 words = m_tagFacts.value(tag).words | m_noteWords.value(id);
            words |= m_words.found(read.view(6), m_words.all() & ~words);
            if (!passesWords(words, read.view(4)))
                continue;
        }
        add(read, {{AnnotationRow::Kind::Tagging, id}}, tag, read.view(4));
    }
}

bool AnnotationKeys::passesWords(quint64 words, QByteArrayView article)
{
    if (words != m_words.all() && !article.isEmpty())
        words |= m_articles[size_t(articleIndex(article))].words;
    return words == m_words.all();
}

void AnnotationKeys::add(const Statement &row, Found found, const QUuid &tag, QByteArrayView article)
{
    found.created = timeNumber(row.view(2));
    found.start = row.isNull(3) ? last : row.integer(3);
    found.tag = tag.isNull() ? last : m_tagFacts.value(tag).rank;
    found.article = article.isEmpty() ? last : articleIndex(article);
    found.author = authorIndex(row.view(1));
    m_found.push_back(found);
}

qint64 AnnotationKeys::articleIndex(QByteArrayView id)
{
    const QUuid uuid = QUuid::fromRfc4122(id);
    if (const auto known = m_articleIndexes.constFind(uuid); known != m_articleIndexes.cend())
        return *known;
    ArticleFacts facts;
    if (m_needsTitles || !m_words.isEmpty()) {
        m_title.bindBytes(id);
        Article article;
        if (m_title.next()) {
            article.title = m_title.text(1);
            article.file = m_title.text(2);
            if (article.title.isEmpty())
                article.lead = ArticleTable::lead(m_database, m_title.integer(0));
        }
        m_title.reset();
        facts.title = article.displayTitle().toCaseFolded();
        facts.words = m_words.found(article.displayTitle().toUtf8(), m_words.all());
    }
    m_articles.push_back(facts);
    return *m_articleIndexes.insert(uuid, qint64(m_articles.size()) - 1);
}

qint64 AnnotationKeys::authorIndex(QByteArrayView name)
{
    if (m_order != AnnotationList::Order::Author)
        return 0;
    const QByteArray known = name.toByteArray();
    if (const auto found = m_authorIndexes.constFind(known); found != m_authorIndexes.cend())
        return *found;
    m_authors.push_back(known);
    return *m_authorIndexes.insert(known, qint64(m_authors.size()) - 1);
}

void AnnotationKeys::sort()
{
    if (m_needsTitles) {
        const auto ranks = ranksOf(m_articles, [](const ArticleFacts &a, const ArticleFacts &b) { return a.title < b.title; });
        for (Found &found : m_found)
            found.article = found.article == last ? last : ranks[size_t(found.article)];
    }
    if (m_order == AnnotationList::Order::Author) {
        const auto ranks = ranksOf(m_authors,
            [](const QByteArray &a, const QByteArray &b) { return QString::fromUtf8(a).localeAwareCompare(QString::fromUtf8(b)) < 0; });
        for (Found &found : m_found)
            found.author = ranks[size_t(found.author)];
    }
    const auto sorted = [this](auto key) {
        const auto less = [&key](const Found &a, const Found &b) { return key(a) < key(b); };
        if (!std::is_sorted(m_found.begin(), m_found.end(), less))
            std::stable_sort(m_found.begin(), m_found.end(), less);
    };
    switch (m_order) {
    case AnnotationList::Order::Created:
        return sorted([](const Found &f) { return std::tuple(-f.created, f.article, f.start); });
    case AnnotationList::Order::Article:
        return sorted([](const Found &f) { return std::tuple(f.article, f.start, f.created); });
    case AnnotationList::Order::Tag:
        return sorted([](const Found &f) { return std::tuple(f.tag, f.article, f.start); });
    case AnnotationList::Order::Author:
        return sorted([](const Found &f) { return std::tuple(f.author, -f.created, f.article); });
    }
}

} // namespace Parallax

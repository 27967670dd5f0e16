// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/annotationkeys.h"

#include "core/project/annotationvalues.h"
#include "core/project/articletable.h"
#include "core/project/tagtable.h"
#include "core/storage/database.h"

#include <QStringBuilder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Kind = AnnotationFilter::Kind;

/// The digits of an ISO time as a number that sorts as the time does; parsing dates would take most of a run.
quint64 timeNumber(QByteArrayView iso)
{
    constexpr int digitsWithMilliseconds = 17;
    quint64 number = 0;
    int digits = 0;
    for (const char c : iso) {
        if (c >= '0' && c <= '9' && digits < digitsWithMilliseconds) {
            number = number * 10 + quint64(c - '0');
            ++digits;
        }
    }
    for (; digits < digitsWithMilliseconds; ++digits)
        number *= 10;
    return number;
}

QUuid idOf(QByteArrayView bytes)
{
    return QUuid::fromRfc4122(bytes);
}

} // namespace

AnnotationKeys::AnnotationKeys(Database &database, const AnnotationFilter &filter, AnnotationList::Order order)
    : m_database(database)
    , m_filter(filter)
    , m_order(order)
    , m_words(filter.text)
    , m_needsTitles(order == AnnotationList::Order::Article || order == AnnotationList::Order::Tag)
    , m_tags(filter.tags.begin(), filter.tags.end())
    , m_title(database, u"SELECT key, title, file FROM article WHERE id = ?")
{
}

std::vector<AnnotationList::Key> AnnotationKeys::find()
{
    readTags();
    readChosen();
    readNotes();
    m_notes = m_found.size();
    if (m_filter.kind != Kind::Notes)
        readTaggings();
    return sorted();
}

void AnnotationKeys::readTags()
{
    for (const Tag &tag : TagTable(m_database).all()) {
        m_tagRanks.insert(tag.id, quint32(m_tagRanks.size()));
        const quint64 words = m_tagWords.value(tag.parent) | m_words.found(tag.name.toUtf8(), m_words.all());
        if (words != 0)
            m_tagWords.insert(tag.id, words);
    }
}

void AnnotationKeys::readChosen()
{
    Statement find(m_database, u"SELECT id FROM article WHERE key = ?");
    for (const qint64 key : m_filter.articles) {
        find.bind(key);
        if (find.next())
            m_chosen.insert(idFrom(find, 0));
        find.reset();
    }
}

QStringList AnnotationKeys::conditions(QStringView alias) const
{
    QStringList parts;
    if (!m_filter.author.isNull())
        parts.append(QString(alias % u".author = ?"_s));
    if (m_filter.from.isValid())
        parts.append(QString(alias % u".created >= ?"_s));
    if (m_filter.to.isValid())
        parts.append(QString(alias % u".created < ?"_s));
    if (m_filter.kind == Kind::Orphans)
        parts.append(QString(alias % u".quote IS NOT NULL AND "_s % alias % u".start IS NULL"_s));
    return parts;
}

void AnnotationKeys::bindConditions(Statement &statement) const
{
    if (!m_filter.author.isNull())
        statement.bind(m_filter.author);
    if (m_filter.from.isValid())
        statement.bind(m_filter.from.toString(Qt::ISODate));
    if (m_filter.to.isValid())
        statement.bind(m_filter.to.addDays(1).toString(Qt::ISODate));
}

// The tags of one article are few, those of one tag may be all; the sign keeps SQLite from the latter.
QStringList AnnotationKeys::overlap(QStringView article, QStringView start, QStringView end) const
{
    if (m_filter.overlapping.isNull())
        return {};
    return {QString(u"EXISTS (SELECT 1 FROM tagging o WHERE +o.tag_id = ? AND o.article_id = "_s % article % u" AND o.start < "_s % end
        % u" AND o.\"end\" > "_s % start % u')')};
}

void AnnotationKeys::bindOverlap(Statement &statement) const
{
    if (!m_filter.overlapping.isNull())
        statement.bind(idBytes(m_filter.overlapping));
}

void AnnotationKeys::readNotes()
{
    if (!m_words.isEmpty() && m_filter.kind != Kind::Notes) {
        Statement bodies(m_database, u"SELECT tagging_id, body FROM note WHERE tagging_id IS NOT NULL");
        while (bodies.next()) {
            if (const quint64 words = m_words.found(bodies.view(1), m_words.all()); words != 0)
                m_noteWords[idFrom(bodies, 0)] |= words;
        }
    }
    if (m_filter.kind == Kind::Taggings)
        return;
    const QStringList parts = conditions(u"n")
        + overlap(u"coalesce(n.article_id, g.article_id)", u"coalesce(n.start, g.start)", u"coalesce(n.\"end\", g.\"end\")");
    Statement read(m_database,
        QString(u"SELECT n.id, n.created, coalesce(n.article_id, g.article_id), coalesce(n.start, g.start), "
                u"coalesce(n.tag_id, g.tag_id), n.author, n.body, coalesce(n.quote, g.quote), e.name FROM note n "
                u"LEFT JOIN tagging g ON g.id = n.tagging_id LEFT JOIN entity e ON e.id = n.entity_id"_s
            % (parts.isEmpty() ? QString() : QString(u" WHERE "_s % parts.join(u" AND "_s)))));
    bindConditions(read);
    bindOverlap(read);
    while (read.next()) {
        quint64 words = 0;
        for (const int column : {6, 7, 8})
            words |= m_words.found(read.view(column), m_words.all() & ~words);
        if (passes(read.view(4), read.view(2), words))
            add(read, AnnotationRow::Kind::Note);
    }
}

QString AnnotationKeys::lookUp()
{
    constexpr qsizetype fewArticles = 20;
    constexpr qint64 fewOfAll = 10; // one in ten is looked up as fast as all are read
    const QStringList articles(m_chosen.size(), u"?"_s);
    if (!m_chosen.isEmpty() && m_chosen.size() <= fewArticles)
        return QString(u"g.article_id IN ("_s % articles.join(u',') % u')');
    constexpr qsizetype fewTags = 100;
    if (m_tags.isEmpty() || m_tags.size() > fewTags)
        return {};
    const QStringList tags(m_tags.size(), u"?"_s);
    const QString byTag = QString(u"g.tag_id IN ("_s % tags.join(u',') % u')');
    Statement count(m_database, QString(u"SELECT count(*), (SELECT count(*) FROM tagging) FROM tagging g WHERE "_s % byTag));
    for (const QUuid &tag : m_tags)
        count.bind(idBytes(tag));
    return count.next() && count.integer(0) * fewOfAll <= count.integer(1) ? byTag : QString();
}

void AnnotationKeys::readTaggings()
{
    QStringList parts = conditions(u"g");
    const QString lookedUp = lookUp();
    if (!lookedUp.isNull())
        parts.append(lookedUp);
    // A row that does not pass is left within SQLite, which takes half the time.
    if (!m_tags.isEmpty() || !m_filter.articles.empty() || !m_words.isEmpty()) {
        m_database.defineCondition("parallax_tagging_passes", 4, [this](const QByteArrayView *values) { return taggingPasses(values); });
        parts.append(m_words.isEmpty() ? u"parallax_tagging_passes(g.tag_id, g.article_id, NULL, NULL)"_s
                                       : u"parallax_tagging_passes(g.tag_id, g.article_id, g.id, g.quote)"_s);
    }
    parts += overlap(u"g.article_id", u"g.start", u"g.\"end\"");
    Statement read(m_database,
        QString(u"SELECT g.id, g.created, g.article_id, g.start, g.tag_id, g.author FROM tagging g"_s
            % (parts.isEmpty() ? QString() : QString(u" WHERE "_s % parts.join(u" AND "_s)))
            // Nearly the order of the list that is asked for most.
            % (lookedUp.isNull() ? u" ORDER BY g.id DESC"_s : QString())));
    bindConditions(read);
    if (!lookedUp.isNull()) {
        for (const QUuid &id : lookedUp.startsWith("g.tag_id"_L1) ? m_tags : m_chosen)
            read.bind(idBytes(id));
    }
    bindOverlap(read);
    while (read.next())
        add(read, AnnotationRow::Kind::Tagging);
}

bool AnnotationKeys::passes(QByteArrayView tag, QByteArrayView article, quint64 words)
{
    if (!m_tags.isEmpty() && !m_tags.contains(idOf(tag)))
        return false;
    if (!m_filter.articles.empty() && !m_chosen.contains(idOf(article)))
        return false;
    if (words != m_words.all() && !m_tagWords.isEmpty() && !tag.isEmpty())
        words |= m_tagWords.value(idOf(tag));
    if (words != m_words.all() && !article.isEmpty())
        words |= m_articles[articleIndex(article)].words;
    return words == m_words.all();
}

bool AnnotationKeys::taggingPasses(const QByteArrayView *values)
{
    quint64 words = m_words.found(values[3], m_words.all());
    if (words != m_words.all() && !m_noteWords.isEmpty())
        words |= m_noteWords.value(idOf(values[2]));
    return passes(values[0], values[1], words);
}

void AnnotationKeys::add(const Statement &row, AnnotationRow::Kind kind)
{
    Found found;
    found.key = {kind, idFrom(row, 0)};
    if (m_order != AnnotationList::Order::Tag)
        found.created = timeNumber(row.view(1));
    if (m_order != AnnotationList::Order::Author) {
        const QByteArrayView article = row.view(2);
        found.article = article.isEmpty() ? last : articleIndex(article);
        found.start = row.isNull(3) ? last : quint32(row.integer(3));
    } else {
        found.author = authorIndex(row.view(5));
    }
    if (m_order == AnnotationList::Order::Tag) {
        const QByteArrayView tag = row.view(4);
        found.tag = tag.isEmpty() ? last : m_tagRanks.value(idOf(tag));
    }
    m_found.push_back(found);
}

quint32 AnnotationKeys::articleIndex(QByteArrayView id)
{
    const QUuid uuid = idOf(id);
    if (const auto known = m_articleIndexes.constFind(uuid); known != m_articleIndexes.cend())
        return *known;
    ArticleFacts facts;
    if (m_needsTitles || !m_words.isEmpty()) {
        m_title.bind(idBytes(uuid));
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
    return *m_articleIndexes.insert(uuid, quint32(m_articles.size()) - 1);
}

quint32 AnnotationKeys::authorIndex(QByteArrayView name)
{
    const QByteArray known = name.toByteArray();
    if (const auto found = m_authorIndexes.constFind(known); found != m_authorIndexes.cend())
        return *found;
    m_authors.push_back(known);
    return *m_authorIndexes.insert(known, quint32(m_authors.size()) - 1);
}

} // namespace Parallax

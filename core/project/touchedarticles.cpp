// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/touchedarticles.h"

#include "core/project/tablecolumns.h"
#include "core/storage/changeset.h"
#include "core/storage/statement.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Beyond this many, looking at each costs a pane more than reading everything again.
constexpr qsizetype mostArticles = 500;

class Touched
{
public:
    explicit Touched(const Database &database)
        : m_database(database)
    {
    }

    bool take(const RowChange &change);
    [[nodiscard]] Changes changes();

private:
    void takeRow(const RowChange &change, const std::vector<RowChange::Value> &row);
    /// Of an update that left the reference alone.
    void takeByRecord(const RowChange &change);
    void takeArticle(const QByteArray &id);
    void takeKey(qint64 key) { m_keys.insert(key); }
    [[nodiscard]] size_t column(const QString &table, const QString &name);

    const Database &m_database;
    QHash<QString, QStringList> m_columns;
    QStringList m_tables;
    QSet<QByteArray> m_ids;
    QSet<qint64> m_keys;
    bool m_any = false;
};

size_t Touched::column(const QString &table, const QString &name)
{
    if (!m_columns.contains(table))
        m_columns.insert(table, columnsOf(m_database, table));
    return size_t(m_columns.value(table).indexOf(name));
}

bool Touched::take(const RowChange &change)
{
    if (!m_tables.contains(change.table))
        m_tables.push_back(change.table);
    if (m_any)
        return true;
    // A tag's colour, an outlet's grade or an entity's kind shows in any article.
    if (change.table == "tag"_L1 || change.table == "source"_L1 || change.table == "entity"_L1) {
        m_any = true;
    } else if (change.table != "entity_alias"_L1) {
        takeRow(change, change.before);
        takeRow(change, change.after);
        m_any = m_ids.size() + m_keys.size() > mostArticles;
    }
    return true;
}

void Touched::takeRow(const RowChange &change, const std::vector<RowChange::Value> &row)
{
    if (row.empty())
        return;
    if (change.table == "article"_L1 || change.table == "mention"_L1) {
        const auto &key = row[column(change.table, change.table == "article"_L1 ? u"key"_s : u"article_key"_s)];
        if (key.known)
            takeKey(key.value.toLongLong());
        return;
    }
    const auto &article = row[column(change.table, u"article_id"_s)];
    if (article.known && !article.value.isNull())
        takeArticle(article.value.toByteArray());
    else if (change.kind == RowChange::Kind::Update)
        takeByRecord(change);
    else if (change.table == "note"_L1 && !row[column(change.table, u"tagging_id"_s)].value.isNull())
        m_any = true; // its tagging may be gone with it
}

void Touched::takeByRecord(const RowChange &change)
{
    const QByteArray id = change.before[column(change.table, u"id"_s)].value.toByteArray();
    Statement find(m_database,
        change.table == "tagging"_L1
            ? u"SELECT article_id FROM tagging WHERE id = ?"_s
            : u"SELECT ifnull(note.article_id, tagging.article_id) FROM note LEFT JOIN tagging ON tagging.id = note.tagging_id"
              " WHERE note.id = ?"_s);
    find.bind(id);
    if (find.next() && !find.isNull(0))
        takeArticle(find.bytes(0));
}

void Touched::takeArticle(const QByteArray &id)
{
    if (m_ids.contains(id))
        return;
    m_ids.insert(id);
    Statement find(m_database, u"SELECT key FROM article WHERE id = ?");
    find.bind(id);
    if (find.next())
        takeKey(find.integer(0));
}

Changes Touched::changes()
{
    Changes changes{m_tables};
    if (m_any)
        return changes;
    std::vector<qint64> keys(m_keys.begin(), m_keys.end());
    std::sort(keys.begin(), keys.end());
    changes.articles = std::move(keys);
    return changes;
}

} // namespace

Changes changesOf(const Database &database, const QByteArray &changeset)
{
    Touched touched(database);
    visitChanges(changeset, [&](const RowChange &change) { return touched.take(change); });
    return touched.changes();
}

} // namespace Parallax
